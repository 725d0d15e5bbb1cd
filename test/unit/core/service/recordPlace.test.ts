import { expect, it } from 'vitest';
import { recordPlace } from '../../../../src/core/service/recordPlace';
import { importText } from '../../helpers/import';
import { lines, post } from '../import/v1';

const [A, B, C, D] = [1, 2, 3, 4].map((n) => `139240000000000000${n}`) as [string, string, string, string];

it('a record stands where it came in; one that holds a withdrawn post is withheld', () => {
  const first = post(A, 'One');
  const quote = post(B, 'Two', { quoted_status_id_str: A, quoted_status: first });
  const repost = post(C, 'RT', { retweeted_status: quote });
  const posts = lines(first, quote, repost, post(D, 'Four'));
  const at = (id: string, ...more: string[]) => {
    const data = importText(posts, ...more);
    return recordPlace(data, data.byId(id));
  };
  const start = lines(first).length + 1;
  expect(at(B)).toEqual({ file: 0, start, length: lines(quote).length, embedded: false, withheld: false });
  const notice = lines({ delete: { status: { id_str: A, user_id: 1 } } });
  expect(at(A, notice)).toBeNull();
  expect([B, C, D].map((id) => at(id, notice)!.withheld)).toEqual([true, true, false]);
});
