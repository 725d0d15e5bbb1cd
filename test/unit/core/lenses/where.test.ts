import { describe, expect, it } from 'vitest';
import { where } from '../../../../src/core/lenses/where';
import type { TestPost } from '../../helpers/dataset';
import { askAbout, atOnce } from '../../helpers/lenses';

/** The roots' authors are the source. */
const ASKED = [{ source: [] as number[] }, atOnce] as const;
const WORDS = 'The ferry to Lower Vey leaves at six every morning this month';
const post = (id: number, author: string, more: Partial<TestPost> = {}): TestPost => ({
  id: String(id),
  author,
  text: `${WORDS} ${id}`,
  time: id * 1000,
  ...more,
});

describe('where it goes', () => {
  it('tells branches, languages with their first arrivals, and where the trail leaves', async () => {
    const answer = await where(
      await askAbout([
        post(1, 'mfa', { lang: 'en', urls: ['https://mfa.example/ferry', 'https://t.co/abc'] }),
        post(2, 'a', { quoteOf: '1', lang: 'en-GB', urls: ['https://www.youtube.com/watch?v=1'] }),
        post(3, 'b', { quoteOf: '2', lang: 'fr', urls: ['http://MFA.example/ferry/?utm_source=x'] }),
        post(4, 'c', { repostOf: '1', lang: 'en' }),
        post(5, 'd', { replyTo: '3', lang: 'qme', urls: ['https://x.com/mfa/status/1'] }),
        post(6, 'e', {
          quoteOf: '1',
          lang: 'und',
          urls: ['https://x.com/other/status/999', 'https://pic.twitter.com/z'],
        }),
        post(7, 'f', {
          replyTo: '1',
          lang: 'en',
          urls: ['https://lakenews.example/a', 'https://a.gouv.fr/b'],
        }),
      ]),
      ...ASKED,
    );
    expect(answer.posts).toBe(7);
    expect(answer.branches).toMatchObject({ count: 4, carriedOn: 1 });
    expect(answer.branches.largest).toEqual([{ place: 1, row: 1, posts: 3, depth: 3, first: 2000 }]);
    expect(answer.languages.names).toEqual(['en', 'fr']);
    expect(answer.languages.groups.map(({ posts, first }) => [posts, first])).toEqual([
      [4, 1000],
      [1, 3000],
    ]);
    expect(answer.languages.unknown).toBe(2);
    const exits = Object.fromEntries(answer.exits.exits.map((exit) => [exit.link, exit]));
    expect(exits['mfa.example/ferry']).toMatchObject({ kind: 'page', posts: 2, reposts: 1, first: 1000 });
    expect(exits['youtube.com/watch?v=1']!.kind).toBe('platform');
    expect(exits['twitter.com/other/status/999']!.kind).toBe('post');
    expect(exits['t.co/abc']!.kind).toBe('shortened');
    expect(exits['a.gouv.fr/b']!.kind).toBe('official');
    expect(exits['lakenews.example/a']!.kind).toBe('media');
    // The message itself and attached pictures lead nowhere else.
    expect(answer.exits.links).toBe(6);
    expect(answer.exits.posts).toBe(6);
  });

  it('counts no communities without ties outside the message', async () => {
    const answer = await where(await askAbout([post(1, 'mfa'), post(2, 'a', { repostOf: '1' })]), ...ASKED);
    expect(answer.circles).toBeNull();
    expect(answer.noCircles).toBe('noTies');
    expect(answer.exits.exits).toEqual([]);
  });

  it('finds communities by who follows whom, and when the message came to each', async () => {
    const group = (name: string): string[] => Array.from({ length: 8 }, (_, i) => `${name}${i}`);
    const ties = [group('p'), group('q'), group('r')].flatMap((members) =>
      members.flatMap((a) => members.filter((b) => b !== a).map((b): [string, string] => [a, b])),
    );
    ties.push(['p0', 'q0'], ['q1', 'r1']);
    const input = await askAbout(
      [
        post(1, 'p0'),
        ...group('p')
          .slice(1, 5)
          .map((author, i) => post(2 + i, author, { repostOf: '1' })),
        post(10, 'q0', { repostOf: '1' }),
        post(11, 'q1', { repostOf: '1' }),
        post(20, 'q2', { text: 'Nets and oars and nets again' }),
        post(21, 'q3', { text: 'Nets are dry', lang: 'en' }),
        post(22, 'r3', { text: 'Boots are dry' }),
      ],
      [],
      ties,
    );
    const answer = await where(input, ...ASKED);
    const circles = answer.circles!;
    expect(circles.circles.map(({ accounts }) => accounts)).toEqual([8, 8, 8]);
    expect(circles.stability.nmi).toBeCloseTo(1, 9);
    // A community is known again by whoever has most ties in it, of equals the first to appear.
    const { accounts } = input.dataset;
    expect(circles.circles.map(({ anchor }) => accounts.handle(anchor)).sort()).toEqual(['p0', 'q0', 'r3']);
    expect(circles.reach.groups.map(({ posts, first }) => [posts, first])).toEqual([
      [5, 1000],
      [2, 10_000],
    ]);
    expect(circles.expected).toBeGreaterThan(2);
    expect(circles.circles[circles.reach.groups[1]!.group]!).toMatchObject({
      words: ['nets'],
      languages: ['en'],
    });
    expect(circles).toMatchObject({ follows: ties.length, interactions: 0 });
  });

  it('says nothing of when where nothing is dated', async () => {
    const answer = await where(
      await askAbout([
        post(1, 'mfa', { time: NaN, lang: 'en' }),
        post(2, 'a', { time: NaN, lang: 'fr', replyTo: '1' }),
      ]),
      ...ASKED,
    );
    expect(answer.undated).toBe(2);
    expect(answer.start).toBeNaN();
    expect(answer.languages.overTime).toEqual([]);
    expect(answer.languages.groups).toHaveLength(2);
  });
});
