/** Films of a synthetic cascade: what a frame shows, what comes out of the encoder, and that it is the same each time. */
import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EncodeApi } from '../../../src/core/api';
import { frameCount, type FilmToMake } from '../../../src/core/export/film';
import type { Sheet, SheetMoment } from '../../../src/core/export/sheet';
import { filmSize, pixelsOf } from '../../../src/core/export/sizes';
import { rectangle } from '../../../src/core/export/plate';
import { speak } from '../../../src/i18n';
import { createBridge, type Bridge } from '../../../src/jobs/bridge';
import { encodeFilm } from '../../../src/jobs/encode';
import { Session } from '../../../src/state/session.svelte';
import { makeFilm, momentOf } from '../../../src/ui/export/film';
import { Studio } from '../../../src/ui/export/studio';
import '../../../src/ui/fonts.css';
import '../../../src/ui/serif.css';
import '../../../src/ui/tokens.css';

const SIZE = filmSize('small', true);
const { width, height } = pixelsOf(SIZE);
/** A replay of two seconds: 20 frames, then rest and card. */
const COURSE = { fps: 10, seconds: 2 };
const PAPER = [0xf6, 0xf1, 0xe6];
/** Levels of 255 that encoding may change a pixel by, on average: edges are thin. */
const NEAR = 6;
/** Levels by which the same picture, encoded twice, may differ on average. */
const SAME = 1;

let session: Session;
let studio: Studio;
/** Draws what is looked at here. */
let easel: Bridge<EncodeApi>;
const workers: Worker[] = [];
const spawn = (): Worker => {
  const made = new Worker(new URL('../../../workers/encode.worker.ts', import.meta.url), { type: 'module' });
  workers.push(made);
  return made;
};
const open = (): Promise<Studio> =>
  Studio.open(session, { size: SIZE, marks: null, short: ['A sentence.'], film: true });

beforeAll(async () => {
  await speak('en');
  session = new Session();
  await session.openFrom.made(400, 7, 'Made');
  session.clock.pause();
  easel = createBridge<EncodeApi>(spawn);
  studio = await open();
}, 120_000);
afterAll(() => easel.terminate());

function pixels(canvas: ImageBitmap | VideoFrame): Uint8ClampedArray {
  const copy = new OffscreenCanvas(width, height).getContext('2d')!;
  copy.drawImage(canvas, 0, 0);
  return copy.getImageData(0, 0, width, height).data;
}
async function drawn(moment: SheetMoment): Promise<Uint8ClampedArray> {
  const png = await easel.call(null, (api) => api.picture(studio.sheet, moment));
  const bitmap = await createImageBitmap(new Blob([png]));
  expect([bitmap.width, bitmap.height]).toEqual([width, height]);
  return pixels(bitmap);
}
const shown = (frame: number): Promise<Uint8ClampedArray> => drawn(momentOf(studio, COURSE, frame));

/** Mean difference of two pictures, in levels. */
function apart(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
  return sum / a.length;
}

async function hash(data: Uint8ClampedArray): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(data)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Played {
  /** Seconds. */
  at: number;
  pixels: Uint8ClampedArray;
}
/** Each frame of a film file, as whoever plays it gets it. */
async function framesOf(file: Blob): Promise<Played[]> {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const sink = new VideoSampleSink((await input.getPrimaryVideoTrack())!);
  const frames: Played[] = [];
  for await (const sample of sink.samples()) {
    const context = new OffscreenCanvas(sample.displayWidth, sample.displayHeight).getContext('2d')!;
    sample.draw(context, 0, 0);
    const { data } = context.getImageData(0, 0, sample.displayWidth, sample.displayHeight);
    frames.push({ at: sample.timestamp, pixels: data });
    sample.close();
  }
  return frames;
}

async function encoded(name: FilmToMake['name'], count: number): Promise<Uint8Array<ArrayBuffer>> {
  const film = { name, width, height, fps: COURSE.fps, title: 'T', description: 'D', card: 'Card: ü' };
  const bridge = createBridge<EncodeApi>(spawn);
  const done: number[] = [];
  const bytes = await encodeFilm(bridge, {
    ...{ film, count, sheet: studio.sheet, onFrame: (n: number) => done.push(n) },
    moment: (frame) => momentOf(studio, COURSE, frame),
    signal: new AbortController().signal,
  });
  expect(done).toHaveLength(count);
  return bytes;
}

