/** Likely parents against cascades of a platform that records whom a repost was taken from, where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/core/dataset/types';
import { importBuffers } from '../../src/core/import/index';
import { buildForest } from '../../src/core/paths';
import { Inference } from '../../src/core/paths/likely/infer';
import { noBins, table, tally, worst } from './bins';
import type { Figure } from './figure';

const ROOT = join(process.env['AFTERWORD_FIXTURES'] ?? '../shared/fixtures', 'cascade-truth', 'weibo');

/**
 * Reposts without words whose recorded parents are hidden, as other platforms hide them. These exports hold followers
 * of the messages' authors alone, and most comments are reposts at once: far from what the method assumes, so that no
 * interval is set.
 */
export async function recorded(): Promise<Figure[]> {
  if (!existsSync(ROOT)) return [];
  const files = readdirSync(ROOT).flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
  );
  const dataset = importBuffers(
    files.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(ROOT, name))) })),
  );
  const truth = await buildForest(dataset);
  const hidden = withoutHops(dataset);
  const forest = await buildForest(hidden);
  const atOnce = async (): Promise<void> => undefined;
  const likely = await (await Inference.of(hidden, forest, atOnce)).all(atOnce);
  const bins = noBins();
  let hops = 0;
  let right = 0;
  let root = 0;
  for (let row = 0; row < forest.count; row++) {
    if (likely.parent[row]! < 0) continue;
    const hit = likely.parent[row] === truth.parent[row];
    hops++;
    if (hit) right++;
    if (forest.parent[row] === truth.parent[row]) root++;
    tally(bins, likely.probability[row]!, hit);
  }
  return [
    { name: 'paths.recorded_root_baseline', value: root / hops },
    { name: 'paths.recorded_parent_accuracy', value: right / hops },
    { name: 'paths.recorded_calibration_error', value: worst(bins), note: table(bins) },
  ];
}

/** The same posts, of which nobody wrote down whom they were taken from. */
function withoutHops(dataset: Dataset): Dataset {
  const { accounts, files, rejects } = dataset;
  const none = { child: new Int32Array(0), parent: new Int32Array(0) };
  return {
    ...{ accounts, files, rejects, follows: null, sampled: null, posts: { ...dataset.posts, via: none } },
    text: (row) => dataset.text(row),
    hasText: (row) => dataset.hasText(row),
    id: (row) => dataset.id(row),
    byId: (id) => dataset.byId(id),
  };
}
