import { describe, expect, it } from 'vitest';
import { importText, rowOf, rowsOf } from '../../../helpers/import';
import { lines, type Fields } from '../v1';
import { notesOf } from '../../../helpers/told';

const A = '1392400000000000001';
const B = '1392400000000000002';
const C = '1392400000000000003';

const tweet = (id: string, text: string, more: Fields = {}): Fields => ({
  id,
  text,
  author_id: '1',
  created_at: '2021-05-12T09:00:00.000Z',
  lang: 'en',
  conversation_id: A,
  public_metrics: { retweet_count: 3, reply_count: 2, like_count: 9, quote_count: 1 },
  ...more,
});
const user = (id: string, username: string): Fields => ({
  id,
  username,
  name: `Name of ${username}`,
  verified: false,
  public_metrics: { followers_count: 12 },
});

describe('API v2', () => {
  it('reads a page: its posts, what they refer to, their accounts, its errors', () => {
    const data = importText(
      lines({
        data: [
          tweet(B, 'Good news https://t.co/q https://t.co/p', {
            author_id: '2',
            referenced_tweets: [{ type: 'quoted', id: A }],
            entities: {
              urls: [
                { url: 'https://t.co/q', expanded_url: `https://twitter.com/vey_transport/status/${A}` },
                {
                  url: 'https://t.co/p',
                  expanded_url: 'https://twitter.com/x/status/9/photo/1',
                  display_url: 'pic.twitter.com/p',
                },
              ],
              hashtags: [{ tag: 'Vey' }],
              mentions: [{ username: 'Islander' }],
            },
          }),
          tweet(C, 'RT @elsewhere: words of an absent post that are c…', {
            referenced_tweets: [{ type: 'retweeted', id: '1392400000000000009' }],
          }),
        ],
        includes: {
          users: [user('1', 'vey_transport'), user('2', 'reader')],
          tweets: [tweet(A, 'The &lt;message&gt;')],
        },
        errors: [{ resource_id: '4' }],
        meta: { result_count: 2 },
      }),
    );
    expect(rowsOf(data)).toMatchObject([
      {
        id: B,
        kind: 'quote',
        author: 'reader',
        text: 'Good news',
        quoteOf: A,
        counts: [3, 1, 2, 9],
        hashtags: ['Vey'],
        mentions: ['islander'],
      },
      {
        id: C,
        kind: 'repost',
        flags: 'truncated',
        text: 'words of an absent post that are c…',
        counts: [-1, -1, -1, -1],
      },
      { id: A, flags: 'embedded', text: 'The <message>', author: 'vey_transport' },
      { id: '1392400000000000009', flags: 'external timeFromId', author: 'elsewhere' },
    ]);
    expect(data.files[0]).toMatchObject({ format: 'twitter-v2', records: 2, posts: 2, embedded: 1 });
    expect(notesOf(data)).toEqual(['The platform reported 1 post or account that it did not deliver.']);
  });

  it('reads flat lines and single posts of a stream alike', () => {
    const flat = tweet(B, 'yes', {
      author: user('2', 'reader'),
      author_id: '2',
      in_reply_to_user_id: '1',
      referenced_tweets: [
        { type: 'replied_to', ...tweet(A, 'The message', { author: user('1', 'vey_transport') }) },
      ],
    });
    const streamed = {
      data: tweet(B, 'yes', {
        author_id: '2',
        in_reply_to_user_id: '1',
        referenced_tweets: [{ type: 'replied_to', id: A }],
      }),
      includes: {
        users: [user('2', 'reader'), user('1', 'vey_transport')],
        tweets: [tweet(A, 'The message')],
      },
      matching_rules: [],
    };
    const [one, two] = [importText(lines(flat)), importText(lines(streamed))];
    expect(rowsOf(one)).toEqual(rowsOf(two));
    expect(rowOf(one, B)).toMatchObject({ kind: 'reply', replyTo: A, author: 'reader' });
  });

  it('takes the whole of a long post', () => {
    const data = importText(
      lines(
        tweet(A, 'the first words…', {
          note_tweet: {
            text: 'the first words and all that follow',
            entities: { hashtags: [{ tag: 'Long' }] },
          },
        }),
      ),
    );
    expect(rowOf(data, A)).toMatchObject({ text: 'the first words and all that follow', hashtags: ['Long'] });
  });

  it('names the author of an absent post that is replied to', () => {
    const data = importText(
      lines({
        data: [
          tweet(B, 'yes', { in_reply_to_user_id: '7', referenced_tweets: [{ type: 'replied_to', id: A }] }),
        ],
        includes: { users: [user('7', 'ministry')] },
      }),
    );
    expect(rowOf(data, A)).toMatchObject({ flags: 'external timeFromId', author: 'ministry' });
  });

  it('makes accounts of account records', () => {
    const data = importText(lines({ data: [user('1', 'one'), user('2', 'two'), user('1', 'one')] }));
    expect(data.files[0]).toMatchObject({ records: 3, accounts: 2, merged: 1, posts: 0 });
    expect(data.accounts.byHandle('TWO')).toBe(1);
  });

  it('places the posts of a page exactly', () => {
    const records = [tweet(A, 'one }]"🏛'), tweet(B, 'two')].map((value) => JSON.stringify(value));
    const included = JSON.stringify(tweet(C, 'three'));
    const text = `{"meta":{"data":[1,2,3]},"data" : [ ${records.join(' , ')} ],"includes":{"media":[[]],"tweets":[${included}]}}`;
    const bytes = new TextEncoder().encode(text);
    const { posts } = importText(bytes);
    [...records, included].forEach((record, row) => {
      const start = posts.recordStart[row]!;
      expect(new TextDecoder().decode(bytes.subarray(start, start + posts.recordLength[row]!))).toBe(record);
    });
  });

  it('reports error lines and records that are no posts', () => {
    const data = importText(
      lines(
        { data: [tweet(A, 'one')] },
        { errors: [{ title: 'ConnectionException' }] },
        { data: [{ id: '5' }, tweet(B, 'two'), 7] },
      ),
    );
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([
      [2, 'platformError'],
      [3, 'notPost'],
      [3, 'notObject'],
    ]);
    expect(data.files[0]).toMatchObject({ records: 5, posts: 2, rejects: 3 });
  });

  it('marks a text that was cut where its whole is not there, and drops the link to itself', () => {
    const own = (id: string): Fields => ({
      entities: { urls: [{ url: 'https://t.co/o', expanded_url: `https://twitter.com/i/web/status/${id}` }] },
    });
    const data = importText(
      lines(
        tweet(A, 'the first words… https://t.co/o', own(A)),
        tweet(B, 'hello again https://t.co/o', own(B)),
        tweet(C, 'said by its author…'),
      ),
    );
    expect(rowsOf(data).map(({ text, flags, urls }) => [text, flags, urls])).toEqual([
      ['the first words…', 'truncated', []],
      ['hello again', '', []],
      ['said by its author…', '', []],
    ]);
  });

  it('counts what was edited, withheld or put to a vote, and pages without results', () => {
    const data = importText(
      lines(
        { data: [tweet(A, 'one', { edit_history_tweet_ids: [B, A] })] },
        {
          data: [tweet(B, 'two', { withheld: { country_codes: ['VY'] }, attachments: { poll_ids: ['1'] } })],
        },
        { meta: { result_count: 0 } },
      ),
    );
    expect(notesOf(data)).toEqual([
      '1 record says that the post was edited: versions of one post are one post here, with the id and time of the first in this export and the words of the last.',
      '1 post is withheld in some countries; the words may be missing.',
      '1 post has a poll; its choices are not part of the words.',
      '1 page holds no results.',
    ]);
  });

  it('reads what 4CAT keeps: the account under author_user', () => {
    const data = importText(
      lines(
        tweet(B, 'yes', {
          author_id: '2',
          author_user: user('2', 'reader'),
          in_reply_to_user_id: '1',
          in_reply_to_user: user('1', 'vey_transport'),
          referenced_tweets: [
            { type: 'replied_to', ...tweet(A, 'The message', { author_user: user('1', 'vey_transport') }) },
          ],
        }),
      ),
    );
    expect(rowOf(data, B)).toMatchObject({ kind: 'reply', replyTo: A, author: 'reader' });
    expect(rowOf(data, A)).toMatchObject({ flags: 'embedded', author: 'vey_transport' });
  });

  it('keeps ids exact that are numbers', () => {
    const text = lines(tweet(A, 'x', { author_id: 0, referenced_tweets: [{ type: 'quoted', id: 1 }] }))
      .replace('"author_id":0', '"author_id":1392400000000000009')
      .replace('"id":1}', `"id":${B}}`);
    const data = importText(text);
    expect(rowOf(data, A)).toMatchObject({ quoteOf: B, author: '#1392400000000000009' });
  });
});
