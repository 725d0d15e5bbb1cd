import { describe, expect, it } from 'vitest';
import { phraseOverTrees, wordedChangers } from '../../../../src/core/lenses/overTrees';
import { NOWHERE, rangeOf } from '../../../../src/core/paths/likely/ranges';
import { KIND } from '../../../../src/core/dataset/types';
import type { Cascade } from '../../../../src/core/replay/types';

/** A root, two quotes that keep the words, a repost, three quotes that lose them, a reply. */
const cascade = {
  count: 8,
  kind: Uint8Array.of(0, KIND.quote, KIND.quote, KIND.repost, KIND.quote, KIND.quote, KIND.quote, KIND.reply),
  parent: Int32Array.of(-1, 0, 0, 0, 1, 1, 2, 1),
  variant: Int32Array.of(0, 0, 0, 0, 1, 1, 1, -1),
  drift: Float32Array.of(0, 0, 0, 0, 0.5, 0.5, 0.5, NaN),
} as unknown as Cascade;
const shownBy = Uint8Array.of(1, 0);

describe('a phrase over likely trees', () => {
  it('reads those that could change it, and no repost, reply or root', () => {
    expect([...wordedChangers(cascade)]).toEqual([1, 2, 4, 5, 6]);
  });

  it('has the hops that nine of ten trees lie in', () => {
    const places = wordedChangers(cascade);
    const tree = (...hops: number[]): number[] => hops;
    // In half of the trees the losers stand at hop 2, in the others at hop 3 below keepers.
    const trees = Array.from({ length: 10 }, (_, i) => (i % 2 ? tree(1, 1, 2, 2, 2) : tree(1, 2, 3, 3, 3)));
    const drawn = { trees: 10, hops: Uint8Array.from(trees.flat()) };
    expect(phraseOverTrees(drawn, places, cascade, shownBy, 8)).toEqual({
      trees: 10,
      half: { from: 2, to: 3 },
      gone: { from: 2, to: 3 },
    });
    // Before anybody lost it there is no such hop in any tree.
    expect(phraseOverTrees(drawn, places, cascade, shownBy, 4).half).toEqual({
      from: Infinity,
      to: Infinity,
    });
  });

  it('leaves out who stands nowhere below the message in a tree', () => {
    const places = wordedChangers(cascade);
    const drawn = { trees: 1, hops: Uint8Array.of(1, 1, NOWHERE, NOWHERE, NOWHERE) };
    expect(phraseOverTrees(drawn, places, cascade, shownBy, 8).gone).toEqual({
      from: Infinity,
      to: Infinity,
    });
  });
});

describe('rangeOf', () => {
  it('leaves out one of twenty at each end', () => {
    expect(rangeOf(Array.from({ length: 100 }, (_, i) => 99 - i))).toEqual({ from: 5, to: 94 });
    expect(rangeOf([3])).toEqual({ from: 3, to: 3 });
  });
});
