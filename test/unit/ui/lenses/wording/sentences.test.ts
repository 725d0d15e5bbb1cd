import { describe, expect, it } from 'vitest';
import type { CascadeBundle } from '../../../../../src/core/api';
import type { PhraseFigures, WordingAnswer } from '../../../../../src/core/lenses/wording';
import { sayWording } from '../../../../../src/ui/lenses/wording/sentences';
import { phraseText } from '../../../../../src/ui/lenses/wording/phrase';

const words = 'Ferries run again from Monday for all residents with a permit'.split(' ');
const bundle = {
  cascade: { count: 101, depth: Uint16Array.of(0, 1, 2, 3) },
  bases: { root: 1, declared: 100, unknown: 0 },
  kinds: { original: 1, quote: 100 },
  variantCount: 5,
  variants: [{ handle: 'source' }, { handle: 'harbour' }],
  rootTokens: words.map((surface) => ({ surface, after: ' ', core: true })),
} as unknown as CascadeBundle;

const phrase = (more: Partial<PhraseFigures> = {}): PhraseFigures => ({
  tokens: [9, 10],
  changers: { count: 20, of: 40 },
  half: null,
  goneFrom: null,
  byHop: [],
  ...more,
});
const answer = (more: Partial<WordingAnswer> = {}): WordingAnswer => ({
  paths: 'known',
  posts: 110,
  replies: 10,
  retellings: 100,
  reposts: 60,
  changers: 40,
  uncompared: 0,
  changed: 30,
  enough: { changers: 'shares', retellings: 'shares' },
  lost: phrase(),
  now: { variant: 1, asSaid: false, carriers: { count: 50, of: 100 }, kept: { count: 6, of: 11 } },
  ...more,
});
/** Without the marks that isolate words of the dataset. */
const say = (...input: Parameters<typeof sayWording>): string[] =>
  sayWording(...input).map((sentence) => sentence.replace(/[\u2068\u2069]/g, ''));

describe('the answer in words', () => {
  it('names the words lost most, and counts carriers apart from those who could change them', () => {
    expect(say(bundle, answer(), [])).toEqual([
      'What is lost most is “a permit”: 20 of the 40 that could change it keep it.',
      'Of 100 retellings 60 are reposts, which cannot change it; of the other 40, 20 dropped these words, on known paths; the wording passed on most now is @harbour’s, with 6 of the source’s 11 words.',
    ]);
  });

  it('does not part those that could change them from reposts that there are not', () => {
    expect(say(bundle, answer({ retellings: 40, reposts: 0 }), [])[1]).toMatch(
      /^None of 40 retellings is a repost; of these 40, 20 dropped these words, on known paths;/,
    );
  });

  it('says nothing of words that are not in the export, nor of changers that there are not', () => {
    expect(say({ ...bundle, rootTokens: [] }, answer(), [])).toEqual([
      'The words of this message are not in this export: what became of them cannot be said.',
    ]);
    const foreign = answer({ uncompared: 40, now: null, lost: null });
    expect(say(bundle, foreign, [])).toEqual([
      'Nobody could change it in its own language.',
      'Of 100 retellings 60 are reposts, which cannot change it; 40 in another language or without text are not compared, on known paths.',
    ]);
  });

  it('says what its figures are of where a filter leaves posts out', () => {
    expect(say(bundle, answer(), [], ' in Arabic')).toEqual([
      expect.stringMatching(/^What is lost most/),
      expect.stringMatching(/^Of 100 retellings in Arabic 60 are reposts/),
    ]);
    const nobody = { ...bundle, bases: { root: 0, unknown: 0 }, kinds: {} } as unknown as CascadeBundle;
    expect(say(nobody, answer(), [], ' in Arabic').join()).toMatch(/^No post passes/);
  });

  it('says “none” only at zero, else “fewer than half”', () => {
    const half = { hop: 2, kept: { count: 3, of: 9 } };
    const first = (lost: PhraseFigures): string => say(bundle, answer({ lost }), [])[0]!;
    expect(first(phrase({ half }))).toBe(
      'From 2 hops on, fewer than half of those that could change it keep “a permit”.',
    );
    expect(first(phrase({ half, goneFrom: 4 }))).toMatch(/fewer than half .*; from 4 hops on, none\.$/);
    expect(first(phrase({ half, goneFrom: 2 }))).toMatch(/^From 2 hops on, none /);
  });

  it('gives hops with their range over likely trees, or says that they are the same', () => {
    const half = { hop: 2, kept: { count: 3, of: 9 } };
    const lost = phrase({ half, goneFrom: 4 });
    const over = (half: [number, number], gone: [number, number]): string[] => {
      const [from, to] = half;
      const ranges = { trees: 100, half: { from, to }, gone: { from: gone[0], to: gone[1] } };
      return say(bundle, answer({ paths: 'likely', lost }), [], '', () => ranges);
    };
    expect(over([2, 3], [4, Infinity])[0]).toBe(
      'From 2 hops (2–3 over 100 likely trees) on, fewer than half of those that could change it keep “a permit”; from 4 hops (4 or never over 100 likely trees) on, none.',
    );
    const [same, split] = over([2, 2], [4, 4]);
    expect(same).not.toContain('trees');
    expect(split).toContain('on likely paths (the same hops over 100 likely trees);');
  });

  it('is about the pinned words where there are any', () => {
    const pins = [phrase(), phrase({ tokens: [0], changers: { count: 38, of: 40 } })];
    expect(say(bundle, answer(), pins)[0]).toBe(
      'Of the 40 that could change it, 20 keep “a permit” and 38 keep “Ferries”.',
    );
    expect(say(bundle, answer(), pins.slice(1))[1]).toContain('2 dropped these words');
  });

  it('says so where nothing is lost, and where there are too few', () => {
    expect(say(bundle, answer({ lost: null, changed: 0 }), [])[0]).toBe('No word of it is lost.');
    const few = answer({ enough: { changers: 'read', retellings: 'counts' }, changers: 4 });
    expect(say(bundle, few, [])[0]).toBe('Too few (4) could change it to say; read them.');
    expect(say(bundle, few, [])[1]).not.toContain('these words');
    const fewer = answer({ enough: { changers: 'read', retellings: 'read' }, retellings: 7 });
    expect(say(bundle, fewer, [])).toEqual(['Too few (7) to say; read them.']);
  });

  it('shows a long phrase without its middle, never a part of a word', () => {
    expect(phraseText(bundle, [0, 10])).toBe('Ferries run again … with a permit');
    expect(phraseText(bundle, [1, 4])).toBe('run again from Monday');
  });
});
