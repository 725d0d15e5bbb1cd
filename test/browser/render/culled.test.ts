/**
 * Posts that are left out, for whatever reason and however a frame is drawn, can neither be seen nor picked: the picture is
 * the one of a cascade in which they never were, to the pixel, and the pointer finds nothing where they stand.
 */
import { afterAll, expect, it } from 'vitest';
import { KIND } from '../../../src/core/dataset/types';
import { BASIS } from '../../../src/core/paths/types';
import { NO_FILTER, passing } from '../../../src/core/replay/filter';
import { trimmed } from '../../../src/core/replay/trim';
import { MARK } from '../../../src/render/common.glsl';
import type { Drawn } from '../../../src/render/drawn';
import { CONTEXT } from '../../../src/render/gl';
import { Layer } from '../../../src/render/layer';
import { Picker } from '../../../src/render/picking';
import type { Session } from '../../../src/state/session.svelte';
import { marksOf } from '../../../src/ui/stage/marks';
import { drawnOf, finished, Fixed, frame, geometry, Picture, SIZE, type Sketch } from './sketches';

/** Levels of 255 by which a channel of any pixel may differ. */
const TOLERANCE = 2;

/** The message, two branches of it (places 1 and 4), of which one has a reply, and posts without any below them. */
const POSTS: readonly Sketch[] = [
  [KIND.original, -1, 0, BASIS.observed],
  [KIND.quote, 0, 0.1, BASIS.observed],
  [KIND.repost, 1, 0.2, BASIS.observed],
  [KIND.reply, 1, 0.3, BASIS.observed],
  [KIND.quote, 0, 0.4, BASIS.observed],
  [KIND.copy, 4, 0.5, BASIS.matched],
  [KIND.repost, 4, 0.6, BASIS.observed],
  [KIND.reply, 0, 0.9, BASIS.observed],
];
const MOMENTS = [0.25, 0.55, 1];
const RUNGS = ['shapes', 'threads', 'past'] as const;
/** Apart from one another, so that no mark touches another. */
const offset = (place: number): number => [0, -0.7, -0.35, 0, 0.35, 0.7, -0.5, 0.5][place]!;

const whole = drawnOf(POSTS, offset);

/** By place: 1 where a filter lets a post pass. */
const filtered = (filter: Partial<typeof NO_FILTER>, told?: Uint8Array): Uint8Array =>
  passing(whole.cascade, { ...NO_FILTER, ...filter }, null, told ?? null)!;

/** Why posts may be left out: what the app's own filters and folds say of them. */
const CAUSES: Record<
  string,
  { shown?: Uint8Array; out?: Uint8Array | null; branch?: number; culled: number[] }
> = {
  'filtered by kind': { shown: filtered({ kinds: ['original', 'quote', 'repost', 'copy'] }), culled: [3, 7] },
  'outside the branch that is followed': {
    shown: filtered({ branch: 0 }).map((_, place) => (place < 4 ? 1 : 0)),
    culled: [4, 5, 6, 7],
  },
  'not told to the source, behind the switch': {
    shown: filtered({ told: true }, Uint8Array.of(1, 1, 1, 1, 1, 0, 1, 0)),
    culled: [5, 7],
  },
  'in a branch that is folded': { out: trimmed(whole.cascade, 0, [1]), culled: [2, 3] },
  'leading nowhere, where the backbone is shown': {
    out: trimmed(whole.cascade, 1, []),
    culled: [2, 3, 5, 6, 7],
  },
};

/** The marks that the stage makes of it. */
function marked({ shown, out = null }: (typeof CAUSES)[string]): Uint8Array {
  const cascade = { ...whole.cascade, ...(shown && { shown }) };
  const nothing = { mask: null, places: null, lostBy: null, place: null, beside: null };
  return marksOf(
    {
      cascade: { opened: { bundle: { cascade }, offScale: new Uint8Array(POSTS.length) } },
      ...{ gathered: nothing, lit: nothing, pins: nothing, selection: nothing },
      ...{ trim: { out }, filters: { branch: null } },
    } as unknown as Session,
    MARK,
  )!;
}

