/** Groups of posts by the language and by the place that they, or their authors, state. */
import type { Dataset } from '../dataset/types';

/** Names of groups, and the number of each post's; -1 = it states none. */
export interface Grouping {
  names: string[];
  of: Int32Array;
}

/** Codes that say that a text has no language, or that none was recognised (methods §4; X's own begin with q). */
const NONE = /^(?:und|unknown|zxx|art|mis|mul|q[a-t][a-z])$/;

/** By language, without its region: "en-GB" is "en". O(rows). */
export function byLanguage({ posts }: Dataset, rows: Int32Array): Grouping {
  const groups = new Groups();
  const ofCode = Int32Array.from(posts.languages, (code) => {
    const [language] = code.toLowerCase().split('-');
    return !language || NONE.test(language) ? -1 : groups.number(language, language);
  });
  return { names: groups.names, of: Int32Array.from(rows, (row) => ofCode[posts.lang[row]!]!) };
}

/**
 * By the place that the author's profile states: free text, taken as written, case and spaces apart. It need not be a
 * place, nor where the author is. O(rows).
 */
export function byPlace({ posts, accounts }: Dataset, rows: Int32Array): Grouping {
  const groups = new Groups();
  const ofAuthor = new Map<number, number>();
  const read = (author: number): number => {
    const place = author < 0 ? '' : accounts.location(author).replace(/\s+/g, ' ').trim();
    return place ? groups.number(place.normalize('NFKC').toLowerCase(), place) : -1;
  };
  const of = Int32Array.from(rows, (row) => {
    const author = posts.author[row]!;
    let group = ofAuthor.get(author);
    if (group === undefined) ofAuthor.set(author, (group = read(author)));
    return group;
  });
  return { names: groups.names, of };
}

/** Numbers groups by a folded form; each is named as it was first written. */
class Groups {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(key: string, name: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
