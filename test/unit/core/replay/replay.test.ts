import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND, KINDS } from '../../../../src/core/dataset/types';
import {
  buildReplayIndex,
  DRIFT_BINS,
  HOPS,
  makeTimeScale,
  Phrase,
  Replay,
  ToldByHop,
  type Cascade,
} from '../../../../src/core/replay';

const WORDS = 3;

/** A cascade of these posts, each hung on an earlier one. */
function cascadeOf(
  posts: { up: number; kind: number; drift: number; variant: number; gap: number }[],
): Cascade {
  const count = posts.length;
  const parent = Int32Array.from(posts, (post, i) => (i === 0 ? -1 : post.up % i));
  const depth = new Uint16Array(count);
  parent.forEach((above, i) => (depth[i] = above < 0 ? 0 : depth[above]! + 1));
  let now = 1_600_000_000_000;
  const birth = Float64Array.from(posts, (post) => (now += post.gap));
  const reply = (i: number): boolean => posts[i]!.kind === KIND.reply;
  return {
    count,
    dated: count,
    row: Int32Array.from(posts, (_, i) => i),
    birth,
    parent,
    depth,
    kind: Uint8Array.from(posts, (post, i) => (i === 0 ? KIND.original : post.kind)),
    basis: new Uint8Array(count),
    drift: Float32Array.from(posts, (post, i) => (reply(i) ? NaN : post.drift)),
    fidelity: new Float32Array(count),
    variant: Int32Array.from(posts, (post, i) => (reply(i) ? -1 : post.variant)),
    descendants: new Uint32Array(count),
    edit: new Uint8Array(count),
    flags: new Uint8Array(count),
  };
}

const posts = fc.array(
  fc.record({
    up: fc.nat(1000),
    kind: fc.integer({ min: 1, max: KINDS.length - 1 }),
    drift: fc.constantFrom(0, 0.25, 0.5, 1),
    variant: fc.integer({ min: 0, max: 4 }),
    gap: fc.constantFrom(0, 1000, 60_000, 86_400_000),
    shown: fc.boolean(),
  }),
  { minLength: 1, maxLength: 700 },
);

