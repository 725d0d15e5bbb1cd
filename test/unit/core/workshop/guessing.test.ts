import { describe, expect, it } from 'vitest';
import { readGuess, writeGuess } from '../../../../src/core/story/guess';
import { choicesOf, distanceOf, fallenFirst, lostAt, roomOf } from '../../../../src/core/workshop/guessing';

describe('a guess in a story', () => {
  it('is a line that begins with a question mark', () => {
    expect(['? hop', '?\twords ', '? next', '? line'].map((line) => readGuess(line)?.kind)).toEqual([
      'hop',
      'words',
      'next',
      'line',
    ]);
    expect(readGuess('? number 6.5')).toEqual({ kind: 'number', answer: 6.5, id: '' });
    for (const line of [
      '?hop',
      '? hops',
      '? number',
      '? number 1e9',
      'hop',
      '? hop 3',
      ' ? hop',
      '? hop {#<b>}',
    ])
      expect(readGuess(line)).toBeNull();
    expect(readGuess('? hop {#how-far}')).toEqual({ kind: 'hop', answer: null, id: 'how-far' });
    expect(writeGuess(readGuess('? number -3')!, false)).toBe('? number -3');
    expect(writeGuess(readGuess('? hop {#ça}')!, true)).toBe('? hop {#ça}');
  });
});

describe('what the room guessed', () => {
  it('about the hop: the first at which most have lost the point', () => {
    expect(lostAt([1, 0.5, 0.49, 0.1])).toBe(3);
    expect(lostAt([1, null, 0.2])).toBe(3);
    expect(lostAt([1, 0.9])).toBeNull();
    expect(lostAt([])).toBeNull();
  });

  it('about the line: the mean distance over hops that can be compared', () => {
    expect(distanceOf([1, 0.5, 0], [0.8, null, 0.4])).toBeCloseTo(0.3);
    expect(distanceOf([1], [1])).toBe(0);
    expect(distanceOf([], [0.5])).toBe(0.5);
    expect(distanceOf([1], [null])).toBeNaN();
  });

  it('about the words: ties are not decided, words that nobody lost never fall', () => {
    const core = [true, true, false, true, true];
    expect([...fallenFirst([0.2, 0.4, 0, 0.4, 1], core, 2)]).toEqual([0, 1, 3]);
    expect([...fallenFirst([0.2, 0.4, 0, 0.4, 1], core, 1)]).toEqual([0]);
    expect([...fallenFirst([0.2, 0.4, 0, 0.4, 1], core, 9)]).toEqual([0, 1, 3]);
    expect(fallenFirst([1, 1], [true, true], 3).size).toBe(0);
    expect(fallenFirst([0.1], [true], 0).size).toBe(0);
  });

  it('about the next wording: the true one among three others, by seed', () => {
    const choices = choicesOf(7, [1, 2, 3, 4, 5, 7, 7, 1], 3);
    expect(choices).toHaveLength(4);
    expect(new Set(choices).size).toBe(4);
    expect(choices).toContain(7);
    expect(choicesOf(7, [1, 2, 3, 4, 5], 3)).toEqual(choicesOf(7, [1, 2, 3, 4, 5], 3));
    const places = new Set(Array.from({ length: 30 }, (_, seed) => choicesOf(7, [1, 2, 3], seed).indexOf(7)));
    expect(places.size).toBe(4);
    expect(choicesOf(7, [7], 1)).toEqual([7]);
  });

  it('about a number: the middle and the closest', () => {
    expect(roomOf([3, 10, 5], 6)).toEqual({ middle: 5, closest: 5 });
    expect(roomOf([4, 8], 6)).toEqual({ middle: 6, closest: 4 });
    expect(roomOf([], 6)).toEqual({ middle: NaN, closest: NaN });
  });
});
