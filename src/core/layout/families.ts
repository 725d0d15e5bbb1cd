import type { Cascade } from '../replay/types';
import { packCircles } from './circles';
import { markRadius } from './radius';

/** Pixels between two marks, and between two families. */
const GAP = 1.5;
const APART = 3;
/** Share of a disc that marks can cover where they stand in spirals. */
const DENSE = 0.62;
/** Turn from one to the next (the golden angle): they fill a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Discs of posts that came from one post, and how large a disc each group needs for its own. */
export interface Families {
  /** Family of each place. */
  readonly of: Int32Array;
  /** By family: its middle, beside that of its group, and its radius. In pixels. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** By group. */
  readonly groupRadius: Float64Array;
}

/**
 * A family is a post and those taken from it that nobody took further, as far as they are of one group; a post alone joins the others
 * that are alone in its group. `group` by place, numbered from 0 to `groups`. O(n + f √f).
 */
export function familiesOf(cascade: Cascade, group: Int32Array, groups: number): Families {
  const { of, groupOf } = gather(cascade, group);
  const areas = new Float64Array(groupOf.length);
  for (let place = 0; place < cascade.count; place++) areas[of[place]!]! += roomOf(cascade, place);
  const radius = areas.map((area) => Math.sqrt(area) + APART / 2);
  const x = new Float64Array(radius.length);
  const y = new Float64Array(radius.length);
  const groupRadius = new Float64Array(groups);
  const members: number[][] = Array.from({ length: groups }, () => []);
  groupOf.forEach((g, family) => members[g]!.push(family));
  members.forEach((list, g) => {
    // The first of a group is what it began with: it stands in the middle.
    const [first, ...others] = list;
    if (first === undefined) return;
    others.sort((a, b) => radius[b]! - radius[a]! || a - b);
    groupRadius[g] = arrange([first, ...others], x, y, radius);
  });
  return { of, x, y, radius, groupRadius };
}

/** Where a place stands beside the middle of its family, whose `covered` room is taken; the first stands in the middle. */
export function inSpiral(covered: number, room: number, turn: number): { x: number; y: number } {
  const away = turn === 0 ? 0 : Math.sqrt(covered + room / 2);
  return { x: away * Math.cos(turn * TURN), y: away * Math.sin(turn * TURN) };
}

/** Room of a place's mark, as radius² of a disc of its own. */
export const roomOf = ({ kind, descendants }: Cascade, place: number): number =>
  (markRadius(kind[place]!, descendants[place]!) + GAP) ** 2 / DENSE;

/** Families, numbered as they begin, and the group of each. */
function gather(
  { count, parent, descendants }: Cascade,
  group: Int32Array,
): { of: Int32Array; groupOf: number[] } {
  const of = new Int32Array(count).fill(-1);
  const groupOf: number[] = [];
  const begin = (g: number): number => groupOf.push(g) - 1;
  /** Family of those alone in each group. */
  const alone = new Map<number, number>();
  // Heads first: a parent may stand behind its child where both are undated.
  for (let place = 0; place < count; place++)
    if (descendants[place]! > 0 || parent[place]! < 0) of[place] = begin(group[place]!);
  for (let place = 0; place < count; place++) {
    if (of[place]! >= 0) continue;
    const [g, above] = [group[place]!, parent[place]!];
    if (group[above] === g) of[place] = of[above]!;
    else {
      if (!alone.has(g)) alone.set(g, begin(g));
      of[place] = alone.get(g)!;
    }
  }
  return { of, groupOf };
}

/** Puts families side by side around (0, 0); returns the radius of the disc that holds them. */
function arrange(list: readonly number[], x: Float64Array, y: Float64Array, radius: Float64Array): number {
  const own = Float64Array.from(list, (family) => radius[family]!);
  const packed = packCircles(own);
  const around = enclosing(packed.x, packed.y, own);
  list.forEach((family, i) => {
    x[family] = packed.x[i]! - around.x;
    y[family] = packed.y[i]! - around.y;
  });
  return around.radius;
}

/** A circle around circles, near the smallest: grown towards whatever stands out (Ritter 1990). */
function enclosing(
  x: Float64Array,
  y: Float64Array,
  radius: Float64Array,
): { x: number; y: number; radius: number } {
  const around = { x: x[0]!, y: y[0]!, radius: radius[0]! };
  for (let pass = 0; pass < 2; pass++) {
    for (let i = 0; i < x.length; i++) {
      const [dx, dy] = [x[i]! - around.x, y[i]! - around.y];
      const away = Math.hypot(dx, dy);
      const out = away + radius[i]! - around.radius;
      if (out <= 0) continue;
      around.radius += out / 2;
      around.x += (dx / away) * (out / 2);
      around.y += (dy / away) * (out / 2);
    }
  }
  return around;
}
