/** Neighbour joining (Saitou & Nei 1987): an unrooted tree with all texts at its tips; a yardstick, O(n³). */
export interface Limb {
  a: number;
  b: number;
  length: number;
}

/** Limbs between nodes 0 … n − 1 (the texts) and n, n + 1, … (joints). */
export function neighborJoining(distances: readonly (readonly number[])[]): Limb[] {
  const d = new Map<number, Map<number, number>>(
    distances.map((row, i) => [i, new Map(row.map((distance, j) => [j, distance]))]),
  );
  const between = (a: number, b: number): number => d.get(a)!.get(b)!;
  const limbs: Limb[] = [];
  for (let joint = distances.length; d.size > 2; joint++) {
    const nodes = [...d.keys()];
    const n = nodes.length;
    const sums = new Map(nodes.map((a) => [a, nodes.reduce((sum, b) => sum + between(a, b), 0)]));
    let [first, second, least] = [-1, -1, Infinity];
    for (const a of nodes)
      for (const b of nodes) {
        const q = (n - 2) * between(a, b) - sums.get(a)! - sums.get(b)!;
        if (a < b && q < least) [first, second, least] = [a, b, q];
      }
    const distance = between(first, second);
    const length = distance / 2 + (sums.get(first)! - sums.get(second)!) / (2 * (n - 2));
    limbs.push({ a: joint, b: first, length }, { a: joint, b: second, length: distance - length });
    const row = new Map([[joint, 0]]);
    for (const node of nodes) {
      if (node === first || node === second) continue;
      const to = (between(first, node) + between(second, node) - distance) / 2;
      row.set(node, to);
      d.get(node)!.set(joint, to);
    }
    d.delete(first);
    d.delete(second);
    d.set(joint, row);
  }
  const [a, b] = [...d.keys()];
  if (b !== undefined) limbs.push({ a: a!, b, length: between(a!, b) });
  return limbs;
}
