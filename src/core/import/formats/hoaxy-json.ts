import type { ObjectFormat } from '../format';
import { share } from '../head';
import { HOAXY_COLUMNS, hoaxy } from './hoaxy';
import { isObject } from '../json/json';
import { recordsIn } from '../json/objectRows';
import { said } from '../said';

/** Hoaxy's edges as its API gives them: the same records as its table. */
export const hoaxyJson: ObjectFormat = {
  id: 'hoaxy-json',
  label: 'Hoaxy (JSON)',
  kind: 'objects',

  sniff(head) {
    const looks = share(recordsIn(hoaxyJson, head.values), isEdge);
    return looks
      ? {
          confidence: 0.5 + looks * 0.45,
          why: said('isHoaxyJson'),
        }
      : null;
  },

  header: () => HOAXY_COLUMNS,
  open: (head) => hoaxy.open(head),
  envelope: (value) => (isObject(value) && Array.isArray(value['edges']) ? 'edges' : ''),
};

function isEdge(value: unknown): boolean {
  return (
    isObject(value) &&
    'from_user_id' in value &&
    'to_user_id' in value &&
    'tweet_id' in value &&
    'tweet_type' in value
  );
}
