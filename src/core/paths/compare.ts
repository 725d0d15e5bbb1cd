/** Comparing cascades fairly: only those of one size (Juul & Ugander 2021). */

/** Two-sample Kolmogorov–Smirnov distance, the largest gap of the two distributions; NaN where a sample is empty. */
export function ksDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const left = Float64Array.from(a).sort();
  const right = Float64Array.from(b).sort();
  if (!left.length || !right.length) return NaN;
  let i = 0;
  let j = 0;
  let most = 0;
  while (i < left.length && j < right.length) {
    const value = Math.min(left[i]!, right[j]!);
    while (i < left.length && left[i]! <= value) i++;
    while (j < right.length && right[j]! <= value) j++;
    most = Math.max(most, Math.abs(i / left.length - j / right.length));
  }
  return most;
}

/**
 * Indices of two lists of cascades with equal sizes in equal numbers: for each size that both have, as many of each as
 * the fewer, drawn without replacement. `below(n)` gives a whole number under n.
 */
export function sizeMatched(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  below: (n: number) => number,
): { a: number[]; b: number[] } {
  const matched = { a: [] as number[], b: [] as number[] };
  const left = bySize(a);
  const right = bySize(b);
  for (const [size, ofA] of left) {
    const ofB = right.get(size);
    if (!ofB) continue;
    const take = Math.min(ofA.length, ofB.length);
    matched.a.push(...draw(ofA, take, below));
    matched.b.push(...draw(ofB, take, below));
  }
  return matched;
}

function bySize(sizes: ArrayLike<number>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < sizes.length; i++) {
    const group = groups.get(sizes[i]!);
    if (group) group.push(i);
    else groups.set(sizes[i]!, [i]);
  }
  return groups;
}

function draw(from: number[], count: number, below: (n: number) => number): number[] {
  for (let i = 0; i < count; i++) {
    const j = i + below(from.length - i);
    [from[i], from[j]] = [from[j]!, from[i]!];
  }
  return from.slice(0, count);
}
