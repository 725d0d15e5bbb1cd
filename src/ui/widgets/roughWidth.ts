/** Letters of scripts that fill a square. */
const SQUARE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
/** Mean width of another letter, as a share of its size. */
const LETTER = 0.5;

/** About how wide a line of text comes out at `size` pixels, in pixels: enough to keep names apart in a chart. */
export const roughWidth = (text: string, size: number): number =>
  Array.from(text, (letter) => size * (SQUARE.test(letter) ? 1 : LETTER)).reduce(
    (sum, width) => sum + width,
    0,
  );
