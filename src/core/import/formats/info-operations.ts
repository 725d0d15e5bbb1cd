import { knownTable } from '../table/knownTable';

/**
 * The tables that X gave out of accounts it held for state-linked. Accounts with few followers are hashed, in their
 * own rows and where they are named. The mentioned accounts are listed by id: handles are read from the text.
 */
export const infoOperations = knownTable({
  id: 'info-operations-csv',
  label: 'X Information Operations',
  marks: ['tweetid', 'userid', 'user_screen_name', 'tweet_text', 'tweet_time'],
  columns: {
    id: 'tweetid',
    text: 'tweet_text',
    time: 'tweet_time',
    authorId: 'userid',
    handle: 'user_screen_name',
    name: 'user_display_name',
    followers: 'follower_count',
    location: 'user_reported_location',
    lang: 'tweet_language',
    isRepost: 'is_retweet',
    repostOf: 'retweet_tweetid',
    repostUserId: 'retweet_userid',
    quoteOf: 'quoted_tweet_tweetid',
    replyTo: 'in_reply_to_tweetid',
    replyUserId: 'in_reply_to_userid',
    reposts: 'retweet_count',
    quotes: 'quote_count',
    replies: 'reply_count',
    likes: 'like_count',
    urls: 'urls',
    hashtags: 'hashtags',
  },
});
