/** Posts told apart by what only the Dataset knows of them. */
import type { Dataset } from '../dataset/types';
import { ROLES, type Facet, type Facets } from '../replay/filter';
import { looksOfficial } from '../network/official';
import { shownHandle } from '../dataset/shown';

/** Facets of these rows, in their order. O(rows + accounts). */
export function facetsOf(dataset: Dataset, rows: Int32Array): Facets {
  return { language: languageOf(dataset, rows), role: roleOf(dataset, rows) };
}

/** Languages as the export names them; 'und' where it names none. */
function languageOf({ posts }: Dataset, rows: Int32Array): Facet {
  return { values: posts.languages, code: Uint16Array.from(rows, (row) => posts.lang[row]!) };
}

/** Official or other, by name or handle; posts of nobody are of others. */
function roleOf(dataset: Dataset, rows: Int32Array): Facet {
  const { posts, accounts } = dataset;
  const official = new Map<number, number>();
  const code = Uint16Array.from(rows, (row) => {
    const author = posts.author[row]!;
    let role = official.get(author);
    if (role === undefined) {
      const is = author >= 0 && looksOfficial(shownHandle(dataset, author), accounts.name(author));
      role = ROLES.indexOf(is ? 'official' : 'other');
      official.set(author, role);
    }
    return role;
  });
  return { values: ROLES, code };
}
