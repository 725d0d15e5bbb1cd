/** Lenses that are answered in the worker, of the posts alone that a filter lets pass. */
import { describe, expect, it } from 'vitest';
import { ANSWER_LENS } from '../../../../src/core/lenses';
import { ANSWERED_LENSES } from '../../../../src/core/lenses/names';
import type { LensInput, Only } from '../../../../src/core/lenses/input';
import { shownRows } from '../../../../src/core/lenses/only';
import { NO_FILTER } from '../../../../src/core/replay/filter';
import type { TestPost } from '../../helpers/dataset';
import { askAbout, atOnce } from '../../helpers/lenses';

const WORDS = 'The ministry opens the northern bridge to lorries at nine on Monday.';
const START = Date.UTC(2026, 0, 1);

/** Two messages of one source: a second one with the first's words as a root of its own would be a copy of it. */
const POSTS: TestPost[] = [
  { id: '1', author: 'mfa_x', text: WORDS, lang: 'en' },
  { id: '2', author: 'embassy_y', text: `RT @mfa_x: ${WORDS}`, lang: 'en', mentions: ['mfa_x'] },
  { id: '3', author: 'a', text: 'Enfin un pont ouvert aux camions lourds.', quoteOf: '2', lang: 'fr' },
  { id: '4', author: 'b', text: '@a Quel pont ?', replyTo: '3', lang: 'fr' },
  { id: '5', author: 'c', text: 'RT @a: Enfin', repostOf: '3', lang: 'fr' },
  { id: '6', author: 'mfa_x', text: 'Our ferries pause for storms this weekend, all of them.', lang: 'en' },
  { id: '7', author: 'd', text: '@mfa_x Which?', replyTo: '6', lang: 'en', mentions: ['mfa_x'] },
].map((post, n) => ({ ...post, time: START + n * 3_600_000 }));

const ask = async (only: Partial<Only>): Promise<LensInput> => {
  const input = await askAbout(POSTS);
  return { ...input, shown: await shownRows(input, { ...NO_FILTER, wordings: [], ...only }, atOnce) };
};
const ids = ({ dataset, shown }: LensInput): string[] =>
  Array.from({ length: dataset.posts.count }, (_, row) => row)
    .filter((row) => shown?.[row] !== 0)
    .map((row) => dataset.id(row));

describe('what a filter lets pass, by row', () => {
  it.each<[string, (row: (id: string) => number) => Partial<Only>, string[]]>([
    ['a kind', () => ({ kinds: ['reply'] }), ['4', '7']],
    ['a language', () => ({ facets: { language: ['fr'] } }), ['3', '4', '5']],
    ['a role', () => ({ facets: { role: ['official'] } }), ['1', '2', '6']],
    ['a period', () => ({ from: START + 5 * 3_600_000 }), ['6', '7']],
    ['a branch', (row) => ({ branch: row('3') }), ['3', '4', '5']],
    ['a wording, quotes of it among them', (row) => ({ wordings: [row('2')] }), ['1', '2', '3', '5']],
    ['what the source is told of', () => ({ told: true }), ['1', '2', '6', '7']],
    ['all', () => ({}), ['1', '2', '3', '4', '5', '6', '7']],
  ])('%s', async (_what, only, expected) => {
    const { dataset } = await askAbout(POSTS);
    expect(ids(await ask(only((id) => dataset.byId(id))))).toEqual(expected);
  });
});

describe('answers of a part', () => {
  it('count where only what passes; columns by place stay whole', async () => {
    const { posts, languages, branches, places } = await ANSWER_LENS.where(
      await ask({ facets: { language: ['fr'] } }),
      { source: [] },
      atOnce,
    );
    expect([posts, languages.names[languages.groups[0]!.group], languages.groups.length]).toEqual([
      3,
      'fr',
      1,
    ]);
    expect(branches.largest.map((branch) => branch.posts)).toEqual([3]);
    expect(Array.from(places.language, (group) => languages.names[group])).toEqual([
      ...['en', 'en', 'fr', 'fr', 'fr'],
    ]);
  });

  it('count carriers only of what passes: a chain without those it was told to is still a chain', async () => {
    const { chain, organic, roles, places } = await ANSWER_LENS.carriers(
      await ask({ kinds: ['manual', 'quote'] }),
      { source: [], roles: [] },
      atOnce,
    );
    expect([chain.posts, organic.posts]).toEqual([1, 1]);
    expect(roles.map((role) => role.posts)).toEqual([0, 1, 0, 1]);
    expect(places.side).toHaveLength(5);
  });

  it('compare messages by what passes of each; those without any are left out', async () => {
    const options = { source: [], joined: [], pinned: [] };
    const { total, messages } = await ANSWER_LENS.compare(
      await ask({ facets: { language: ['fr'] } }),
      options,
      atOnce,
    );
    expect(total).toBe(1);
    expect(messages[0]).toMatchObject({ size: 3, depth: 3, retellings: 2 });
    const whole = await ANSWER_LENS.compare(await askAbout(POSTS), options, atOnce);
    expect([whole.total, whole.messages[0]!.size]).toEqual([2, 5]);
  });

  it('are the same where all pass as without a filter', async () => {
    const input = await askAbout(POSTS);
    const every = { ...input, shown: new Uint8Array(input.dataset.posts.count).fill(1) };
    const options = { source: [], roles: [], joined: [], pinned: [] };
    for (const lens of ANSWERED_LENSES) {
      const plain = await ANSWER_LENS[lens](input, options, atOnce);
      const filtered = await ANSWER_LENS[lens](every, options, atOnce);
      // A shape is told of whole trees alone.
      const shapeless = (answer: unknown): unknown =>
        JSON.parse(
          JSON.stringify(answer, (key, value: unknown) => (key === 'structuralVirality' ? 0 : value)),
        );
      expect(shapeless(filtered), lens).toEqual(shapeless(plain));
    }
  });
});
