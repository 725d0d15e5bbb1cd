import { knownTable } from '../table/knownTable';

/** 4CAT's table of posts. Reposts, quotes and replies name the account, not the post. */
export const fourcat = knownTable({
  id: '4cat-csv',
  label: '4CAT',
  marks: ['id', 'thread_id', 'timestamp', 'body', 'author'],
  columns: {
    id: 'id',
    link: 'link',
    text: 'body',
    time: 'timestamp',
    authorId: 'author_id',
    handle: 'author',
    name: 'author_fullname',
    followers: 'author_followers',
    lang: 'language_guess',
    isRepost: 'is_retweet',
    isQuote: 'is_quote_tweet',
    isReply: 'is_reply',
    replyTo: 'reply_to',
    reposts: 'retweet_count',
    quotes: 'quote_count',
    replies: 'reply_count',
    likes: 'like_count',
    urls: 'urls',
    mentions: 'mentions',
    hashtags: 'hashtags',
  },
});
