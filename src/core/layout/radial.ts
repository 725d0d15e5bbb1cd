import { markRadius } from './radius';
import { parentsFirst } from '../tree';
import type { Layout, LayoutInput } from './types';

const TURN = 2 * Math.PI;
/** Share of the radius that the message itself keeps free around it. */
const CENTRE = 0.1;
/** The least share of the radius that a ring takes. */
const LEAST = 0.55;
/** Pixels between two marks. */
const GAP = 1.5;
/** Spreads neighbours over a ring's depth so that no two next to each other stand alike. */
const GOLDEN = 0.618033988749895;

/**
 * The message in the centre, a ring for each hop. What hangs on a post shares its sector, by number of posts, in order of
 * birth: clockwise from the top is earlier to later. A ring is as wide as its posts need; where they would overlap on its
 * middle line they spread over its depth. O(n).
 */
export function layoutRadial({ cascade, stage }: LayoutInput): Layout {
  const { count, parent } = cascade;
  const order = parentsFirst(cascade.parent);
  const size = new Float64Array(count).fill(1);
  for (let at = count - 1; at >= 0; at--) {
    const place = order[at]!;
    if (parent[place]! >= 0) size[parent[place]!]! += size[place]!;
  }
  const hop = new Uint32Array(count);
  const perHop: number[] = [];
  for (const place of order) {
    hop[place] = parent[place]! < 0 ? 0 : hop[parent[place]!]! + 1;
    perHop[hop[place]!] = (perHop[hop[place]!] ?? 0) + 1;
  }
  const lastRing = Math.max(0, Math.min(perHop.length, stage.laneHeights.length) - 1);
  const posts = perHop.slice(0, lastRing + 1);
  for (const deeper of perHop.slice(lastRing + 1)) posts[lastRing]! += deeper;
  const rings = ringEnds(posts);
  const pixels = Math.min(stage.width, stage.height) / 2;
  const sector = sectors(cascade, order, size);
  const spots = new Float32Array(count * 2);
  for (const place of order) {
    const ring = Math.min(hop[place]!, lastRing);
    const angle = sector.from[place]! + sector.width[place]! / 2;
    const [inner, outer] = [ring === 0 ? 0 : rings[ring - 1]!, rings[ring]!];
    const alone = ring === 0 && posts[0] === 1;
    const radius = alone
      ? 0
      : ringRadius(cascade, place, { inner, outer, angle, posts: posts[ring]!, pixels });
    spots[place * 2] = radius * Math.sin(angle);
    spots[place * 2 + 1] = -radius * Math.cos(angle);
  }
  return { space: 'rings', spots, rings };
}

/** Outer radii: a ring's area follows its posts, but none is thinner than a share of an even division. */
function ringEnds(posts: readonly number[]): Float32Array {
  const hops = posts.length - 1;
  const ends = new Float32Array(posts.length);
  ends[0] = hops === 0 ? 1 : CENTRE;
  if (hops === 0) return ends;
  const total = posts.slice(1).reduce((sum, n) => sum + n, 0) || 1;
  let area = CENTRE ** 2;
  const widths: number[] = [];
  for (let ring = 1; ring <= hops; ring++) {
    const next = area + (1 - CENTRE ** 2) * (posts[ring]! / total);
    widths.push(Math.max((LEAST * (1 - CENTRE)) / hops, Math.sqrt(next) - Math.sqrt(area)));
    area = next;
  }
  const scale = (1 - CENTRE) / widths.reduce((sum, width) => sum + width, 0);
  widths.forEach((width, i) => (ends[i + 1] = ends[i]! + width * scale));
  return ends;
}

/** Each place's share of its parent's sector, in radians clockwise from the top. */
function sectors(
  { count, parent }: LayoutInput['cascade'],
  order: Int32Array,
  size: Float64Array,
): { from: Float64Array; width: Float64Array } {
  const from = new Float64Array(count);
  const width = new Float64Array(count);
  /** Posts of the branches that stand before a place's among its siblings, or among the roots, in order of birth. */
  const before = new Float64Array(count);
  const next = new Float64Array(count);
  let all = 0;
  for (let place = 0; place < count; place++) {
    const above = parent[place]!;
    before[place] = above < 0 ? all : next[above]!;
    if (above < 0) all += size[place]!;
    else next[above]! += size[place]!;
  }
  for (const place of order) {
    const above = parent[place]!;
    const [begin, room, posts] = above < 0 ? [0, TURN, all] : [from[above]!, width[above]!, size[above]! - 1];
    from[place] = begin + room * (before[place]! / posts);
    width[place] = room * (size[place]! / posts);
  }
  return { from, width };
}

/** On the ring's middle line where its posts fit on it, else spread over its depth. */
function ringRadius(
  { kind, descendants }: LayoutInput['cascade'],
  place: number,
  ring: { inner: number; outer: number; angle: number; posts: number; pixels: number },
): number {
  const middle = (ring.inner + ring.outer) / 2;
  const mark = 2 * markRadius(kind[place]!, descendants[place]!) + GAP;
  const needed = ring.posts * (2 * markRadius(1, 0) + GAP);
  const crowding = Math.min(1, Math.max(0, needed / (TURN * middle * ring.pixels) - 0.5));
  const room = Math.max(0, ring.outer - ring.inner - mark / ring.pixels);
  // Neighbours on the ring are told apart by their number along it.
  const along = Math.floor((ring.angle / TURN) * ring.posts);
  return middle + (((along * GOLDEN) % 1) - 0.5) * room * crowding;
}
