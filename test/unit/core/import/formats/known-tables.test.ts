/** Tables that a tool writes, known by their headers. All rows are invented. */
import { describe, expect, it } from 'vitest';
import { importText, rowOf, rowsOf } from '../../../helpers/import';
import { notesOf } from '../../../helpers/told';

const A = '1392400000000000001';
const B = '1392400000000000002';
const C = '1392400000000000003';
const TEXT = 'The bridge at Vey opens on Monday for everyone';

const quoted = (cell: unknown): string => `"${String(cell).replaceAll('"', '""')}"`;
/** A table as CSV, by the columns of its first row. */
const table = (rows: Record<string, unknown>[], more = ''): string => {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return `${[header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quoted).join(',') + more)
    .join('\n')}\n`;
};

describe('twarc2 CSV', () => {
  const row = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
    id,
    'referenced_tweets.replied_to.id': '',
    'referenced_tweets.retweeted.id': '',
    'referenced_tweets.quoted.id': '',
    author_id: '7',
    created_at: '2021-05-12T09:00:00.000Z',
    text: TEXT,
    lang: 'en',
    'public_metrics.like_count': 3,
    'public_metrics.retweet_count': 1,
    'author.id': '7',
    'author.username': 'ann',
    'author.public_metrics.followers_count': 12,
    'author.verified': 'True',
    ...more,
  });

  it('reads references, lists and links as the API gives them', () => {
    const urls = JSON.stringify([{ url: 'https://t.co/x', expanded_url: 'https://vey.example/plan' }]);
    const data = importText(
      table(
        [
          row(A, {
            text: 'See https://t.co/x &amp; #Vey',
            'entities.urls': urls,
            'entities.hashtags': JSON.stringify([{ tag: 'Vey' }]),
          }),
          row(B, {
            'referenced_tweets.retweeted.id': A,
            text: 'RT @ann: See',
            author_id: '8',
            'author.id': '8',
          }),
          row(C, { 'referenced_tweets.replied_to.id': '5', in_reply_to_user_id: '9' }),
        ],
        ',',
      ),
    );
    expect(data.files[0]).toMatchObject({ format: 'twarc2-csv', records: 3, posts: 3, notes: [] });
    expect(rowOf(data, A)).toMatchObject({
      text: 'See https://vey.example/plan & #Vey',
      urls: ['https://vey.example/plan'],
      hashtags: ['Vey'],
      author: 'ann',
      counts: [1, -1, -1, 3],
    });
    expect(rowOf(data, B)).toMatchObject({ kind: 'repost', repostOf: A });
    expect(rowOf(data, C)).toMatchObject({ kind: 'reply', replyTo: '5' });
    expect(data.accounts.followers[data.accounts.byHandle('ann')]).toBe(12);
  });

  it('is read by its columns where a spreadsheet has ruined the ids', () => {
    const data = importText(table([row('1.39240E+18'), row('1.39241E+18', { text: 'Another' })]));
    expect(data.files[0]).toMatchObject({ format: 'generic-table', posts: 2 });
    expect(notesOf(data).join()).toContain('1.23457E+18');
  });
});

describe('Hoaxy CSV', () => {
  const edge = (
    id: string,
    type: string,
    from: string,
    to: string,
    mention = 'FALSE',
  ): Record<string, unknown> => ({
    canonical_url: 'https://vey.example/a',
    from_user_id: from.length,
    from_user_screen_name: from,
    is_mention: mention,
    to_user_id: to.length,
    to_user_screen_name: to,
    tweet_created_at: '2021-05-12T09:00:00.000Z',
    tweet_id: id,
    tweet_type: type,
  });

  it('makes a post of its edges', () => {
    const data = importText(
      table([
        edge(A, 'origin', 'a', 'bb', 'TRUE'),
        edge(A, 'origin', 'a', 'ccc', 'TRUE'),
        edge(B, 'retweet', 'a', 'dddd'),
        edge(B, 'retweet', 'a', 'dddd'),
        edge(C, 'quote', 'eeeee', 'ffffff'),
        edge('9', 'reply', 'ggggggg', 'a'),
        edge('', 'retweet', 'a', 'bb'),
      ]),
    );
    expect(data.files[0]).toMatchObject({ format: 'hoaxy-csv', records: 7, posts: 4, merged: 2, rejects: 1 });
    expect(rowOf(data, A)).toMatchObject({
      kind: 'original',
      author: 'a',
      text: '',
      mentions: ['bb', 'ccc'],
    });
    expect(rowOf(data, B)).toMatchObject({ kind: 'repost', author: 'dddd', repostOf: A });
    expect(rowOf(data, C)).toMatchObject({
      kind: 'quote',
      author: 'ffffff',
      quoteOf: '@eeeee https://vey.example/a',
    });
    expect(rowOf(data, '@eeeee https://vey.example/a')).toMatchObject({
      flags: 'external',
      author: 'eeeee',
      time: null,
    });
    expect(rowOf(data, '9')).toMatchObject({ kind: 'reply', author: 'ggggggg', mentions: ['a'] });
    expect(notesOf(data).join()).toMatch(/^1 repost or quote names the account/);
  });
});

