import type { Cascade } from '../replay/types';
import { parentsFirst } from '../tree';
import { packCircles } from './circles';
import { familiesOf, inSpiral, roomOf } from './families';
import type { Area, Layout, LayoutInput } from './types';

/** Share of the stage that the picture may fill. */
const FILL = 0.95;
/** Pixels around a group's families, half of which are inside of its circle. */
const APART = 8;

/**
 * Groups as circles side by side, the largest in the middle; inside, each post that was taken further has those around it
 * that were taken from it. Groups are communities where they are given, else branches: what hangs on each post that
 * hangs on a root; posts on which nothing hangs stand around their root. O(n + f √f) for f posts that were taken further.
 */
export function layoutCommunities({ cascade, stage, groups }: LayoutInput): Layout {
  const { count } = cascade;
  const { group, sizes, of } = bySize(groups ?? branchesOf(cascade));
  const families = familiesOf(cascade, group, sizes.length);
  const radius = families.groupRadius.map((inside) => inside + APART);
  const { x, y } = packCircles(radius, stage.width / Math.max(1, stage.height));
  const [middle, scale] = fitted(x, y, radius, stage);
  const spots = new Float32Array(count * 2);
  const covered = new Float64Array(families.radius.length);
  const met = new Uint32Array(families.radius.length);
  for (let place = 0; place < count; place++) {
    const [own, family] = [group[place]!, families.of[place]!];
    const room = roomOf(cascade, place);
    const at = inSpiral(covered[family]!, room, met[family]!++);
    covered[family]! += room;
    spots[place * 2] = (x[own]! + families.x[family]! + at.x - middle.x) * scale;
    spots[place * 2 + 1] = (y[own]! + families.y[family]! + at.y - middle.y) * scale;
  }
  const list: Area[] = Array.from(sizes, (posts, own) => ({
    of: of[own]!,
    posts,
    circle: [(x[own]! - middle.x) * scale, (y[own]! - middle.y) * scale, (radius[own]! - APART / 2) * scale],
  }));
  const are = groups ? 'communities' : 'branches';
  return { space: 'plane', spots, rings: new Float32Array(0), areas: { are, list } };
}

/** By place: the post that its branch begins with; for roots and for posts on which nothing hangs, the root. */
function branchesOf({ count, parent, descendants }: Cascade): Int32Array {
  const of = new Int32Array(count);
  for (const place of parentsFirst(parent)) {
    const above = parent[place]!;
    if (above < 0) of[place] = place;
    else if (parent[above]! >= 0) of[place] = of[above]!;
    else of[place] = descendants[place]! > 0 ? place : above;
  }
  return of;
}

/** Numbers groups by their posts, most first; `of` = what each was called. */
function bySize(called: Int32Array): { group: Int32Array; sizes: Uint32Array; of: Int32Array } {
  const counts = new Map<number, number>();
  for (const name of called) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const number = new Map(sorted.map(([name], at) => [name, at]));
  return {
    group: called.map((name) => number.get(name)!),
    sizes: Uint32Array.from(sorted, ([, size]) => size),
    of: Int32Array.from(sorted, ([name]) => name),
  };
}

/** Middle of all circles, and the scale at which they fit the stage, as the plane counts. */
function fitted(
  x: Float64Array,
  y: Float64Array,
  radius: Float64Array,
  { width, height }: LayoutInput['stage'],
): [{ x: number; y: number }, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let circle = 0; circle < radius.length; circle++) {
    left = Math.min(left, x[circle]! - radius[circle]!);
    right = Math.max(right, x[circle]! + radius[circle]!);
    top = Math.min(top, y[circle]! - radius[circle]!);
    bottom = Math.max(bottom, y[circle]! + radius[circle]!);
  }
  const least = Math.max(1, Math.min(width, height));
  const across = (2 * FILL * width) / least / Math.max(1, right - left);
  const down = (2 * FILL * height) / least / Math.max(1, bottom - top);
  return [{ x: (left + right) / 2, y: (top + bottom) / 2 }, Math.min(across, down)];
}
