/** The family tree of a message's wordings as shapes: a row a wording, along the timeline's own axis. */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveBumpX, curveMonotoneX, link } from 'd3-shape';
import type { CascadeBundle } from '../../../core/api';
import { BASES } from '../../../core/paths/types';
import { counts } from '../../../core/replay/columns';
import type { Cascade, TimeScale } from '../../../core/replay/types';
import type { Axis } from '../../../state/geometry.svelte';

export interface Branch {
  wording: number;
  /** Place of the first post that carries it. */
  first: number;
  /** Where it begins, and the middle of its band, in pixels. */
  x: number;
  y: number;
  /** The band: as thick as there are posts that carry it by then. */
  band: string;
  /** From its band on to the last wording that was made from it. */
  life: string;
  /** From its parent's band; '' for a root. */
  stem: string;
  /** From its second parent's, where both are drawn. */
  second: string;
  /** The hop that brought it is inferred. */
  inferred: boolean;
}

/** Room for a wording: its words, then its band. */
const ROW = 46;
const BAND_BELOW = 32;
const TOP = 30;
const THICKEST = 15;
const THINNEST = 1.6;
/** How far before its birth a branch leaves its parent. */
const STEM = 22;
/** Points along a band. */
const POINTS = 48;

/** The wordings that most carry, with all that they descend from, as many as fit; deeper ones nearer to their parents. */
export function branches(
  { tree, cascade }: CascadeBundle,
  scale: TimeScale,
  axis: Axis,
  height: number,
): Branch[] {
  const shown = mostCarried(tree.parent, Math.max(1, Math.floor((height - TOP) / ROW)));
  const carriers = carriersOf(cascade, shown);
  const deepest = Math.max(1, ...shown.map((wording) => tree.generation[wording]!));
  const x = scaleLinear([0, scale.length], [axis.x0, axis.x1]);
  // Without any date there is no before: generations stand in its place.
  const generation = scaleLinear([0, deepest], [axis.x0, axis.x0 + 0.6 * (axis.x1 - axis.x0)]);
  const at = (place: number): number => (Number.isNaN(scale.unit[place]!) ? axis.x0 : x(scale.unit[place]!));
  const most = Math.max(1, ...shown.map((wording) => carriers.get(wording)!.length));
  const thickness = scaleLinear([0, most], [THINNEST, THICKEST]);
  const rows = inOrder(shown, tree.parent, tree.first);
  const y = (wording: number): number => TOP + rows.indexOf(wording) * ROW + BAND_BELOW;
  const stemFrom = link(curveBumpX);
  const stem = (from: number, to: number, left: number): string =>
    stemFrom({ source: [Math.max(axis.x0, left - STEM), y(from)], target: [left, y(to)] }) ?? '';

  const leftOf = (wording: number): number =>
    cascade.dated > 0 ? at(tree.first[wording]!) : generation(tree.generation[wording]!);

  return rows.map((wording) => {
    const first = tree.first[wording]!;
    const places = carriers.get(wording)!;
    const left = leftOf(wording);
    const made = rows.filter((other) => tree.parent[other] === wording || tree.second[other] === wording);
    const last = Math.max(left, ...made.map((other) => leftOf(other) - STEM));
    const parent = tree.parent[wording]!;
    const second = tree.second[wording]!;
    const middle = y(wording);
    // Never shorter than it is seen.
    const right = Math.max(left + 4, places.length ? at(places.at(-1)!) : left);
    const points = range(POINTS + 1).map((i) => {
      const reached = left + ((right - left) * i) / POINTS;
      return [reached, thickness(countUpTo(places, at, reached)) / 2] as [number, number];
    });
    const shape = area<[number, number]>(
      ([px]) => px,
      ([, half]) => middle - half,
      ([, half]) => middle + half,
    ).curve(curveMonotoneX);
    return {
      wording,
      first,
      x: left,
      y: middle,
      band: shape(points) ?? '',
      life: `M${left},${middle}H${last}`,
      stem: parent < 0 ? '' : stem(parent, wording, left),
      second: second >= 0 && rows.includes(second) ? stem(second, wording, left) : '',
      inferred: /matched|inferred/.test(BASES[cascade.basis[first]!]!),
    };
  });
}

/** Wordings are numbered by their carriers: the first ones, each with its ancestors, up to so many. */
function mostCarried(parent: Int32Array, most: number): number[] {
  const shown = new Set<number>();
  for (let wording = 0; wording < parent.length && shown.size < most; wording++) {
    const line: number[] = [];
    for (let at = wording; at >= 0 && !shown.has(at); at = parent[at]!) line.push(at);
    if (shown.size + line.length <= most) for (const at of line) shown.add(at);
  }
  return [...shown];
}

/** Places of the posts that carry each wording and count, in order of time. */
function carriersOf(cascade: Cascade, wordings: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>(wordings.map((wording) => [wording, []]));
  cascade.variant.forEach((wording, place) => {
    if (counts(cascade, place)) places.get(wording)?.push(place);
  });
  return places;
}

/** Parents above their children, the latest child nearest: no stem crosses a band that began before it. */
function inOrder(wordings: readonly number[], parent: Int32Array, first: Int32Array): number[] {
  const children = (of: number): number[] =>
    wordings.filter((wording) => parent[wording] === of).sort((a, b) => first[b]! - first[a]!);
  const rows: number[] = [];
  const waiting = children(-1).reverse();
  while (waiting.length) {
    const wording = waiting.pop()!;
    rows.push(wording);
    waiting.push(...children(wording).reverse());
  }
  return rows;
}

/** How many of the places stand at or before a pixel. */
function countUpTo(places: readonly number[], at: (place: number) => number, x: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(places[middle]!) <= x + 0.5) low = middle + 1;
    else high = middle;
  }
  return low;
}
