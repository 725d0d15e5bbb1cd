/** The code that an author copies into an article: what is a word of somebody's is escaped, what is a figure is one. */
import { frameFragment, type Attributes } from './address';

/** Text as the value of an attribute in double quotes. */
const inAttribute = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\s+/g, ' ');

const inText = (text: string): string => inAttribute(text).replace(/&quot;/g, '"');

/** Heights that a frame may have, in pixels. */
export const HEIGHTS = { least: 380, most: 1200, usual: 560 };

/** A height in whole pixels within HEIGHTS; the usual one for what is no number. */
export const clampHeight = (height: number): number =>
  Math.round(
    Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Number.isFinite(height) ? height : HEIGHTS.usual)),
  );

interface Framed {
  attributes: Attributes;
  /** What a screen reader calls the frame. */
  title: string;
  /** Pixels. */
  height: number;
}

/** (a) A plain frame around a page that holds its posts. `file`: its address, as the article has it. */
export const frameCode = (file: string, { attributes, title, height }: Framed): string =>
  `<iframe src="${inAttribute(encodeURI(file) + frameFragment(attributes, false))}" sandbox="allow-scripts" loading="lazy" title="${inAttribute(title)}" style="width:100%;height:${height}px;border:0"></iframe>`;

/** (b) A film with its alternative text. `size`: in pixels, so that its room is kept before any of it is there. */
export const filmCode = (
  file: string,
  alternative: string,
  { width, height }: { width: number; height: number },
): string =>
  `<video src="${inAttribute(encodeURI(file))}" width="${width}" height="${height}" controls muted playsinline preload="metadata" aria-label="${inAttribute(alternative)}" style="width:100%;height:auto"></video>`;

/** (c) The element and its script. `script`: address; `sentence`: what stands there until the frame does, '' = nothing. */
export function elementCode(script: string, sentence: string, { attributes, title, height }: Framed): string {
  const said = Object.entries({ ...attributes, title, height: `${height}px` }).map(([name, value]) =>
    value === '' ? name : `${name}="${inAttribute(value)}"`,
  );
  const inside = sentence ? `<p>${inText(sentence)}</p>` : '';
  return `<script src="${inAttribute(script)}" async></script>\n<afterword-cascade ${said.join(' ')}>${inside}</afterword-cascade>`;
}