describe('NodeXL edges', () => {
  const header =
    ',,Labels,,Other Columns,,,,\nVertex 1,Vertex 2,Label,Relationship,Tweet,Tweet Date (UTC),Twitter Page for Tweet,Imported ID,In-Reply-To Tweet ID\n';

  it('reads below two header rows, merges the edges of a post and leaves out who follows whom', () => {
    const page = `https://twitter.com/#!/ann/status/${B}`;
    const data = importText(
      `${header}ann,ben,,Mentions,"@ben\nyes",12/05/2021 09:00,${page},${B},${A}\nann,ben,,Replies to,"@ben\nyes",12/05/2021 09:00,${page},${B},${A}\nann,ben,,Followed,,,,,\n`,
    );
    expect(data.files[0]).toMatchObject({
      format: 'nodexl-edges',
      records: 3,
      posts: 1,
      merged: 1,
      rejects: 1,
    });
    expect(data.rejects).toMatchObject([{ place: 7, reason: 'edgeOnly' }]);
    expect(rowOf(data, B)).toMatchObject({
      kind: 'reply',
      text: '@ben\nyes',
      time: '2021-05-12T09:00:00.000Z',
    });
    expect(rowOf(data, A)).toMatchObject({ flags: 'external timeFromId', author: 'ben' });
    expect(notesOf(data)).toEqual(['2 dates were read as day/month: the times that the ids hold tell so.']);
  });

  it('takes the id from the address where a spreadsheet has rounded it', () => {
    const data = importText(
      `${header}ann,ann,,Tweet,one,13/05/2021 09:00,https://twitter.com/#!/ann/status/${C},1.3924E+18,\n`,
    );
    expect(rowsOf(data)).toMatchObject([{ id: C, text: 'one' }]);
  });
});

describe('tables without ids of originals', () => {
  it('TAGS: the text names the original, the entities the links', () => {
    const entities = JSON.stringify({
      hashtags: [{ text: 'Vey' }],
      user_mentions: [{ screen_name: 'Ann' }],
      urls: [{ url: 'https://t.co/x', expanded_url: 'https://vey.example/plan' }],
    });
    const data = importText(
      table([
        {
          id_str: A,
          from_user: 'ben',
          text: `RT @Ann: ${TEXT} https://t.co/x`,
          created_at: 'Wed May 12 09:00:00 +0000 2021',
          time: '12/05/2021 11:00:00',
          from_user_id_str: '8',
          status_url: `http://twitter.com/ben/statuses/${A}`,
          entities_str: entities,
        },
        { id_str: B, from_user: 'cem', text: 'x', entities_str: '{"hashtags":[{' },
      ]),
    );
    expect(data.files[0]!.format).toBe('tags-csv');
    expect(rowOf(data, A)).toMatchObject({
      kind: 'original',
      time: '2021-05-12T09:00:00.000Z',
      text: `RT @Ann: ${TEXT} https://vey.example/plan`,
      mentions: ['ann'],
      hashtags: ['Vey'],
      urls: ['https://vey.example/plan'],
    });
    expect(rowOf(data, B)).toMatchObject({ text: 'x', flags: 'timeFromId' });
  });

  it('DMI-TCAT', () => {
    const data = importText(
      `\ufeffid,time,created_at,from_user_name,text,filter_level,retweet_count,favorite_count,lang,to_user_name,in_reply_to_status_id,from_user_id,from_user_followercount,urls,urls_expanded,mentions,hashtags\n` +
        `${A},1620810000,2021-05-12 09:00:00,"ann","${TEXT} https://t.co/x",low,3,4,"en",,,7,50,https://t.co/x,"https://vey.example/a; ",ben; cem,Vey; Bridge\n` +
        `${B},1620810060,2021-05-12 09:01:00,"ben","RT @ann: ${TEXT.slice(0, 20)}…",low,3,0,"en",,,8,5,,,ann,\n` +
        `${C},1620810120,2021-05-12 09:02:00,"cem","@ann why?",low,0,0,"en","ann",${A},9,5,,,ann,\n`,
    );
    expect(data.files[0]).toMatchObject({ format: 'tcat-csv', posts: 3, notes: [] });
    expect(rowOf(data, A)).toMatchObject({
      time: '2021-05-12T09:00:00.000Z',
      urls: ['https://vey.example/a'],
      mentions: ['ben', 'cem'],
      hashtags: ['Vey', 'Bridge'],
      counts: [3, -1, -1, 4],
    });
    expect(rowOf(data, B)).toMatchObject({ kind: 'original', flags: 'truncated' });
    expect(rowOf(data, C)).toMatchObject({ kind: 'reply', replyTo: A });
  });

  it('4CAT', () => {
    const row = {
      thread_id: A,
      timestamp: '2021-05-12 09:00:00',
      unix_timestamp: 1620810000,
      subject: '',
      author_fullname: 'Ann of Vey',
      author_id: '7',
      language_guess: 'en',
      is_retweet: 'no',
      is_quote_tweet: 'no',
      is_reply: 'no',
      hashtags: 'Vey,Bridge',
      mentions: 'ben',
    };
    const data = importText(
      table([
        { id: A, ...row, body: TEXT, author: 'ann', like_count: 5 },
        { id: B, ...row, body: `RT @ann: ${TEXT}`, author: 'ben', author_id: '8', is_retweet: 'yes' },
        { id: C, ...row, body: 'why?', author: 'cem', author_id: '9', is_reply: 'yes' },
      ]),
    );
    expect(data.files[0]!.format).toBe('4cat-csv');
    expect(rowsOf(data)).toMatchObject([
      {
        kind: 'original',
        author: 'ann',
        hashtags: ['Vey', 'Bridge'],
        mentions: ['ben'],
        counts: [-1, -1, -1, 5],
      },
      { kind: 'original', text: `RT @ann: ${TEXT}` },
      { kind: 'reply', replyTo: null },
    ]);
    expect(notesOf(data).join()).toContain('1 repost names the account of its original');
  });
});