describe('the replay index', () => {
  it('agrees with counting afresh, at any moment and in any order', () => {
    fc.assert(
      fc.property(
        posts,
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (list, moments, filtered) => {
          const shown = Uint8Array.from(list, (post) => (post.shown || !filtered ? 1 : 0));
          const cascade = filtered ? { ...cascadeOf(list), shown } : cascadeOf(list);
          const survives = Uint8Array.from({ length: 5 * WORDS }, (_, i) => (i * 7) % 2);
          const replay = new Replay(cascade, buildReplayIndex(cascade, survives, WORDS));
          const phrase = new Phrase(new ToldByHop(cascade), survives, WORDS, [0, 2]);
          for (const moment of moments) {
            const born = moment % (cascade.count + 1);
            const places = Array.from({ length: born }, (_, i) => i).filter((p) => shown[p]);
            expect(replay.posts(born)).toBe(places.length);
            expect(replay.deepest(born)).toBe(
              places.reduce((most, p) => Math.max(most, cascade.depth[p]!), 0),
            );
            const told = places.filter((p) => cascade.parent[p]! >= 0 && cascade.kind[p] !== KIND.reply);
            for (const kind of KINDS) {
              expect(replay.kinds(born)[KIND[kind]]).toBe(
                places.filter((p) => cascade.kind[p] === KIND[kind]).length,
              );
            }
            expect(replay.drift(born).reduce((a, b) => a + b, 0)).toBe(told.length);
            const survival = replay.survival(born);
            if (told.length === 0) expect(survival).toBeNull();
            else {
              const held = told.filter((p) => survives[cascade.variant[p]! * WORDS + 1]).length;
              expect(survival![1]).toBeCloseTo(held / told.length, 6);
            }
            for (const [from, to] of [
              [1, 2],
              [2, 3],
              [3, Infinity],
              [1, Infinity],
            ] as const) {
              const here = told.filter((p) => cascade.depth[p]! >= from && cascade.depth[p]! < to);
              const figures = replay.hop(born, from, to);
              expect(figures.retellings).toBe(here.length);
              expect(figures.changers).toBe(here.filter((p) => cascade.kind[p] !== KIND.repost).length);
              const carried = [0, 1, 2, 3, 4].map((v) => here.filter((p) => cascade.variant[p] === v).length);
              expect(figures.carriers).toBe(Math.max(...carried));
              const changers = here.filter((p) => cascade.kind[p] !== KIND.repost);
              const holds = (p: number, word: number): boolean =>
                survives[cascade.variant[p]! * WORDS + word] === 1;
              const shares = replay.survival(born, from, to, 'changers');
              if (changers.length === 0) expect(shares).toBeNull();
              else
                expect(shares![2]).toBeCloseTo(
                  changers.filter((p) => holds(p, 2)).length / changers.length,
                  6,
                );
              expect(phrase.kept(born, from, to)).toBe(
                changers.filter((p) => holds(p, 0) && holds(p, 2)).length,
              );
              expect(phrase.kept(born, from, to, 'retellings')).toBe(
                here.filter((p) => holds(p, 0) && holds(p, 2)).length,
              );
              expect(replay.carriers(born, 3, from)).toBe(
                told.filter((p) => cascade.depth[p] === from && cascade.variant[p] === 3).length,
              );
              if (here.length) {
                expect(carried[figures.leader]).toBe(figures.carriers);
                const mean = here.reduce((total, p) => total + 1 - cascade.drift[p]!, 0) / here.length;
                expect(figures.fidelity).toBeCloseTo(mean, 5);
              } else expect(figures.leader).toBe(-1);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('steps from hop to hop', () => {
    const post = { kind: KIND.quote, drift: 0, variant: 0, gap: 1000 };
    const cascade = cascadeOf([
      { ...post, up: 0 },
      { ...post, up: 0 },
      { ...post, up: 0 },
      { ...post, up: 1 },
      { ...post, up: 3 },
    ]);
    const replay = new Replay(cascade, buildReplayIndex(cascade, new Uint8Array(0), 0));
    expect([1, 2, 4, 5].map((born) => replay.nextHop(born))).toEqual([1, 3, 4, 4]);
    expect([5, 4, 2, 1].map((born) => replay.previousHop(born))).toEqual([3, 1, 0, 0]);
    expect(replay.hops).toBe(3);
  });

  it('handles hops beyond those it tells apart', () => {
    const cascade = cascadeOf(
      Array.from({ length: 3 * HOPS }, (_, i) => ({
        up: i - 1,
        kind: KIND.quote,
        drift: 0,
        variant: 0,
        gap: 1,
      })),
    );
    const replay = new Replay(cascade, buildReplayIndex(cascade, new Uint8Array(0), 0));
    expect(replay.all(cascade.count).retellings).toBe(3 * HOPS - 1);
    expect(replay.drift(cascade.count)).toHaveLength(DRIFT_BINS);
  });
});

describe('time scales', () => {
  it('are monotone, reach both ends and go back and forth', () => {
    fc.assert(
      fc.property(
        posts,
        fc.constantFrom('clock' as const, 'order' as const, 'squeezed' as const),
        (list, kind) => {
          const cascade = cascadeOf(list);
          const scale = makeTimeScale(cascade, kind);
          for (let place = 1; place < cascade.count; place++) {
            expect(scale.unit[place]!).toBeGreaterThanOrEqual(scale.unit[place - 1]!);
          }
          expect(scale.unit[0]).toBe(0);
          expect(scale.bornAt(scale.length)).toBe(cascade.count);
          const half = scale.length / 2;
          const there = scale.toTime(half);
          expect(scale.toTime(scale.toUnit(there))).toBeCloseTo(there, 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('squeeze empty stretches only', () => {
    const post = { up: 0, kind: KIND.quote, drift: 0, variant: 0 };
    const cascade = cascadeOf([0, 1000, 86_400_000 * 30, 1000].map((gap) => ({ ...post, gap })));
    const scale = makeTimeScale(cascade, 'squeezed');
    const span = cascade.birth[3]! - cascade.birth[0]!;
    expect(scale.unit[1]).toBe(1000);
    expect(scale.unit[2]! - scale.unit[1]!).toBeCloseTo(span * 0.02, 0);
  });

  it('leave undated posts without a place beside others', () => {
    const post = { up: 0, kind: KIND.quote, drift: 0, variant: 0, gap: 1 };
    const dated = cascadeOf([post, post]);
    const cascade = { ...dated, dated: 1, birth: Float64Array.of(dated.birth[0]!, NaN) };
    const scale = makeTimeScale(cascade, 'order');
    expect(Array.from(scale.unit)).toEqual([0, NaN]);
    expect(scale.bornAt(scale.length)).toBe(1);
  });

  it('tell a cascade without any date by the order of its hops, whatever is asked for', () => {
    const post = { up: 0, kind: KIND.quote, drift: 0, variant: 0, gap: 1 };
    const dated = cascadeOf([post, post, post]);
    const cascade = { ...dated, dated: 0, birth: new Float64Array(dated.count).fill(NaN) };
    for (const kind of ['clock', 'order', 'squeezed'] as const) {
      const scale = makeTimeScale(cascade, kind);
      expect([scale.kind, scale.start, scale.end, scale.length]).toEqual(['order', NaN, NaN, 2]);
      expect(Array.from(scale.unit)).toEqual([0, 1, 2]);
      expect([0, 0.9, 1, 2].map((unit) => scale.bornAt(unit))).toEqual([1, 1, 2, 3]);
      // An address holds the unit in place of a moment.
      expect([scale.toTime(1.5), scale.toUnit(1.5), scale.toUnit(9)]).toEqual([1.5, 1.5, 2]);
    }
  });
});
