/** Invented posts in the shape in which X's pages receive them. */
import type { Fields } from './v1';

export const account = (n: number, handle: string): Fields => ({
  __typename: 'User',
  rest_id: String(n),
  legacy: {
    screen_name: handle,
    name: `Name of ${handle}`,
    location: 'Lower Vey',
    followers_count: n * 10,
    verified: n === 1,
  },
});

export const result = (id: string, text: string, legacy: Fields = {}, more: Fields = {}): Fields => ({
  __typename: 'Tweet',
  rest_id: id,
  core: { user_results: { result: account(1, 'vey_transport') } },
  edit_control: { edit_tweet_ids: [id] },
  legacy: {
    id_str: id,
    created_at: 'Wed May 12 09:00:00 +0000 2021',
    full_text: text,
    entities: { hashtags: [], urls: [], user_mentions: [] },
    lang: 'en',
    retweet_count: 0,
    quote_count: 0,
    reply_count: 0,
    favorite_count: 0,
    ...legacy,
  },
  ...more,
});

export const captured = (data: Fields, platform = 'twitter.com'): Fields => ({
  nav_index: '1:4:NaN',
  item_id: data['rest_id'] ?? '0',
  timestamp_collected: 1_620_900_000_000,
  source_platform: platform,
  source_platform_url: `https://${platform}/search`,
  data,
});
