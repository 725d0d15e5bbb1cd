/** The personal archive of X: whole, in parts, and with what else it holds. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/dataset/types';
import { importFiles } from '../../../../../src/core/import';
import { expectTally, rowsOf } from '../../../helpers/import';
import { notesOf, whyOf } from '../../../helpers/told';

const script = (name: string, ...records: unknown[]): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(records, null, 2)}`;

const LONG = `The ferry to Lower Vey runs again from Monday; ${'residents need a permit, '.repeat(20)}and bring a coat.`;
const tweet = (id: string, full_text: string, more: object = {}): unknown => ({
  tweet: {
    id_str: id,
    id,
    full_text,
    created_at: 'Wed Feb 01 10:00:00 +0000 2023',
    retweet_count: '3',
    favorite_count: '14',
    display_text_range: ['0', String(full_text.length)],
    entities: { urls: [], user_mentions: [], hashtags: [] },
    lang: 'en',
    ...more,
  },
});

const FILES: Record<string, string> = {
  'Your archive.html': '<html></html>',
  'assets/js/main.js': 'console.log(1)',
  'data/manifest.js': 'window.__THAR_CONFIG = {"a": 1}',
  'data/account.js': script('account', {
    account: {
      email: 'walker@vey.example',
      username: 'vey_walker',
      accountId: '77',
      accountDisplayName: 'A walker',
    },
  }),
  'data/tweets.js': script(
    'tweets',
    tweet('1620000000000000001', `${LONG.slice(0, 240)}… https://t.co/abc`, {
      entities: {
        urls: [
          {
            url: 'https://t.co/abc',
            expanded_url: 'https://twitter.com/i/web/status/1620000000000000001',
          },
        ],
      },
    }),
    tweet('1620000000000000002', '@vey_transport And dogs?', {
      in_reply_to_status_id_str: '1610000000000000000',
      in_reply_to_user_id_str: '9',
      in_reply_to_screen_name: 'vey_transport',
    }),
    tweet('1620000000000000003', 'RT @vey_transport: The ferry runs again'),
  ),
  'data/tweets-part1.js': script('tweets', tweet('1620000000000000004', 'More of it')).replace(
    'part0',
    'part1',
  ),
  'data/note-tweet.js': script(
    'note_tweet',
    {
      noteTweet: {
        noteTweetId: '1620000000000000901',
        createdAt: '2023-02-01T10:00:00.000Z',
        core: { text: LONG, mentions: [], hashtags: [{ text: 'Vey' }] },
      },
    },
    {
      noteTweet: {
        noteTweetId: '1620000000000000902',
        createdAt: '2023-02-03T10:00:00.000Z',
        core: { text: 'Of a post that is gone' },
      },
    },
  ),
  'data/deleted-tweets.js': script(
    'deleted_tweets',
    tweet('1620000000000000005', 'Regretted words', { deleted_at: '2023-02-02T10:00:00.000Z' }),
  ),
  'data/follower.js': script('follower', { follower: { accountId: '5', userLink: 'x' } }),
  'data/following.js': script('following', { following: { accountId: '6', userLink: 'x' } }),
  'data/ad-impressions.js': script('ad_impressions', { ad: { a: 1 } }),
  'data/direct-messages.js': script('direct_messages', { dmConversation: { messages: [] } }),
};

const bytesOf = (text: string): Uint8Array => strToU8(text);

function expectArchive(data: Dataset): void {
  data.files.forEach(expectTally);
  const rows = rowsOf(data);
  expect(rows.find(({ id }) => id === '1620000000000000001')).toMatchObject({
    author: 'vey_walker',
    text: LONG,
    hashtags: ['Vey'],
    counts: [3, -1, -1, 14],
    time: '2023-02-01T10:00:00.000Z',
  });
  expect(rows.find(({ id }) => id === '1620000000000000002')).toMatchObject({
    kind: 'reply',
    replyTo: '1610000000000000000',
    author: 'vey_walker',
  });
  expect(rows.find(({ id }) => id === '1620000000000000004')).toMatchObject({ text: 'More of it' });
  expect(rows.find(({ id }) => id === '1620000000000000902')).toMatchObject({
    text: 'Of a post that is gone',
  });
  expect(data.byId('1620000000000000005')).toBe(-1);
  expect(JSON.stringify(data.rejects)).not.toContain('Regretted');
  const own = data.accounts.byHandle('vey_walker');
  expect(data.accounts.name(own)).toBe('A walker');
  const { offsets, followed } = data.follows!;
  expect(
    Array.from(followed.subarray(offsets[own], offsets[own + 1]), (row) => data.accounts.id(row)),
  ).toEqual(['6']);
}

describe('a personal archive of X', () => {
  it('opens as the zip that it comes in; what it holds beside posts is left alone in one sentence', async () => {
    const zip = zipSync(
      Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, bytesOf(text)])),
    );
    const data = await importFiles([{ name: 'twitter-2023.zip', bytes: zip }]);
    expectArchive(data);
    expect(data.files.map(({ name }) => name.split('/').at(-1))).toEqual([
      'twitter-2023.zip',
      'account.js',
      'tweets.js',
      'tweets-part1.js',
      'note-tweet.js',
      'deleted-tweets.js',
      'follower.js',
      'following.js',
    ]);
    expect(notesOf(data).join(' ')).toContain('5 files of the personal archive beside posts');
    expect(notesOf(data, 4).join(' ')).toMatch(
      /1 long text was put in the place of the cut one[^]*post of its own/,
    );
  });

  it('opens as files dropped together, and without the account', async () => {
    const own = [
      'account.js',
      'tweets.js',
      'tweets-part1.js',
      'note-tweet.js',
      'deleted-tweets.js',
      'following.js',
    ];
    const files = own.map((name) => ({ name, bytes: bytesOf(FILES[`data/${name}`]!) }));
    expectArchive(await importFiles(files));
    const alone = await importFiles([files[1]!]);
    alone.files.forEach(expectTally);
    expect(rowsOf(alone)[0]).toMatchObject({ author: '#archive-owner' });
    expect(alone.accounts.name(alone.posts.author[0]!)).toBe('the archive’s owner');
  });

  it('names other parts for what they are', async () => {
    const data = await importFiles([
      { name: 'ad-impressions.js', bytes: bytesOf(FILES['data/ad-impressions.js']!) },
      { name: 'deleted-tweets.js', bytes: bytesOf('window.YTD.deleted_tweets.part0 = [ ]') },
      { name: 'cut.js', bytes: bytesOf(FILES['data/tweets.js']!.slice(0, -60)) },
    ]);
    data.files.forEach(expectTally);
    expect(whyOf(data)).toMatch(/^A part of a personal archive of X was found \(“ad_impressions”\)/);
    expect(whyOf(data, 1)).toContain('without a complete record');
    expect(data.files[2]).toMatchObject({ format: 'x-archive', rejects: 1 });
  });
});
