/** What the app makes of a dataset, by the ids of its posts: so that two ways to the same posts can be compared. */
import type { Dataset } from '../../../../src/core/dataset/types';
import { KINDS } from '../../../../src/core/dataset/types';
import { BASES, buildForest } from '../../../../src/core/paths';
import { buildLineage } from '../../../../src/core/wording/lineage';
import { WordingPool } from '../../../../src/core/wording/pool';
import { EDITS } from '../../../../src/core/wording/types';

export type Told = Record<string, unknown>;

/** Forest and Lineage of each post. */
export async function toldOf(dataset: Dataset): Promise<Map<string, Told>> {
  const pool = new WordingPool();
  const forest = await buildForest(dataset, { pool });
  const lineage = await buildLineage(dataset, forest, { pool });
  const { variants } = lineage;
  const id = (row: number): string => (row < 0 ? '' : dataset.id(row));
  const name = (variant: number): string => (variant < 0 ? '' : id(variants.first[variant]!));
  const told = new Map<string, Told>();
  for (let row = 0; row < dataset.posts.count; row++) {
    const variant = lineage.variant[row]!;
    told.set(id(row), {
      ...{ parent: id(forest.parent[row]!), basis: BASES[forest.basis[row]!] },
      ...{ probability: forest.probability[row], similarity: forest.similarity[row] },
      ...{ second: id(forest.second[row]!), root: id(forest.root[row]!), kind: KINDS[forest.kind[row]!] },
      ...{ depth: forest.depth[row], cycleBroken: forest.cycleBroken[row] },
      ...{ variant: name(variant), parentVariant: variant < 0 ? '' : name(variants.parent[variant]!) },
      ...{ edit: EDITS[lineage.edit[row]!], flags: lineage.editFlags[row] },
      ...{ fidelity: lineage.fidelity[row], drift: lineage.drift[row] },
    });
  }
  return told;
}

/** What the Dataset itself holds of each post. */
export function heldOf(dataset: Dataset): Map<string, Told> {
  const { posts, accounts } = dataset;
  const id = (row: number): string => (row < 0 ? '' : dataset.id(row));
  const list = ({ offsets, values, dictionary }: Dataset['posts']['urls'], row: number): string[] =>
    Array.from(values.subarray(offsets[row], offsets[row + 1]), (value) => dictionary[value]!);
  const held = new Map<string, Told>();
  for (let row = 0; row < posts.count; row++) {
    const author = posts.author[row]!;
    held.set(id(row), {
      ...{
        text: dataset.text(row),
        time: posts.time[row],
        kind: KINDS[posts.kind[row]!],
        flags: posts.flags[row],
      },
      ...{ lang: posts.languages[posts.lang[row]!], handle: author < 0 ? '' : accounts.handle(author) },
      ...{ accountId: author < 0 ? '' : accounts.id(author), name: author < 0 ? '' : accounts.name(author) },
      ...{
        repostOf: id(posts.repostOf[row]!),
        quoteOf: id(posts.quoteOf[row]!),
        replyTo: id(posts.replyTo[row]!),
      },
      ...{
        mentions: list(posts.mentions, row),
        hashtags: list(posts.hashtags, row),
        urls: list(posts.urls, row),
      },
      ...{
        reposts: posts.reposts[row],
        quotes: posts.quotes[row],
        replies: posts.replies[row],
        likes: posts.likes[row],
      },
    });
  }
  return held;
}
