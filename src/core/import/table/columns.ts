/** What a column of a table can hold. */
export type Field =
  | 'id'
  | 'link'
  | 'text'
  | 'time'
  | 'authorId'
  | 'handle'
  | 'name'
  | 'followers'
  | 'verified'
  | 'location'
  | 'lang'
  | 'kind'
  | 'isRepost'
  | 'isQuote'
  | 'isReply'
  | 'repostOf'
  | 'repostUserId'
  | 'repostHandle'
  | 'quoteOf'
  | 'quoteUserId'
  | 'quoteHandle'
  | 'replyTo'
  | 'replyUserId'
  | 'replyHandle'
  | 'reposts'
  | 'quotes'
  | 'replies'
  | 'likes'
  | 'urls'
  | 'mentions'
  | 'hashtags';

/** Number of the column of each field, counted from 0, as a user chose them; a table of ties has columns of its own. */
export type ColumnMapping = Partial<Record<Field | 'follower' | 'followed', number>>;

/**
 * Header names by which a column is known, the surer first. Names are compared in lower case, with every run of other
 * characters than letters and digits as one underscore: 'Tweet ID', 'tweet_id' and 'tweet.id' are one name.
 */
export const COLUMN_NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: [
    'tweet_id',
    'tweetid',
    'tweet_id_str',
    'id_str',
    'status_id',
    'statusid',
    'post_id',
    'postid',
    'message_id',
    'id',
    'twitter_id',
    'imported_id',
  ],
  link: ['tweet_url', 'tweet_link', 'status_url', 'post_url', 'permalink', 'tweet_permalink', 'link', 'url'],
  text: [
    'full_text',
    'tweet_text',
    'tweet_content',
    'tweet_full_text',
    'status_text',
    'post_text',
    'text',
    'content',
    'tweet',
    'message',
    'body',
    'post',
    'comment',
    'caption',
  ],
  time: [
    'created_at',
    'tweet_time',
    'tweet_created_at',
    'createdat',
    'posted_time',
    'published_at',
    'publish_date',
    'published',
    'timestamp_utc',
    'local_time',
    'datetime',
    'date_time',
    'timestamp',
    'created',
    'created_utc',
    'tweet_date',
    'tweet_date_utc',
    'post_date',
    'time',
    'date',
  ],
  authorId: [
    'author_id',
    'user_id',
    'userid',
    'user_id_str',
    'from_user_id_str',
    'from_user_id',
    'tweet_author_id',
    'account_id',
  ],
  handle: [
    'user_screen_name',
    'screen_name',
    'author_username',
    'user_username',
    'author_screen_name',
    'username',
    'from_user',
    'from_user_name',
    'author_handle',
    'user_handle',
    'handle',
    'account_name',
    'tweet_author',
    'author',
    'user',
    'account',
    'user_name',
    'vertex_1',
  ],
  name: [
    'author_name',
    'user_display_name',
    'display_name',
    'from_user_realname',
    'author_display_name',
    'user_name',
    'name',
  ],
  followers: [
    'user_followers_count',
    'author_followers',
    'author_public_metrics_followers_count',
    'from_user_followercount',
    'followers_count',
    'follower_count',
    'followers',
  ],
  verified: ['author_verified', 'user_verified', 'from_user_verified', 'verified'],
  location: ['user_reported_location', 'author_location', 'user_location', 'location'],
  lang: ['tweet_language', 'lang', 'language'],
  kind: ['post_type', 'tweet_type', 'type'],
  isRepost: ['is_retweet', 'is_repost', 'retweet'],
  isQuote: ['is_quote', 'is_quote_tweet', 'is_quote_status'],
  isReply: ['is_reply'],
  repostOf: [
    'retweet_tweetid',
    'retweeted_status_id',
    'retweeted_status_id_str',
    'retweet_status_id',
    'retweeted_tweet_id',
    'referenced_tweets_retweeted_id',
    'retweet_of_id',
    'retweet_of',
    'retweeted_id',
    'retweet_id',
    'repost_of',
    'repost_id',
  ],
  repostUserId: ['retweet_userid', 'retweet_user_id', 'retweeted_user_id', 'retweeted_userid'],
  repostHandle: [
    'retweet_screen_name',
    'retweeted_user',
    'retweeted_user_screen_name',
    'retweet_user',
    'retweeted_username',
  ],
  quoteOf: [
    'quoted_tweet_tweetid',
    'quoted_status_id',
    'quoted_status_id_str',
    'quoted_tweet_id',
    'referenced_tweets_quoted_id',
    'quoted_id',
    'quote_of',
    'quote_id',
  ],
  quoteUserId: ['quoted_user_id', 'quoted_userid'],
  quoteHandle: ['quoted_screen_name', 'quoted_user', 'quoted_user_screen_name', 'quoted_username'],
  replyTo: [
    'in_reply_to_tweetid',
    'in_reply_to_status_id',
    'in_reply_to_status_id_str',
    'in_reply_to_tweet_id',
    'in_reply_to_id',
    'reply_to_status_id',
    'reply_to_tweet_id',
    'referenced_tweets_replied_to_id',
    'replied_to_id',
    'reply_to_id',
    'reply_to',
    'parent_id',
  ],
  replyUserId: [
    'in_reply_to_userid',
    'in_reply_to_user_id',
    'in_reply_to_user_id_str',
    'reply_to_user_id',
    'to_user_id',
  ],
  replyHandle: [
    'in_reply_to_screen_name',
    'in_reply_to_username',
    'reply_to_screen_name',
    'reply_to_user',
    'to_user_name',
    'to_user',
  ],
  reposts: [
    'retweet_count',
    'public_metrics_retweet_count',
    'retweets_count',
    'retweets',
    'reposts',
    'repost_count',
    'shares',
    'share_count',
    'nretweets',
  ],
  quotes: ['quote_count', 'public_metrics_quote_count', 'quotes_count', 'quotes'],
  replies: ['reply_count', 'public_metrics_reply_count', 'replies_count', 'replies', 'nreplies'],
  likes: [
    'like_count',
    'public_metrics_like_count',
    'favorite_count',
    'favourite_count',
    'favorites_count',
    'favorites',
    'likes_count',
    'likes',
    'nlikes',
  ],
  urls: ['expanded_urls', 'urls', 'urls_expanded_url', 'urls_expanded', 'entities_urls'],
  mentions: ['mentions', 'mentioned_names', 'mentions_screen_name', 'user_mentions'],
  hashtags: ['hashtags', 'tags'],
};

