/** A few invented records of every JSON format: to be told apart, and to be broken. */
import { v1Lines, v2Page } from '../../../e2e/files';
import { activity, actor } from './gnip';
import * as graphql from './graphql';
import * as platforms from './platforms';
import * as scrape from './formats/snscrape';
import { post, user, type Fields } from './v1';

export interface Sample {
  /** Id of the format. */
  format: string;
  /** What the records are, where a format has several kinds. */
  what: string;
  /** Name of the file, where it matters. */
  name?: string;
  records: unknown[];
}

const id = (n: number): string => String(1_392_400_000_000_000_000n + BigInt(n));
const many = (make: (n: number) => Fields, count = 8): Fields[] =>
  Array.from({ length: count }, (_, n) => make(n));
const valuesOf = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

const v2Tweet = (n: number): Fields => ({
  id: id(n),
  text: `Words of post ${n}`,
  author_id: String(n % 3),
  created_at: '2021-05-12T09:00:00.000Z',
  conversation_id: id(0),
  public_metrics: { retweet_count: n, reply_count: 0, like_count: 0, quote_count: 0 },
  ...(n && { referenced_tweets: [{ type: 'replied_to', id: id(n - 1) }] }),
});
const v2User = (n: number): Fields => ({ id: String(n), username: `reader_${n}`, name: `Reader ${n}` });

