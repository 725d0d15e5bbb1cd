/** The SQL that makes a library of exports of API v1.1, run by DuckDB. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../tools/duckdb';
import type { Prepared } from '../../tools/prepareLibrary';
import { Bench, v1 } from './helpers';

const ORIGINAL = v1(
  '1100000000000000001',
  0,
  'ministry',
  'Passports are renewed free of charge until May &amp; June https://t.co/a',
  {
    retweet_count: 3,
    entities: {
      user_mentions: [{ screen_name: 'Embassy' }],
      hashtags: [{ text: 'passport' }],
      urls: [{ url: 'https://t.co/a', expanded_url: 'https://example.org/renew' }],
    },
  },
);
const QUOTED = v1('1100000000000000009', 1, 'other', 'Another message that somebody quotes in passing');

const LINES = [
  ORIGINAL,
  v1('1100000000000000002', 2, 'ann', 'RT @ministry: Passports are…', {
    retweeted_status: { ...ORIGINAL, retweet_count: 5 },
  }),
  v1('1100000000000000003', 3, 'bob', 'Is that so?', {
    in_reply_to_status_id_str: '1100000000000000001',
    in_reply_to_screen_name: 'ministry',
  }),
  v1('1100000000000000004', 4, 'cy', 'Answer to an answer', {
    in_reply_to_status_id: 1100000000000000003n.toString(),
  }),
  v1('1100000000000000005', 5, 'dee', 'Look at this', {
    is_quote_status: true,
    quoted_status_id_str: QUOTED['id_str'],
    quoted_status: QUOTED,
  }),
  v1(
    '1100000000000000006',
    6,
    'eve',
    'Hear hear RT @Ministry: Passports are renewed free of charge until June',
  ),
  v1('1100000000000000007', 7, 'fay', 'More on this', {
    entities: {
      urls: [{ url: 'https://t.co/b', expanded_url: 'https://twitter.com/cy/status/1100000000000000004' }],
    },
  }),
  v1('1100000000000000008', 8, 'gil', 'another MESSAGE, that somebody quotes in passing! #news'),
  v1('1100000000000000010', 9, 'hal', 'Gone', {
    in_reply_to_status_id_str: '1099999999999999999',
    in_reply_to_screen_name: 'lost',
  }),
  v1('1100000000000000011', 10, 'ida', 'Cut short…', {
    truncated: true,
    extended_tweet: { full_text: '@x Whole at last, with an end', display_text_range: [3, 29], entities: {} },
  }),
  v1('1100000000000000012', 11, 'one', 'Round', { in_reply_to_status_id_str: '1100000000000000013' }),
  v1('1100000000000000013', 11, 'two', 'And round', { in_reply_to_status_id_str: '1100000000000000014' }),
  v1('1100000000000000014', 11, 'three', 'And round again', {
    in_reply_to_status_id_str: '1100000000000000013',
  }),
  v1('1100000000000000015', 12, 'jan', 'Soon deleted'),
  { delete: { status: { id: 1, id_str: '1100000000000000015', user_id: 5 } } },
  { limit: { track: 12 } },
  '{"id": 11000000000000',
  String.raw`{"id": 1100000000000000016, "text": "half a \ud83d smile", "user": "odd"}`,
  '',
];

describe('a library of API v1.1', () => {
  let bench: Bench;
  let prepared: Prepared;
  let posts: Map<string, Row>;
  let cascades: Map<string, Row>;
  const rootOf = (last: string): unknown => posts.get(`11000000000000000${last}`)?.['root'];

  beforeAll(async () => {
    bench = await Bench.open();
    prepared = await bench.prepare('whole', { v1: [await bench.file('posts.jsonl', LINES)] });
    posts = new Map((await bench.rows('whole', 'posts')).map((row) => [row['id'] as string, row]));
    cascades = new Map((await bench.rows('whole', 'cascades')).map((row) => [row['root'] as string, row]));
  }, 60_000);
  afterAll(() => bench.close());

  it('tells what came of each record', () => {
    const counts = prepared.read.map(({ what, embedded, records }) => `${what} ${embedded} ${records}`);
    expect(counts.sort()).toEqual([
      'broken false 1',
      'other false 1',
      'post false 15',
      'post true 2',
      'unreadable false 0',
      'withdrawn false 1',
    ]);
  });

  it('holds one row a post, and none that was deleted', () => {
    expect(posts.size).toBe(15);
    expect(posts.has('1100000000000000015')).toBe(false);
    expect(prepared.library).toMatchObject({ posts: '15', cascades: String(cascades.size) });
  });

  it('reads what the app reads of a record', () => {
    expect(posts.get('1100000000000000001')).toMatchObject({
      text: 'Passports are renewed free of charge until May & June https://example.org/renew',
      time: '2020-01-01 12:00:00',
      handle: 'ministry',
      name: 'The ministry',
      mentions: ['Embassy'],
      hashtags: ['passport'],
      urls: ['https://example.org/renew'],
      reposts: 5,
      embedded: false,
    });
    expect(posts.get('1100000000000000002')).toMatchObject({
      kind: 'repost',
      text: '',
      repost_of: '1100000000000000001',
      repost_handle: 'ministry',
      reposts: null,
    });
    expect(posts.get('1100000000000000011')).toMatchObject({
      text: 'Whole at last, with an end',
      truncated: false,
    });
    expect(posts.get('1100000000000000016')).toMatchObject({
      text: 'half a \ufffd smile',
      handle: '',
      author_id: '',
    });
    expect(posts.get('1100000000000000009')).toMatchObject({ embedded: true, handle: 'other' });
  });

  it('puts posts under the root that references, credit, addresses and words lead to', () => {
    for (const last of ['01', '02', '03', '04', '06', '07'])
      expect(rootOf(last), last).toBe('1100000000000000001');
    for (const last of ['05', '08', '09']) expect(rootOf(last), last).toBe('1100000000000000009');
    for (const last of ['12', '13', '14']) expect(rootOf(last), last).toBe('1100000000000000013');
    expect(rootOf('10')).toBe('1099999999999999999');
    expect(rootOf('11')).toBe('1100000000000000011');
  });

  it('lists cascades with what is known of their roots', () => {
    expect(cascades.get('1100000000000000001')).toMatchObject({
      source: 'ministry',
      words: 'Passports are renewed free of charge until May & June https://example.org/renew',
      ...{ posts: 6, accounts: 6, reposts: 1, quotes: 0, replies: 2, missing: false, first_row: '0' },
      first: '2020-01-01 12:00:00',
      last: '2020-01-01 12:07:00',
    });
    expect(cascades.get('1099999999999999999')).toMatchObject({
      source: 'lost',
      words: '',
      posts: 1,
      missing: true,
    });
  });

  it('is the same when a later half joins the library of an earlier one', async () => {
    const [one, two] = [LINES.filter((_, i) => i % 2), LINES.filter((_, i) => i % 2 === 0)];
    await bench.prepare('earlier', { v1: [await bench.file('one.jsonl', one)] });
    await bench.prepare('merged', {
      library: [bench.path('earlier')],
      v1: [await bench.file('two.jsonl', two)],
    });
    for (const what of ['posts', 'cascades'] as const)
      expect(await bench.rows('merged', what)).toEqual(await bench.rows('whole', what));
  });
});
