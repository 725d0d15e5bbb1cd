import { describe, expect, it } from 'vitest';
import { KIND } from '../../../../src/core/dataset/types';
import { BASIS } from '../../../../src/core/paths/types';
import { drawHops, hopsToJudge, judgementOf } from '../../../../src/core/workshop/judging';
import { type Verdict } from '../../../../src/core/workshop/judges';

/** A root and hops under it: kind, wording, basis. */
function cascade(hops: readonly (readonly [kind: number, variant: number, basis: number])[]) {
  const all = [[KIND.original, 0, 0] as const, ...hops];
  return {
    count: all.length,
    parent: Int32Array.from(all, (_, place) => (place ? 0 : -1)),
    kind: Uint8Array.from(all, ([kind]) => kind),
    variant: Int32Array.from(all, ([, variant]) => variant),
    basis: Uint8Array.from(all, ([, , basis]) => basis),
    row: Int32Array.from(all, (_, place) => place * 10),
  };
}

const HOPS = [
  [KIND.quote, 1, BASIS.observed],
  [KIND.repost, 1, BASIS.observed],
  [KIND.copy, 0, BASIS.matched],
  [KIND.copy, 2, BASIS.matched],
  [KIND.reply, 3, BASIS.observed],
  [KIND.manual, -1, BASIS.declared],
] as const;

describe('the hops that are drawn', () => {
  it('are those whose words changed, or those that were matched by their words', () => {
    expect(hopsToJudge(cascade(HOPS), 'meaning')).toEqual([1, 4]);
    expect(hopsToJudge(cascade(HOPS), 'links')).toEqual([3, 4]);
  });

  it('are as many as are asked for, the same by one seed, others by another', () => {
    const many = cascade(Array.from({ length: 200 }, (_, i) => [KIND.quote, i + 1, BASIS.observed] as const));
    const hops = hopsToJudge(many, 'meaning');
    const draw = drawHops(hops, 7);
    expect(new Set(draw).size).toBe(20);
    expect(drawHops(hops, 7)).toEqual(draw);
    expect(drawHops(hops, 8)).not.toEqual(draw);
  });

  it('are none whose words, or those they were taken from, may not be read', () => {
    const hops = cascade(HOPS);
    expect(hopsToJudge(hops, 'meaning', (variant) => variant !== 1)).toEqual([4]);
    expect(hopsToJudge(hops, 'meaning', (variant) => variant !== 0)).toEqual([]);
  });
});

describe('what judges say together', () => {
  const judge = (name: string, verdicts: (Verdict | null)[]) => ({
    name,
    verdicts: new Map(verdicts.flatMap((verdict, row) => (verdict ? [[row, verdict] as const] : []))),
  });

  it('counts verdicts, finds the majority and what is disputed', () => {
    const said = judgementOf(
      [0, 1, 2, 3],
      [
        judge('A', ['yes', 'yes', 'no', null]),
        judge('B', ['yes', 'no', 'no', null]),
        judge('C', ['yes', 'unsure', null, null]),
      ],
    );
    expect(said.hops.map(({ counts: { yes, no, unsure } }) => [yes, no, unsure])).toEqual([
      [3, 0, 0],
      [1, 1, 1],
      [0, 2, 0],
      [0, 0, 0],
    ]);
    expect(said.hops.map(({ most }) => most)).toEqual(['yes', null, 'no', null]);
    expect(said.hops.map(({ disputed }) => disputed)).toEqual([false, true, false, false]);
    expect([said.confirmed, said.judged]).toEqual([1, 3]);
    expect(said.alpha).toBeGreaterThan(0);
  });

  it('is nothing where nobody judged', () => {
    expect(judgementOf([1, 2], [])).toMatchObject({ alpha: NaN, confirmed: 0, judged: 0 });
  });
});
