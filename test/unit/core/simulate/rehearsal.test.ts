/** Wordings rehearsed by invented rules: the same seeds give the same runs, two wordings have the same people, and each measure does what it says. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../src/core/random';
import { plantedPartition } from '../../../../src/core/simulate/network';
import {
  rangeOf,
  rehearse,
  SEEDS,
  seedsWith,
  type Measure,
  type Rehearsed,
  type Wording,
} from '../../../../src/core/simulate/rehearsal';
import { runOnce } from '../../../../src/core/simulate/rehearsal/run';
import { inFront, retold, wordsOf } from '../../../../src/core/simulate/rehearsal/words';

const LONG =
  'From 1 September, Norland will waive the visa fee for students admitted to a recognised university, provided they apply before 30 June.';
const SHORT = 'Students: apply before 30 June.';

const done = (wordings: readonly Wording[]): Rehearsed[] => {
  const work = rehearse(wordings);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
};
/** Numbers of words of a text. */
const numbersOf = (text: string, words: string): number[] =>
  wordsOf(text).flatMap(({ text: word }, i) => (words.split(' ').includes(word) ? [i] : []));
const wording = (text: string, words = '', measures: readonly Measure[] = []): Wording => ({
  text,
  point: numbersOf(text, words),
  measures,
});
const sentence = (words: { text: string; after: string }[]): string =>
  words.map(({ text, after }) => text + after).join('');

describe('the words of a wording', () => {
  it('stand in clauses, in every script', () => {
    expect(wordsOf(SHORT).map(({ text, clause }) => [text, clause])).toEqual([
      ['Students', 0],
      ...['apply', 'before', '30', 'June'].map((word) => [word, 1]),
    ]);
    expect(wordsOf('على الطلاب، قبل 30 يونيو').map(({ clause }) => clause)).toEqual([0, 0, 1, 1, 1]);
    expect(wordsOf('学生，请在六月前申请').at(-1)?.clause).toBe(1);
    expect(wordsOf(' … ')).toEqual([]);
  });

  it('have the clause of the point put in front, else the last', () => {
    const said = wordsOf(LONG);
    const point = numbersOf(LONG, '30 June');
    const front = inFront(said, point);
    expect(sentence(front.words)).toBe(
      'provided they apply before 30 June, From 1 September, Norland will waive the visa fee for students admitted to a recognised university.',
    );
    expect(front.point.map((word) => front.words[word]!.text)).toEqual(['30', 'June']);
    expect(inFront(said, []).words[0]!.text).toBe('provided');
    expect(inFront(said, numbersOf(LONG, 'visa fee')).words[0]!.text).toBe('Norland');
    // A single clause stays as it is.
    expect(sentence(inFront(wordsOf('Visas are free.'), [1]).words)).toBe('Visas are free.');
  });

  it('never come back, never fewer than three, and never in another order', () => {
    const said = wordsOf(LONG);
    for (let seed = 1; seed < 200; seed++) {
      const random = seeded(seed);
      let carried = { words: said.map((_, i) => i), added: 0 } as Parameters<typeof retold>[2];
      for (let hop = 0; hop < 12; hop++) {
        const next = retold(random, said, carried);
        expect(next.words.every((word) => carried.words.includes(word))).toBe(true);
        expect([...next.words].sort((a, b) => a - b)).toEqual(next.words);
        expect(next.words.length).toBeGreaterThanOrEqual(3);
        carried = next;
      }
    }
  });
});

describe('a rehearsal', () => {
  const [long, short] = done([wording(LONG, '30 June'), wording(SHORT, '30 June')]) as [Rehearsed, Rehearsed];

  it('is the same for the same wordings, and has a run for each seed', () => {
    expect(done([wording(LONG, '30 June')])).toEqual([long]);
    expect(long.runs).toHaveLength(SEEDS);
    // Runs differ: one of them says little.
    expect(new Set(long.runs.map(({ retellings }) => retellings)).size).toBeGreaterThan(SEEDS / 2);
  });

  it('gives two wordings the same people at the same moments', () => {
    for (const gauge of ['retellings', 'hops'] as const)
      expect(short.runs.map((run) => run[gauge])).toEqual(long.runs.map((run) => run[gauge]));
  });

  it('keeps the point of a short wording more often than that of one that hides it at its end', () => {
    const whole = ({ runs }: Rehearsed): number[] => runs.map((run) => run.whole);
    expect(seedsWith(whole(long), whole(short)).more).toBe(SEEDS);
    for (const { kept, whole: share } of long.runs) {
      expect(share).toBeLessThanOrEqual(Math.min(...long.point.map((word) => kept[word]!)) + 1e-12);
      expect(Math.max(...kept)).toBeLessThanOrEqual(1);
      expect(Math.min(...kept)).toBeGreaterThanOrEqual(0);
    }
  });

  it('with all words for the point where none was marked', () => {
    const [all] = done([wording(SHORT)]) as [Rehearsed];
    expect(all.point).toEqual([0, 1, 2, 3, 4]);
  });

  it('changes with each measure as it says', () => {
    const network = plantedPartition(seeded(3), {
      accounts: 2000,
      communities: 4,
      meanFollowed: 8,
      mixing: 0.2,
    });
    const run = (seed: number, ...measures: Measure[]) =>
      runOnce(
        { words: wordsOf(LONG), point: numbersOf(LONG, '30 June'), measures: new Set(measures) },
        network,
        seed,
      );
    const of = (gauge: 'whole' | 'retellings', ...measures: Measure[]): number[] =>
      Array.from({ length: 12 }, (_, seed) => run(seed, ...measures)[gauge]);
    const plain = of('retellings');
    expect(of('retellings', 'reply')).toEqual(plain);
    expect(seedsWith(of('whole'), of('whole', 'reply')).less).toBe(0);
    expect(seedsWith(of('whole'), of('whole', 'reply')).more).toBeGreaterThan(2);
    expect(seedsWith(plain, of('retellings', 'relay')).more).toBeGreaterThan(9);
    expect(seedsWith(plain, of('retellings', 'correct')).more).toBeGreaterThan(6);
    const [front] = done([wording(LONG, '30 June', ['front'])]) as [Rehearsed];
    const whole = ({ runs }: Rehearsed): number[] => runs.map((one) => one.whole);
    expect(seedsWith(whole(long), whole(front)).more).toBeGreaterThan(SEEDS * 0.8);
  });
});

describe('what is said of runs', () => {
  it('is a range without a middle, and a count of seeds', () => {
    expect(rangeOf([3, NaN, 1, 2])).toEqual({ least: 1, most: 3 });
    expect(rangeOf([])).toEqual({ least: NaN, most: NaN });
    expect(seedsWith([1, 2, 3, NaN], [2, 2, 1, 5])).toEqual({ more: 1, less: 1, same: 2 });
  });
});
