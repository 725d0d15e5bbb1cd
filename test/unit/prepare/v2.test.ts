/** The SQL that stages exports of API v2 and tables, run by DuckDB. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Engine, type Row } from '../../tools/duckdb';
import { Bench, type Json } from './helpers';

const USERS = [
  { id: '1', username: 'ministry', name: 'The ministry', public_metrics: { followers_count: 70 } },
  { id: '2', username: 'ann', name: 'Ann' },
];
const ORIGINAL: Json = {
  id: '1200000000000000001',
  text: 'Passports &amp; visas https://t.co/a https://t.co/p',
  author_id: '1',
  created_at: '2020-01-01T12:00:00.000Z',
  lang: 'en',
  conversation_id: '1200000000000000001',
  public_metrics: { retweet_count: 2, reply_count: 1, like_count: 9, quote_count: 0 },
  entities: {
    hashtags: [{ tag: 'visa' }],
    urls: [
      { url: 'https://t.co/a', expanded_url: 'https://example.org/a' },
      { url: 'https://t.co/p', expanded_url: 'https://example.org/p', display_url: 'pic.twitter.com/p' },
    ],
  },
};
const REPOST: Json = {
  id: '1200000000000000002',
  text: 'RT @ministry: Passports…',
  author_id: '2',
  created_at: '2020-01-01T12:01:00.000Z',
  referenced_tweets: [{ type: 'retweeted', id: ORIGINAL['id'] }],
};
const REPLY: Json = {
  id: '1200000000000000003',
  text: 'Whose answer is lost',
  author_id: '2',
  in_reply_to_user_id: '1',
  conversation_id: ORIGINAL['id'],
  created_at: '2020-01-01T12:02:00.000Z',
  referenced_tweets: [{ type: 'replied_to', id: '1199999999999999999' }],
};

describe('staged rows', () => {
  let bench: Bench;
  let engine: Engine;
  beforeAll(async () => {
    bench = await Bench.open();
    engine = await Engine.open({ threads: 1 });
    await engine.set('staged', bench.path('staged.parquet'));
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    await bench.close();
  });

  /** Rows by id, and what came of the records. */
  async function staged(kind: string, file: string): Promise<{ rows: Map<unknown, Row>; told: string[] }> {
    await engine.set('input', file);
    const told = await engine.read(`read-${kind}.sql`);
    // Whole posts stand over embedded copies, as in a library.
    const rows = await engine.run(
      `SELECT * FROM read_parquet('${bench.path('staged.parquet')}') ORDER BY embedded DESC`,
    );
    return {
      rows: new Map(rows.map((row) => [row['id'], row])),
      told: told.map(({ what, embedded, records }) => `${what} ${embedded} ${records}`).sort(),
    };
  }

  const whole = {
    text: 'Passports & visas https://example.org/a',
    time: '2020-01-01 12:00:00',
    ...{ handle: 'ministry', name: 'The ministry', author_id: '1', kind: 'original' },
    ...{ reposts: 2, quotes: 0, replies: 1, likes: 9, hashtags: ['visa'], truncated: false },
  };

  it('are read of pages with includes', async () => {
    const page = { data: [REPOST, REPLY], includes: { tweets: [ORIGINAL], users: USERS } };
    const { rows, told } = await staged(
      'v2',
      await bench.file('pages.jsonl', [page, '{"data": [', { errors: [{}] }]),
    );
    expect(told).toEqual([
      'broken false 1',
      'other false 1',
      'post false 2',
      'post true 1',
      'unreadable false 0',
    ]);
    expect(rows.get(ORIGINAL['id'])).toMatchObject({ ...whole, followers: 70, embedded: true });
    expect(rows.get(REPOST['id'])).toMatchObject({
      ...{
        kind: 'repost',
        repost_of: ORIGINAL['id'],
        repost_handle: 'ministry',
        handle: 'ann',
        reposts: null,
      },
    });
    expect(rows.get(REPLY['id'])).toMatchObject({
      ...{
        kind: 'reply',
        reply_to: '1199999999999999999',
        reply_handle: 'ministry',
        conversation: ORIGINAL['id'],
      },
    });
  });

  it('are read of flat lines, which hold what they refer to', async () => {
    const flat = {
      ...REPOST,
      author: USERS[1],
      referenced_tweets: [{ type: 'retweeted', ...ORIGINAL, author: USERS[0] }],
    };
    const { rows, told } = await staged('v2', await bench.file('flat.jsonl', [flat]));
    expect(told).toEqual(['post false 1', 'post true 1', 'unreadable false 0']);
    expect(rows.get(ORIGINAL['id'])).toMatchObject({ ...whole, embedded: true });
  });

  it('are read of the tables of twarc2', async () => {
    const columns = [
      ...[
        'id',
        'referenced_tweets.retweeted.id',
        'author_id',
        'created_at',
        'text',
        'lang',
        'author.username',
        'author.name',
      ],
      ...[
        'public_metrics.like_count',
        'public_metrics.retweet_count',
        'public_metrics.reply_count',
        'public_metrics.quote_count',
      ],
      ...['entities.hashtags', 'retweeted_user_id', 'retweeted_username'],
    ].join();
    const { rows, told } = await staged(
      'twarc2',
      await bench.file('twarc2.csv', [
        columns,
        '1200000000000000001,,1,2020-01-01T12:00:00.000Z,"Passports & visas https://example.org/a",en,ministry,The ministry,9,2,1,0,"[""#visa""]",,',
        String.raw`1200000000000000002,1200000000000000009,2,2020-01-01T12:01:00.000Z,Two\nlines,en,ann,Ann,5,,,,,3,bob`,
        '1.20000E+18,,2,,Rounded,en,ann,Ann,,,,,,,',
      ]),
    );
    expect(told).toEqual(['other false 1', 'post false 2', 'post true 1', 'unreadable false 0']);
    expect(rows.get('1200000000000000001')).toMatchObject(whole);
    expect(rows.get('1200000000000000002')).toMatchObject({
      kind: 'repost',
      repost_of: '1200000000000000009',
      text: '',
    });
    expect(rows.get('1200000000000000009')).toMatchObject({
      text: 'Two\nlines',
      handle: 'bob',
      author_id: '3',
      likes: 5,
    });
  });

  it('are read of any table by the names of its columns', async () => {
    const { rows, told } = await staged(
      'csv',
      await bench.file('table.csv', [
        'Tweet_ID,Created_At,Full_Text,Screen_Name,In_Reply_To_Status_Id,Retweet_Count',
        '1200000000000000001,2020-01-01 12:00:00,"Visas, at https://example.org/a. #visa @Ann",@ministry,,"1,234"',
        '1200000000000000002,1577880060,Why?,ann,1200000000000000001.0,',
        ',,nothing,,,',
      ]),
    );
    expect(told).toEqual(['other false 1', 'post false 2', 'unreadable false 0']);
    expect(rows.get('1200000000000000001')).toMatchObject({
      ...{ handle: 'ministry', time: '2020-01-01 12:00:00', reposts: 1234, kind: 'original' },
      ...{ urls: ['https://example.org/a'], hashtags: ['visa'], mentions: ['Ann'] },
    });
    expect(rows.get('1200000000000000002')).toMatchObject({
      ...{ kind: 'reply', reply_to: '1200000000000000001', time: '2020-01-01 12:01:00', reposts: null },
    });
  });
});
