/** Groups of posts by the language and by the place that they, or their authors, state. */
import { fitName } from '../dataset/shown';
import type { Dataset } from '../dataset/types';
import { each, type Steps } from '../steps';

/** Names of groups, and the number of each post's; -1 = it states none. */
export interface Grouping {
  names: string[];
  of: Int32Array;
}

/** Profiles that are read between two pauses. */
const READ = 5000;

/** Codes that say that a text has no language, or that none was recognised (methods §4; X's own begin with q). */
const NONE = /^(?:und|unknown|zxx|art|mis|mul|q[a-t][a-z])$/;

/** By language, without its region: "en-GB" is "en". O(rows). */
export function* byLanguage({ posts }: Dataset, rows: Int32Array): Steps<Grouping> {
  const groups = new Groups();
  const ofCode = Int32Array.from(posts.languages, (code) => {
    const [language] = code.toLowerCase().split('-');
    return !language || NONE.test(language) ? -1 : groups.number(language, language);
  });
  const of = new Int32Array(rows.length);
  yield* each(rows.length, (place) => {
    of[place] = ofCode[posts.lang[rows[place]!]!]!;
  });
  return { names: groups.names, of };
}

/**
 * By the place that the author's profile states: free text, taken as written, case and spaces apart. It need not be a
 * place, nor where the author is. O(rows).
 */
export function* byPlace({ posts, accounts }: Dataset, rows: Int32Array): Steps<Grouping> {
  const groups = new Groups();
  /** By account: number of its group, −1 = none, −2 = not read yet. */
  const ofAuthor = new Int32Array(accounts.count).fill(-2);
  const read = (author: number): number => {
    const place = accounts.location(author).replace(/\s+/g, ' ').trim();
    return place ? groups.number(place.normalize('NFKC').toLowerCase(), place) : -1;
  };
  const of = new Int32Array(rows.length).fill(-1);
  const enter = (place: number): void => {
    const author = posts.author[rows[place]!]!;
    if (author < 0) return;
    if (ofAuthor[author] === -2) ofAuthor[author] = read(author);
    of[place] = ofAuthor[author]!;
  };
  yield* each(rows.length, enter, READ);
  return { names: groups.names, of };
}

/** Numbers groups by a folded form; each is named as it was first written. */
class Groups {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(key: string, name: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.names.push(fitName(name)) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
