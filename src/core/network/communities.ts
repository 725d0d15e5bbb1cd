import { seeded } from '../random';
import { agreement } from './agreement';
import type { Graph } from './graph';
import { louvainInSlices } from './louvain';
import { modularity } from './modularity';

export interface Communities {
  /** Community of each node, numbered by size; a node without an edge is one of its own. */
  readonly community: Int32Array;
  readonly count: number;
  readonly modularity: number;
  /** Mean agreement of the division that is shown with those of the other runs; NaN of a single run. */
  readonly stability: { runs: number; nmi: number; ari: number };
}

/** Runs of which the best is shown (methods: 20 seeds). */
export const RUNS = 20;

/**
 * Louvain from `runs` seeds; the division of highest modularity is taken, the first of equals. It is only worth as much
 * as its stability: say both. `pause` is called every few milliseconds of a run.
 */
export async function findCommunities(
  graph: Graph,
  options: { seed: number; runs?: number; resolution?: number; pause?: () => Promise<void> },
): Promise<Communities> {
  const { seed, runs = RUNS, resolution = 1, pause } = options;
  const found: Int32Array[] = [];
  let best = 0;
  let most = -Infinity;
  for (let run = 0; run < runs; run++) {
    await pause?.();
    const division = await inSlices(
      louvainInSlices(graph, { random: seeded(seed + run), resolution }),
      pause,
    );
    const q = modularity(graph, division, resolution);
    found.push(division);
    if (q > most) [best, most] = [run, q];
  }
  const community = found[best]!;
  let [nmi, ari] = [0, 0];
  for (let run = 0; run < runs; run++) {
    if (run === best) continue;
    await pause?.();
    const agreed = agreement(community, found[run]!);
    nmi += agreed.nmi / (runs - 1);
    ari += agreed.ari / (runs - 1);
  }
  return {
    community,
    count: community.reduce((top, c) => Math.max(top, c + 1), 0),
    modularity: most,
    stability: runs > 1 ? { runs, nmi, ari } : { runs, nmi: NaN, ari: NaN },
  };
}

/** What slices of work come to. */
async function inSlices<T>(slices: Generator<void, T, void>, pause?: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    await pause?.();
  }
}