it('Communalytic CSV', () => {
  const data = importText(
    table([
      {
        tweet_id: A,
        date: '2023-01-08T23:00:00.000Z',
        text: TEXT,
        name: 'Ann of Vey',
        username: 'ann',
        userid: '7',
        language: 'en',
        quote_count: 1,
        retweet_count: 2,
        reply_count: 3,
        like_count: 4,
      },
    ]),
  );
  expect(data.files[0]).toMatchObject({ format: 'communalytic-csv', notes: [] });
  expect(rowsOf(data)).toMatchObject([{ id: A, author: 'ann', counts: [2, 1, 3, 4], lang: 'en' }]);
});

it('rtweet CSV: marked ids, and the posts inside', () => {
  const data = importText(
    table([
      {
        user_id: 'x8',
        status_id: `x${B}`,
        created_at: '2021-05-12 10:00:00',
        screen_name: 'ben',
        text: TEXT,
        is_quote: 'FALSE',
        is_retweet: 'TRUE',
        favorite_count: 0,
        retweet_count: 9,
        hashtags: 'Vey Bridge',
        mentions_screen_name: 'ann',
        quoted_status_id: '',
        quoted_text: 'NA',
        retweet_status_id: `x${A}`,
        retweet_text: `${TEXT} #Vey #Bridge`,
        retweet_created_at: '2021-05-12 09:00:00',
        retweet_user_id: 'x12345',
        retweet_screen_name: 'ann',
        retweet_retweet_count: 9,
        retweet_followers_count: 77,
      },
    ]),
  );
  expect(data.files[0]).toMatchObject({ format: 'rtweet-csv', records: 1, posts: 1, embedded: 1 });
  expect(rowOf(data, B)).toMatchObject({
    kind: 'repost',
    repostOf: A,
    text: `${TEXT} #Vey #Bridge`,
    // The original names nobody; what its reposts name, @ann, is the credit.
    mentions: [],
    hashtags: ['Vey', 'Bridge'],
  });
  expect(rowOf(data, A)).toMatchObject({
    flags: 'embedded',
    author: 'ann',
    time: '2021-05-12T09:00:00.000Z',
  });
  expect(data.accounts.followers[data.accounts.byHandle('ann')]).toBe(77);
});

it('X information-operations CSV: hashed accounts', () => {
  const hash = '4a81'.repeat(16);
  const row = {
    userid: hash,
    user_display_name: hash,
    user_screen_name: hash,
    follower_count: 40,
    tweet_language: 'fa',
    tweet_time: '2018-01-13 09:00',
    is_retweet: 'False',
    user_mentions: '[]',
  };
  const data = importText(
    table([
      {
        tweetid: A,
        ...row,
        tweet_text: TEXT,
        hashtags: "['Vey', 'Bridge']",
        urls: '[https://vey.example/a]',
      },
      {
        tweetid: B,
        ...row,
        tweet_text: `RT @ann: ${TEXT}`,
        is_retweet: 'True',
        retweet_userid: '77',
        retweet_tweetid: C,
      },
    ]),
  );
  expect(data.files[0]!.format).toBe('info-operations-csv');
  expect(rowOf(data, A)).toMatchObject({
    author: `#${hash}`,
    hashtags: ['Vey', 'Bridge'],
    urls: ['https://vey.example/a'],
    lang: 'fa',
  });
  expect(rowOf(data, B)).toMatchObject({ kind: 'repost', repostOf: C, text: TEXT });
  expect(rowOf(data, C)).toMatchObject({ author: 'ann' });
  expect(data.accounts.id(data.accounts.byHandle('ann'))).toBe('77');
  expect(notesOf(data).join()).toContain('2 posts were hashed before the export');
});
