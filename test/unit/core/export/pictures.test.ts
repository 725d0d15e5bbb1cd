/** Pictures as files: what an SVG holds, and what stands inside a PNG. Read by parsers that are not ours. */
import { crc32 } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../../../src/core/export/base64';
import { CARD_S, filmFrame, frameCount, frameTime, REST_S } from '../../../../src/core/export/film';
import { line, rectangle, type Shape } from '../../../../src/core/export/plate';
import { pngWithTexts } from '../../../../src/core/export/png';
import { svg } from '../../../../src/core/export/svg';

const HOSTILE = `</text><script>alert(1)</script>" onload="x" \u0000\ud800 &amp; ]]> '`;
const TYPE = { face: 'sans', size: 15, weight: 400 } as const;

function parsed(shapes: readonly Shape[], hostile = 'said'): ReturnType<DOMParser['parseFromString']> {
  const texts = { title: hostile, description: hostile, card: `Card\n${hostile}`, language: 'en' };
  const text = [...svg({ width: 100, height: 50, shapes }, texts)].join('');
  const faults: string[] = [];
  // It warns of U+FFFD, which is meant.
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') faults.push(message);
  };
  const found = new DOMParser({ onError }).parseFromString(text, 'image/svg+xml');
  expect(faults).toEqual([]);
  return found;
}

describe('SVG', () => {
  it('holds what a dataset holds as text alone', () => {
    const label: Shape = { is: 'text', x: 1, y: 2, text: HOSTILE, type: TYPE, fill: HOSTILE };
    const found = parsed([label, line(0, 0, 1, 1, HOSTILE)], HOSTILE);
    expect(found.getElementsByTagName('script')).toHaveLength(0);
    const [text] = [...found.getElementsByTagName('text')];
    expect(text!.textContent).toBe(HOSTILE.replace('\u0000', '\ufffd').replace('\ud800', '\ufffd'));
    expect(text!.getAttribute('onload')).toBeNull();
    expect(found.getElementsByTagName('desc')[0]!.textContent).toContain('<script>');
    expect(found.getElementsByTagName('dc:description')[0]!.textContent).toContain('Card\n');
  });

  it('sets a text that runs from the right at the same side of the picture', () => {
    const label: Shape = { is: 'text', x: 1, y: 2, text: 'نص', type: TYPE, fill: '#000000' };
    const attributes = (shape: Shape): (string | null)[] => {
      const [text] = [...parsed([shape]).getElementsByTagName('text')];
      return [text!.getAttribute('direction'), text!.getAttribute('text-anchor')];
    };
    expect(attributes(label)).toEqual([null, null]);
    expect(attributes({ ...label, rtl: true })).toEqual(['rtl', 'end']);
    expect(attributes({ ...label, rtl: true, anchor: 'right' })).toEqual(['rtl', null]);
    expect(attributes({ ...label, rtl: true, anchor: 'middle' })).toEqual(['rtl', 'middle']);
    expect(attributes({ ...label, anchor: 'right' })).toEqual([null, 'end']);
  });

  it('draws dashes, colours that change, glows and cuts as what they are', () => {
    const found = parsed([
      { is: 'path', d: 'M0 0L9 9', stroke: { from: '#000000', to: '#ffffff', x1: 0, y1: 0, x2: 9, y2: 9 } },
      line(0, 0, 9, 0, '#000000', 1, { dash: [4.5, 3.5] }),
      { is: 'circle', x: 5, y: 5, r: 4, fill: { glow: '#ff0000', strength: 0.5 } },
      {
        is: 'group',
        shapes: [rectangle({ x: 1, y: 2, width: 3, height: 4 }, '#123456')],
        clip: { x: 0, y: 0, width: 2, height: 2 },
        opacity: 0.24,
      },
    ]);
    const paths = [...found.getElementsByTagName('path')];
    const gradient = found.getElementsByTagName('linearGradient')[0]!;
    expect(paths[0]!.getAttribute('stroke')).toBe(`url(#${gradient.getAttribute('id')})`);
    expect(paths[1]!.getAttribute('stroke-dasharray')).toBe('4.5 3.5');
    expect(found.getElementsByTagName('radialGradient')).toHaveLength(1);
    const [group] = [...found.getElementsByTagName('g')];
    expect(group!.getAttribute('clip-path')).toBe(
      `url(#${found.getElementsByTagName('clipPath')[0]!.getAttribute('id')})`,
    );
    expect(group!.getAttribute('opacity')).toBe('0.24');
  });

  it('writes bytes as base64, whatever their number', () => {
    for (const length of [0, 1, 2, 3, 4, 5, 300]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) & 255);
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }
  });
});

/** A picture of one pixel, made by another program. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('PNG', () => {
  it('holds texts of any language in chunks whose checksums are right, and its own chunks as they were', () => {
    const png = Buffer.from(pngWithTexts(PIXEL, { Title: 'Ägypten', Comment: 'a\nb · 中' }));
    const chunks: { name: string; data: Buffer }[] = [];
    for (let at = 8; at < png.length;) {
      const length = png.readUInt32BE(at);
      const name = png.toString('latin1', at + 4, at + 8);
      expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(png.subarray(at + 4, at + 8 + length)));
      chunks.push({ name, data: png.subarray(at + 8, at + 8 + length) });
      at += 12 + length;
    }
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks[1]!.data.toString()).toBe('Title\0\0\0\0\0Ägypten');
    expect(chunks[2]!.data.toString()).toBe('Comment\0\0\0\0\0a\nb · 中');
  });

  it('refuses what is no PNG', () => {
    expect(() => pngWithTexts(new Uint8Array(100), {})).toThrow('no PNG');
  });
});

describe('a film', () => {
  it('shows in frame k the moment k / fps, then the last one, then the card', () => {
    const course = { fps: 30, seconds: 20 };
    expect(frameCount(course)).toBe((20 + REST_S + CARD_S) * 30);
    for (const frame of [0, 1, 7, 299, 599]) {
      expect(frameTime(course, frame)).toBe(frame / 30);
      expect(filmFrame(course, frame)).toEqual({ share: frame / 30 / 20, playing: true, card: false });
    }
    expect(filmFrame(course, 600)).toEqual({ share: 1, playing: false, card: false });
    expect(filmFrame(course, (20 + REST_S) * 30)).toMatchObject({ card: true });
  });
});
