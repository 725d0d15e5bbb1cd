import { describe, expect, it } from 'vitest';
import { agreement, findCommunities, louvain, modularity, undirected } from '../../../../src/core/network';
import { seeded } from '../../../../src/core/random';
import { plantedPartition } from '../../../../src/core/simulate/network';

/** A planted partition as an undirected graph, with its truth. */
function planted(mixing: number): { graph: ReturnType<typeof undirected>; truth: Uint16Array } {
  const network = plantedPartition(seeded(4), {
    ...{ accounts: 3000, communities: 5, meanFollowed: 20, mixing },
  });
  const from = Int32Array.from(network.followers, () => 0);
  for (let account = 0; account < network.accounts; account++)
    from.fill(account, network.offsets[account], network.offsets[account + 1]);
  return { graph: undirected(network.accounts, { from, to: network.followers }), truth: network.community };
}

describe('Louvain', () => {
  it('finds cliques that a ring ties together, and gives those without ties a community each', () => {
    const [from, to]: number[][] = [[], []];
    for (let clique = 0; clique < 6; clique++) {
      for (let a = 0; a < 5; a++)
        for (let b = 0; b < a; b++) {
          from!.push(clique * 5 + a);
          to!.push(clique * 5 + b);
        }
      from!.push(clique * 5);
      to!.push(((clique + 1) % 6) * 5 + 1);
    }
    const graph = undirected(32, { from: from!, to: to! });
    const found = louvain(graph, { random: seeded(1) });
    const truth = Array.from({ length: 32 }, (_, node) => (node < 30 ? Math.floor(node / 5) : node));
    expect(agreement(found, truth)).toEqual({ nmi: 1, ari: 1 });
    expect(Math.max(...found)).toBe(7);
    // Numbered by size: those alone come last.
    expect([found[30], found[31]]).toEqual([6, 7]);
  });

  it('finds what was planted, better than the plant itself by its own measure', () => {
    const { graph, truth } = planted(0.2);
    const found = louvain(graph, { random: seeded(9) });
    expect(modularity(graph, found)).toBeGreaterThan(modularity(graph, truth) - 0.005);
    expect(agreement(found, truth).nmi).toBeGreaterThan(0.8);
  });

  it('is the same for the same seed', () => {
    const { graph } = planted(0.4);
    expect(louvain(graph, { random: seeded(2) })).toEqual(louvain(graph, { random: seeded(2) }));
  });
});

describe('communities', () => {
  it('are stable where there are some, and less so where there are none', async () => {
    const clear = await findCommunities(planted(0.15).graph, { seed: 1, runs: 6 });
    expect(clear.stability.ari).toBeGreaterThan(0.9);
    expect(clear.stability.runs).toBe(6);
    const blurred = await findCommunities(planted(1).graph, { seed: 1, runs: 6 });
    expect(blurred.stability.ari).toBeLessThan(0.5);
    expect(blurred.modularity).toBeLessThan(clear.modularity);
  });

  it('stop when they are asked to', async () => {
    const stopped = findCommunities(planted(0.2).graph, {
      seed: 1,
      pause: () => Promise.reject(new Error('stopped')),
    });
    await expect(stopped).rejects.toThrow('stopped');
  });
});
