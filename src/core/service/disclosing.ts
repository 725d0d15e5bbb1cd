/**
 * Whether a text that came from elsewhere, such as a file's name, names somebody private. There nobody marks names with
 * an @: an account's handle, id or own name is looked for as words that stand by themselves, or, where it is long
 * enough to be no accident, anywhere.
 */
import type { Dataset } from '../dataset/types';
import { each, type Steps } from '../steps';

/** A handle or id of so many characters is found inside a longer word. Own choice. */
const GLUED_FROM = 8;
/** More of a text than this is not looked at: it is taken for one that names somebody. */
const LONGEST = 300;

/** Words in lower case with one space between them: ana_secret, "Ana Secret" and ANA-SECRET are the same. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** For each text, whether it names an account that `isNamed` says is not named. O(accounts × texts). */
export function* disclosing(
  { accounts }: Pick<Dataset, 'accounts'>,
  isNamed: (account: number) => boolean,
  texts: readonly string[],
): Steps<boolean[]> {
  const looked = texts.map((text) => ({
    words: ` ${folded(text)} `,
    letters: text.toLowerCase(),
    names: text.length > LONGEST,
  }));
  const longest = Math.min(LONGEST, Math.max(0, ...texts.map(({ length }) => length)));
  const look = (said: string, glued: boolean): void => {
    if (said.length > longest) return;
    const words = folded(said);
    if (words === '') return;
    const inside = glued && said.length >= GLUED_FROM ? said.toLowerCase() : null;
    for (const text of looked)
      text.names ||= text.words.includes(` ${words} `) || (inside !== null && text.letters.includes(inside));
  };
  yield* each(accounts.count, (account) => {
    if (looked.every(({ names }) => names) || isNamed(account)) return;
    look(accounts.handle(account), true);
    look(accounts.id(account), true);
    look(accounts.name(account), false);
  });
  return looked.map(({ names }) => names);
}
