import { afterEach, describe, expect, it } from 'vitest';
import { KIND } from '../../../src/core/dataset/types';
import { spotIndex } from '../../../src/core/layout/spotIndex';
import type { Space } from '../../../src/core/layout/types';
import type { Cascade } from '../../../src/core/replay/types';
import { MARK, NO_CLASS, Scene, type SceneData } from '../../../src/render/scene';

const WIDTH = 600;
const HEIGHT = 300;
const LENGTH = 100;
const LANES = [
  { top: 0, height: 100 },
  { top: 100, height: 100 },
  { top: 200, height: 100 },
];
const AXIS = { x0: 100, x1: 500 };

/** A source at 0, a quote of it at 50, a reply to that at 75, and an undated repost of the source. */
const CASCADE: Cascade = {
  count: 4,
  dated: 3,
  row: Int32Array.of(0, 1, 2, 3),
  birth: Float64Array.of(0, 50, 75, NaN),
  parent: Int32Array.of(-1, 0, 1, 0),
  depth: Uint16Array.of(0, 1, 2, 1),
  kind: Uint8Array.of(KIND.original, KIND.quote, KIND.reply, KIND.repost),
  basis: new Uint8Array(4),
  drift: Float32Array.of(0, 0.5, NaN, 0),
  fidelity: Float32Array.of(NaN, 0.5, NaN, 1),
  variant: Int32Array.of(0, 1, -1, 0),
  descendants: Uint32Array.of(3, 1, 0, 0),
  edit: new Uint8Array(4),
  flags: new Uint8Array(4),
};

/** The cascade with a layout as the worker hands it over. */
function data(space: Space, spots: number[]): SceneData {
  const layout = { space, spots: Float32Array.from(spots), rings: new Float32Array(0) };
  const axis = { unit: CASCADE.birth, length: LENGTH };
  return { cascade: CASCADE, ...axis, layout: { ...layout, index: spotIndex(layout, axis) } };
}

let open: { scene: Scene; element: HTMLElement } | null = null;
afterEach(() => {
  open?.scene.destroy();
  open?.element.remove();
  open = null;
});

