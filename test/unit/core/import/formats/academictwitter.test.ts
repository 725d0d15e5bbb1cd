import { describe, expect, it } from 'vitest';
import { importNamed, rowOf } from '../../../helpers/import';
import type { Fields } from '../v1';
import { whyOf } from '../../../helpers/told';

const A = '1392400000000000001';
const B = '1392400000000000002';

const tweet = (id: string, text: string, author: string, more: Fields = {}): Fields => ({
  id,
  text,
  author_id: author,
  conversation_id: id,
  created_at: '2021-05-12T09:00:00.000Z',
  public_metrics: { retweet_count: 3, reply_count: 0, like_count: 0, quote_count: 0 },
  ...more,
});
const user = (id: string, username: string): Fields => ({ id, username, name: `Name of ${username}` });

const DATA = JSON.stringify([
  tweet(B, 'RT @vey_transport: The ferry runs ag…', '2', {
    referenced_tweets: [{ type: 'retweeted', id: A }],
  }),
]);
const USERS = JSON.stringify({
  users: [user('1', 'vey_transport'), user('2', 'reader')],
  tweets: [tweet(A, 'The ferry runs again', '1')],
});

describe('academictwitteR', () => {
  it.each([
    ['data first', ['data_1.json', DATA], ['users_1.json', USERS]],
    ['users first', ['users_1.json', USERS], ['data_1.json', DATA]],
  ] as const)('joins posts and accounts by id, %s', (_, one, two) => {
    const data = importNamed([one, two]);
    expect(data.files.map(({ format }) => format)).toEqual(['academictwitter', 'academictwitter']);
    // The repost is cut in its own file; its original stands in the other.
    expect(rowOf(data, B)).toMatchObject({
      author: 'reader',
      kind: 'repost',
      repostOf: A,
      text: 'The ferry runs again',
      flags: '',
    });
    expect(rowOf(data, A)).toMatchObject({ author: 'vey_transport', flags: 'embedded' });
    expect(data.files.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(2);
  });

  it('reads the posts alone, and says where the names are', () => {
    const data = importNamed([['data_1.json', DATA]]);
    expect(rowOf(data, B)).toMatchObject({ author: '#2', text: 'The ferry runs ag…', flags: 'truncated' });
    expect(whyOf(data)).toContain('users file');
  });

  it('leaves the same list under another name to API v2', () => {
    expect(importNamed([['posts.json', DATA]]).files[0]!.format).toBe('twitter-v2');
  });

  it('accounts for what is broken', () => {
    const data = importNamed([
      ['data_1.json', JSON.stringify([tweet(A, 'one', '1'), null, 7, { text: 'no id' }, { id: '5' }])],
      ['users_1.json', JSON.stringify({ users: [user('1', 'one'), null, {}], tweets: [null, {}, [[]]] })],
    ]);
    expect(
      data.files.map(({ records, posts, accounts, rejects }) => [records, posts, accounts, rejects]),
    ).toEqual([
      [5, 1, 0, 4],
      [6, 0, 1, 5],
    ]);
  });
});
