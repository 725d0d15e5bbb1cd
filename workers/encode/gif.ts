/** GIF: one palette for all frames, so that no colour flickers; of each frame only what has changed. */
import { GIFEncoder } from 'gifenc';
import type { FilmToMake } from '../../src/core/export/film';
import { GifPalette } from './palette';
import type { Film } from './types';

/** The entry of the palette that shows what was there before. */
const UNCHANGED = 255;
/** What a picture leaves when the next comes: it stays. */
const KEEP = 1;
/** Extension of a comment, and the most bytes of one of its blocks. */
const COMMENT = [0x21, 0xfe];
const BLOCK = 255;

interface Held {
  /** Entries of the palette, UNCHANGED where it is as before. */
  pixels: Uint8Array;
  /** Milliseconds. */
  delay: number;
}

export function beginGif({ width, height, fps, card }: FilmToMake): Film {
  const gif = GIFEncoder();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const colours = new GifPalette(UNCHANGED);
  const delay = 1000 / fps;
  let before: Uint8Array | null = null;
  let held: Held | null = null;
  let first = true;

  const read = (frame: ImageBitmap): Uint8ClampedArray => {
    context.drawImage(frame, 0, 0);
    frame.close();
    return context.getImageData(0, 0, width, height).data;
  };

  const write = ({ pixels, delay }: Held): void => {
    const changes = first ? { palette: colours.entries } : { transparent: true, transparentIndex: UNCHANGED };
    gif.writeFrame(pixels, width, height, { ...changes, delay, dispose: KEEP });
    first = false;
  };

  return {
    learn: (frame) => colours.learn(read(frame)),
    add(frame) {
      const now = colours.apply(read(frame));
      const { pixels, changed } = since(before, now);
      before = now;
      if (held && !changed) held.delay += delay;
      else {
        if (held) write(held);
        held = { pixels, delay };
      }
      return Promise.resolve();
    },
    finish() {
      if (held) write(held);
      comment(gif, card);
      gif.finish();
      return Promise.resolve(gif.bytes());
    },
  };
}

/** What differs from the frame before. */
function since(before: Uint8Array | null, now: Uint8Array): { pixels: Uint8Array; changed: boolean } {
  if (!before) return { pixels: now, changed: true };
  let changed = false;
  const pixels = now.map((entry, i) => {
    if (entry === before[i]) return UNCHANGED;
    changed = true;
    return entry;
  });
  return { pixels, changed };
}

/** The method card, as a comment: players pass over it. */
function comment({ stream }: ReturnType<typeof GIFEncoder>, text: string): void {
  const bytes = new TextEncoder().encode(text);
  stream.writeBytes(COMMENT);
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const block = bytes.subarray(at, at + BLOCK);
    stream.writeByte(block.length);
    stream.writeBytes(block);
  }
  stream.writeByte(0);
}