async function stage(
  onPick: (place: number | null) => void = () => undefined,
  reducedMotion = false,
  times = 1,
): Promise<Scene> {
  const element = document.createElement('div');
  element.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${WIDTH}px; height: ${HEIGHT}px`;
  document.body.append(element);
  const scene = await Scene.create(element, {
    theme: 'paper',
    reducedMotion,
    times,
    onPick,
    onFollow: () => undefined,
    onHover: () => undefined,
    onCamera: () => undefined,
  });
  open = { scene, element };
  scene.setLanes(LANES, AXIS);
  await scene.setData(data('lanes', [0, 0, 1, 0, 2, 0, 1, 0]));
  scene.setLabels([{ place: 1, text: '@quoter', face: 'name', occasions: null }]);
  return scene;
}

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** What a canvas of the stage shows, read back, once the frame is drawn that was asked for. */
async function pixels(layer: 'afterword' | 'labels'): Promise<Uint8ClampedArray> {
  await Promise.resolve();
  const canvas = open!.element.querySelector<HTMLCanvasElement>(`canvas.sigma-${layer}`)!;
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
  copy.drawImage(canvas, 0, 0);
  return copy.getImageData(0, 0, canvas.width, canvas.height).data;
}
const ink = (data: Uint8ClampedArray): number => {
  let sum = 0;
  for (let i = 3; i < data.length; i += 4) sum += data[i]!;
  return sum;
};

/** The same of a rectangle of the stage. */
function inkWithin(data: Uint8ClampedArray, x0: number, y0: number, x1: number, y1: number): number {
  let sum = 0;
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += data[(y * WIDTH + x) * 4 + 3]!;
  return sum;
}
const MIDDLE_OF_QUOTE = (150 * WIDTH + 300) * 4;

describe('the stage', () => {
  it('shows a moment the same however it was come to', async () => {
    const scene = await stage();
    scene.setTime(60);
    const first = await pixels('afterword');
    scene.setTime(100);
    const later = await pixels('afterword');
    scene.setTime(60);
    expect(await pixels('afterword')).toEqual(first);
    expect(ink(later)).toBeGreaterThan(ink(first));
  });

  it('draws one frame of all that is said at once', async () => {
    const scene = await stage();
    await painted();
    const gl = open!.element
      .querySelector<HTMLCanvasElement>('canvas.sigma-afterword')!
      .getContext('webgl2')!;
    let frames = 0;
    gl.clear = (mask) => {
      frames++;
      WebGL2RenderingContext.prototype.clear.call(gl, mask);
    };
    scene.setTime(100);
    scene.setSelection(Int32Array.of(0, 1), 1);
    scene.setMarks(Uint8Array.of(0, MARK.lit, 0, 0));
    scene.setColours(Uint8Array.of(NO_CLASS, 0, 0, NO_CLASS), [{ colour: '#000000' }]);
    expect(frames).toBe(0);
    const at = await pixels('afterword');
    expect(frames).toBe(1);
    expect(Array.from(at.subarray(MIDDLE_OF_QUOTE, MIDDLE_OF_QUOTE + 4))).toEqual([0, 0, 0, 255]);
  });

  it('uploads nothing for colours and marks that it has', async () => {
    const scene = await stage();
    const mark = Uint8Array.of(0, MARK.lit, 0, 0);
    scene.setTime(100);
    await painted();
    const gl = open!.element
      .querySelector<HTMLCanvasElement>('canvas.sigma-afterword')!
      .getContext('webgl2')!;
    let uploads = 0;
    for (const name of ['texImage2D', 'texSubImage2D'] as const) {
      const upload = gl[name].bind(gl) as (...all: unknown[]) => void;
      gl[name] = (...all: unknown[]) => {
        uploads++;
        upload(...all);
      };
    }
    const told = async (tell: () => void): Promise<number> => {
      uploads = 0;
      tell();
      await painted();
      return uploads;
    };
    // As it opens under a lens that colours by drift.
    expect(await told(() => scene.setColours(null, [], 'paper'))).toBe(0);
    expect(await told(() => scene.setMarks(null))).toBe(0);
    expect(await told(() => scene.setMarks(mark))).toBe(1);
    expect(await told(() => scene.setMarks(null))).toBe(1);
    expect(await told(() => scene.setTheme('night'))).toBeGreaterThan(0);
  });

  it('says of no post where it stands while another picture is made, nor of one that the picture has not', async () => {
    const scene = await stage();
    expect(scene.point(3)).not.toBeNull();
    expect(scene.point(1e6)).toBeNull();
    const emptied = scene.setData(null);
    expect(scene.point(1)).toBeNull();
    expect(scene.screenPosition(1)).toBeNull();
    await emptied;
  });

  it('picks what is born, and nothing else', async () => {
    const scene = await stage();
    const at = scene.screenPosition(1)!;
    expect(at.x).toBeCloseTo(300);
    expect(at.y).toBeCloseTo(150);
    scene.setTime(49);
    expect(scene.pick(at.x, at.y)).toBeNull();
    scene.setTime(51);
    expect(scene.pick(at.x, at.y)).toBe(1);
    expect(scene.pick(at.x + 5, at.y + 5)).toBe(1);
    expect(scene.pick(at.x + 40, at.y)).toBeNull();
  });

  it('has undated posts before the axis, where they are picked without hiding others', async () => {
    const scene = await stage();
    scene.setTime(100);
    const undated = scene.screenPosition(3)!;
    expect(undated.x).toBeLessThan(AXIS.x0);
    expect(scene.pick(undated.x, undated.y)).toBe(3);
    expect(scene.pick(300, 150)).toBe(1);
  });

  it('draws all larger on a larger screen, and what stands on it where it did', async () => {
    /** Half of the row of pixels through the quote that its mark fills, in pixels. */
    const reachOf = (data: Uint8ClampedArray): number => {
      let x = 300;
      while (data[(150 * WIDTH + x) * 4 + 3]! > 128) x++;
      return x - 300;
    };
    const reach: number[] = [];
    const words: number[] = [];
    for (const times of [1, 2]) {
      const scene = await stage(undefined, true, times);
      scene.setTime(100);
      await painted();
      const at = scene.screenPosition(1)!;
      expect(at.x).toBeCloseTo(300);
      expect(at.y).toBeCloseTo(150);
      expect(scene.pick(300, 150)).toBe(1);
      // A mark of twice the size is hit where a page's would be missed.
      expect(scene.pick(300, 150 + 16)).toBe(times === 2 ? 1 : null);
      expect(scene.within({ x: 290, y: 140 }, { x: 310, y: 160 })).toEqual([1]);
      reach.push(reachOf(await pixels('afterword')));
      words.push(ink(await pixels('labels')));
      open!.scene.destroy();
      open!.element.remove();
      open = null;
    }
    expect(reach[1]! / reach[0]!).toBeGreaterThan(1.6);
    // Letters have the size that is asked for: only what surrounds them grows.
    expect(words[1]!).toBeGreaterThan(words[0]! * 0.9);
  });

  it('names a post from its birth on', async () => {
    const scene = await stage();
    scene.setTime(10);
    await painted();
    expect(ink(await pixels('labels'))).toBe(0);
    scene.setTime(60);
    await painted();
    expect(ink(await pixels('labels'))).toBeGreaterThan(0);
    scene.setTime(10);
    await painted();
    expect(ink(await pixels('labels'))).toBe(0);
  });

  it('comes back after the graphics card was lost', async () => {
    const scene = await stage();
    scene.setTime(80);
    scene.setMarks(Uint8Array.of(0, MARK.lit, 0, 0));
    const before = await pixels('afterword');
    const canvas = open!.element.querySelector<HTMLCanvasElement>('canvas.sigma-afterword')!;
    const lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    const restored = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve));
    lose.loseContext();
    await painted();
    lose.restoreContext();
    await restored;
    await painted();
    expect(await pixels('afterword')).toEqual(before);
  });

  it('dims the rest while a path is selected, and shows it alike afterwards', async () => {
    const scene = await stage();
    scene.setTime(100);
    await painted();
    const before = await pixels('afterword');
    scene.setSelection(Int32Array.of(0, 1), 1);
    await painted();
    expect(await pixels('afterword')).not.toEqual(before);
    scene.setSelection(null, null);
    await painted();
    expect(await pixels('afterword')).toEqual(before);
  });

  it('lights some posts and fades the others, and shows them alike afterwards', async () => {
    const scene = await stage();
    scene.setTime(100);
    const before = await pixels('afterword');
    scene.setMarks(Uint8Array.of(0, MARK.lit, 0, 0));
    const lit = await pixels('afterword');
    expect(ink(lit)).toBeLessThan(ink(before));
    // The quote is ringed: where there was paper, there is ink.
    const beside = (data: Uint8ClampedArray): number => data[(143 * WIDTH + 300) * 4 + 3]!;
    expect(beside(before)).toBeLessThan(10);
    expect(beside(lit)).toBeGreaterThan(100);
    scene.setMarks(null);
    expect(await pixels('afterword')).toEqual(before);
  });

  it('notches a post whose words lost what they had to keep', async () => {
    const scene = await stage();
    scene.setTime(100);
    const before = await pixels('afterword');
    scene.setMarks(Uint8Array.of(0, MARK.notch, 0, 0));
    expect(await pixels('afterword')).not.toEqual(before);
  });

  it('hatches a post that is off the scale of drift, but not where it has a colour of its own', async () => {
    const scene = await stage(undefined, true);
    scene.setTime(100);
    const plain = await pixels('afterword');
    scene.setMarks(Uint8Array.of(0, MARK.hatch, 0, 0));
    const hatched = await pixels('afterword');
    expect(hatched).not.toEqual(plain);
    const [classes, palette] = [Uint8Array.of(NO_CLASS, 0, NO_CLASS, NO_CLASS), [{ colour: '#367567' }]];
    scene.setColours(classes, palette);
    const classed = await pixels('afterword');
    scene.setMarks(null);
    expect(await pixels('afterword')).toEqual(classed);
    scene.setMarks(Uint8Array.of(0, MARK.hatch, 0, 0));
    scene.setColours(null);
    expect(await pixels('afterword')).toEqual(hatched);
  });

  it('hides posts with the lines from and to them, whether seen, named or picked', async () => {
    const scene = await stage();
    scene.setTime(100);
    await painted();
    const before = await pixels('afterword');
    scene.setMarks(Uint8Array.of(0, MARK.hidden, 0, 0));
    await painted();
    const left = await pixels('afterword');
    const at = (x: number, y: number): number => left[(y * WIDTH + x) * 4 + 3]!;
    expect(at(300, 150)).toBe(0);
    expect(scene.pick(300, 150)).toBeNull();
    expect(ink(await pixels('labels'))).toBe(0);
    // The reply to it stands, its line does not.
    expect(at(400 - 3, 250)).toBeGreaterThan(0);
    expect(scene.pick(400, 250)).toBe(2);
    expect(inkWithin(left, 310, 130, 390, 240)).toBe(0);
    // What is hidden stays so in another arrangement of the same posts, and comes back when it is told to.
    await scene.setData(data('lanes', [0, 0, 1, 0, 2, 0, 1, 0]));
    scene.setTime(100);
    expect(await pixels('afterword')).toEqual(left);
    scene.setMarks(null);
    expect(await pixels('afterword')).toEqual(before);
  });

  it('colours posts by class, and by drift again', async () => {
    const scene = await stage(undefined, true);
    scene.setTime(100);
    const before = await pixels('afterword');
    const palette = [
      { colour: '#367567' },
      { colour: '#651C4B', glow: { reach: 4, strength: 0.5 }, lines: 0 },
    ];
    scene.setColours(Uint8Array.of(NO_CLASS, 0, NO_CLASS, NO_CLASS), palette);
    const teal = await pixels('afterword');
    expect(Array.from(teal.subarray(MIDDLE_OF_QUOTE, MIDDLE_OF_QUOTE + 4))).toEqual([0x36, 0x75, 0x67, 255]);
    expect(inkWithin(teal, 285, 150, 294, 160)).toBe(0);
    // Its glow reaches beyond its mark, and its line is left out.
    scene.setColours(Uint8Array.of(NO_CLASS, 1, NO_CLASS, NO_CLASS), palette);
    const plum = await pixels('afterword');
    expect(Array.from(plum.subarray(MIDDLE_OF_QUOTE, MIDDLE_OF_QUOTE + 4))).toEqual([0x65, 0x1c, 0x4b, 255]);
    expect(inkWithin(plum, 285, 150, 294, 160)).toBeGreaterThan(0);
    expect(inkWithin(teal, 200, 40, 260, 60)).toBeGreaterThan(0);
    expect(inkWithin(plum, 200, 40, 260, 60)).toBe(0);
    scene.setColours(null);
    expect(await pixels('afterword')).toEqual(before);
    // With another theme, all of it changes at once.
    scene.setColours(null, [], 'night');
    const night = await pixels('afterword');
    scene.setTheme('paper');
    expect(await pixels('afterword')).toEqual(before);
    scene.setTheme('night');
    expect(await pixels('afterword')).toEqual(night);
    expect(night).not.toEqual(before);
  });

  it('fades colours in, but the first of a cascade and where motion is reduced', async () => {
    const palette = [{ colour: '#000000' }, { colour: '#ffffff' }];
    const [dark, light] = [0, 1].map((tint) => Uint8Array.of(NO_CLASS, tint, NO_CLASS, NO_CLASS));
    const level = async (): Promise<number> => (await pixels('afterword'))[MIDDLE_OF_QUOTE]!;
    for (const reduced of [false, true]) {
      const scene = await stage(undefined, reduced);
      scene.setTime(100);
      scene.setColours(dark!, palette);
      expect(await level()).toBe(0);
      scene.setColours(light!, palette);
      if (reduced) expect(await level()).toBe(255);
      else {
        expect(await level()).toBe(0);
        const seen: number[] = [];
        await expect
          .poll(
            async () => {
              seen.push(await level());
              return seen.at(-1);
            },
            { interval: 20, timeout: 15_000 },
          )
          .toBe(255);
        // It never goes back.
        expect([...seen].sort((a, b) => a - b)).toEqual(seen);
        // A moment shown meanwhile, or another fade, does not leave it half-way.
        scene.setColours(dark!, palette);
        await painted();
        scene.setTime(99);
        scene.setColours(null);
        const drift = [0x84, 0x60, 0x7a];
        await expect
          .poll(
            async () =>
              Array.from((await pixels('afterword')).subarray(MIDDLE_OF_QUOTE, MIDDLE_OF_QUOTE + 3)),
            {
              timeout: 15_000,
            },
          )
          .toEqual(drift);
      }
      scene.destroy();
      open!.element.remove();
      open = null;
    }
  });

  it('tells what was clicked', async () => {
    const picked: (number | null)[] = [];
    const scene = await stage((place) => picked.push(place));
    scene.setTime(100);
    const mouse = open!.element.querySelector<HTMLCanvasElement>('canvas.sigma-mouse')!;
    const click = (x: number, y: number): void => {
      for (const type of ['mousedown', 'mouseup', 'click'])
        mouse.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true }));
    };
    click(300, 150);
    await expect.poll(() => picked.at(-1)).toBe(1);
    click(420, 40);
    await expect.poll(() => picked.at(-1)).toBeNull();
  });

  it('keeps a selected post where it is while everything moves to another layout', async () => {
    const scene = await stage();
    scene.setTime(100);
    scene.setSelection(Int32Array.of(0, 1), 1);
    await painted();
    const before = scene.screenPosition(1)!;
    const began = performance.now();
    await scene.setData(data('plane', [0, 0, 0.9, -0.6, -0.4, 0.2, 0.5, 0.5]));
    while (performance.now() - began < 1200) await painted();
    const after = scene.screenPosition(1)!;
    expect(after.x).toBeCloseTo(before.x, 0);
    expect(after.y).toBeCloseTo(before.y, 0);
    expect(scene.pick(before.x, before.y)).toBe(1);
    // The others have moved, and the camera with the post.
    expect(Math.abs(scene.screenPosition(0)!.x - 100)).toBeGreaterThan(20);
  });

  it('moves everything to another layout, with what is picked and named', async () => {
    const scene = await stage();
    scene.setTime(100);
    await painted();
    const lanes = await pixels('afterword');
    await scene.setData(data('rings', [0, 0, 0.5, 0, 0, 1, -0.5, 0]));
    await expect.poll(() => scene.pick(357, 161)).toBe(1);
    await expect.poll(async () => ink(await pixels('labels'))).toBeGreaterThan(0);
    expect(scene.pick(300, 274)).toBe(2);
    expect(scene.screenPosition(3)!.x).toBeCloseTo(243.5);
    const rings = await pixels('afterword');
    expect(rings).not.toEqual(lanes);
    await scene.setData(data('lanes', [0, 0, 1, 0, 2, 0, 1, 0]));
    await expect.poll(() => pixels('afterword')).toEqual(lanes);
    expect(scene.pick(300, 150)).toBe(1);
  });
});
