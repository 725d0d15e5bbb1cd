import { KIND } from '../dataset/types';
import type { BatchWriter } from '../dataset/writer';
import { excerptOf, INEXACT, type JsonFormat, type Raw } from './format';
import { share } from './head';
import {
  countOf,
  idOf,
  isObject,
  listOf,
  lostDigits,
  objectOf,
  stringOf,
  verifiedOf,
  type JsonObject,
} from './json';
import { elementSpans } from './spans';
import { twitterTime } from './time';
import {
  authorInLink,
  cutToRange,
  decodeEntities,
  languageOf,
  repostedWords,
  showLinks,
  type Link,
} from './words';

/** Posts inside posts inside posts: a repost of a quote is two deep; deeper ones are not the platform's. */
const DEEPEST = 3;
/** Messages of a stream that are no posts. */
const NOTICES = [
  'delete',
  'limit',
  'scrub_geo',
  'status_withheld',
  'user_withheld',
  'disconnect',
  'warning',
  'friends',
  'event',
];

/** Posts as API v1.1 gives them: one an object, alone, in a list, or in a `statuses` envelope. */
export const twitterV1: JsonFormat = {
  id: 'twitter-v1',
  label: 'Twitter API v1.1',
  kind: 'json',
  snowflake: true,

  sniff(head) {
    const looks = share(head.values.flatMap(unwrap), (value) => isTweet(value) || isNotice(value));
    return looks > 0
      ? {
          confidence: 0.5 + looks * 0.45,
          why: 'Its records hold id_str, created_at and user as Twitter API v1.1 posts do.',
        }
      : null;
  },

  read(value, raw, writer) {
    if (!isObject(value)) {
      writer.reject('notObject', excerptOf(raw));
      return undefined;
    }
    if (inexact(value)) return INEXACT;
    if (Array.isArray(value['statuses'])) readEnvelope(value['statuses'], raw, writer);
    else readRecord(value, raw, raw.base + raw.from, raw.to - raw.from, writer);
    return undefined;
  },
};

function unwrap(value: unknown): unknown[] {
  return isObject(value) && Array.isArray(value['statuses']) ? value['statuses'] : [value];
}

function isTweet(value: unknown): boolean {
  if (!isObject(value)) return false;
  const worded = typeof value['text'] === 'string' || typeof value['full_text'] === 'string';
  return worded && ('id_str' in value || 'id' in value) && isObject(value['user']);
}

function isNotice(value: JsonObject | unknown): boolean {
  return isObject(value) && !('id' in value) && NOTICES.some((key) => isObject(value[key]));
}

/** True where some id of the record, or of those inside it, is a number without its string. */
function inexact(record: JsonObject): boolean {
  if (Array.isArray(record['statuses']))
    return record['statuses'].some((status) => isObject(status) && inexact(status));
  let at: JsonObject | null = record;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    if (lostDigits(at['id_str'], at['id'])) return true;
    if (lostDigits(at['in_reply_to_status_id_str'], at['in_reply_to_status_id'])) return true;
    if (lostDigits(at['quoted_status_id_str'], at['quoted_status_id'])) return true;
    at = objectOf(at['retweeted_status']) ?? objectOf(at['quoted_status']);
  }
  return false;
}

function readEnvelope(statuses: readonly unknown[], raw: Raw, writer: BatchWriter): void {
  const spans = elementSpans(raw.bytes, raw.from, raw.to, ['statuses']).get('statuses')!;
  const placed = spans.length === statuses.length * 2;
  statuses.forEach((status, i) => {
    const from = placed ? spans[i * 2]! : raw.from;
    const to = placed ? spans[i * 2 + 1]! : raw.to;
    const own: Raw = { ...raw, from, to };
    if (isObject(status)) readRecord(status, own, raw.base + from, to - from, writer);
    else writer.reject('notObject', excerptOf(own));
  });
}

function readRecord(record: JsonObject, raw: Raw, start: number, length: number, writer: BatchWriter): void {
  const id = idOf(record['id_str'], record['id']);
  if (!id) {
    const worded = 'text' in record || 'full_text' in record;
    writer.reject(isNotice(record) ? 'notice' : worded ? 'noId' : 'notPost', excerptOf(raw));
    return;
  }
  let inside: JsonObject[] = [];
  readTweet(record, id, start, length, false, writer, inside);
  for (let depth = 0; inside.length && depth < DEEPEST; depth++) {
    const next: JsonObject[] = [];
    for (const embedded of inside) {
      const embeddedId = idOf(embedded['id_str'], embedded['id']);
      if (embeddedId && !isHeld(embedded, embeddedId, writer))
        readTweet(embedded, embeddedId, start, length, true, writer, next);
    }
    inside = next;
  }
}

function isHeld(tweet: JsonObject, id: string, writer: BatchWriter): boolean {
  return writer.holds(
    id,
    countOf(tweet['retweet_count']),
    countOf(tweet['quote_count']),
    countOf(tweet['reply_count']),
    countOf(tweet['favorite_count']),
  );
}

