import { excerptOf, INEXACT, type JsonFormat } from '../format';
import { share } from '../head';
import { idOf, isObject, listOf, lostDigits, objectOf, stringOf, type JsonObject } from '../json/json';
import { DEEPEST, readStatus } from '../posts/status';
import { said } from '../said';

/** Posts as snscrape writes them, and twscrape after it: one an object, with rawContent or content. */
export const snscrape: JsonFormat = {
  id: 'snscrape',
  label: 'snscrape, twscrape (JSON lines)',
  kind: 'json',
  snowflake: true,

  sniff(head) {
    const looks = share(head.values, isTweet);
    return looks
      ? {
          confidence: 0.5 + looks * 0.4,
          why: said('isSnscrape'),
        }
      : null;
  },

  read(value, raw, writer) {
    if (!isObject(value)) {
      writer.reject('notObject', excerptOf(raw));
      return undefined;
    }
    if (isInexact(value, 0)) return INEXACT;
    const status = statusOf(value, 0);
    if (status['id_str']) readStatus(status, raw.base + raw.from, raw.to - raw.from, writer);
    else writer.reject(status['full_text'] ? 'noId' : 'notPost', excerptOf(raw));
    return undefined;
  },
};

function isTweet(value: unknown): boolean {
  if (!isObject(value) || typeof value['date'] !== 'string' || !isObject(value['user'])) return false;
  return typeof value['user']['username'] === 'string' && wordsOf(value) !== '' && 'retweetCount' in value;
}

function wordsOf(tweet: JsonObject): string {
  return stringOf(tweet['rawContent']) || stringOf(tweet['content']);
}

function isInexact(tweet: JsonObject, depth: number): boolean {
  if (lostDigits(tweet['id_str'], tweet['id']) || lostDigits('', tweet['inReplyToTweetId'])) return true;
  return [tweet['retweetedTweet'], tweet['quotedTweet']].some(
    (inner) => depth < DEEPEST && isObject(inner) && isInexact(inner, depth + 1),
  );
}

/** A post in the shape of API v1.1. */
function statusOf(tweet: JsonObject, depth: number): JsonObject {
  const reposted = depth < DEEPEST ? objectOf(tweet['retweetedTweet']) : null;
  const quoted = depth < DEEPEST ? objectOf(tweet['quotedTweet']) : null;
  const answered = objectOf(tweet['inReplyToUser']);
  const answeredId = idOf(tweet['inReplyToTweetIdStr'], tweet['inReplyToTweetId']);
  return {
    id_str: idOf(tweet['id_str'], tweet['id']),
    created_at: tweet['date'],
    user: userOf(tweet['user']),
    full_text: wordsOf(tweet),
    lang: tweet['lang'],
    entities: entitiesOf(tweet),
    retweet_count: tweet['retweetCount'],
    quote_count: tweet['quoteCount'],
    reply_count: tweet['replyCount'],
    favorite_count: tweet['likeCount'],
    in_reply_to_status_id_str: answeredId,
    in_reply_to_user_id_str: idOf(answered?.['id_str'], answered?.['id']),
    in_reply_to_screen_name: answered?.['username'],
    ...(reposted && { retweeted_status: statusOf(reposted, depth + 1) }),
    ...(quoted && { quoted_status: statusOf(quoted, depth + 1) }),
  };
}

function userOf(value: unknown): JsonObject | null {
  const user = objectOf(value);
  return (
    user && {
      id_str: idOf(user['id_str'], user['id']),
      screen_name: user['username'],
      name: user['displayname'],
      location: user['location'],
      followers_count: user['followersCount'],
      verified: user['verified'],
    }
  );
}

/** Links stand as pairs; older versions list both ends apart. */
function entitiesOf(tweet: JsonObject): JsonObject {
  const short = listOf(tweet['tcooutlinks']);
  const pairs = listOf(tweet['links']).filter(isObject);
  return {
    user_mentions: listOf(tweet['mentionedUsers'])
      .filter(isObject)
      .map((user) => ({ screen_name: user['username'] })),
    hashtags: listOf(tweet['hashtags']).map((text) => ({ text })),
    urls: pairs.length
      ? pairs.map((link) => ({ url: link['tcourl'], expanded_url: link['url'] }))
      : listOf(tweet['outlinks']).map((link, i) => ({ url: short[i], expanded_url: link })),
  };
}
