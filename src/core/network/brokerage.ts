import { EACH, inSlices } from '../steps';
import { hasArc, reversedSteps, type Graph } from './graph';

/** Roles of v in a → v → c, by whose groups they are (Gould & Fernandez 1989), in the order of their counts. */
export const BROKERAGE = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;
export type BrokerageRole = (typeof BROKERAGE)[number];

/** Arcs looked at between two pauses. */
const SLICE = 10_000;

/**
 * How often each node stands between two others in each role: open paths a → v → c only, that is without an arc a → c.
 * `flow` is directed from whom something comes to who takes it up. counts[v * 5 + role], roles in the order of BROKERAGE.
 * Paths are counted by group; those that are closed, or lead back, are taken off again: O(Σ over arcs of the shorter
 * list at its ends), never in · out of a hub. `pause` lets others in between slices of it.
 */
export async function brokerage(
  flow: Graph,
  group: ArrayLike<number>,
  pause: () => Promise<void>,
): Promise<Float64Array> {
  const back = await inSlices(reversedSteps(flow), EACH, pause);
  const counts = new Float64Array(flow.nodes * BROKERAGE.length);
  const add = (a: number, v: number, c: number, by: number): void => {
    counts[v * BROKERAGE.length + roleOf(group[a]!, group[v]!, group[c]!)]! += by;
  };
  let work = 0;
  /** Counts what was done; true once in so much of it. */
  const isMuch = (arcs: number): boolean => {
    work += arcs + 1;
    if (work < SLICE) return false;
    work = 0;
    return true;
  };
  const inOf = new Map<number, number>();
  for (let v = 0; v < flow.nodes; v++) {
    const [from, to] = [neighbours(back, v), neighbours(flow, v)];
    if (isMuch(from.length)) await pause();
    if (from.length === 0 || to.length === 0) continue;
    inOf.clear();
    for (const a of from) inOf.set(group[a]!, (inOf.get(group[a]!) ?? 0) + 1);
    const own = group[v]!;
    for (const c of to) {
      if (isMuch(1)) await pause();
      const there = group[c]!;
      for (const [g, n] of inOf) counts[v * BROKERAGE.length + roleOf(g, own, there)]! += n;
      if (hasArc(back, v, c)) add(c, v, c, -1);
    }
  }
  for (let a = 0; a < flow.nodes; a++) {
    for (const c of neighbours(flow, a)) {
      if (isMuch(eachBetween(flow, back, a, c, (v) => add(a, v, c, -1)))) await pause();
    }
  }
  return counts;
}

/** Index in BROKERAGE of v in a → v → c, by their groups. */
export function roleOf(a: number, v: number, c: number): number {
  if (a === v) return c === v ? 0 : 3;
  if (c === v) return 2;
  return a === c ? 1 : 4;
}

const neighbours = ({ offsets, targets }: Graph, node: number): Int32Array =>
  targets.subarray(offsets[node], offsets[node + 1]);

/** Every v with a → v → c: the shorter of the two lists is looked up in the longer. Returns how many were looked up. */
function eachBetween(flow: Graph, back: Graph, a: number, c: number, visit: (v: number) => void): number {
  const [out, into] = [neighbours(flow, a), neighbours(back, c)];
  if (out.length <= into.length) {
    for (const v of out) if (hasArc(flow, v, c)) visit(v);
  } else {
    for (const v of into) if (hasArc(flow, a, v)) visit(v);
  }
  return Math.min(out.length, into.length);
}
