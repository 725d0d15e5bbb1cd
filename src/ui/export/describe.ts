/** Alternative text: what a picture shows, in a sentence or two that are computed like the answer. */
import { messages } from '../../i18n';
import { formatSpan, plain } from '../../i18n/format';
import { accountName } from '../stage/names';
import type { Gathered } from './plate/gather';

/** It is listened to, and pasted into attributes: marks that keep names together to the eye are not for it. */
const told = (sentences: readonly string[]): string =>
  plain(messages().common.sentences(sentences.filter(Boolean)));

/** Of the moment at which so many posts are there; `at` says when that is. */
export function describe({ opened, bundle, synthetic, say }: Gathered, born: number, at: string): string {
  const m = messages().exports.picture;
  const { replay } = opened;
  const [sentence = ''] = say(born).sentences;
  return told([
    m.shows(accountName(`@${bundle.rootHandle}`), replay.posts(born), replay.deepest(born), at),
    sentence,
    synthetic ? `${synthetic}.` : '',
  ]);
}

/** Of a film that lasts so long (milliseconds). */
export function describeFilm({ opened, bundle, synthetic, say }: Gathered, length: number): string {
  const m = messages().exports.picture;
  const { replay } = opened;
  const { count } = bundle.cascade;
  const [sentence = ''] = say(count).sentences;
  return told([
    m.showsFilm(
      formatSpan(length),
      accountName(`@${bundle.rootHandle}`),
      replay.posts(count),
      replay.deepest(count),
    ),
    sentence,
    synthetic ? `${synthetic}.` : '',
  ]);
}
