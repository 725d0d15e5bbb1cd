import { layoutGraph } from '../../../src/core/layout/force';
import { undirected, type Graph } from '../../../src/core/network';
import { seeded } from '../../../src/core/random';
import { holmeKim } from '../../../src/core/simulate/network';
import { growth } from '../growth';
import { forceAtlas2 } from './forceAtlas2';
import { qualityOf } from './quality';

/** Three ties a new account, half of them to friends of friends: 100,000 accounts have 300,000 edges. */
function simulated(accounts: number): Graph {
  const network = holmeKim(seeded(1), { accounts, ties: 3, triad: 0.5 });
  const from = new Int32Array(network.followers.length);
  for (let account = 0; account < accounts; account++)
    from.fill(account, network.offsets[account], network.offsets[account + 1]);
  const weight = new Float64Array(from.length).fill(0.5);
  return undirected(accounts, { from, to: network.followers, weight });
}

/** The network layout at 100,000 accounts beside ForceAtlas2, and its growth. */
export async function networkBench(): Promise<Record<string, number>> {
  layoutGraph(simulated(3000), { seed: 1 });
  const sizes = [10_000, 30_000, 100_000];
  const seconds = sizes.map((accounts) => {
    const graph = simulated(accounts);
    const started = performance.now();
    layoutGraph(graph, { seed: 1 });
    return (performance.now() - started) / 1000;
  });
  const graph = simulated(sizes.at(-1)!);
  const own = qualityOf(graph, layoutGraph(graph, { seed: 1 }));
  const yardstick = await forceAtlas2(graph);
  const other = qualityOf(graph, yardstick.places);
  return {
    'layout.network_speedup_vs_fa2_100k': yardstick.seconds / seconds.at(-1)!,
    'layout.network_quality_vs_fa2_100k': own.kept / other.kept,
    'layout.network_s_100k': seconds.at(-1)!,
    'layout.network_kept_100k': own.kept,
    'layout.network_kept_fa2_100k': other.kept,
    'layout.network_overlap_100k': own.overlap,
    'layout.network_overlap_fa2_100k': other.overlap,
    'layout.network_edge_spread_100k': own.spread,
    'layout.network_edge_spread_fa2_100k': other.spread,
    'growth.network': growth(sizes, seconds),
  };
}
