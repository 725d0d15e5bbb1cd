/** A picture as SVG: shapes and text alone, with the method card inside. What a dataset holds stands in it as text only. */
import { base64 } from './base64';
import { short, type Colour, type Plate, type Shape, type Type } from './plate';
import { xmlText } from './xml';

export interface PictureTexts {
  title: string;
  /** Alternative text. */
  description: string;
  /** The method card. */
  card: string;
  /** Of the interface, as BCP 47 names it. */
  language: string;
}

/** Fonts by their own names: a reader without them takes what its system has, at the same length. */
const FAMILY: Record<Type['face'], string> = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif",
};
/** Marks that keep words of either direction apart: not every program knows them, and without the other way none is needed. */
const ISOLATES = /[\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const plainly = (text: string): string => (RIGHT_TO_LEFT.test(text) ? text : text.replace(ISOLATES, ''));

/** Shares of a glow from its middle outwards: it fades with the square of the distance that is left. */
const FADING = [0, 0.25, 0.5, 0.75, 1];

/** Yields the file in small parts. */
export function* svg(plate: Plate, texts: PictureTexts): Generator<string> {
  const { width, height } = plate;
  const defined = new Definitions();
  const body = plate.shapes.map((shape) => element(shape, defined));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}" role="img" aria-labelledby="title desc" xml:lang="${xmlText(texts.language)}">
<title id="title">${xmlText(texts.title)}</title>
<desc id="desc">${xmlText(texts.description)}</desc>
<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about=""><dc:title>${xmlText(texts.title)}</dc:title><dc:description>${xmlText(texts.card)}</dc:description><dc:creator>Afterword</dc:creator></rdf:Description></rdf:RDF></metadata>
`;
  yield `<defs>${defined.all}</defs>\n`;
  for (const part of body) yield `${part}\n`;
  yield '</svg>\n';
}

/** Colours that are no plain ones, and boxes that cut: each is written once. */
class Definitions {
  readonly #known = new Map<string, string>();

  get all(): string {
    return [...this.#known].map(([body, id]) => body.replace('%', id)).join('');
  }

  /** How a definition (with % for its id) is referred to. */
  url(body: string): string {
    const id = this.#known.get(body) ?? `d${this.#known.size}`;
    this.#known.set(body, id);
    return `url(#${id})`;
  }
}

function element(shape: Shape, defined: Definitions): string {
  switch (shape.is) {
    case 'path':
      return `<path d="${shape.d}"${painted(shape, defined)}/>`;
    case 'circle':
      return `<circle cx="${short(shape.x)}" cy="${short(shape.y)}" r="${short(shape.r)}"${painted(shape, defined)}/>`;
    case 'text':
      return text(shape);
    case 'image': {
      const { x, y, width, height } = shape.box;
      return `<image x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" href="data:image/png;base64,${base64(shape.png)}"/>`;
    }
    case 'group': {
      const { clip, opacity, at } = shape;
      const cut =
        clip &&
        defined.url(
          `<clipPath id="%"><rect x="${short(clip.x)}" y="${short(clip.y)}" width="${short(clip.width)}" height="${short(clip.height)}"/></clipPath>`,
        );
      const inner = shape.shapes.map((each) => element(each, defined)).join('\n');
      const body = at ? `<g transform="translate(${short(at.x)} ${short(at.y)})">${inner}</g>` : inner;
      return `<g${cut ? ` clip-path="${cut}"` : ''}${visible(opacity)}>${body}</g>`;
    }
  }
}

/** Where a text begins is its right side where it runs from there. */
const ANCHOR = {
  ltr: { left: '', middle: ' text-anchor="middle"', right: ' text-anchor="end"' },
  rtl: { left: ' text-anchor="end"', middle: ' text-anchor="middle"', right: '' },
} as const;

const visible = (opacity = 1): string => (opacity < 1 ? ` opacity="${short(opacity)}"` : '');

function painted(
  { fill, stroke, width, dash, opacity }: Extract<Shape, { is: 'path' | 'circle' }>,
  defined: Definitions,
): string {
  return [
    ` fill="${fill === undefined ? 'none' : colour(fill, defined)}"`,
    stroke === undefined ? '' : ` stroke="${colour(stroke, defined)}" stroke-width="${short(width ?? 1)}"`,
    dash ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : '',
    visible(opacity),
  ].join('');
}

function colour(colour: Colour, defined: Definitions): string {
  if (typeof colour === 'string') return xmlText(colour);
  if ('glow' in colour) {
    const stops = FADING.map(
      (at) =>
        `<stop offset="${at}" stop-color="${xmlText(colour.glow)}" stop-opacity="${short((1 - at) ** 2 * colour.strength)}"/>`,
    );
    return defined.url(`<radialGradient id="%">${stops.join('')}</radialGradient>`);
  }
  const { from, to, x1, y1, x2, y2 } = colour;
  return defined.url(
    `<linearGradient id="%" gradientUnits="userSpaceOnUse" x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}"><stop stop-color="${xmlText(from)}"/><stop offset="1" stop-color="${xmlText(to)}"/></linearGradient>`,
  );
}

function text({
  x,
  y,
  text,
  type,
  fill,
  anchor = 'left',
  halo,
  rtl,
  length,
}: Extract<Shape, { is: 'text' }>): string {
  const { face, size, weight, italic, tabular } = type;
  return [
    `<text x="${short(x)}" y="${short(y)}" font-family="${FAMILY[face]}" font-size="${short(size)}" font-weight="${weight}" fill="${xmlText(fill)}"`,
    italic ? ' font-style="italic"' : '',
    tabular ? ' style="font-variant-numeric:tabular-nums"' : '',
    rtl ? ' direction="rtl"' : '',
    ANCHOR[rtl ? 'rtl' : 'ltr'][anchor],
    halo
      ? ` paint-order="stroke" stroke="${xmlText(halo)}" stroke-width="${short(size / 3)}" stroke-linejoin="round"`
      : '',
    length ? ` textLength="${short(length)}" lengthAdjust="spacingAndGlyphs"` : '',
    ` xml:space="preserve">${xmlText(plainly(text))}</text>`,
  ].join('');
}
