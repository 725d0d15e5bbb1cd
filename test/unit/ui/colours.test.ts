/**
 * Colours are told apart by everybody, on both grounds: by those who lack one kind of cone, and by contrast. Dichromacy is
 * simulated after Machado, Oliveira and Fernandes (2009), severity 1, in linear light; distances are Euclidean in OKLab
 * (Ottosson 2020), times 100. Two units are about one just noticeable difference.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mix, TONES } from '../../../src/render/palette';
import { ROLES } from '../../../src/core/network/roles';
import { CATEGORY, CATEGORY_WORDS } from '../../../src/ui/lenses/classes';
import { ROLE_COLOUR } from '../../../src/ui/lenses/carriers/classes';
import { fateColour } from '../../../src/ui/lenses/dialogue/classes';
import { SHOWN_TIERS, tierColour, tierText } from '../../../src/ui/lenses/horizon/classes';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const EYES: Record<string, Matrix> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (hex: string): Triple => {
  const of = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [of(1), of(3), of(5)];
};
const times = (matrix: Matrix, [r, g, b]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
const seen = (hex: string, eyes: Matrix): Triple => oklab(times(eyes, linear(hex)));
const apart = (a: string, b: string, eyes: Matrix): number =>
  100 * Math.hypot(...seen(a, eyes).map((value, i) => value - seen(b, eyes)[i]!));
/** Contrast by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
/** The nearest pair, in the worst eyes. */
function least(colours: readonly string[], pairs: 'all' | 'neighbours' = 'all'): [number, string] {
  let worst: [number, string] = [Infinity, ''];
  for (const [name, eyes] of Object.entries(EYES))
    colours.forEach((a, i) =>
      (pairs === 'all' ? colours.slice(i + 1) : colours.slice(i + 1, i + 2)).forEach((b) => {
        const distance = apart(a, b, eyes);
        if (distance < worst[0]) worst = [distance, `${a} and ${b} in ${name}`];
      }),
    );
  return worst;
}
const paper = TONES.paper.paper;
const night = TONES.night.paper;

describe('classes that stand beside each other are told apart in all eyes', () => {
  test.each([
    ['the five categories', Object.values(CATEGORY)],
    ['roles', ROLES.map((role) => ROLE_COLOUR[role])],
    ['fates', (['source', 'others', 'nobody'] as const).map(fateColour)],
    ['kinds of the timeline', ['#948a78', '#367567', '#856b1c', '#651c4b', '#3d271b']],
    ['source and what was added', [TONES.paper.source, '#a8320a', TONES.paper.ink]],
  ])('%s', (_, colours) => {
    const [distance, pair] = least(colours);
    expect(distance, pair).toBeGreaterThan(7.5);
  });

  test('ways of hearing grow lighter from step to step, on the night', () => {
    const colours = SHOWN_TIERS.map(tierColour);
    const [distance, pair] = least(colours, 'neighbours');
    expect(distance, pair).toBeGreaterThan(8);
    for (const eyes of Object.values(EYES)) {
      const lightness = colours.map((colour) => seen(colour, eyes)[0]);
      expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
    }
  });

  test.each(['paper', 'night'] as const)('steps of the drift scale, on %s', (theme) => {
    const [distance, pair] = least(TONES[theme].drift, 'neighbours');
    expect(distance, pair).toBeGreaterThan(5);
    // Its two ends are what is told at a glance.
    const [ends, which] = least([TONES[theme].drift[0]!, TONES[theme].drift[4]!]);
    expect(ends, which).toBeGreaterThan(25);
  });
});

describe('what is drawn and written stands out from its ground', () => {
  test('marks: three to one', () => {
    for (const colour of [...Object.values(CATEGORY), ...ROLES.map((role) => ROLE_COLOUR[role])])
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3);
    for (const colour of TONES.paper.drift) expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3);
    for (const colour of [...TONES.night.drift, ...SHOWN_TIERS.map(tierColour)])
      expect(contrast(colour, night), colour).toBeGreaterThanOrEqual(3);
  });

  test('words: four and a half to one', () => {
    for (const tier of SHOWN_TIERS) expect(contrast(tierText(tier), night), tier).toBeGreaterThanOrEqual(4.5);
    for (const colour of Object.values(CATEGORY_WORDS))
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5);
  });

  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const tokens = (selector: string): Record<string, string> => {
    const block = css.slice(css.indexOf(selector)).split('}')[0]!;
    return Object.fromEntries(
      [...block.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, hex]) => [name!, hex!]),
    );
  };
  test.each([':root', "[data-theme='night']"])('inks on papers: %s', (selector) => {
    const theme = tokens(selector);
    for (const ink of ['ink', 'ink-2', 'ink-3', 'source', 'added'])
      for (const ground of ['paper', 'paper-2', 'paper-3'])
        expect(contrast(theme[ink]!, theme[ground]!), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('the stage and the page are set in the same colours', () => {
    for (const [theme, selector] of [
      ['paper', ':root'],
      ['night', "[data-theme='night']"],
    ] as const) {
      const page = tokens(selector);
      const { drift, ...tones } = TONES[theme];
      for (const name of ['paper', 'ink', 'source', 'retell', 'edge'] as const)
        expect(tones[name].toLowerCase(), `${theme} ${name}`).toBe(page[name]);
      drift.forEach((colour, i) => expect(colour.toLowerCase(), `${theme} d${i}`).toBe(page[`d${i}`]));
    }
  });
});

test('the simulation is the published one: reds and greens meet where a kind of cone is missing', () => {
  // The matrices keep white; a red and a green of the same lightness come nearer by far.
  for (const matrix of Object.values(EYES))
    for (const row of matrix) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 4);
  expect(apart('#c04030', '#607020', EYES['deuteranopia']!)).toBeLessThan(
    apart('#c04030', '#607020', EYES['all cones']!) / 2,
  );
  expect(mix('#000000', '#ffffff', 1).map((value) => Math.round(value * 255))).toEqual([255, 255, 255]);
});
