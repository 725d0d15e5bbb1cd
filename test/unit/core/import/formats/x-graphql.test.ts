import { describe, expect, it } from 'vitest';
import { importText, rowOf, rowsOf } from '../../../helpers/import';
import { account, captured, result } from '../graphql';
import { lines } from '../v1';
import { notesOf, whyOf } from '../../../helpers/told';

const A = '1711600000000000001';
const B = '1711600000000000002';
const C = '1711600000000000003';

describe('X as its pages receive it', () => {
  it('reads what Zeeschuimer captured, and what 4CAT kept of it, alike', () => {
    const post = result(A, 'The ferry &amp; the bus https://t.co/x https://t.co/p', {
      display_text_range: [0, 38],
      entities: {
        hashtags: [{ text: 'Vey' }],
        urls: [{ url: 'https://t.co/x', expanded_url: 'https://vey.example/f' }],
        media: [{ url: 'https://t.co/p' }],
      },
      retweet_count: 3,
      quote_count: 1,
      reply_count: 2,
      favorite_count: 9,
    });
    const zeeschuimer = importText(lines(captured(post)));
    const fourCat = importText(lines({ ...post, __import_meta: { item_id: A } }));
    expect(rowsOf(zeeschuimer)).toEqual([
      {
        id: A,
        kind: 'original',
        flags: '',
        time: '2021-05-12T09:00:00.000Z',
        author: 'vey_transport',
        text: 'The ferry & the bus https://vey.example/f',
        lang: 'en',
        repostOf: null,
        quoteOf: null,
        replyTo: null,
        counts: [3, 1, 2, 9],
        mentions: [],
        hashtags: ['Vey'],
        urls: ['https://vey.example/f'],
      },
    ]);
    expect(rowsOf(fourCat)).toEqual(rowsOf(zeeschuimer));
    expect(zeeschuimer.files[0]!.format).toBe('x-graphql');
    expect(fourCat.files[0]!.format).toBe('x-graphql');
    expect(whyOf(zeeschuimer)).not.toBe(whyOf(fourCat));
  });

  it('makes rows of a repost, its original, and what that quotes', () => {
    const quoted = result(A, 'The message');
    const quote = result(
      B,
      'Good news',
      { quoted_status_id_str: A },
      {
        core: { user_results: { result: account(2, 'reader') } },
        quoted_status_result: {
          result: { __typename: 'TweetWithVisibilityResults', tweet: quoted },
        },
      },
    );
    const repost = result(C, 'RT @reader: Good n…', { retweeted_status_result: { result: quote } });
    const data = importText(lines(captured(repost)));
    expect(rowOf(data, C)).toMatchObject({ kind: 'repost', repostOf: B, text: 'Good news' });
    expect(rowOf(data, B)).toMatchObject({ kind: 'quote', quoteOf: A, author: 'reader', flags: 'embedded' });
    expect(rowOf(data, A)).toMatchObject({ text: 'The message', author: 'vey_transport' });
  });

  it('takes the whole of a long post, and accounts in their newer shape', () => {
    const newer = {
      rest_id: '7',
      core: { screen_name: 'newer', name: 'Newer' },
      location: { location: 'Upper Vey' },
      verification: { verified: false },
      legacy: { followers_count: 70 },
    };
    const data = importText(
      lines(
        captured(
          result(
            A,
            'the first words…',
            { display_text_range: [0, 5] },
            {
              core: { user_results: { result: newer } },
              note_tweet: {
                note_tweet_results: {
                  result: {
                    text: 'the first words and all the rest',
                    entity_set: { hashtags: [{ text: 'Long' }] },
                  },
                },
              },
            },
          ),
        ),
      ),
    );
    expect(rowOf(data, A)).toMatchObject({
      text: 'the first words and all the rest',
      author: 'newer',
      hashtags: ['Long'],
    });
    expect([data.accounts.id(0), data.accounts.location(0), data.accounts.followers[0]]).toEqual([
      '7',
      'Upper Vey',
      70,
    ]);
  });

  it('keeps what is not shown as an external row, and says what cannot be read', () => {
    const data = importText(
      lines(
        captured(
          result(
            B,
            'look',
            { quoted_status_id_str: A },
            { quoted_status_result: { result: { __typename: 'TweetTombstone', tombstone: {} } } },
          ),
        ),
        captured({ __typename: 'TweetTombstone', tombstone: { text: {} } }),
        captured({ __typename: 'TweetWithVisibilityResults', tweet: result(C, 'seen by some') }),
        captured({ legacy: { full_text: 'no id' } }),
        { item_id: '1' },
        captured(result('1711600000000000009', 'buy a boat', {}, { promoted: true })),
      ),
    );
    expect(rowOf(data, A)).toMatchObject({ flags: 'external timeFromId' });
    expect(rowOf(data, C)).toMatchObject({ text: 'seen by some' });
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([
      [2, 'unavailable'],
      [4, 'noId'],
      [5, 'notPost'],
    ]);
    expect(notesOf(data)).toEqual(['1 post was shown as advertising while the posts were captured.']);
  });

  it('reads the older shape, in which the post itself is as in API v1.1', () => {
    const data = importText(
      lines(
        captured({
          type: 'adaptive',
          id: 1,
          id_str: A,
          created_at: 'Wed May 12 09:00:00 +0000 2021',
          full_text: 'an older capture',
          user: { id_str: '1', screen_name: 'vey_transport' },
        }),
      ),
    );
    expect(rowOf(data, A)).toMatchObject({ text: 'an older capture', author: 'vey_transport' });
  });

  it('follows wrappings only so deep', () => {
    let deep = result(A, 'the bottom');
    for (let i = 0; i < 50; i++)
      deep = result(
        String(1711600000000000100n + BigInt(i)),
        `level ${i}`,
        {},
        { quoted_status_result: { result: deep } },
      );
    const data = importText(lines(captured(deep)));
    expect(data.posts.count).toBeLessThan(10);
  });
});
