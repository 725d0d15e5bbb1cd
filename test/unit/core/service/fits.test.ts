/** A text or a name that is longer than anybody writes is cut wherever it is shown, and whole wherever it is computed with or saved. */
import { describe, expect, it } from 'vitest';
import { cut, fitName, LONGEST_NAME, LONGEST_TEXT } from '../../../../src/core/dataset/shown';
import type { LensOptions } from '../../../../src/core/lenses';
import { ANSWERED_LENSES } from '../../../../src/core/lenses/names';
import { openAnalyse } from '../../helpers/analyse';
import type { TestPost } from '../../helpers/dataset';

const LONG = 'W'.repeat(1 << 16);
const SAID = 'The ferry to Lower Vey will not run from Friday, all tickets stay valid until June.';
const at = (hour: number): string => `2026-05-13T${String(hour).padStart(2, '0')}:00:00Z`;
const POSTS: TestPost[] = [
  { id: '1', author: `gov_${LONG}`, text: `${SAID} ${LONG}`, time: at(8), lang: LONG.slice(0, 5000) },
  { id: '2', author: `media_news_${LONG}`, text: '', time: at(9), repostOf: '1' },
  {
    id: '3',
    author: `x${LONG}`,
    text: `RT @gov_${LONG}: ${SAID} no ${LONG}`,
    time: at(10),
    hashtags: [LONG],
  },
  {
    id: '4',
    author: 'ana',
    text: `so ${LONG}`,
    time: at(11),
    quoteOf: '1',
    urls: [`https://x.invalid/${LONG}`],
  },
  { id: '5', author: 'ben', text: `@gov_${LONG} why? ${LONG}`, time: at(12), replyTo: '3', mentions: [LONG] },
];

/** The longest text within an answer. */
function longest(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (ArrayBuffer.isView(value) || typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.entries(value).map(([name, inner]) => Math.max(name.length, longest(inner))));
}

describe('what is longer than anybody writes', () => {
  it('is cut between characters, with an ellipsis', () => {
    expect(cut('abc', 3)).toBe('abc');
    expect(cut('abcd', 3)).toBe('abc…');
    expect(cut('ab🚢d', 3)).toBe('ab…');
  });

  it('is cut in all that is shown, and whole in what is saved', async () => {
    const analyse = await openAnalyse(POSTS);
    const paths = { likely: false };
    const options: LensOptions = {
      where: { source: [0], only: null },
      horizon: { source: [0] },
      dialogue: { source: [0] },
      carriers: { source: [0], only: null, roles: [] },
      compare: { source: [0], only: null, joined: [], pinned: [] },
    };
    const shown: Record<string, unknown> = {
      sources: analyse.sources('', 10),
      messages: analyse.messages([], 10),
      bundle: await analyse.cascade([0], paths),
      posts: await analyse.posts([0, 1, 2, 3, 4]),
      path: await analyse.path(4, paths),
      beside: await analyse.compare(0, 2),
      others: await analyse.alternatives(2, paths),
      wordings: analyse.variants([0, 1, 2]),
      carrying: await analyse.carrying({ by: 'wording', wording: 1 }),
    };
    for (const lens of ANSWERED_LENSES) shown[lens] = await analyse.answer(lens, [0], paths, options[lens]);
    for (const [what, answer] of Object.entries(shown))
      expect(longest(answer), what).toBeLessThanOrEqual(LONGEST_TEXT + 1);
    const [post] = await analyse.posts([2]);
    expect(post!.handle).toBe(`x${LONG.slice(0, LONGEST_NAME - 1)}…`);
    expect(['0123456789abcdef'.repeat(4), `${'Aa0/'.repeat(10)}+b-=`].map(fitName)).toEqual([
      '01234567…',
      'Aa0/Aa0/…',
    ]);
    let written = '';
    const tables = { title: '', card: '', pseudonyms: null, source: [0], roles: [] };
    await analyse.write('graphml', [0], paths, tables, (piece) => {
      written += new TextDecoder().decode(piece);
    });
    expect(written).toContain(`>x${LONG}<`);
    expect(written).toContain(`${SAID} ${LONG}`);
  });
});
