import { describe, expect, it } from 'vitest';
import { importText, rowOf, rowsOf } from '../../../helpers/import';
import { lines, post, user } from '../v1';
import { notesOf } from '../../../helpers/told';

const A = '1392400000000000001';
const B = '1392400000000000002';
const C = '1392400000000000003';

describe('API v1.1', () => {
  it('reads a post field by field', () => {
    const data = importText(
      lines(
        post(A, 'The ferry &amp;amp; the bus run https://t.co/x #Vey @islander https://t.co/pic', {
          display_text_range: [0, 61],
          entities: {
            hashtags: [{ text: 'Vey' }],
            urls: [{ url: 'https://t.co/x', expanded_url: 'https://vey.example/ferry' }],
            user_mentions: [{ screen_name: 'Islander', id_str: '5' }],
            media: [{ url: 'https://t.co/pic' }],
          },
          retweet_count: 3,
          quote_count: 1,
          reply_count: 2,
          favorite_count: 9,
        }),
      ),
    );
    expect(rowsOf(data)).toEqual([
      {
        id: A,
        kind: 'original',
        flags: '',
        time: '2021-05-12T09:00:00.000Z',
        author: 'vey_transport',
        text: 'The ferry &amp; the bus run https://vey.example/ferry #Vey @islander',
        lang: 'en',
        repostOf: null,
        quoteOf: null,
        replyTo: null,
        counts: [3, 1, 2, 9],
        mentions: ['islander'],
        hashtags: ['Vey'],
        urls: ['https://vey.example/ferry'],
      },
    ]);
    const { accounts } = data;
    expect([
      accounts.id(0),
      accounts.name(0),
      accounts.location(0),
      accounts.followers[0],
      accounts.verified[0],
    ]).toEqual(['1', 'Name of vey_transport', 'Lower Vey', 10, 1]);
  });

  it('takes full_text over text, and extended_tweet over a cut text', () => {
    const data = importText(
      lines(
        post(A, 'cut…', { full_text: '@islander 🏛🏛 the whole text', display_text_range: [10, 28] }),
        post(B, 'cut too…', {
          truncated: true,
          extended_tweet: {
            full_text: 'the whole of the second',
            display_text_range: [0, 23],
            entities: { hashtags: [{ text: 'Second' }] },
          },
        }),
        post(C, 'cut by the tool…', { truncated: true }),
      ),
    );
    expect(rowsOf(data).map(({ text, flags, hashtags }) => [text, flags, hashtags])).toEqual([
      ['🏛🏛 the whole text', '', []],
      ['the whole of the second', '', ['Second']],
      ['cut by the tool…', 'truncated', []],
    ]);
  });

  it('makes rows of a repost, its original, and what that quotes', () => {
    const quoted = post(A, 'The message', { user: user(1, 'vey_transport') });
    const quote = post(B, 'Good news https://t.co/q', {
      user: user(2),
      quoted_status_id_str: A,
      quoted_status: quoted,
      entities: {
        urls: [{ url: 'https://t.co/q', expanded_url: `https://twitter.com/vey_transport/status/${A}` }],
      },
      retweet_count: 7,
    });
    const data = importText(
      lines(
        post(C, 'RT @user2: Good news https://t.…', {
          user: user(3),
          retweeted_status: quote,
          retweet_count: 7,
          quoted_status_id_str: A,
        }),
      ),
    );
    expect(rowOf(data, C)).toMatchObject({
      kind: 'repost',
      repostOf: B,
      quoteOf: null,
      text: 'Good news',
      flags: '',
      counts: [-1, -1, -1, -1],
    });
    expect(rowOf(data, B)).toMatchObject({
      kind: 'quote',
      quoteOf: A,
      text: 'Good news',
      flags: 'embedded',
      counts: [7, -1, -1, 0],
    });
    expect(rowOf(data, A)).toMatchObject({
      kind: 'original',
      text: 'The message',
      flags: 'embedded',
      author: 'vey_transport',
    });
    expect(data.files[0]).toMatchObject({ records: 1, posts: 1, embedded: 2 });
  });

  it('keeps an absent post as an external row, with the author that the record names', () => {
    const data = importText(
      lines(
        post(B, '@Source what now?', {
          in_reply_to_status_id_str: A,
          in_reply_to_user_id_str: '99',
          in_reply_to_screen_name: 'Source',
        }),
        post(C, 'look', {
          quoted_status_id_str: '1392400000000000004',
          quoted_status_permalink: { expanded: 'https://twitter.com/other/status/1392400000000000004' },
        }),
      ),
    );
    expect(rowOf(data, A)).toMatchObject({ flags: 'external timeFromId', author: 'Source', text: '' });
    expect(rowOf(data, '1392400000000000004')).toMatchObject({
      flags: 'external timeFromId',
      author: 'other',
    });
    expect(rowOf(data, B)).toMatchObject({ kind: 'reply', replyTo: A });
  });

  it.each([
    ['a list', (text: string) => `[${text.split('\n').join(',\n')}]`],
    [
      'a list over many lines',
      (text: string) =>
        JSON.stringify(
          text.split('\n').map((line) => JSON.parse(line) as unknown),
          null,
          2,
        ),
    ],
    [
      'a statuses envelope',
      (text: string) => `{"statuses": [${text.split('\n').join(', ')}], "search_metadata": {}}`,
    ],
    [
      'lines with \\r\\n, blank lines and a byte order mark',
      (text: string) => `\ufeff${text.split('\n').join('\r\n\r\n')}\r\n`,
    ],
    [
      'lines with record separators',
      (text: string) =>
        text
          .split('\n')
          .map((line) => `\x1e${line}`)
          .join('\n'),
    ],
  ])('reads %s like lines', (_, turn) => {
    const text = lines(post(A, 'one'), post(B, 'two'), post(C, 'three', { in_reply_to_status_id_str: B }));
    const plain = importText(text);
    const turned = importText(turn(text));
    expect(rowsOf(turned)).toEqual(rowsOf(plain));
    expect(turned.files[0]).toMatchObject({ format: 'twitter-v1', records: 3, posts: 3 });
  });

  it('places every record exactly', () => {
    const records = [post(A, 'one 🏛'), post(B, 'two'), post(C, 'three')].map((value) =>
      JSON.stringify(value),
    );
    for (const text of [
      records.join('\n'),
      ` [ ${records.join(' ,\n ')} ]`,
      `{"statuses":[${records.join(',')}]}`,
    ]) {
      const bytes = new TextEncoder().encode(text);
      const { posts } = importText(bytes);
      records.forEach((record, row) => {
        const start = posts.recordStart[row]!;
        expect(new TextDecoder().decode(bytes.subarray(start, start + posts.recordLength[row]!))).toBe(
          record,
        );
      });
    }
  });

  it('keeps ids exact that stand there as numbers alone', () => {
    const text = lines(
      post(A, 'a number 1392400000000000009 in the "text: 1392400000000000009,"', {
        in_reply_to_status_id: 0,
      }),
    )
      .replace(`"id_str":"${A}",`, '')
      .replace(String(Number(A)), A)
      .replace('"in_reply_to_status_id":0', `"in_reply_to_status_id": ${B}`);
    const data = importText(text);
    expect(rowOf(data, A)).toMatchObject({
      replyTo: B,
      text: 'a number 1392400000000000009 in the "text: 1392400000000000009,"',
    });
  });

  it('gives the notices of a stream reasons of their own, and reads what stands between them', () => {
    const data = importText(
      lines(
        post(A, 'one'),
        { limit: { track: 7, timestamp_ms: '1620810000000' } },
        { warning: { code: 'FALLING_BEHIND' } },
        { disconnect: { code: 4 } },
        { status_withheld: { id: 5, user_id: 1, withheld_in_countries: ['VY'] } },
        { scrub_geo: { user_id: 1, up_to_status_id: 5 } },
        { errors: [{ code: 88, message: 'Rate limit exceeded' }] },
        post(B, 'two', { withheld_in_countries: ['VY'] }),
      ).replace('}\n{', '}\n\n{'),
    );
    expect(data.rejects.map(({ reason }) => reason)).toEqual([
      'limitNotice',
      'warningNotice',
      'disconnectNotice',
      'withheldNotice',
      'notice',
      'platformError',
    ]);
    expect(data.files[0]).toMatchObject({ records: 8, posts: 2, rejects: 6 });
    expect(notesOf(data)).toEqual([
      '1 limit notice of the platform: it held back posts that matched; this export has gaps.',
      '1 post is withheld in some countries; the words may be missing.',
    ]);
  });

  it('hides a post whose deletion names it by a number alone', () => {
    const notice = lines({ delete: { status: { id: 0, user_id: 1 } } }).replace('"id":0', `"id":${A}`);
    expect(importText(`${lines(post(A, 'one'), post(B, 'two'))}\n${notice}`).files[0]).toMatchObject({
      posts: 1,
      hidden: 1,
    });
  });

  it('makes accounts of accounts, and rows of their latest posts', () => {
    const one = user(1, 'one', { status: post(A, 'latest', { user: undefined }) });
    const list = importText(JSON.stringify({ users: [one, user(2), null], next_cursor: 0 }));
    expect(list.files[0]).toMatchObject({ records: 3, accounts: 2, embedded: 1, rejects: 1 });
    expect(rowOf(list, A)).toMatchObject({ author: 'one', flags: 'embedded' });
    expect(importText(lines(one, user(2))).files[0]).toMatchObject({ format: 'twitter-v1', accounts: 2 });
  });

  it('loses no record whose id is a number that lost digits before it was written', () => {
    const text = lines(post(A, 'one'), post(B, 'two'), post(C, 'three'))
      .replace(`"id":${Number(A)},"id_str":"${A}"`, '"id":1.3924e+18')
      .replace(`"id":${Number(B)},"id_str":"${B}"`, `"id":${B}.0`)
      .replace(`"id":${Number(C)},"id_str":"${C}"`, '"id":1e308');
    const data = importText(text);
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([
      [1, 'noId'],
      [3, 'noId'],
    ]);
    expect(rowOf(data, B)).toMatchObject({ text: 'two' });
  });

  it('rejects what is no post, and reads the rest', () => {
    const good = lines(post(A, 'one'), post(B, 'two'));
    const data = importText(
      [
        good.split('\n')[0],
        JSON.stringify(post(C, 'cut')).slice(0, -40),
        '{"delete":{"status":{"id_str":"5"}}}',
        '{"text":"no id","user":{}}',
        '17',
        '{"a":1}',
        good.split('\n')[1],
      ].join('\n'),
    );
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([
      [2, 'brokenJson'],
      [3, 'notice'],
      [4, 'noId'],
      [5, 'notObject'],
      [6, 'notPost'],
    ]);
    expect(data.files[0]).toMatchObject({ records: 7, posts: 2, rejects: 5 });
    expect(data.rejects[1]!.excerpt).toContain('"delete"');
  });

  it('counts posts without time or author', () => {
    const data = importText(
      lines(
        post(A, 'one', { created_at: 'soon' }),
        post(B, 'two', { user: null }),
        post('12', 'old', { created_at: null }),
      ),
    );
    expect(notesOf(data)).toEqual([
      '2 posts have no readable time; where the id holds it, it was taken from there.',
      '1 post has no author.',
    ]);
    expect(rowOf(data, A)).toMatchObject({ flags: 'timeFromId' });
    expect(rowOf(data, '12')).toMatchObject({ time: null });
  });

  it('merges a post that comes twice', () => {
    const data = importText(
      lines(post(A, 'one'), post(B, 'two')),
      lines(post(B, 'two', { retweet_count: 5 }), post(C, 'three')),
    );
    expect(data.files).toMatchObject([
      { records: 2, posts: 2, merged: 0 },
      { records: 2, posts: 1, merged: 1 },
    ]);
    expect(rowOf(data, B)).toMatchObject({ counts: [5, -1, -1, 0] });
  });
});
