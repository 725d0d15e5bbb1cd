/** One cascade as its files tell it: who is named, and whose words stand, by the rules of export/privacy.ts. */
import type { Dataset } from '../dataset/types';
import { KIND, KINDS } from '../dataset/types';
import type { ExportContent } from '../export/content';
import type { ExportOptions } from '../export/options';
import { Pseudonyms, SHOWN_FROM } from '../export/privacy';
import { likelihoodOf } from '../paths/likely/icd203';
import { BASES } from '../paths/types';
import type { CutCascade } from '../replay/cascade';
import { EDIT_FLAG, EDITS } from '../wording/types';
import { ROLE, ROLE_BY, rolesOf, ruledRoles } from '../network/roles';
import { shownHandle } from '../dataset/shown';
import type { Tree } from './trees';

const FLAGS = Object.entries(EDIT_FLAG);
const flagNames = (bits: number): string[] => FLAGS.flatMap(([name, bit]) => (bits & bit ? [name] : []));

/** O(posts) now, and O(1) for each post that is asked for. */
export function exportContent(
  dataset: Dataset,
  { wordings, forest, reader }: Tree,
  { cascade, variants, tree }: CutCascade,
  options: ExportOptions,
): ExportContent {
  const { posts, accounts } = dataset;
  const names = options.pseudonyms && new Pseudonyms(options.pseudonyms.key);
  const roots: number[] = [];
  for (let place = 0; place < cascade.count; place++)
    if (cascade.parent[place]! < 0) roots.push(posts.author[cascade.row[place]!]!);
  const roles = rolesOf(ruledRoles(accounts), [...options.source, ...roots], options.roles);
  /** Whoever holds a public role, or was marked public by hand. */
  const isNamed = (account: number): boolean =>
    !names || (account >= 0 && (roles.of[account] !== ROLE.public || ROLE_BY[roles.by[account]!] === 'hand'));
  const namedByHandle = (handle: string): boolean => isNamed(accounts.byHandle(handle));
  const enough = names ? saidByEnough(dataset, wordings.own) : null;

  const author = (account: number): string => {
    const handle = shownHandle(dataset, account);
    return handle && names && !isNamed(account) ? names.account(handle) : handle;
  };
  const id = (row: number): string =>
    names && !isNamed(posts.author[row]!) ? names.post(dataset.id(row)) : dataset.id(row);
  /** The words of a post; `alone`: without what its author says beside the message. */
  const words = (row: number, alone: boolean): string => {
    const original = forest.kind[row] === KIND.repost ? posts.repostOf[row]! : row;
    const said = original < 0 ? row : original;
    const free = isNamed(posts.author[said]!);
    // A private account's remark before or beside the message is not among the words that others carry.
    const text = (free && !alone && dataset.text(row)) || reader.words(said);
    if (!names || text === '') return text;
    const own = wordings.own[said]!;
    if (!free && !(own >= 0 && enough!.has(own))) return options.pseudonyms!.withheld;
    return names.inside(text, namedByHandle);
  };

  return {
    title: options.title,
    card: options.card,
    count: cascade.count,
    parent: cascade.parent,
    post(place) {
      const row = cascade.row[place]!;
      const account = posts.author[row]!;
      const basis = cascade.basis[place]!;
      const probability = forest.probability[row]!;
      return {
        id: id(row),
        author: author(account),
        time: posts.time[row]!,
        kind: KINDS[cascade.kind[place]!]!,
        lang: posts.languages[posts.lang[row]!]!,
        hop: cascade.depth[place]!,
        basis: BASES[basis]!,
        probability: likelihoodOf(basis, probability) ? probability : NaN,
        likelihood: likelihoodOf(basis, probability),
        edit: EDITS[cascade.edit[place]!]!,
        flags: flagNames(cascade.flags[place]!),
        fidelity: cascade.fidelity[place]!,
        drift: cascade.drift[place]!,
        wording: cascade.variant[place]!,
        followers: account >= 0 && isNamed(account) ? accounts.followers[account]! : -1,
        reposts: posts.reposts[row]!,
        likes: posts.likes[row]!,
        text: words(row, false),
      };
    },
    wordings: { count: tree.count, parent: tree.parent },
    wording(number) {
      return {
        carriers: tree.carriers[number]!,
        reposts: tree.reposts[number]!,
        first: tree.first[number]!,
        parent: tree.parent[number]!,
        second: tree.second[number]!,
        edit: EDITS[tree.edit[number]!]!,
        flags: flagNames(tree.flags[number]!),
        fidelity: tree.fidelity[number]!,
        drift: tree.drift[number]!,
        text: words(wordings.variants.exemplar[variants[number]!]!, true),
      };
    },
  };
}

/** Wordings that enough accounts carry as their own words. */
function saidByEnough({ posts }: Dataset, own: Int32Array): Set<number> {
  const by = new Map<number, Set<number>>();
  const enough = new Set<number>();
  for (let row = 0; row < posts.count; row++) {
    const wording = own[row]!;
    const account = posts.author[row]!;
    if (wording < 0 || account < 0 || enough.has(wording)) continue;
    const accounts = by.get(wording);
    if (!accounts) by.set(wording, new Set([account]));
    else if (accounts.add(account).size >= SHOWN_FROM) {
      enough.add(wording);
      by.delete(wording);
    }
  }
  return enough;
}