export const JSON_SAMPLES: Sample[] = [
  { format: 'twitter-v1', what: 'posts', records: valuesOf(v1Lines()).slice(0, 8) },
  {
    format: 'twitter-v1',
    what: 'a stream with notices',
    records: [
      ...many((n) => post(id(n), `Words ${n}`), 4),
      { delete: { status: { id_str: id(9), user_id_str: '1' } } },
      { limit: { track: 7 } },
      { warning: { code: 'FALLING_BEHIND' } },
      { disconnect: { code: 4 } },
    ],
  },
  { format: 'twitter-v1', what: 'accounts', records: many((n) => user(n + 1)) },
  { format: 'twitter-v2', what: 'pages', records: valuesOf(v2Page()) },
  {
    format: 'twitter-v2',
    what: 'a stream',
    records: many((n) => ({
      data: v2Tweet(n),
      includes: { users: [v2User(n % 3)], ...(n && { tweets: [v2Tweet(n - 1)] }) },
      matching_rules: [{ id: '1', tag: 'ferry' }],
    })),
  },
  {
    format: 'twitter-v2',
    what: 'flat posts',
    records: many((n) => ({ ...v2Tweet(n), author: v2User(n % 3) })),
  },
  {
    format: 'twitter-v2',
    what: '4CAT',
    records: many((n) => ({ ...v2Tweet(n), author_user: v2User(n % 3) })),
  },
  { format: 'twitter-v2', what: 'accounts', records: [{ data: many(v2User) }] },
  {
    format: 'academictwitter',
    what: 'users',
    name: 'users_1.json',
    records: [{ users: many(v2User), tweets: many(v2Tweet, 3) }],
  },
  {
    format: 'activity-streams',
    what: 'activities',
    records: [
      ...many((n) => activity(id(n), `Words ${n}`, { actor: actor(n, `reader_${n}`) }), 4),
      activity(id(8), 'RT @vey: Words', { verb: 'share', object: activity(id(20), 'Words to share') }),
      activity(id(9), 'A quote', {
        twitter_quoted_status: activity(id(21), 'Words to quote'),
        inReplyTo: { link: `http://twitter.com/vey/statuses/${id(0)}` },
        long_object: { body: 'The long quote', display_text_range: [0, 9], twitter_entities: {} },
      }),
      { info: { message: 'Replay Request Completed' } },
    ],
  },
  {
    format: 'x-graphql',
    what: 'Zeeschuimer',
    records: [
      ...many((n) => graphql.captured(graphql.result(id(n), `Words ${n}`)), 4),
      graphql.captured(
        graphql.result(id(8), 'RT', { retweeted_status_result: { result: graphql.result(id(20), 'Words') } }),
      ),
      graphql.captured(
        graphql.result(
          id(9),
          'cut…',
          { quoted_status_id_str: id(21) },
          {
            quoted_status_result: { result: { tweet: graphql.result(id(21), 'Quoted') } },
            note_tweet: { note_tweet_results: { result: { text: 'not cut', entity_set: {} } } },
          },
        ),
      ),
    ],
  },
  {
    format: 'x-graphql',
    what: '4CAT',
    records: many((n) => ({ ...graphql.result(id(n), `Words ${n}`), __import_meta: { item_id: id(n) } })),
  },
  {
    format: 'snscrape',
    what: 'posts',
    records: [
      ...many((n) => scrape.scraped(id(n), `Words ${n}`), 6),
      scrape.scraped(id(8), 'RT', { retweetedTweet: scrape.scraped(id(20), 'Words') }),
      scrape.scraped(id(9), 'A quote', {
        quotedTweet: scrape.scraped(id(21), 'Quoted'),
        inReplyToTweetId: 5,
        inReplyToUser: scrape.account(2, 'reader'),
      }),
    ],
  },
  { format: 'bluesky', what: 'items of a feed', records: platforms.blueskyItems },
  { format: 'bluesky', what: 'a feed', records: [{ feed: platforms.blueskyItems, cursor: 'x' }] },
  { format: 'bluesky', what: 'a thread', records: [platforms.blueskyThread] },
  {
    format: 'bluesky',
    what: 'a search',
    records: [{ posts: platforms.blueskyItems.map(({ post }) => post) }],
  },
  { format: 'jetstream', what: 'events', records: platforms.jetstreamEvents },
  { format: 'mastodon', what: 'statuses', records: platforms.mastodonStatuses },
  { format: 'mastodon', what: 'a context', records: [platforms.mastodonContext] },
  {
    format: 'mastodon',
    what: 'a search',
    records: [{ accounts: [], statuses: platforms.mastodonStatuses, hashtags: [] }],
  },
  { format: 'weibo', what: 'a post', name: '1_z5Y8Krs3M_1197.json', records: [platforms.weiboPost] },
  { format: 'weibo', what: 'reposts', name: '1_z5Y8Krs3M_1197.json', records: platforms.weiboReposts },
  {
    format: 'compliance',
    what: 'results of a job',
    records: many((n) => ({
      id: id(n),
      action: 'delete',
      created_at: '2021-05-12T09:00:00.000Z',
      reason: 'deleted',
    })),
  },
  {
    format: 'compliance',
    what: 'a stream',
    records: many((n) => ({
      data: { delete: { tweet: { id: id(n), author_id: '1' }, event_at: '2021-05-12T09:00:00.000Z' } },
    })),
  },
  {
    format: 'x-archive',
    what: 'tweets.js without its first line',
    records: many((n) => ({
      tweet: {
        id_str: id(n),
        id: id(n),
        full_text: `Words ${n}`,
        created_at: 'Wed May 12 09:00:00 +0000 2021',
        retweet_count: '3',
        display_text_range: ['0', '7'],
        entities: { urls: [], user_mentions: [], hashtags: [] },
        ...(n ? { in_reply_to_status_id_str: id(n - 1) } : {}),
      },
    })),
  },
  {
    format: 'x-archive',
    what: 'deleted-tweets.js',
    records: many((n) => ({
      tweet: { id_str: id(n), full_text: `Words ${n}`, deleted_at: '2023-02-01T10:00:00.000Z' },
    })),
  },
  {
    format: 'x-archive',
    what: 'note-tweet.js',
    records: many((n) => ({
      noteTweet: { noteTweetId: id(n), createdAt: '2023-02-01T10:00:00.000Z', core: { text: `Words ${n}` } },
    })),
  },
  {
    format: 'generic-json',
    what: 'flat objects',
    records: many((n) => ({
      id: id(n),
      text: `Words ${n}`,
      user: `reader_${n % 3}`,
      created_at: '2021-05-12 09:00',
      reply_to_id: n ? id(n - 1) : null,
    })),
  },
  {
    format: 'hoaxy-json',
    what: 'edges',
    records: many((n) => ({
      canonical_url: 'https://vey.example/f',
      from_user_id: String(n),
      from_user_screen_name: `reader_${n}`,
      to_user_id: String(n + 1),
      to_user_screen_name: `reader_${n + 1}`,
      tweet_id: id(n),
      tweet_type: n % 2 ? 'quote' : 'retweet',
      tweet_created_at: '2021-05-12T09:00:00.000Z',
      is_mention: n === 3,
    })),
  },
];
