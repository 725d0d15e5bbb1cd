import { describe, expect, it } from 'vitest';
import { nameEdit } from '../../../../src/core/wording/edits';
import { parseCredit } from '../../../../src/core/wording/credit';
import { TokenNumbers } from '../../../../src/core/wording/interner';
import { mutationRate } from '../../../../src/core/wording/measures';
import { isCore, tokenise } from '../../../../src/core/wording/tokens';
import { EDIT_FLAG } from '../../../../src/core/wording/types';

const numbers = new TokenNumbers();
const core = (text: string): number[] =>
  tokenise(parseCredit(text, '').payload)
    .filter(isCore)
    .map((token) => numbers.of(token.core));

const TALKS = 'Ceasefire talks resume in Geneva on Monday';

describe('edits of a hop (worked examples of the method)', () => {
  it.each([
    [TALKS, TALKS, 'copy', 0, 7, 1, 1, 0],
    [TALKS, `RT @mfa_x: ${TALKS}`, 'copy', 0, 7, 1, 1, 0],
    [TALKS, `${TALKS} #PeaceNow https://t.co/x`, 'copy', 0, 7, 1, 1, 0],
    [TALKS, 'Ceasefire talks resume in Geneva', 'truncation', 0, 5, 0.833333, 0.714286, 0],
    [TALKS, 'Ceasefire talks resume on Monday', 'deletion', 0, 5, 0.833333, 0.714286, 0],
    [TALKS, `At last! ${TALKS}`, 'addition', 0, 7, 0.875, 1, 0.222222],
    [
      TALKS,
      'Ceasefire talks collapse in Geneva on Monday',
      'substitution',
      0,
      6,
      0.857143,
      0.857143,
      0.142857,
    ],
    [
      'Ceasefire talks will resume in Geneva on Monday',
      'Ceasefire talks will not resume in Geneva on Monday',
      'addition',
      EDIT_FLAG.negation,
      8,
      0.941176,
      1,
      0.111111,
    ],
    [
      'We evacuated 1,250 citizens from the city',
      'We evacuated 1250 citizens from the city',
      'copy',
      0,
      7,
      1,
      1,
      0,
    ],
    [
      'We evacuated 1,250 citizens from the city',
      'We evacuated 125 citizens from the city',
      'substitution',
      EDIT_FLAG.number,
      6,
      0.857143,
      0.857143,
      0.142857,
    ],
    [TALKS, 'So the diplomats are having another lunch by the lake', 'rewording', 0, 0, 0, 0, 1],
    // Tweets printed in Simmons, Adamic & Adar 2011.
    [
      "Street style shooting in Oxford Circus for ASOS and Diet Coke. Let me know if you're around!!",
      'Shooting in progress in Oxford Circus? What?',
      'rewording',
      0,
      4,
      0.333333,
      0.235294,
      0.428571,
    ],
    [
      'Shooting in progress in Oxford Circus? What?',
      'Shooting in progress in Oxford Circus, stay safe people.',
      'substitution',
      0,
      6,
      0.75,
      0.857143,
      0.333333,
    ],
  ] as const)('%s → %s', (parent, child, edit, flags, lcs, fidelity, retention, novelty) => {
    const named = nameEdit(core(parent), core(child), numbers);
    expect(named).toMatchObject({ edit, flags, lcs });
    expect(named.fidelity).toBeCloseTo(fidelity, 5);
    expect(named.retention).toBeCloseTo(retention, 5);
    expect(named.novelty).toBeCloseTo(novelty, 5);
  });

  it('calls few shared words across languages a candidate for a translation', () => {
    const child = 'Les pourparlers de cessez-le-feu reprennent lundi à Genève';
    expect(nameEdit(core(TALKS), core(child), numbers, 'en', 'fr')).toMatchObject({
      edit: 'translation-candidate',
      lcs: 0,
    });
    expect(core(child)).toHaveLength(10);
    expect(nameEdit(core(TALKS), core(child), numbers, 'en', 'und').edit).toBe('rewording');
  });

  it('keeps fidelity along a chain, hop by hop and to the root', () => {
    const chain = [
      TALKS,
      'BREAKING Ceasefire talks resume in Geneva',
      'Ceasefire talks collapse in Geneva',
      'talks collapse again shame on them',
    ].map(core);
    const between = (a: number, b: number): number => nameEdit(chain[a]!, chain[b]!, numbers).fidelity;
    [0.769231, 0.727273, 0.363636].forEach((value, hop) =>
      expect(between(hop, hop + 1)).toBeCloseTo(value, 5),
    );
    [0.769231, 0.666667, 0.307692].forEach((value, hop) => expect(between(0, hop + 1)).toBeCloseTo(value, 5));
    // Less than half is left from the third hop on; the product of the hops is only a lower bound.
    expect([1, 2, 3].find((hop) => between(0, hop) < 0.5)).toBe(3);
    const product = between(0, 1) * between(1, 2) * between(2, 3);
    expect(product).toBeCloseTo(0.203433, 5);
    expect(product).toBeLessThan(between(0, 3));
  });

  it('gives the published mutation rate', () => {
    const { rate, exponent } = mutationRate(121605, 1140000);
    expect(rate).toBeCloseTo(0.10667, 5);
    expect(exponent).toBeCloseTo(2.119407, 5);
  });
});

describe('digits and numbers', () => {
  it.each([
    ['١٢٥٠ مواطن', ['1250', 'مواطن']],
    ['۱۲۵۰ شهروند', ['1250', 'شهروند']],
    ['१२५० नागरिक', ['1250', 'नागरिक']],
    ['１２５０人', ['1250', '人']],
    ['2.5 million', ['2.5', 'million']],
    ['٢٫٥ مليون', ['2.5', 'مليون']],
    ['٢٥ مليون', ['25', 'مليون']],
    ['1.250,5 and 1,250.5', ['1250.5', 'and', '1250.5']],
    ['leave by 18:00, now', ['leave', 'by', '18:00', 'now']],
  ])('%s', (text, words) => {
    expect(
      tokenise(text)
        .filter(isCore)
        .map((token) => token.core),
    ).toEqual(words);
  });
});
