import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../src/core/steps';
import { changedWords, HeldWords, type ChangedWords } from '../../../../src/core/wording/carry';
import { WordingPool } from '../../../../src/core/wording/pool';
import { seeded } from '../../../../src/core/random';

const TEXTS = [
  'The ferry runs again from Monday, with a permit.',
  'The FERRY runs again from Monday!',
  'No ferry on Monday',
  'الرسوم تُلغى من الاثنين',
  '',
];
/** The second is made from the first, the third from the second, the last from the first; the fourth from none. */
const PARENT = [-1, 0, 1, -1, 0];

function hold(texts: readonly string[], parent: readonly number[]) {
  const pool = new WordingPool();
  const wordings = texts.map((text) => pool.of(text));
  const run = (text: string): number[] => [...pool.tokens(pool.of(text))];
  const held = atOnce(
    HeldWords.of({
      count: texts.length,
      parent: Int32Array.from(parent),
      tokens: (i) => pool.tokens(wordings[i]!),
    }),
  );
  const edit = (lost: string[], added: string[]): ChangedWords => ({
    lost: lost.map(run),
    added: added.map(run),
  });
  return { held, edit, pool, tokens: (i: number) => pool.tokens(wordings[i]!) };
}

describe('which wordings hold what', () => {
  const { held, edit, pool } = hold(TEXTS, PARENT);

  it('a word, never a part of one', () => {
    expect(held.hold(pool.numbers.of('ferry'))).toEqual([0, 1, 2]);
    expect(held.hold(pool.numbers.of('err'))).toEqual([]);
    expect(held.hold(pool.numbers.of('الاثنين'))).toEqual([3]);
  });

  it('an edit that put words in: all its runs, each word after word', () => {
    expect(held.show(edit(['The'], ['No', 'on']))).toEqual([2]);
    expect(held.show(edit([], ['ferry runs', 'Monday']))).toEqual([0, 1]);
    expect(held.show(edit([], ['ferry again']))).toEqual([]);
  });

  it('an edit that only left words out: the texts without them that come from one with them', () => {
    expect(held.show(edit(['with a permit'], []))).toEqual([1, 2]);
    expect(held.show(edit(['again', 'from Monday'], []))).toEqual([2]);
    expect(held.show(edit(['on'], []))).toEqual([]);
    // What still holds a part of it left something else out.
    expect(held.show(edit(['ferry runs again from Monday with'], []))).toEqual([2]);
  });

  it('agrees with a plain search on any tree', () => {
    const random = seeded(7);
    const words = ['a', 'b', 'c', 'd', 'e'];
    const texts: string[] = ['a b c d e a b'];
    const parent = [-1];
    for (let i = 1; i < 120; i++) {
      parent.push(random.below(i));
      const from = texts[parent[i]!]!.split(' ');
      from.splice(random.below(from.length), 1 + random.below(2));
      if (random.chance(0.4) || from.length === 0)
        from.splice(random.below(from.length + 1), 0, words[random.below(5)]!);
      texts.push(from.join(' '));
    }
    const many = hold(texts, parent);
    const has = (i: number, run: string): boolean => ` ${texts[i]} `.includes(` ${run} `);
    const parts = (run: string): string[] =>
      run
        .split(' ')
        .flatMap((word, i, all) => (all.length === 1 ? [word] : i ? [`${all[i - 1]} ${word}`] : []));
    const above = (i: number): number[] => (parent[i]! < 0 ? [] : [parent[i]!, ...above(parent[i]!)]);
    for (const lost of [['a'], ['b c'], ['a', 'd'], ['e', 'b c', 'a'], ['b c d']]) {
      const expected = texts.flatMap((_, i) =>
        !lost.some((run) => parts(run).some((part) => has(i, part))) &&
        above(i).some((at) => lost.every((run) => has(at, run)))
          ? [i]
          : [],
      );
      expect(many.held.show(many.edit(lost, []))).toEqual(expected);
    }
  });
});

describe('what one wording made of another', () => {
  it('is told as runs, in their order', () => {
    const { tokens, pool } = hold(
      ['the fee is waived for all students', 'fees are waived for students now'],
      [-1, 0],
    );
    const words = (runs: number[][]): string[] =>
      runs.map((run) => run.map((word) => pool.numbers.word(word)).join(' '));
    const { lost, added } = changedWords(tokens(0), tokens(1));
    expect(words(lost)).toEqual(['the fee is', 'all']);
    expect(words(added)).toEqual(['fees are', 'now']);
    expect(changedWords(tokens(0), tokens(0))).toEqual({ lost: [], added: [] });
  });
});
