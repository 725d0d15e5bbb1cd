import { knownTable } from '../table/knownTable';

/** Communalytic's table of posts from the platform's API v2. */
export const communalytic = knownTable({
  id: 'communalytic-csv',
  label: 'Communalytic',
  marks: ['tweet_id', 'date', 'text', 'username', 'userid', 'language'],
  columns: {
    id: 'tweet_id',
    text: 'text',
    time: 'date',
    authorId: 'userid',
    handle: 'username',
    name: 'name',
    followers: 'user_followers_count',
    verified: 'user_verified',
    location: 'user_location',
    lang: 'language',
    kind: 'type',
    repostOf: 'retweeted_tweet_id',
    quoteOf: 'quoted_tweet_id',
    replyTo: 'replied_to_tweet_id',
    replyUserId: 'in_reply_to_user_id',
    reposts: 'retweet_count',
    quotes: 'quote_count',
    replies: 'reply_count',
    likes: 'like_count',
    urls: 'urls',
    mentions: 'mentions',
    hashtags: 'hashtags',
  },
});
