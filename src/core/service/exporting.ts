/** One cascade as its files tell it: who is named, and whose words stand, by the rules of discretion.ts. */
import type { Dataset } from '../dataset/types';
import { KINDS } from '../dataset/types';
import { standsFor } from '../dataset/sampling';
import type { ExportContent } from '../export/content';
import type { ExportOptions } from '../export/options';
import { likelihoodOf } from '../paths/likely/icd203';
import { BASES } from '../paths/types';
import type { CutCascade } from '../replay/cascade';
import { EDIT_FLAG, EDITS } from '../wording/types';
import { Discretion } from './discretion';
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
  const { posts } = dataset;
  const discretion = new Discretion(dataset, wordings.own);
  discretion.set(options.pseudonyms, options);
  discretion.follow(Array.from(cascade.row).filter((_, place) => cascade.parent[place]! < 0));
  const told = reader.under(discretion);

  return {
    title: options.title,
    // The message that it tells of may name people.
    card: discretion.inside(options.card),
    count: cascade.count,
    weighted: posts.weight !== null,
    parent: cascade.parent,
    post(place) {
      const row = cascade.row[place]!;
      const account = posts.author[row]!;
      const basis = cascade.basis[place]!;
      const probability = forest.probability[row]!;
      return {
        id: discretion.id(row),
        author: discretion.account(account),
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
        followers: discretion.followers(account),
        reposts: posts.reposts[row]!,
        likes: posts.likes[row]!,
        weight: standsFor(posts.weight, row),
        text: told.told(row),
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
        text: told.wordingTold(variants[number]!),
      };
    },
  };
}
