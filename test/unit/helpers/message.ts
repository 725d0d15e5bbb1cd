/** A small export, its forest, its lineage and one message of it, as the analyse worker makes them. */
import { atOnce } from '../../../src/core/steps';
import { buildForest, type Forest } from '../../../src/core/paths';
import { buildReplayIndex, cutCascade, Replay } from '../../../src/core/replay';
import { CascadeWordings } from '../../../src/core/service/cascadeWordings';
import { makeBundle } from '../../../src/core/service/bundle';
import { PostReader } from '../../../src/core/service/reader';
import type { CascadeBundle } from '../../../src/core/api';
import type { Dataset } from '../../../src/core/dataset/types';
import { WordingLens } from '../../../src/core/lenses/wording';
import { buildLineage, type Wordings } from '../../../src/core/wording/lineage';
import { WordingPool } from '../../../src/core/wording/pool';
import { makeDataset, type TestPost } from './dataset';
import { loadValence } from '../../../src/core/wording/valence';

export interface OpenedMessage {
  data: Dataset;
  forest: Forest;
  wordings: Wordings;
  reader: PostReader;
  told: CascadeWordings;
  bundle: CascadeBundle;
  replay: Replay;
  lens: WordingLens;
  /** Place of a post by its id. */
  place(id: string): number;
}

/** Opens the message of the first post; `ties` as makeDataset takes them. */
export async function openMessage(
  rows: TestPost[],
  ties: readonly [string, string][] = [],
): Promise<OpenedMessage> {
  const data = makeDataset(rows, ties);
  const pool = new WordingPool();
  const forest = await buildForest(data, { pool });
  const wordings = await buildLineage(data, forest, { pool });
  const reader = new PostReader(data, forest, wordings, undefined, await loadValence());
  const cut = atOnce(cutCascade(data, forest, wordings, [0]));
  const told = new CascadeWordings(reader, cut, pool, async () => undefined);
  const bundle = atOnce(makeBundle(data, wordings, reader, [0], cut, told));
  const index = buildReplayIndex(bundle.cascade, bundle.survives, bundle.rootTokens.length);
  const replay = new Replay(bundle.cascade, index);
  return {
    ...{ data, forest, wordings, reader, told, bundle, replay },
    lens: new WordingLens(bundle, replay),
    place: (id) => bundle.cascade.row.indexOf(data.byId(id)),
  };
}
