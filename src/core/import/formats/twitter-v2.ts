import type { BatchWriter } from '../../dataset/writer';
import { excerptOf, INEXACT, type JsonFormat, type Raw } from '../format';
import { share } from '../head';
import { idOf, isObject, listOf, objectOf, stringOf, type JsonObject } from '../json/json';
import { elementSpans } from '../json/spans';
import { isoTime } from '../text/time';
import { isInexactTweet, isTweet, isUser, readTweet, readUser } from '../posts/tweet';
import { said } from '../said';

/** Posts as API v2 gives them: pages with `includes`, single posts of a stream, or twarc2's flat lines. */
export const twitterV2: JsonFormat = {
  id: 'twitter-v2',
  label: 'Twitter API v2',
  kind: 'json',
  snowflake: true,

  sniff(head) {
    const pages = share(head.values, isPage);
    const flat = share(head.values, isTweet);
    if (!pages && !flat) return null;
    const why = pages >= flat ? said('isPagesV2') : said('isPostsV2');
    return { confidence: 0.5 + Math.min(1, pages + flat) * 0.4, why };
  },

  read(value, raw, writer) {
    if (!isObject(value)) {
      writer.reject('notObject', excerptOf(raw));
      return undefined;
    }
    if (isInexactTweet(value) || listOf(value['data']).some(isInexactTweet)) return INEXACT;
    if (isPage(value)) readPage(value, raw, writer);
    else if ('errors' in value && !('id' in value)) writer.reject('platformError', excerptOf(raw));
    else readRecord(value, raw, NaN, writer);
    return undefined;
  },
};

/** An envelope: `data` is a post or an account, or a list of them; an empty list may stand alone with `meta`. */
function isPage(value: unknown): value is JsonObject {
  if (!isObject(value) || !('data' in value))
    return isObject(value) && isObject(value['meta']) && value['meta']['result_count'] === 0;
  const data = value['data'];
  if (isObject(data)) return isDatum(data);
  return Array.isArray(data) && (data.length ? data.slice(0, 20).some(isDatum) : isObject(value['meta']));
}

function isDatum(value: unknown): boolean {
  return (
    isUser(value) || (isObject(value) && typeof value['id'] === 'string' && typeof value['text'] === 'string')
  );
}

function readPage(page: JsonObject, raw: Raw, writer: BatchWriter): void {
  const seen = isoTime(stringOf(objectOf(page['__twarc'])?.['retrieved_at']));
  const includes = objectOf(page['includes']);
  const data = isObject(page['data']) ? [page['data']] : listOf(page['data']);
  const tweets = listOf(includes?.['tweets']);
  const spans = elementSpans(raw.bytes, raw.from, raw.to, ['data', 'includes.tweets']);
  const place = (path: string, count: number, i: number): Raw => {
    const found = spans.get(path)!;
    return found.length === count * 2 ? { ...raw, from: found[i * 2]!, to: found[i * 2 + 1]! } : raw;
  };
  for (const user of listOf(includes?.['users'])) if (isUser(user)) readUser(user, seen, writer);
  data.forEach((item, i) => readRecord(item, place('data', data.length, i), seen, writer));
  tweets.forEach((tweet, i) => {
    if (isObject(tweet) && stringOf(tweet['id']))
      readTweet(tweet, place('includes.tweets', tweets.length, i), true, seen, writer);
  });
  if (!data.length) writer.note('emptyPages');
  const errors = listOf(page['errors']).length;
  if (errors) writer.note('platformErrors', errors);
}

/** One record: a post or an account. */
export function readRecord(value: unknown, raw: Raw, seen: number, writer: BatchWriter): void {
  if (!isObject(value)) {
    writer.reject('notObject', excerptOf(raw));
  } else if (!idOf(undefined, value['id'])) {
    writer.reject(typeof value['text'] === 'string' ? 'noId' : 'notPost', excerptOf(raw));
  } else if (typeof value['text'] === 'string') {
    readTweet(value, raw, false, seen, writer);
  } else if (isUser(value)) {
    writer.accountRecord(readUser(value, seen, writer));
  } else writer.reject('notPost', excerptOf(raw));
}