/** Writes one post; posts inside it are added to `inside`. */
function readTweet(
  tweet: JsonObject,
  id: string,
  start: number,
  length: number,
  embedded: boolean,
  writer: BatchWriter,
  inside: JsonObject[],
): void {
  const draft = writer.draft(id, start, length, embedded);
  draft.time = twitterTime(stringOf(tweet['created_at']));
  if (draft.time !== draft.time && !embedded) writer.note('noTime');
  draft.author = readUser(tweet['user'], draft.time, writer);
  if (draft.author < 0 && !embedded) writer.note('noAuthor');
  draft.lang = languageOf(stringOf(tweet['lang']));
  const extended = objectOf(tweet['extended_tweet']);
  const full = stringOf(extended?.['full_text']) || stringOf(tweet['full_text']);
  const text = full || stringOf(tweet['text']);
  const original = objectOf(tweet['retweeted_status']);
  if (original) {
    draft.kind = KIND.repost;
    draft.repostOf = idOf(original['id_str'], original['id']);
    inside.push(original);
    const user = objectOf(original['user']);
    if (user)
      draft.repostAuthor = writer.accounts.number(
        idOf(user['id_str'], user['id']),
        stringOf(user['screen_name']),
      );
    // The words are the original's, which is written as a row of its own.
    if (!wordsOf(original)) {
      const { words, cut } = repostedWords(text);
      draft.text = decodeEntities(words);
      draft.truncated = cut;
    }
    readEntities(tweet, extended, draft, '');
  } else {
    draft.replyTo = idOf(tweet['in_reply_to_status_id_str'], tweet['in_reply_to_status_id']);
    if (draft.replyTo)
      draft.replyAuthor = writer.accounts.number(
        idOf(tweet['in_reply_to_user_id_str'], tweet['in_reply_to_user_id']),
        stringOf(tweet['in_reply_to_screen_name']),
      );
    draft.quoteOf = idOf(tweet['quoted_status_id_str'], tweet['quoted_status_id']);
    const quoted = objectOf(tweet['quoted_status']);
    if (quoted) {
      draft.quoteOf ||= idOf(quoted['id_str'], quoted['id']);
      inside.push(quoted);
    }
    if (draft.quoteOf && !quoted) {
      const permalink = stringOf(objectOf(tweet['quoted_status_permalink'])?.['expanded']);
      const handle = authorInLink(permalink, draft.quoteOf);
      if (handle) draft.quoteAuthor = writer.accounts.number('', handle);
    }
    const links = readEntities(tweet, extended, draft, draft.quoteOf);
    const range = extended ? extended['display_text_range'] : tweet['display_text_range'];
    draft.text = decodeEntities(
      showLinks(full || !tweet['truncated'] ? cutToRange(text, range) : text, links),
    );
    draft.truncated = tweet['truncated'] === true && !full;
    draft.reposts = countOf(tweet['retweet_count']);
    draft.quotes = countOf(tweet['quote_count']);
    draft.replies = countOf(tweet['reply_count']);
    draft.likes = countOf(tweet['favorite_count']);
  }
  writer.post(draft);
}

function wordsOf(tweet: JsonObject): boolean {
  return Boolean(tweet['full_text'] || tweet['text']);
}

function readUser(value: unknown, seen: number, writer: BatchWriter): number {
  const user = objectOf(value);
  if (!user) return -1;
  const handle = stringOf(user['screen_name']);
  const account = writer.accounts.number(idOf(user['id_str'], user['id']), handle);
  if (account >= 0)
    writer.accounts.describe(
      account,
      handle,
      stringOf(user['name']),
      stringOf(user['location']),
      countOf(user['followers_count']),
      verifiedOf(user['verified']),
      seen,
    );
  return account;
}

/** Lists of the draft, and the links to show in its text. */
function readEntities(
  tweet: JsonObject,
  extended: JsonObject | null,
  draft: { mentions: string[]; hashtags: string[]; urls: string[] },
  quoteOf: string,
): Link[] {
  const entities = objectOf(extended?.['entities']) ?? objectOf(tweet['entities']);
  const links: Link[] = [];
  if (!entities) return links;
  for (const mention of listOf(entities['user_mentions'])) {
    const handle = isObject(mention) ? stringOf(mention['screen_name']) : '';
    if (handle) draft.mentions.push(handle.toLowerCase());
  }
  for (const hashtag of listOf(entities['hashtags'])) {
    const tag = isObject(hashtag) ? stringOf(hashtag['text']) : '';
    if (tag) draft.hashtags.push(tag);
  }
  for (const url of listOf(entities['urls'])) {
    if (!isObject(url)) continue;
    const short = stringOf(url['url']);
    const expanded = stringOf(url['expanded_url']) || short;
    if (!expanded) continue;
    draft.urls.push(expanded);
    // The quoted post is shown, not its address.
    links.push({ short, shown: quoteOf && expanded.endsWith(`/status/${quoteOf}`) ? '' : expanded });
  }
  for (const medium of listOf(entities['media'])) {
    const short = isObject(medium) ? stringOf(medium['url']) : '';
    if (short) links.push({ short, shown: '' });
  }
  return links;
}
