/** Alternative text: what a picture shows, in a sentence or two that are computed like the answer. */
import { messages } from '../../i18n';
import { formatMoment, formatSpan } from '../../i18n/format';
import { accountName } from '../stage/names';
import type { Gathered } from './plate/gather';

/** Of the moment (Unix ms) at which so many posts are there. */
export function describe({ opened, bundle, synthetic, say }: Gathered, born: number, moment: number): string {
  const m = messages().exports.picture;
  const { replay } = opened;
  const [sentence = ''] = say(born).sentences;
  return [
    m.shows(
      accountName(`@${bundle.rootHandle}`),
      replay.posts(born),
      replay.deepest(born),
      formatMoment(moment),
    ),
    sentence,
    synthetic ? `${synthetic}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Of a film that lasts so long (milliseconds). */
export function describeFilm({ opened, bundle, synthetic, say }: Gathered, length: number): string {
  const m = messages().exports.picture;
  const { replay } = opened;
  const { count } = bundle.cascade;
  const [sentence = ''] = say(count).sentences;
  return [
    m.showsFilm(
      formatSpan(length),
      accountName(`@${bundle.rootHandle}`),
      replay.posts(count),
      replay.deepest(count),
    ),
    sentence,
    synthetic ? `${synthetic}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
