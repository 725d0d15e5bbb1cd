/** What the source is not told: the worked example of methods (awareness), and what is made of it. */
import { describe, expect, it } from 'vitest';
import { awarenessOf, RULES, TIERS } from '../../../../src/core/lenses/awareness';
import { horizon } from '../../../../src/core/lenses/horizon';
import type { TestPost } from '../../helpers/dataset';
import { askAbout, atOnce } from '../../helpers/lenses';

const WORDS = 'The ministry opens the northern bridge to lorries at nine on Monday.';

/** Awareness, vectors: events 1 to 16, with the words that make a copy a copy. */
const EVENTS: TestPost[] = [
  {
    id: '1',
    author: 'mfa_x',
    text: `${WORDS} https://mfa.example/news/42`,
    urls: ['https://mfa.example/news/42'],
  },
  { id: '2', author: 'a', text: `RT @mfa_x: ${WORDS}`, repostOf: '1', mentions: ['mfa_x'] },
  { id: '3', author: 'b', text: `RT @mfa_x: ${WORDS}`, repostOf: '1', mentions: ['mfa_x'] },
  { id: '4', author: 'c', text: 'At last.', quoteOf: '1' },
  { id: '5', author: 'd', text: 'See what they say.', quoteOf: '4' },
  { id: '6', author: 'e', text: '@mfa_x Which bridge?', replyTo: '1', mentions: ['mfa_x'] },
  { id: '7', author: 'f', text: '@e @mfa_x The old one.', replyTo: '6', mentions: ['e', 'mfa_x'] },
  { id: '8', author: 'g', text: '@e The old one.', replyTo: '6', mentions: ['e'] },
  { id: '9', author: 'h', text: '@c Yes!', replyTo: '4', mentions: ['c'] },
  { id: '10', author: 'i', text: WORDS },
  { id: '11', author: 'j', text: `RT @mfa_x: ${WORDS}`, mentions: ['mfa_x'] },
  { id: '12', author: 'k', text: 'RT @c: At last.', repostOf: '4', mentions: ['c'] },
  { id: '13', author: 'l', text: 'Lorries again', urls: ['http://www.mfa.example/news/42/?utm_source=x'] },
  { id: '14', author: 'm', text: `RT @j: RT @mfa_x: ${WORDS}`, repostOf: '11', mentions: ['j', 'mfa_x'] },
  { id: '15', author: 'n', text: 'Look @x', quoteOf: '1', mentions: ['x'] },
  { id: '16', author: 'o', text: 'Ein Übergang im Norden.' },
].map((post, n) => ({ ...post, time: Date.UTC(2026, 0, 1, n) }));

const EXPECTED: Record<string, string> = {
  ...{ 1: 'own:none', 2: 'notified:retweet', 3: 'notified:retweet', 4: 'notified:quote' },
  ...{ 5: 'discoverable:quoteChain', 6: 'notified:reply', 7: 'notified:mention' },
  ...{ 8: 'discoverable:conversation', 9: 'discoverable:quoteChain', 10: 'discoverable:textSearch' },
  ...{ 11: 'notified:mention', 12: 'discoverable:quoteChain', 13: 'discoverable:urlSearch' },
  ...{ 14: 'weak:retweetedMention', 15: 'notified:quote', 16: 'unlinked:none' },
};

describe('awareness', () => {
  it('classes the worked example, whatever stands in its cascade', async () => {
    const input = await askAbout(EVENTS);
    const { tier, rule } = await awarenessOf(input, atOnce);
    const classed = Object.fromEntries(
      EVENTS.map(({ id }) => {
        const row = input.dataset.byId(id);
        return [id, `${TIERS[tier[row]!]}:${RULES[rule[row]!]}`];
      }),
    );
    expect(classed).toEqual(EXPECTED);
  });

  it('gives the worked shares, unlinked posts among the responses', async () => {
    const input = await askAbout(EVENTS);
    // The example counts what no path leads to as well; the lens counts the cascade.
    const whole = { ...input, places: { ...input.places, ...everything(EVENTS.length) } };
    const answer = await horizon(whole, { source: [] }, atOnce);
    expect(answer.counts).toEqual({ notified: 7, weak: 1, discoverable: 6, unlinked: 1 });
    expect(answer.blindSpot.all).toBeCloseTo(0.533333, 6);
    expect(answer.blindSpot.expressive).toBeCloseTo(0.545455, 6);
    expect(answer.untold).toEqual({ from: 6, to: 7, of: 14 });
  });

  it('finds a copy by a phrase; similar words alone link nothing, nor what hangs on them', async () => {
    const said = 'The survey boat stood in the reserve past buoy fourteen at seven, crews lifted their nets.';
    const rows: TestPost[] = [
      { id: '1', author: 'mfa_x', text: said },
      { id: '2', author: 'a', text: said },
      {
        id: '3',
        author: 'b',
        text: 'A survey boat, in the reserve, past its buoy fourteen, at seven; their nets crews lifted.',
      },
      { id: '4', author: 'c', text: '@b where?', replyTo: '3', mentions: ['b'] },
    ].map((post, n) => ({ ...post, time: Date.UTC(2026, 0, 1, n) }));
    const input = await askAbout(rows);
    const { tier } = await awarenessOf(input, atOnce);
    expect(Array.from(tier, (code) => TIERS[code])).toEqual(['own', 'discoverable', 'unlinked', 'unlinked']);
  });

  it('finds the words of a post that it is told of wherever else they stand, earlier too, and what hangs there', async () => {
    const other = 'Lorries may cross at nine, and nobody else before noon.';
    const texts = [WORDS, other, '@b Says who?', `RT @c: ${other} Is it so, @mfa_x?`];
    const refers: Partial<TestPost>[] = [{}, {}, { replyTo: '2', mentions: ['b'] }, { mentions: ['mfa_x'] }];
    const rows = texts.map((text, n) => ({
      ...{ id: `${n + 1}`, author: n === 0 ? 'mfa_x' : 'abc'[n - 1]!, text },
      ...{ time: Date.UTC(2026, 0, 1, n), ...refers[n] },
    }));
    const tiersOf = async (posts: TestPost[]): Promise<(string | undefined)[]> =>
      Array.from((await awarenessOf(await askAbout(posts), atOnce)).tier, (code) => TIERS[code]);
    expect(await tiersOf(rows.slice(0, 3))).toEqual(['own', 'unlinked', 'unlinked']);
    rows[3]!.text = `RT @c: ${other}`;
    expect(await tiersOf(rows)).toEqual(['own', 'discoverable', 'discoverable', 'notified']);
  });

  it('is told weakly of reposts of what it reposted itself, from then on', async () => {
    const posts: TestPost[] = [
      { id: '1', author: 'mfa_x', text: WORDS },
      { id: '2', author: 'c', text: 'At last.', quoteOf: '1' },
      { id: '3', author: 'k', text: 'RT @c: At last.', repostOf: '2' },
      { id: '4', author: 'mfa_x', text: 'RT @c: At last.', repostOf: '2' },
      { id: '5', author: 'l', text: 'RT @c: At last.', repostOf: '2' },
    ].map((post, n) => ({ ...post, time: Date.UTC(2026, 0, 1, n) }));
    const { places } = await horizon(await askAbout(posts), { source: [] }, atOnce);
    expect(Array.from(places.tier, (code) => TIERS[code])).toEqual([
      ...['own', 'notified', 'discoverable', 'own', 'weak'],
    ]);
  });
});

