/** What an account is to a message: its source, official, media, or one of the public. */
import type { Accounts } from '../dataset/types';
import { looksMedia } from './media';
import { looksOfficial } from './official';

/** In the order of their codes. */
export const ROLES = ['source', 'official', 'media', 'public'] as const;
export type Role = (typeof ROLES)[number];
export const ROLE = { source: 0, official: 1, media: 2, public: 3 } as const;

/** How an account came by its role: it is the source, the user said so, a rule read its name, or nothing speaks for another. */
export const ROLE_BY = ['source', 'hand', 'rule', 'none'] as const;
export type RoleBy = (typeof ROLE_BY)[number];

/** What a user says of accounts; it goes before any rule. */
export interface RoleChoice {
  account: number;
  role: Exclude<Role, 'source'>;
}

/** Columns by account. */
export interface Roles {
  /** Code in ROLES. */
  readonly of: Uint8Array;
  /** Code in ROLE_BY. */
  readonly by: Uint8Array;
}

/** By rule, from what an account calls itself: code in ROLES, official before media. */
export function ruledRole(accounts: Accounts, account: number): number {
  const handle = accounts.handle(account);
  const name = accounts.name(account);
  if (looksOfficial(handle, name)) return ROLE.official;
  return looksMedia(handle, name, accounts.followers[account]!) ? ROLE.media : ROLE.public;
}

/** The same of all accounts, or of some: the others are public. */
export function ruledRoles(accounts: Accounts, only: (account: number) => boolean = () => true): Uint8Array {
  return Uint8Array.from({ length: accounts.count }, (_, account) =>
    only(account) ? ruledRole(accounts, account) : ROLE.public,
  );
}

/** `ruled` with the source and what the user says put above it. */
export function rolesOf(
  ruled: Uint8Array,
  sources: readonly number[],
  choices: readonly RoleChoice[],
): Roles {
  const of = ruled.slice();
  const [rule, none] = [ROLE_BY.indexOf('rule'), ROLE_BY.indexOf('none')];
  const by = ruled.map((role) => (role === ROLE.public ? none : rule));
  const put = (account: number, role: number, why: RoleBy): void => {
    if (account < 0 || account >= of.length) return;
    of[account] = role;
    by[account] = ROLE_BY.indexOf(why);
  };
  for (const { account, role } of choices) put(account, ROLE[role], 'hand');
  for (const account of sources) put(account, ROLE.source, 'source');
  return { of, by };
}

/** Handles in a pasted or dropped list: one a line, or parted by commas, with or without @ or a profile's address. */
export function handlesIn(list: string): string[] {
  const found = new Set<string>();
  for (const part of list.split(/[\s,;]+/)) {
    const bare = part
      .replace(/^["'“”]+|["'“”]+$/g, '')
      .replace(/^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\//i, '')
      .replace(/^@/, '')
      .replace(/[/?].*$/, '');
    if (/^[\w.-]+(?:@[\w.-]+)?$/.test(bare)) found.add(bare.toLowerCase());
  }
  return [...found];
}
