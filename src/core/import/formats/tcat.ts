import { knownTable } from '../table/knownTable';

/** DMI-TCAT's export of posts. It has no id of the post that is reposted: the text, 'RT @…', names the account. */
export const tcat = knownTable({
  id: 'tcat-csv',
  label: 'DMI-TCAT',
  marks: ['id', 'from_user_name', 'text', 'filter_level', 'in_reply_to_status_id'],
  columns: {
    id: 'id',
    text: 'text',
    time: 'time',
    authorId: 'from_user_id',
    handle: 'from_user_name',
    name: 'from_user_realname',
    followers: 'from_user_followercount',
    verified: 'from_user_verified',
    lang: 'lang',
    quoteOf: 'quoted_status_id',
    replyTo: 'in_reply_to_status_id',
    replyHandle: 'to_user_name',
    reposts: 'retweet_count',
    likes: 'favorite_count',
    urls: 'urls_expanded',
    mentions: 'mentions',
    hashtags: 'hashtags',
  },
});
