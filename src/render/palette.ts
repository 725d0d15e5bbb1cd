/** Colours of the stage. The drift scale is interpolated in OKLab (Ottosson 2020), so that equal steps look equal. */

export type Theme = 'paper' | 'night';

interface Tones {
  /** Five stops from as said to other words. */
  drift: readonly string[];
  paper: string;
  ink: string;
  source: string;
  /** Marks without words of their own: reposts are mixed with it, replies take `plain`. */
  retell: string;
  edge: string;
  plain: string;
  ghost: string;
}

export const TONES: Record<Theme, Tones> = {
  paper: {
    drift: ['#0B2478', '#41559F', '#84607A', '#B06450', '#E2500F'],
    paper: '#F6F1E6',
    ink: '#1A1814',
    source: '#1636C8',
    retell: '#948A78',
    edge: '#BDB19C',
    plain: '#655E52',
    ghost: '#8A7F6E',
  },
  night: {
    drift: ['#4F86FF', '#8C97CC', '#C3A0A8', '#F0937A', '#FF7C24'],
    paper: '#15161E',
    ink: '#F4ECDC',
    source: '#8FAAFF',
    retell: '#7B7364',
    edge: '#57524A',
    plain: '#A69C8A',
    ghost: '#A69C8A',
  },
};

type Triple = readonly [number, number, number];

/** Linear light of a #rrggbb colour's channels, 0 … 1. */
const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

const gamma = (value: number): number => {
  const bounded = Math.min(1, Math.max(0, value));
  return bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
};

function toOklab(hex: string): Triple {
  const [r, g, b] = linear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([L, a, b]: Triple): Triple {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** A colour between two, sRGB channels 0 … 1. */
export function mix(from: string, to: string, share: number): Triple {
  const a = toOklab(from);
  const b = toOklab(to);
  return fromOklab(a.map((value, i) => value + (b[i]! - value) * share) as unknown as Triple);
}

export const channels = (hex: string): Triple => mix(hex, hex, 0);

/** Entries of the scale; a post's drift is a byte below this, and NO_DRIFT says that it has none. */
export const DRIFT_STEPS = 255;
export const NO_DRIFT = 255;
/** Rows of the scale's texture: posts that change words, reposts, and the lines to reposts. */
export const SCALE_ROWS = 3;

/** A class of posts, as a lens paints it. */
export interface Tone {
  /** #rrggbb, of the theme that is shown. */
  colour: string;
  /** A glow behind the mark: how far it reaches in radii (at most 8), and how strong it is, 0 … 1. */
  glow?: { reach: number; strength: number };
  /** Share of their usual opacity that lines to such posts keep; 1 unless told. */
  lines?: number;
}
/** A post of no class: it takes the theme's plain tone. */
export const NO_CLASS = 255;
/** The farthest glow, in radii. */
export const GLOW_REACH = 8;
/** How far a repost's colour goes to the retold tone: drift is what it carries, a class is its own. */
const RETOLD = { drift: 0.62, class: 0.3 };

/** What gives posts their colours: a palette of classes, or drift where there is none. */
export interface Look {
  readonly theme: Theme;
  readonly palette: readonly Tone[] | null;
}

export const scaleOf = ({ theme, palette }: Look): Uint8Array =>
  palette ? classScale(theme, palette) : driftScale(theme);

/** Puts a colour into the three rows of a scale. Opacity holds: strength of the glow; its reach; opacity of lines. */
function put(
  pixels: Uint8Array,
  theme: Theme,
  column: number,
  colour: Triple,
  retold: number,
  tone?: Tone,
): void {
  const { retell, edge } = TONES[theme];
  const hex = toHex(colour);
  const rows: readonly [Triple, number][] = [
    [colour, tone?.glow?.strength ?? 0],
    [mix(hex, retell, retold), (tone?.glow?.reach ?? 0) / GLOW_REACH],
    [mix(hex, edge, 0.72), tone?.lines ?? 1],
  ];
  rows.forEach(([rgb, alpha], row) =>
    pixels.set(
      [...rgb, alpha].map((value) => Math.round(value * 255)),
      (row * 256 + column) * 4,
    ),
  );
}

/** Pixels (RGBA bytes) of the scale of a palette: 256 × 3, a column a class; NO_CLASS and what is not told are plain. */
function classScale(theme: Theme, palette: readonly Tone[]): Uint8Array {
  const pixels = new Uint8Array(256 * SCALE_ROWS * 4);
  const plain: Tone = { colour: TONES[theme].plain };
  for (let i = 0; i < 256; i++) {
    const tone = i === NO_CLASS ? plain : (palette[i] ?? plain);
    put(pixels, theme, i, channels(tone.colour), RETOLD.class, tone);
  }
  return pixels;
}

/** Pixels (RGBA bytes) of the drift scale: 256 × 3; the last column is what has no drift. */
function driftScale(theme: Theme): Uint8Array {
  const tones = TONES[theme];
  const pixels = new Uint8Array(256 * SCALE_ROWS * 4);
  for (let i = 0; i <= DRIFT_STEPS; i++) {
    const at = Math.min(4, (i / (DRIFT_STEPS - 1)) * 4);
    const stop = Math.min(3, Math.floor(at));
    const colour =
      i === NO_DRIFT ? channels(tones.plain) : mix(tones.drift[stop]!, tones.drift[stop + 1]!, at - stop);
    put(pixels, theme, i, colour, RETOLD.drift);
  }
  return pixels;
}

const toHex = (colour: Triple): string =>
  `#${colour
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