describe('horizon', () => {
  const at = (hour: number): number => Date.UTC(2026, 0, 1, hour);
  const branch: TestPost[] = [
    { id: '1', author: 'mfa_x', text: WORDS, time: at(0) },
    { id: '2', author: 'c', text: 'At last.', quoteOf: '1', time: at(1), followers: 100 },
    { id: '3', author: 'd', text: 'Hear, hear', quoteOf: '2', time: at(2), followers: 50 },
    { id: '4', author: 'e', text: '@d no', replyTo: '3', mentions: ['d'], time: at(3) },
    {
      id: '5',
      author: 'f',
      text: '@d @mfa_x is it so?',
      replyTo: '3',
      mentions: ['d', 'mfa_x'],
      time: at(4),
    },
    { id: '6', author: 'g', text: '@f no', replyTo: '5', mentions: ['f'], time: at(5) },
  ];

  it('finds the branches, and when they came back', async () => {
    const { branches, branchCount } = await horizon(await askAbout(branch), { source: [] }, atOnce);
    expect(branchCount).toBe(1);
    expect(branches[0]).toEqual({
      ...{ place: 2, row: 2, posts: 2, unlinked: 0, last: at(3) },
      said: { row: 2, carriers: 1, of: 1 },
      back: { place: 4, row: 4, time: at(4), own: false },
    });
  });

  it('tells what most of a branch says, whatever its first post does', async () => {
    const copies = ['x', 'y', 'z'].map((id, n): TestPost => ({
      ...{ id, author: id, text: 'The old bridge is closed for good', quoteOf: '3', time: at(6 + n) },
    }));
    const input = await askAbout([...branch, ...copies]);
    const { branches } = await horizon(input, { source: [] }, atOnce);
    expect(branches[0]).toMatchObject({ row: 2, posts: 5, said: { carriers: 3, of: 4 } });
    expect(copies.map(({ id }) => id)).toContain(input.dataset.id(branches[0]!.said!.row));
  });

  it('weighs by followers where they are known', async () => {
    const { audience } = await horizon(await askAbout(branch), { source: [] }, atOnce);
    expect(audience).toEqual({ from: 50, to: 50, of: 150, known: 2 });
    const none = branch.map((post) => ({ ...post, followers: -1 }));
    expect((await horizon(await askAbout(none), { source: [] }, atOnce)).audience).toBeNull();
  });

  it('says nothing of a source that nobody knows, and of a message without responses', async () => {
    const alone = await horizon(await askAbout(branch.slice(0, 1)), { source: [] }, atOnce);
    expect(alone.untold).toEqual({ from: 0, to: 0, of: 0 });
    expect(alone.blindSpot.all).toBeNull();
    const nobody = await horizon(
      await askAbout([{ id: '1', author: '', text: WORDS }]),
      { source: [] },
      atOnce,
    );
    expect(nobody.source).toBe(0);
  });

  it('counts several accounts as one source', async () => {
    const input = await askAbout(branch, ['mfa_x', 'd']);
    const { counts } = await horizon(input, { source: [] }, atOnce);
    // What d is told of, the source is told of.
    expect(counts).toEqual({ notified: 3, weak: 0, discoverable: 1, unlinked: 0 });
  });
});

function everything(count: number) {
  return {
    count,
    dated: count,
    row: Int32Array.from({ length: count }, (_, row) => row),
    parent: new Int32Array(count).fill(-1),
    depth: new Uint16Array(count),
  };
}