/** The name of a column as it is compared. */
export function columnName(header: string): string {
  return header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

const ALL_NAMES: ReadonlySet<string> = new Set(Object.values(COLUMN_NAMES).flat());

/** True for a name, as `columnName` gives it, by which some field is known. */
export function isColumnName(name: string): boolean {
  return ALL_NAMES.has(name);
}

/** Column of each field of a table, by its header; no column serves two fields. */
export function recogniseColumns(header: readonly string[]): Map<Field, number> {
  const names = header.map(columnName);
  const taken = new Set<number>();
  const found = new Map<Field, number>();
  for (const field of Object.keys(COLUMN_NAMES) as Field[]) {
    for (const name of COLUMN_NAMES[field]) {
      const column = names.indexOf(name);
      if (column < 0 || taken.has(column)) continue;
      found.set(field, column);
      taken.add(column);
      break;
    }
  }
  return found;
}

/** Columns that may hold a field, the surer name first. */
export function candidateColumns(header: readonly string[], field: Field): number[] {
  const names = header.map(columnName);
  return COLUMN_NAMES[field].map((name) => names.indexOf(name)).filter((column) => column >= 0);
}

/** Columns by the names that a tool gives them, written as in its header (any case); what is missing is left out. */
export function namedColumns(
  header: readonly string[],
  names: Partial<Record<Field, string>>,
): Map<Field, number> {
  const lower = header.map((name) => name.trim().toLowerCase());
  const found = new Map<Field, number>();
  for (const [field, name] of Object.entries(names) as [Field, string][]) {
    const column = lower.indexOf(name);
    if (column >= 0) found.set(field, column);
  }
  return found;
}

/** Names by which a field is known, to say what was expected. */
export function acceptedNames(field: Field): readonly string[] {
  return COLUMN_NAMES[field];
}
