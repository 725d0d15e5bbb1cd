import { describe, expect, it } from 'vitest';
import { DatasetBuilder } from '../../../../src/core/dataset/builder';
import { borne, MOST_WEIGHT, postsOf, standsFor, weightOf } from '../../../../src/core/dataset/sampling';
import { BatchWriter } from '../../../../src/core/dataset/writer';
import { lineOf } from '../../../../src/core/export/lines';
import { newReport } from '../../../../src/core/import/report';
import { makeDataset, writePosts, type TestPost } from '../../helpers/dataset';
import { importText } from '../../helpers/import';

const POSTS: TestPost[] = [
  { id: '11', author: 'ministry', text: 'The fee is waived.' },
  { id: '12', author: 'ana', text: '', repostOf: '11', weight: 40 },
  { id: '13', author: 'ben', text: 'Is it?', replyTo: '11', weight: 7 },
  { id: '14', author: 'cem', text: 'No.', replyTo: '99' },
];
const HEAD = 'id,text,author,retweet_id,reply_to,weight,sampled';
const TABLE = [
  HEAD,
  '11,The fee is waived.,ministry,,,1,backbone',
  '12,RT,ana,11,,40,backbone',
  '13,Is it?,ben,,11,7,backbone',
].join('\n');

describe('weights', () => {
  it('stand beside the posts, and say of how many they are', () => {
    const { posts, sampled } = makeDataset(POSTS);
    // Row 4 is only referred to.
    expect([...posts.weight!]).toEqual([1, 40, 7, 1, 1]);
    expect(sampled).toEqual({ how: 'sample', read: 4, of: 49, spread: (1 + 1600 + 49 + 1) / 49 });
  });

  it('are none where every post stands for itself', () => {
    const { posts, sampled } = makeDataset(POSTS.map((post) => ({ ...post, weight: 1 })));
    expect([posts.weight, sampled]).toEqual([null, null]);
  });

  it('are read from a table that names how it was drawn, and from no other', () => {
    const { posts, sampled } = importText(TABLE);
    expect([...posts.weight!]).toEqual([1, 40, 7]);
    expect(sampled).toMatchObject({ how: 'backbone', read: 3, of: 48 });
    expect(importText(TABLE.replaceAll('backbone', 'grams')).sampled).toBeNull();
    expect(importText(TABLE.replaceAll('backbone', '')).posts.weight).toBeNull();
  });

  it('go into the lines of posts and come out of them', () => {
    const author = (id: string) => ({
      ...{ id, handle: `h${id}`, name: '', location: '', verified: false, followers: -1 },
    });
    const post = {
      ...{
        time: 0,
        lang: 'en',
        text: 'words',
        quoteOf: '',
        repostOf: '',
        mentions: [],
        hashtags: [],
        urls: [],
      },
      figures: { reposts: -1, replies: -1, likes: -1, quotes: -1 },
      synthetic: false,
    };
    const lines = [
      lineOf({ ...post, id: '1', replyTo: '', author: author('1'), sampled: { weight: 1, how: 'backbone' } }),
      lineOf({
        ...post,
        id: '2',
        replyTo: '1',
        author: author('2'),
        sampled: { weight: 9, how: 'backbone' },
      }),
    ];
    const { posts, sampled } = importText(lines.join(''));
    expect([...posts.weight!]).toEqual([1, 9]);
    expect(sampled).toMatchObject({ how: 'backbone', read: 2, of: 10 });
  });

  it('of two records of one post the lower stays; a backbone with a sample is a sample', () => {
    const batchOf = (file: number, rows: TestPost[], how: 'backbone' | 'sample' | null) => {
      const writer = new BatchWriter({ file, task: file, snowflake: false });
      writePosts(writer, rows);
      const batch = writer.take(true);
      return { ...batch, sampling: how };
    };
    const builder = new DatasetBuilder();
    builder.add(batchOf(0, POSTS, 'backbone'));
    builder.add(
      batchOf(1, [{ ...POSTS[1]!, weight: 3 }, POSTS[2]!, { id: '15', author: 'dot', text: 'x' }], 'sample'),
    );
    builder.add(batchOf(2, [{ ...POSTS[2]!, weight: 1 }], null));
    const { posts, sampled } = builder.finish([0, 1, 2].map((i) => newReport(`${i}`, 0, 'test', null, [])));
    expect([...posts.weight!]).toEqual([1, 3, 1, 1, 1, 1]);
    expect(sampled).toMatchObject({ how: 'sample', read: 5 });
  });

  it('are whole numbers from 1 on, whatever a file says', () => {
    for (const given of ['', 'x', '-3', '0', 'NaN', undefined, {}, null]) expect(weightOf(given)).toBe(1);
    expect(['2.4', 17, '1e99', 'Infinity'].map(weightOf)).toEqual([2, 17, MOST_WEIGHT, MOST_WEIGHT]);
  });

  it('bear figures of no more digits than their error lets stand, and two at least', () => {
    const tenth = { spread: 11 };
    // Errors: 31, 100, 316, 3162.
    expect([99, 123, 1234, 12_345, 1_234_567].map((count) => borne(count, tenth))).toEqual([
      99, 120, 1200, 12_300, 1_235_000,
    ]);
    expect(borne(4567, { spread: 1e6 })).toBe(4600);
    expect([borne(12_345, null), borne(12_345, { spread: 1 }), borne(0, tenth)]).toEqual([12_345, 12_345, 0]);
  });

  it('tell how many posts some rows stand for', () => {
    const weight = Float32Array.of(1, 40, 7);
    expect(postsOf(weight, [0, 2])).toBe(8);
    expect(postsOf(null, [0, 2])).toBe(2);
    expect([standsFor(weight, 1), standsFor(weight, 1, false), standsFor(null, 1)]).toEqual([40, 0, 1]);
  });
});
