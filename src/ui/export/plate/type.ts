/** How words are set in a picture: fonts as canvas names them, widths, lines. */
import type { Shape, Type } from '../../../core/export/plate';
import { fontOf, type Sheet } from '../../../core/export/sheet';
import { directionOf, hasItalics } from '../../widgets/script';

/** The faces of the page's own tokens. */
const FACES = { serif: '--serif', sans: '--sans' } as const;
const ELLIPSIS = '…';
/** No line holds more characters. */
const LONGEST_LINE = 2000;

export class Setter {
  readonly #context = new OffscreenCanvas(1, 1).getContext('2d')!;
  /** As CSS names them. */
  readonly families: Sheet['families'];

  constructor() {
    const style = getComputedStyle(document.documentElement);
    const family = (face: Type['face']): string => style.getPropertyValue(FACES[face]).trim();
    this.families = { serif: family('serif'), sans: family('sans') };
  }

  /** In pixels, on one line. */
  width(text: string, type: Type): number {
    this.#context.font = fontOf(type, this.families);
    return this.#context.measureText(text).width;
  }

  /** The text in lines no wider than `most`; beyond `lines` of them it ends in an ellipsis. */
  wrap(text: string, type: Type, most: number, lines = Infinity): string[] {
    const set: string[] = [];
    let held = '';
    for (const part of breakable(text)) {
      const next = held + part;
      if (held.trim() && this.width(next.trimEnd(), type) > most) {
        set.push(held.trimEnd());
        held = part.trimStart();
      } else held = next;
      // A word may be a megabyte long.
      if (set.length > lines) break;
    }
    if (held.trim()) set.push(held.trimEnd());
    if (set.length <= lines) return set;
    const kept = set.slice(0, lines);
    kept[lines - 1] = this.cut(`${kept[lines - 1]!} ${set[lines]!}`, type, most);
    return kept;
  }

  /** As much of a line as there is room for. */
  cut(text: string, type: Type, most: number): string {
    if (text.length <= LONGEST_LINE && this.width(text, type) <= most) return text;
    const letters = [...text.slice(0, LONGEST_LINE)];
    let [low, high] = [0, letters.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.width(letters.slice(0, middle).join('') + ELLIPSIS, type) <= most) low = middle;
      else high = middle - 1;
    }
    return letters.slice(0, low).join('').trimEnd() + ELLIPSIS;
  }

  /** The same shapes, whose texts know how long they are in their own font. */
  measured(shapes: readonly Shape[]): Shape[] {
    return eachText(shapes, (text) => {
      const set = inScript(text);
      return [{ ...set, length: this.width(set.text, set.type) }];
    });
  }

  /** The same shapes, ready to be painted letter by letter where figures have one width. */
  set(shapes: readonly Shape[]): Shape[] {
    return eachText(shapes, (text) => this.#figures(inScript(text)));
  }

  /** Each figure takes the room of the widest: it stands still while others change. */
  #figures(shape: Text): Text[] {
    const { text, type, anchor = 'left', x } = shape;
    if (!type.tabular || JOINED.test(text)) return [shape];
    const figure = Math.max(...Array.from('0123456789', (digit) => this.width(digit, type)));
    const letters = [...text];
    const steps = letters.map((letter) => (/\d/.test(letter) ? figure : this.width(letter, type)));
    const whole = steps.reduce((sum, step) => sum + step, 0);
    let at = x - (anchor === 'middle' ? whole / 2 : anchor === 'right' ? whole : 0);
    return letters.map((letter, i) => {
      const step = steps[i]!;
      at += step;
      return { ...shape, text: letter, anchor: 'middle', x: at - step / 2 };
    });
  }

  /** Fonts are read by the characters that they are asked for. Resolves when those of these texts are there. */
  async ready(types: readonly Type[], text: string): Promise<void> {
    await Promise.all(types.map((type) => document.fonts.load(fontOf(type, this.families), text)));
  }
}

type Text = Extract<Shape, { is: 'text' }>;

/** Scripts whose letters are joined: one by one they would be no words. */
const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}]/u;

const eachText = (shapes: readonly Shape[], as: (text: Text) => Text[]): Shape[] =>
  shapes.flatMap((shape): Shape[] => {
    if (shape.is === 'group') return [{ ...shape, shapes: eachText(shape.shapes, as) }];
    return shape.is === 'text' ? as(shape) : [shape];
  });

/** A text as its script is set: the way that it runs, and upright where there are no italics. */
function inScript(shape: Text): Text {
  const { text, type } = shape;
  const upright = type.italic && !hasItalics(text) ? { ...type, italic: false } : type;
  return { ...shape, type: upright, rtl: directionOf(text) === 'rtl' };
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Scripts that put no spaces between words. */
const UNSPACED = /[\u2e80-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u;
/** A longer word may be broken anywhere: a link, say. */
const LONGEST = 30;

/** Parts between which a line may end, each with the space after it. */
export function* breakable(text: string): Generator<string> {
  for (const [part] of text.matchAll(/\S+\s*|\s+/gu)) {
    if (part.length <= LONGEST && !UNSPACED.test(part)) yield part;
    else for (const { segment } of (UNSPACED.test(part) ? words : letters).segment(part)) yield segment;
  }
}