describe('a film', () => {
  it('shows in frame k the moment k / fps, to the pixel, however it is come to', async () => {
    for (const frame of [0, 7, 13]) {
      const first = await hash(await shown(frame));
      const share = frame / COURSE.fps / COURSE.seconds;
      await drawn(studio.moment(0.9 * studio.length, 0));
      expect(await hash(await drawn(studio.moment(share * studio.length, 1 / COURSE.seconds)))).toBe(first);
    }
    expect(apart(await shown(7), await shown(13))).toBeGreaterThan(0.2);
    expect(await hash(await shown(20))).toBe(await hash(await drawn(studio.moment(studio.length, 0))));
  }, 120_000);

  it('is the same pixels when it is made again', async () => {
    const hashes = async (): Promise<string[]> => {
      const all: string[] = [];
      for (const frame of [0, 5, 11, 19, 20, 36]) all.push(await hash(await shown(frame)));
      return all;
    };
    const once = await hashes();
    studio = await open();
    expect(await hashes()).toEqual(once);
    expect(new Set(once).size).toBe(6);
  }, 120_000);

  it('comes out of the encoder frame by frame, at the moments told, with its card inside', async () => {
    for (const name of ['mp4', 'webm'] as const) {
      const input = new Input({
        source: new BlobSource(new Blob([await encoded(name, 20)])),
        formats: ALL_FORMATS,
      });
      const track = (await input.getPrimaryVideoTrack())!;
      const sink = new VideoSampleSink(track);
      let frames = 0;
      for await (const sample of sink.samples()) {
        expect(sample.timestamp).toBeCloseTo(frames / COURSE.fps, 3);
        if (frames === 6 || frames === 15) {
          const drawn = sample.toVideoFrame();
          const decoded = pixels(drawn);
          drawn.close();
          const own = apart(decoded, await shown(frames));
          expect(own).toBeLessThan(NEAR);
          expect(own).toBeLessThan(apart(decoded, await shown(frames - 3)));
          expect(own).toBeLessThan(apart(decoded, await shown(frames + 3)));
        }
        sample.close();
        frames++;
      }
      expect(frames).toBe(20);
      expect(await input.getMetadataTags()).toMatchObject({ title: 'T', comment: 'Card: ü' });
    }
  }, 120_000);

  it('as it is saved has each frame at k / fps, from the first post to the card, and twice the same pixels', async () => {
    const course = { fps: 2, seconds: 2 };
    const save = async (name: 'mp4' | 'webm'): Promise<Played[]> => {
      const options = { name, shape: 'small', named: true, title: 'Made', now: 0, ...course } as const;
      const made = await makeFilm(session, { ...options, signal: new AbortController().signal });
      return framesOf(made!.file);
    };
    for (const name of ['mp4', 'webm'] as const) {
      const [frames, again] = [await save(name), await save(name)];
      for (const made of [frames, again]) {
        expect(made).toHaveLength(frameCount(course));
        made.forEach(({ at }, k) => expect(at).toBeCloseTo(k / course.fps, 3));
      }
      for (const [k, { pixels }] of frames.entries()) {
        const own = apart(pixels, again[k]!.pixels);
        // Some browsers' H.264 spends its bits by how busy the machine is: not the same bits, but the same picture.
        if (name === 'mp4') expect(own).toBeLessThan(SAME);
        else expect(own).toBe(0);
        // What moves is another picture in the frame before.
        if (k > 0 && k < 4) expect(apart(pixels, frames[k - 1]!.pixels)).toBeGreaterThan(own);
      }
    }
  }, 240_000);

  it('is a GIF without flicker: each frame as it was drawn, grounds exactly', async () => {
    const bytes = await encoded('gif', 24);
    expect(new TextDecoder().decode(bytes)).toContain('Card: ü');
    const decoder = new ImageDecoder({ data: bytes, type: 'image/gif' });
    await decoder.tracks.ready;
    await decoder.completed;
    const { frameCount } = decoder.tracks.selectedTrack!;
    // Frames at rest are one that stands longer.
    expect(frameCount).toBe(21);
    for (const frameIndex of [0, 9, 20]) {
      const { image } = await decoder.decode({ frameIndex });
      const decoded = pixels(image);
      expect(apart(decoded, await shown(frameIndex))).toBeLessThan(NEAR);
      expect(Array.from(decoded.subarray(0, 3))).toEqual(PAPER);
      if (frameIndex === 9) expect(image.duration).toBe(100_000);
      image.close();
    }
  }, 120_000);

  it('is given up at once', async () => {
    const stop = new AbortController();
    const film = {
      ...{ name: 'gif' as const, width, height, fps: 10, title: '', description: '', card: '' },
    };
    const bridge = createBridge<EncodeApi>(spawn);
    const onFrame = (done: number): void => {
      if (done === 2) stop.abort();
    };
    const { sheet } = studio;
    const moment = (frame: number): SheetMoment => momentOf(studio, COURSE, frame);
    const made = encodeFilm(bridge, { film, sheet, count: 1000, moment, onFrame, signal: stop.signal });
    await expect(made).rejects.toThrow(/abort/i);
  }, 120_000);

  it('is begun again where the worker that makes it is killed, once, and comes out the same', async () => {
    const film: FilmToMake = {
      ...{ name: 'gif', width: 64, height: 32, fps: 10, title: 'T', description: 'D', card: 'C' },
    };
    const sheet: Sheet = {
      ...{ ...studio.sheet, size: { width: 64, height: 32, ratio: 1 } },
      ...{ stage: { x: 0, y: 0, width: 64, height: 32 }, ground: [], over: [], card: [] },
    };
    const moment = (frame: number): SheetMoment => ({
      ...{ is: 'moment', share: frame / 8, pace: 0, over: [] },
      under: [rectangle({ x: frame * 4, y: 0, width: 4, height: 32 }, '#000000')],
    });
    const make = async (deaths: number): Promise<{ bytes: Uint8Array; again: number }> => {
      let [again, left] = [0, deaths];
      const bridge = createBridge<EncodeApi>(spawn);
      const onFrame = (done: number): void => {
        if (done === 5 && left-- > 0) workers.at(-1)!.terminate();
      };
      const job = { film, sheet, count: 8, moment, onFrame, onAgain: () => again++ };
      return { bytes: await encodeFilm(bridge, { ...job, signal: new AbortController().signal }), again };
    };
    const whole = await make(0);
    const killed = await make(1);
    expect(killed.again).toBe(1);
    expect(killed.bytes).toEqual(whole.bytes);
    await expect(make(2)).rejects.toThrow('ended unexpectedly');
  }, 120_000);
});