/** The same cascade without some of its posts: the others stand where they stood, and are as large. */
function without(culled: readonly number[]): Drawn {
  const kept = POSTS.map((_, place) => place).filter((place) => !culled.includes(place));
  const drawn = drawnOf(
    kept.map((place) => {
      const [kind, parent, at, basis] = POSTS[place]!;
      return [kind, kept.indexOf(parent), at, basis];
    }),
    (place) => offset(kept[place]!),
  );
  const descendants = Uint32Array.from(kept, (place) => whole.cascade.descendants[place]!);
  const depth = Uint16Array.from(kept, (place) => whole.cascade.depth[place]!);
  drawn.cascade.descendants.set(descendants);
  drawn.cascade.depth.set(depth);
  return drawn;
}

/** Two layers for all tests, for shaders take long to be made: of all posts, and of those that are left. */
const canvas = Object.assign(document.createElement('canvas'), SIZE);
const gl = canvas.getContext('webgl2', CONTEXT)!;
const ladder = new Fixed('shapes');
const [all, left] = [0, 1].map(() => {
  const layer = new Layer(gl, 'paper', geometry, ladder);
  layer.measure();
  return layer;
}) as [Layer, Layer];
afterAll(() => gl.getExtension('WEBGL_lose_context')!.loseContext());
const at = (layer: Layer, now: number): Promise<Picture> => finished(gl, layer, frame(now));

for (const [cause, culling] of Object.entries(CAUSES))
  it(`is neither seen nor picked: ${cause}`, async () => {
    const { culled } = culling;
    const marks = marked(culling);
    expect([...marks.keys()].filter((place) => (marks[place]! & MARK.hidden) !== 0)).toEqual(culled);
    await all.setData(whole, null);
    await left.setData(without(culled), null);
    for (const rung of RUNGS) {
      ladder.only = rung;
      all.flag(marks);
      for (const now of MOMENTS)
        expect((await at(all, now)).against(await at(left, now), TOLERANCE).beyond).toBe(0);
      // They would be seen.
      all.flag(null);
      expect((await at(all, 1)).against(await at(left, 1), TOLERANCE).beyond).toBeGreaterThan(0);
    }
    const picker = new Picker(whole, geometry);
    POSTS.forEach((_, place) => {
      const probe = { ...whole.point(geometry, place), scale: 1, now: 1 };
      expect(picker.pick({ ...probe, marks: null })).toBe(place);
      expect(picker.pick({ ...probe, marks })).toBe(culled.includes(place) ? null : place);
    });
    const kept = [...POSTS.keys()].filter((place) => !culled.includes(place));
    expect(
      picker.within({ x: 0, y: 0 }, { x: SIZE.width, y: SIZE.height }, 1, marks).sort((a, b) => a - b),
    ).toEqual(kept);
  });

it('is neither picked before its birth nor seen but as a pale ring, which no line joins', async () => {
  const picker = new Picker(whole, geometry);
  for (const now of MOMENTS)
    POSTS.forEach(([, , birth], place) => {
      const found = picker.pick({ ...whole.point(geometry, place), scale: 1, now, marks: null });
      expect(found).toBe(birth <= now ? place : null);
    });
  await all.setData(whole, null);
  for (const rung of RUNGS) {
    ladder.only = rung;
    const early = await at(all, 0.25);
    for (const [place, [, , birth]] of POSTS.entries()) {
      if (birth <= 0.25) continue;
      const { x, y } = whole.point(geometry, place);
      // A ring of less than a pixel at less than half of its strength, and paper within.
      expect(early.at(x, y)[3]).toBeLessThan(20);
      expect(early.ink(x - 12, y - 12, x + 12, y + 12)).toBeLessThan(12);
    }
  }
});
