import type { DatasetSummary } from '../api';
import { standsFor } from '../dataset/sampling';
import { KIND, KINDS, type Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import { supportOf } from '../lenses/support';
import { guessCollection } from './collection';
import { each, type Steps } from '../steps';
import { isExternal } from '../dataset/external';

/** A Dataset in figures. */
export function* summarise(dataset: Dataset, forest: Forest): Steps<DatasetSummary> {
  const { posts } = dataset;
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as DatasetSummary['kinds'];
  const languages = new Map<string, number>();
  let external = 0;
  let undated = 0;
  let first = Infinity;
  let last = -Infinity;
  yield* each(posts.count, (row) => {
    if (isExternal(dataset, row)) {
      external++;
      return;
    }
    const stands = standsFor(posts.weight, row);
    kinds[KINDS[forest.kind[row]!]!] += stands;
    const lang = posts.languages[posts.lang[row]!]!;
    languages.set(lang, (languages.get(lang) ?? 0) + stands);
    const time = posts.time[row]!;
    if (Number.isNaN(time)) undated += stands;
    else {
      if (time < first) first = time;
      if (time > last) last = time;
    }
  });
  const told = yield* coverage(dataset, forest);
  const collected = yield* guessCollection(dataset, forest);
  const support = yield* supportOf(dataset, forest);
  return {
    posts: dataset.sampled?.of ?? posts.count - external,
    sampled: dataset.sampled,
    accounts: dataset.accounts.count,
    external,
    kinds,
    languages: Object.fromEntries([...languages].sort((a, b) => b[1] - a[1])),
    time: {
      first: first === Infinity ? null : first,
      last: last === -Infinity ? null : last,
      undated,
    },
    coverage: told,
    files: [...dataset.files],
    synthetic: dataset.files.reduce((sum, file) => sum + file.synthetic, 0),
    rejects: [...dataset.rejects],
    collected,
    support,
    hashedAuthors: areHashed(dataset),
  };
}

/** A name of hexadecimal digits or base 64 that no person chose, at least so long. */
const HASH = /^(?:[0-9a-f]{24,}|[A-Za-z0-9+/_-]{40,}={0,2})$/;
/** Accounts looked at. */
const LOOKED_AT = 1000;

/** True where most accounts are named by hashes, as some tools export them. */
function areHashed({ accounts }: Dataset): boolean {
  const looked = Math.min(LOOKED_AT, accounts.count);
  let hashed = 0;
  for (let account = 0; account < looked; account++)
    if (HASH.test(accounts.handle(account) || accounts.id(account))) hashed++;
  return hashed * 2 > looked;
}

/**
 * Reposts in the export over reposts that the platform reported, for originals that it reported them of. A quote that
 * is recorded as taken from a repost is one too: such platforms count reposts with words and without as one.
 */
function* coverage(dataset: Dataset, forest: Forest): Steps<DatasetSummary['coverage']> {
  const { posts } = dataset;
  const held = new Map<number, number>();
  yield* each(posts.count, (row) => {
    const original = forest.kind[row] === KIND.repost ? posts.repostOf[row]! : -1;
    if (original >= 0) held.set(original, (held.get(original) ?? 0) + standsFor(posts.weight, row));
  });
  let last = -1;
  for (const row of posts.via.child) {
    const quoted = row !== last && forest.kind[row] === KIND.quote ? posts.quoteOf[row]! : -1;
    if (quoted >= 0) held.set(quoted, (held.get(quoted) ?? 0) + standsFor(posts.weight, row));
    last = row;
  }
  let sum = 0;
  let reported = 0;
  yield* each(posts.count, (row) => {
    if (forest.kind[row] === KIND.repost || posts.reposts[row]! < 0) return;
    sum += held.get(row) ?? 0;
    reported += Math.max(posts.reposts[row]!, held.get(row) ?? 0);
  });
  return reported > 0 ? { held: sum, reported } : null;
}
