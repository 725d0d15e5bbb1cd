import type { BatchWriter } from '../../dataset/writer';
import { excerptOf, INEXACT, type JsonFormat, type Raw } from '../format';
import { share, type Head } from '../head';
import { idOf, isObject, listOf, type JsonObject } from '../json/json';
import { elementSpans } from '../json/spans';
import { isInexactTweet, isTweet, isUser, readTweet } from '../posts/tweet';
import { readRecord } from './twitter-v2';
import { said } from '../said';

/**
 * Posts of API v2 as academictwitteR writes them: data_*.json holds a list of posts, users_*.json the accounts and
 * the posts that were referred to. Accounts join by their ids, over all files opened together.
 */
export const academicTwitter: JsonFormat = {
  id: 'academictwitter',
  label: 'academictwitteR (JSON)',
  kind: 'json',
  snowflake: true,

  sniff(head) {
    if (share(head.values, isCompanion) > 0.5)
      return {
        confidence: 0.95,
        why: said('isAcademicUsers'),
      };
    if (!named(head) || share(head.values, isTweet) === 0) return null;
    return {
      confidence: 0.95,
      why: said('isAcademic'),
    };
  },

  read(value, raw, writer) {
    if (isCompanion(value)) return readCompanion(value, raw, writer);
    if (isInexactTweet(value)) return INEXACT;
    readRecord(value, raw, NaN, writer);
    return undefined;
  },
};

function named(head: Head): boolean {
  return head.shape === 'document' && /(?:^|[\\/])data_\d+\.json$/i.test(head.name);
}

/** What a users file holds: one object with two lists. */
function isCompanion(value: unknown): value is JsonObject {
  if (!isObject(value) || 'data' in value) return false;
  const users = listOf(value['users']);
  return users.some(isUser) || (users.length === 0 && listOf(value['tweets']).some(isTweet));
}

function readCompanion(companion: JsonObject, raw: Raw, writer: BatchWriter): typeof INEXACT | undefined {
  const users = listOf(companion['users']);
  const tweets = listOf(companion['tweets']);
  if (tweets.some(isInexactTweet) || users.some(isInexactTweet)) return INEXACT;
  if (!users.length) writer.note('emptyPages');
  const spans = elementSpans(raw.bytes, raw.from, raw.to, ['users', 'tweets']);
  const place = (path: string, count: number, i: number): Raw => {
    const found = spans.get(path)!;
    return found.length === count * 2 ? { ...raw, from: found[i * 2]!, to: found[i * 2 + 1]! } : raw;
  };
  users.forEach((user, i) => readRecord(user, place('users', users.length, i), NaN, writer));
  tweets.forEach((tweet, i) => {
    const own = place('tweets', tweets.length, i);
    // Posts that were referred to stand beside the records, as those inside a record do.
    if (isObject(tweet) && idOf(undefined, tweet['id'])) readTweet(tweet, own, true, NaN, writer);
    else writer.reject('notPost', excerptOf(own));
  });
  return undefined;
}
