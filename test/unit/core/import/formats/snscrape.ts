/** Invented posts in the shape of snscrape. */
import type { Fields } from '../v1';

export const account = (n: number, handle: string): Fields => ({
  id: n,
  username: handle,
  displayname: `Name of ${handle}`,
  location: 'Lower Vey',
  followersCount: n * 10,
  verified: n === 1,
});

export const scraped = (id: string, rawContent: string, more: Fields = {}): Fields => ({
  url: `https://twitter.com/vey_transport/status/${id}`,
  date: '2021-05-12T09:00:00+00:00',
  rawContent,
  id_str: id,
  user: account(1, 'vey_transport'),
  replyCount: 2,
  retweetCount: 3,
  likeCount: 9,
  quoteCount: 1,
  lang: 'en',
  retweetedTweet: null,
  quotedTweet: null,
  inReplyToTweetId: null,
  inReplyToUser: null,
  mentionedUsers: null,
  hashtags: null,
  ...more,
});
