/** Posts told apart by what only the Dataset knows of them. */
import type { Dataset } from '../dataset/types';
import { ROLE, ROLES, ruledRoles, type Role } from '../network/roles';
import { RULED_ROLES, type Facet, type Facets } from '../replay/filter';

/** Facets of these rows, in their order, that posts and accounts tell alone. O(rows + accounts). */
export function facetsOf(dataset: Dataset, rows: Int32Array): Pick<Required<Facets>, 'language' | 'role'> {
  return { language: languageOf(dataset, rows), role: roleOf(dataset, rows) };
}

/** Languages as the export names them; 'und' where it names none. */
function languageOf({ posts }: Dataset, rows: Int32Array): Facet {
  return { values: posts.languages, code: Uint16Array.from(rows, (row) => posts.lang[row]!) };
}

/** By the rule, from name and handle; posts of nobody are the public's. */
function roleOf({ posts, accounts }: Dataset, rows: Int32Array): Facet {
  const written = new Uint8Array(accounts.count);
  for (const row of rows) if (posts.author[row]! >= 0) written[posts.author[row]!] = 1;
  const role = ruledRoles(accounts, (account) => written[account] === 1);
  const codes = ROLES.map((name) => (RULED_ROLES as readonly Role[]).indexOf(name));
  const code = Uint16Array.from(rows, (row) => codes[role[posts.author[row]!] ?? ROLE.public]!);
  return { values: RULED_ROLES, code };
}
