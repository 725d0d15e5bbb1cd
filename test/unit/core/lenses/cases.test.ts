/** Exports that lack what a lens reads, or hold it in an odd shape: each lens says so and claims nothing it cannot know. */
import { describe, expect, it } from 'vitest';
import { carriers } from '../../../../src/core/lenses/carriers';
import { compare } from '../../../../src/core/lenses/compare';
import { dialogue } from '../../../../src/core/lenses/dialogue';
import { horizon } from '../../../../src/core/lenses/horizon';
import { matchBySize } from '../../../../src/core/lenses/matched';
import { supportOf, type Support } from '../../../../src/core/lenses/support';
import { where } from '../../../../src/core/lenses/where';
import { buildForest } from '../../../../src/core/paths';
import { atOnce as straightOn } from '../../../../src/core/steps';
import { makeDataset, type TestPost } from '../../helpers/dataset';
import { askAbout, atOnce } from '../../helpers/lenses';

const WORDS = 'The ferry to Lower Vey leaves at six every morning this month';
const post = (id: number, author: string, more: Partial<TestPost> = {}): TestPost => ({
  ...{ id: String(id), author, text: WORDS, time: id * 60_000, lang: 'en', followers: 10 },
  ...more,
});
/** A message and what others make of it. */
const responses = (more: (i: number) => Partial<TestPost>, count = 12): TestPost[] => [
  post(1, 'mfa_x'),
  ...Array.from({ length: count }, (_, i) => post(i + 2, `p${i}`, more(i))),
];

async function ask(posts: TestPost[]) {
  const input = await askAbout(posts);
  return {
    where: await where(input, { source: [] }, atOnce),
    horizon: await horizon(input, { source: [] }, atOnce),
    dialogue: await dialogue(input, { source: [] }, atOnce),
    carriers: await carriers(input, { source: [], roles: [] }, atOnce),
    compare: await compare(input, { source: [], joined: [], pinned: [] }, atOnce),
  };
}
async function supported(posts: TestPost[]): Promise<Record<string, string>> {
  const dataset = makeDataset(posts);
  const support = straightOn(supportOf(dataset, await buildForest(dataset)));
  return Object.fromEntries(support.map(({ lens, verdict, why }: Support) => [lens, `${verdict}:${why}`]));
}

describe('odd exports', () => {
  it('no replies at all: nobody addressed it, no curve, no rate', async () => {
    const posts = responses(() => ({ repostOf: '1' }));
    const { dialogue } = await ask(posts);
    expect(dialogue).toMatchObject({ replyRate: null, median: null, curve: [], silence: null });
    expect(dialogue.ledger.count).toBe(0);
    expect(await supported(posts)).toMatchObject({ dialogue: 'no:noReplies', wording: 'partly:onlyReposts' });
  });

  it('a single post: nothing hangs on it, no share is formed', async () => {
    const { where, horizon, carriers, compare } = await ask([post(1, 'mfa_x')]);
    expect(where.branches).toMatchObject({ count: 0, carriedOn: 0 });
    expect(horizon.blindSpot).toEqual({ all: null, expressive: null });
    expect(carriers).toMatchObject({ ei: null, half: null });
    expect(compare).toMatchObject({ total: 1, alone: 1, travelled: 0 });
    const support = await supported([post(1, 'mfa_x')]);
    for (const lens of ['where', 'wording', 'horizon', 'dialogue', 'carriers', 'compare'])
      expect(support[lens], lens).toMatch(/^no:/);
  });

  it('no counts of followers: nothing is weighed by them', async () => {
    const { horizon, carriers, dialogue } = await ask(
      responses(() => ({ replyTo: '1', text: '@mfa_x When?', mentions: ['mfa_x'], followers: -1 })),
    );
    expect(horizon.audience).toBeNull();
    expect(carriers.organic.followers).toEqual({ sum: 0, known: 0 });
    expect(new Set(dialogue.ledger.followers)).toEqual(new Set([-1]));
  });

  it('no text: no wording is compared, no leading words, and the lens of wordings says why', async () => {
    const posts = responses((i) => (i % 2 ? { repostOf: '1' } : { quoteOf: '1' }));
    const mute = posts.map((each) => ({ ...each, text: '' }));
    const { horizon, carriers, compare } = await ask(mute);
    expect(horizon.leading).toEqual({ told: null, untold: null });
    expect(horizon.counts.notified).toBe(12);
    expect(carriers.organic.fidelity).toEqual({ mean: NaN, of: 0, read: 0 });
    expect(compare.messages[0]).toMatchObject({ words: '', fidelity: { mean: NaN, of: 0 } });
    expect((await supported(mute)).wording).toBe('no:noText');
  });

  it('no times: no moment, no span and no curve is told', async () => {
    const undated = responses(() => ({ replyTo: '1', text: '@mfa_x When?', mentions: ['mfa_x'] })).map(
      (each): TestPost => ({ ...each, time: NaN }),
    );
    undated.push(post(90, 'mfa_x', { replyTo: '2', text: '@p0 At six.', time: NaN }));
    const { where, dialogue, carriers, horizon } = await ask(undated);
    expect(where).toMatchObject({ undated: 14, start: NaN });
    expect(dialogue).toMatchObject({ repliedTo: 1, timed: 0, curve: [], median: null, silence: null });
    expect(carriers.organic).toMatchObject({ first: NaN, median: NaN });
    expect(horizon.counts.notified).toBe(12);
    expect((await supported(undated)).where).toBe('partly:undated');
  });

  it('one language: one group, and no more mixed than that', async () => {
    const { where } = await ask(responses(() => ({ repostOf: '1' })));
    expect(where.languages).toMatchObject({ effective: 1, unknown: 0 });
    expect(where.languages.groups).toHaveLength(1);
  });

  it('everything by one account: it responds to nobody, and stands between nobody', async () => {
    const { horizon, dialogue, carriers } = await ask(
      responses((i) => ({ replyTo: String(i + 1), author: 'mfa_x' })),
    );
    expect(horizon.counts).toEqual({ notified: 0, weak: 0, discoverable: 0, unlinked: 0 });
    expect(dialogue).toMatchObject({ conversationality: 0, posts: { selfReply: 12, replyToOthers: 0 } });
    expect(dialogue.ledger.count).toBe(0);
    expect(carriers.ei).toBeNull();
    expect(carriers.brokers).toMatchObject({ named: [], public: { accounts: 0 } });
    expect(carriers.organic.posts).toBe(0);
  });

  it('messages all of one size: one class, as many of one kind as of the other', async () => {
    const { classes, pairs } = matchBySize([4, 4, 4, 4, 4], [0, 1, 2], [3, 4]);
    expect(pairs).toBe(2);
    expect(classes).toHaveLength(1);
    expect(classes[0]).toMatchObject({ from: 4, to: 7, a: [0, 1, 2], b: [3, 4] });
    expect(classes[0]!.matched.a).toHaveLength(2);
  });

  it('one message only: nothing to compare it with', async () => {
    const posts = responses(() => ({ repostOf: '1' }));
    expect((await ask(posts)).compare.messages).toHaveLength(1);
    expect((await supported(posts)).compare).toBe('no:oneMessage');
  });
});
