/** The answer of the wording lens, as figures. */
import { describe, expect, it, test } from 'vitest';
import { enough } from '../../../../src/core/lenses/enough';
import { keptOverTime } from '../../../../src/core/lenses/pins';
import { steepestRun } from '../../../../src/core/lenses/steepest';
import { openMessage } from '../../helpers/message';

const SAID = 'From 1 March the harbour is free for fishing boats that register before 30 June.';
const SHORT = 'From 1 March the harbour is free for fishing boats.';
const at = (minute: number): number => Date.UTC(2026, 0, 1) + minute * 60_000;
const root = { id: 'root', author: 'port', text: SAID, time: at(0) };
const told = (id: string, by: string, minute: number, text: string) => ({
  ...{ id, author: id, time: at(minute) },
  text: `RT @${by}: ${text}`,
});

/** Hop 1: three whole, one short. Hop 2, below the short one: two short, one with the deadline back. Reposts on top. */
const ROWS = [
  root,
  told('a', 'port', 1, SAID),
  told('b', 'port', 2, SAID),
  told('c', 'port', 3, SAID),
  told('d', 'port', 4, SHORT),
  told('e', 'd', 5, SHORT),
  told('f', 'd', 6, `${SHORT} Hooray!`),
  told('g', 'd', 7, SAID),
  ...[1, 2, 3, 4, 5].map((n) => ({
    ...{ id: `r${n}`, author: `r${n}`, text: '', time: at(10 + n), repostOf: 'd' },
  })),
  { id: 'p', author: 'p', text: 'Which boats?', time: at(20), replyTo: 'root' },
];

describe('the answer', () => {
  it('tells carriers from those who could change the words, and what these lose', async () => {
    const { bundle, lens } = await openMessage(ROWS);
    const answer = lens.answer(bundle.cascade.count);
    expect(answer).toMatchObject({
      ...{ posts: 13, replies: 1, retellings: 12, reposts: 5, changers: 7, uncompared: 0, changed: 3 },
      enough: { changers: 'read', retellings: 'counts' },
    });
    const shown = answer.lost!.tokens.map((token) => bundle.rootTokens[token]!.surface);
    expect(shown.join(' ')).toBe('that register before 30 June');
    expect(answer.lost!.changers).toEqual({ count: 4, of: 7 });
    expect(keptOverTime(lens.phrase(answer.lost!.tokens), [bundle.cascade.count])).toEqual([
      { count: 4, of: 12 },
    ]);
    expect(answer.lost!.half).toEqual({ hop: 2, kept: { count: 1, of: 3 } });
    expect(answer.lost!.goneFrom).toBeNull();
    expect(answer.lost!.byHop).toEqual([
      { hop: 1, changers: { count: 3, of: 4 } },
      { hop: 2, changers: { count: 1, of: 3 } },
    ]);
    expect(answer.now).toMatchObject({
      asSaid: false,
      carriers: { count: 7, of: 12 },
      kept: { count: 10, of: 15 },
    });
    expect(bundle.variants[answer.now!.variant]!.text).toBe(SHORT);
  });

  it('is of the moment: nothing is lost before it is', async () => {
    const { lens } = await openMessage(ROWS);
    expect(lens.answer(4)).toMatchObject({ changers: 3, changed: 0, lost: null });
    expect(lens.answer(4).now).toMatchObject({ asSaid: true, carriers: { count: 3, of: 3 } });
    expect(lens.answer(1)).toMatchObject({ posts: 0, lost: null, now: null });
    expect(lens.answer(5).lost!.goneFrom).toBeNull();
  });

  it('says from where words are gone only at zero', async () => {
    const { lens, bundle } = await openMessage(ROWS.filter(({ id }) => id !== 'g'));
    const { lost } = lens.answer(bundle.cascade.count);
    expect(lost!.half).toEqual({ hop: 2, kept: { count: 0, of: 2 } });
    expect(lost!.goneFrom).toBe(2);
  });

  it('follows pins: neighbours are one, and all of it must be there', async () => {
    const { lens, bundle, replay } = await openMessage(ROWS);
    const index = (surface: string): number =>
      bundle.rootTokens.findIndex((token) => token.surface === surface);
    const pins = lens.pinned(bundle.cascade.count, [index('June'), index('30'), index('fishing')]);
    expect(pins.map((pin) => [pin.tokens.length, pin.changers])).toEqual([
      [1, { count: 7, of: 7 }],
      [2, { count: 4, of: 7 }],
    ]);
    const short = bundle.variants.findIndex(({ text }) => text === SHORT);
    expect(lens.notched([index('June')])[short]).toBe(1);
    expect(lens.notched([index('fishing')])[short]).toBe(0);
    // A word alone, counted by the replay index, agrees.
    const shares = replay.survival(bundle.cascade.count, 1, Infinity, 'changers')!;
    expect(shares[index('June')]).toBeCloseTo(4 / 7, 6);
    expect(replay.survival(bundle.cascade.count, 2, 3, 'changers')![index('June')]).toBeCloseTo(1 / 3, 6);
    expect(replay.survival(bundle.cascade.count, 5)).toBeNull();
  });
});

describe('the words that are lost most', () => {
  const all = (n: number): boolean[] => new Array<boolean>(n).fill(true);
  it.each([
    [
      'a phrase lost together goes before one word lost a little more often',
      [0.1, 1, 1, 0.3, 0.3, 0.3, 0.3],
      [3, 4, 5, 6],
    ],
    ['one word', [1, 1, 0.2, 1, 1], [2]],
    ['all alike: the whole message', [0.5, 0.5, 0.5], [0, 1, 2]],
    ['nothing', [1, 1, 1], null],
  ])('%s', (_, shares, run) => {
    expect(steepestRun(shares, all(shares.length))).toEqual(run);
  });

  it('runs over what is no word', () => {
    expect(steepestRun([1, 0.2, 0, 0.2, 1], [true, true, false, true, true])).toEqual([1, 3]);
  });
});

test('how much may be said of so many', () => {
  expect([0, 9, 10, 29, 30].map(enough)).toEqual(['read', 'read', 'counts', 'counts', 'shares']);
});
