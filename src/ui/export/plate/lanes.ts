/** What stands under the posts and beside them: rules and names of hops, rings, areas. */
import { line, rectangle, type Shape } from '../../../core/export/plate';
import type { LaidOut } from '../../../core/layout/types';
import { estimates } from '../../estimates';
import { messages } from '../../../i18n';
import type { Geometry } from '../../../state/geometry.svelte';
import type { Gathered } from './gather';
import type { Measures } from './measures';
import type { Tones } from './tones';

/** Where names stand in the stage's own margin. */
const INSET = 24;
/** A ring thinner than this has no room for its name; areas that are drawn at most, the largest. */
const RING_NAME = 18;
const MOST_AREAS = 300;

/** What the renderer makes of the picture's middle, and a drift's colour: both are its to say. */
export interface Drawing {
  middle: { x: number; y: number; radius: number; half: number };
  driftColour(drift: number): string;
}

const laneName = (lane: number, { laneCount, folded }: Geometry): string => {
  const m = messages();
  return lane === laneCount - 1 && folded ? m.explore.lanes.andMore(lane) : m.explore.lanes.hops(lane);
};

/** Rules of lanes, across the words beside them as well; rings with their names. In pixels of the plate. */
export function ground(
  laid: LaidOut,
  geometry: Geometry,
  { stage, size, margin, types }: Measures,
  { middle }: Drawing,
  tones: Tones,
): Shape[] {
  const rule = tones.of('rule');
  if (laid.space === 'lanes')
    return geometry.lanes.slice(1).map(({ top }) => {
      const y = Math.round(stage.y + top) + 0.5;
      return line(margin, y, size.width - margin, y, rule);
    });
  const x = stage.x + middle.x;
  const y = stage.y + middle.y;
  return Array.from(laid.rings).flatMap((end, i): Shape[] => {
    const r = end * middle.radius;
    const room = r - (laid.rings[i - 1] ?? 0) * middle.radius;
    const name: Shape = {
      ...{ is: 'text', x, y: y - r + 5, text: laneName(i, geometry), type: types.small },
      ...{ fill: tones.of('ink-2'), anchor: 'middle', halo: tones.of('paper') },
    };
    return [{ is: 'circle', x, y, r, stroke: rule }, ...(i > 0 && room > RING_NAME ? [name] : [])];
  });
}

/** What posts stand on: circles, or bands up to the moment (x in pixels of the plate). */
export function areas(
  gathered: Gathered,
  laid: LaidOut,
  geometry: Geometry,
  { stage }: Measures,
  { middle, driftColour }: Drawing,
  tones: Tones,
  until: number,
): Shape[] {
  const { areas } = laid;
  if (!areas) return [];
  const largest = [...areas.list].sort((a, b) => b.posts - a.posts).slice(0, MOST_AREAS);
  const { x0, x1 } = geometry.axis;
  const byDrift = gathered.classes === null;
  const shapes = largest.flatMap(({ of, circle, band }): Shape[] => {
    if (circle && !(areas.are === 'communities' && of < 0)) {
      const [x, y, r] = circle.map((value) => value * middle.radius) as [number, number, number];
      const at = { x: stage.x + middle.x + x, y: stage.y + middle.y + y, r };
      return [{ is: 'circle', ...at, fill: tones.of('paper-2'), stroke: tones.of('rule') }];
    }
    if (!band) return [];
    const [from, to, y, half] = band;
    const drift = byDrift ? (gathered.bundle.tree.drift[of] ?? NaN) : NaN;
    const box = {
      ...{ x: stage.x + x0 + from * (x1 - x0), width: (to - from) * (x1 - x0) },
      ...{ y: stage.y + middle.y + (y - half) * middle.half, height: 2 * half * middle.half },
    };
    return [rectangle(box, Number.isNaN(drift) ? tones.of('rule-2') : driftColour(drift), 0.13)];
  });
  const banded = areas.list.some(({ band }) => band);
  if (!banded) return shapes;
  return [{ is: 'group', shapes, clip: { ...stage, width: Math.max(0, until - stage.x) } }];
}

/** Names of the lanes, and how many posts each holds so far. */
export function laneNames(
  { opened, session }: Gathered,
  born: number,
  geometry: Geometry,
  { stage, types }: Measures,
  tones: Tones,
): Shape[] {
  const m = messages();
  const last = geometry.laneCount - 1;
  return geometry.lanes.flatMap(({ top, height }, lane): Shape[] => {
    const at = { is: 'text', x: stage.x + INSET, halo: tones.of('paper') } as const;
    const posts = opened.replay.bornInLane(lane, born, geometry.folded && lane === last);
    const y = stage.y + top + types.strong.size + 8;
    const shapes: Shape[] = [
      { ...at, y, text: laneName(lane, geometry), type: types.strong, fill: tones.of('ink') },
    ];
    if (height < 2.6 * types.strong.size) return shapes;
    const text = lane === 0 ? m.explore.lanes.source : m.common.posts(estimates(session)(posts));
    return [
      ...shapes,
      { ...at, y: y + types.small.size + 4, text, type: types.small, fill: tones.of('ink-2') },
    ];
  });
}
