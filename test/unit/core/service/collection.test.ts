import { atOnce } from '../../../../src/core/steps';
import { describe, expect, it } from 'vitest';
import { buildForest } from '../../../../src/core/paths';
import { guessCollection } from '../../../../src/core/service/collection';
import { makeDataset, type TestPost } from '../../helpers/dataset';

async function guess(rows: TestPost[]): Promise<string> {
  const dataset = makeDataset(rows);
  const { how, what, count, of } = atOnce(guessCollection(dataset, await buildForest(dataset)));
  return `${how} ${what} ${count}/${of}`;
}

const NOUNS = ['harbour', 'ferry', 'ticket', 'gate', 'winter', 'garden', 'letter'];
/** Posts that share nothing. */
const posts = (n: number, more: (i: number) => Partial<TestPost> = () => ({})): TestPost[] =>
  Array.from({ length: n }, (_, i) => ({
    id: String(i + 1),
    author: `a${i}`,
    text: `${NOUNS[i % 7]} ${NOUNS[(i * 3 + 1) % 7]} ${i}`,
    time: i * 1000,
    ...more(i),
  }));

describe('how an export was collected', () => {
  it('is not known where posts share nothing, or are few', async () => {
    expect(await guess(posts(30))).toBe('unknown  0/30');
    expect(await guess(posts(5, () => ({ hashtags: ['vey'] })))).toBe('unknown  0/5');
  });

  it('shows in one account, hashtag, link, word or conversation', async () => {
    expect(await guess(posts(30, () => ({ author: 'mfa' })))).toBe('account @mfa 30/30');
    expect(await guess(posts(40, (i) => ({ hashtags: i ? ['Vey', 'other'] : [] })))).toBe('words #vey 39/40');
    expect(await guess(posts(30, () => ({ urls: ['https://vey.example/a'] })))).toBe(
      'link https://vey.example/a 30/30',
    );
    expect(await guess(posts(30, (i) => ({ text: `${NOUNS[i % 7]} ${i} about Norland` })))).toMatch(
      /^words “(about|norland)” 30\/30$/,
    );
    expect(await guess(posts(30, (i) => (i ? { replyTo: '1' } : {})))).toBe('conversation  30/30');
  });

  it('is not shown by nine of ten', async () => {
    expect(await guess(posts(30, (i) => ({ hashtags: i < 27 ? ['vey'] : [] })))).toBe('unknown  0/30');
  });
});
