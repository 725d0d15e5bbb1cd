/** The stage off screen: the same moment is the same pixels, and its shapes stand where its pixels do. */
import { describe, expect, it } from 'vitest';
import { KIND } from '../../../src/core/dataset/types';
import { BASIS } from '../../../src/core/paths/types';
import type { Cascade } from '../../../src/core/replay/types';
import { MARK } from '../../../src/render/common.glsl';
import type { StagePicture } from '../../../src/core/export/sheet';
import { Picture } from '../../../src/render/picture';

const SIZE = { width: 400, height: 200, pixelRatio: 2 };
/** A source at 0, a quote of it, a reply to that, a copy that is matched. */
const CASCADE: Cascade = {
  ...{ count: 4, dated: 4 },
  row: Int32Array.of(0, 1, 2, 3),
  birth: Float64Array.of(0, 40, 60, 90),
  parent: Int32Array.of(-1, 0, 1, 0),
  depth: Uint16Array.of(0, 1, 1, 1),
  kind: Uint8Array.of(KIND.original, KIND.quote, KIND.reply, KIND.copy),
  basis: Uint8Array.of(BASIS.root, BASIS.observed, BASIS.observed, BASIS.matched),
  drift: Float32Array.of(0, 1, NaN, 0),
  fidelity: Float32Array.of(NaN, 0, NaN, 1),
  variant: Int32Array.of(0, 1, -1, 0),
  descendants: Uint32Array.of(3, 1, 0, 0),
  edit: new Uint8Array(4),
  flags: new Uint8Array(4),
};

async function picture(more: Partial<StagePicture> = {}): Promise<Picture> {
  const layout = {
    ...{ space: 'lanes' as const, rings: new Float32Array(0) },
    spots: Float32Array.of(0, 0, 1, 0, 1, 0.5, 1, 0),
  };
  const axis = { unit: CASCADE.birth, length: 100 };
  return Picture.create(SIZE, {
    theme: 'paper',
    scene: { cascade: CASCADE, ...axis, layout },
    lanes: [0, 100].map((top) => ({ top, height: 100 })),
    axis: { x0: 50, x1: 350 },
    ...{ marks: null, colours: null, path: null },
    ...more,
  });
}

function pixels({ canvas }: Picture): Uint8ClampedArray {
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
  copy.drawImage(canvas, 0, 0);
  return copy.getImageData(0, 0, canvas.width, canvas.height).data;
}

describe('the stage off screen', () => {
  it('is as large as asked, and the same whenever the same moment is drawn', async () => {
    const [one, two] = [await picture(), await picture()];
    expect([one.canvas.width, one.canvas.height]).toEqual([800, 400]);
    one.draw(0.42, 0.1);
    const first = pixels(one);
    one.draw(0.95, 0.1);
    const later = pixels(one);
    one.draw(0.42, 0.1);
    two.draw(0.42, 0.1);
    expect(pixels(one)).toEqual(first);
    expect(pixels(two)).toEqual(first);
    expect(later).not.toEqual(first);
    one.destroy();
    two.destroy();
  }, 120_000);

  it('has shapes of what is born, where its pixels are; dashed where it is inferred', async () => {
    const made = await picture();
    made.draw(0.5, 0);
    const data = pixels(made);
    const shapes = made.sketch.shapes(0.5);
    const { x, y } = made.sketch.mark(1);
    const disc = shapes.find((each) => each.is === 'circle' && each.x === x && each.fill === '#e2500f');
    expect(disc).toBeDefined();
    const at = (Math.round(y * 2) * 800 + Math.round(x * 2)) * 4;
    expect(Array.from(data.subarray(at, at + 4))).toEqual([0xe2, 0x50, 0x0f, 255]);
    // The reply and the copy are yet to come.
    expect(shapes.filter((each) => each.is === 'circle' && each.width === 0.9)).toHaveLength(2);
    const dashes = (share: number) =>
      made.sketch.shapes(share).filter((each) => each.is === 'path' && each.dash !== undefined);
    expect(dashes(0.5)).toHaveLength(0);
    expect(dashes(1)).toHaveLength(1);
    // Nearly there: its line ends at the moment, with a bead on it.
    const [under] = dashes(0.88);
    const end = under!.is === 'path' ? Number(under!.d.split(' ').at(-2)) : NaN;
    expect(end).toBeCloseTo(50 + 0.88 * 300, 0);
    made.destroy();
  });

  it('leaves out what is hidden', async () => {
    const made = await picture({ marks: Uint8Array.of(0, MARK.hidden, 0, 0) });
    const { x } = made.sketch.mark(1);
    expect(made.sketch.shapes(1).some((each) => each.is === 'circle' && each.x === x)).toBe(false);
    made.destroy();
  });
});
