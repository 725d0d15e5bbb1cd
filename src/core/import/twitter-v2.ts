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
import { isoTime } from './time';
import { authorInLink, decodeEntities, languageOf, repostedWords, showLinks, type Link } from './words';

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
    const why =
      pages >= flat
        ? 'Its records hold data and includes as pages of Twitter API v2 do.'
        : 'Its records hold id, text and author_id as Twitter API v2 posts do.';
    return { confidence: 0.5 + Math.min(1, pages + flat) * 0.4, why };
  },

  read(value, raw, writer) {
    if (!isObject(value)) {
      writer.reject('notObject', excerptOf(raw));
      return undefined;
    }
    if (
      lostDigits(undefined, value['id']) ||
      listOf(value['data']).some((item) => isObject(item) && lostDigits(undefined, item['id']))
    )
      return INEXACT;
    if (isPage(value)) readPage(value, raw, writer);
    else if ('errors' in value && !('id' in value)) writer.reject('platformError', excerptOf(raw));
    else readRecord(value, raw, NaN, writer);
    return undefined;
  },
};

function isTweet(value: unknown): value is JsonObject {
  if (!isObject(value) || typeof value['text'] !== 'string' || isObject(value['user'])) return false;
  if (typeof value['id'] !== 'string') return false;
  return [
    'author_id',
    'author',
    'referenced_tweets',
    'public_metrics',
    'edit_history_tweet_ids',
    'conversation_id',
  ].some((key) => key in value);
}

function isUser(value: unknown): value is JsonObject {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['username'] === 'string';
}

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
  const errors = listOf(page['errors']).length;
  if (errors) writer.note('platformErrors', errors);
}

/** One record: a post or an account. */
function readRecord(value: unknown, raw: Raw, seen: number, writer: BatchWriter): void {
  if (!isObject(value)) {
    writer.reject('notObject', excerptOf(raw));
  } else if (!idOf(undefined, value['id'])) {
    writer.reject(typeof value['text'] === 'string' ? 'noId' : 'notPost', excerptOf(raw));
  } else if (typeof value['text'] === 'string') {
    readTweet(value, raw, false, seen, writer);
    for (const reference of listOf(value['referenced_tweets']))
      if (isObject(reference) && typeof reference['text'] === 'string' && stringOf(reference['id']))
        readTweet(reference, raw, true, seen, writer);
  } else if (isUser(value)) {
    writer.accountRecord(readUser(value, seen, writer));
  } else writer.reject('notPost', excerptOf(raw));
}

function readTweet(tweet: JsonObject, raw: Raw, embedded: boolean, seen: number, writer: BatchWriter): void {
  const id = idOf(undefined, tweet['id']);
  const metrics = objectOf(tweet['public_metrics']);
  const reposts = countOf(metrics?.['retweet_count']);
  const quotes = countOf(metrics?.['quote_count']);
  const replies = countOf(metrics?.['reply_count']);
  const likes = countOf(metrics?.['like_count']);
  if (embedded && writer.holds(id, reposts, quotes, replies, likes)) return;
  const draft = writer.draft(id, raw.base + raw.from, raw.to - raw.from, embedded);
  draft.time = isoTime(stringOf(tweet['created_at']));
  if (draft.time !== draft.time && !embedded) writer.note('noTime');
  const author = objectOf(tweet['author']);
  draft.author =
    author && isUser(author)
      ? readUser(author, seen === seen ? seen : draft.time, writer)
      : writer.accounts.number(stringOf(tweet['author_id']), '');
  if (draft.author < 0 && !embedded) writer.note('noAuthor');
  draft.lang = languageOf(stringOf(tweet['lang']));
  for (const reference of listOf(tweet['referenced_tweets'])) {
    if (!isObject(reference)) continue;
    const type = reference['type'];
    const to = stringOf(reference['id']);
    if (type === 'retweeted') draft.repostOf = to;
    else if (type === 'quoted') draft.quoteOf = to;
    else if (type === 'replied_to') draft.replyTo = to;
  }
  if (draft.replyTo) {
    const user = objectOf(tweet['in_reply_to_user']);
    const username = user ? stringOf(user['username']) : '';
    draft.replyAuthor = writer.accounts.number(stringOf(tweet['in_reply_to_user_id']), username);
  }
  const note = objectOf(tweet['note_tweet']);
  const text = stringOf(note?.['text']) || stringOf(tweet['text']);
  const links = readEntities(objectOf(note?.['entities']) ?? objectOf(tweet['entities']), draft, writer);
  if (draft.repostOf) {
    draft.kind = KIND.repost;
    // What a repost quotes is its original's reference.
    draft.quoteOf = '';
    const { words, handle, cut } = repostedWords(text);
    draft.repostAuthor = writer.accounts.number('', handle);
    draft.text = decodeEntities(showLinks(words, links));
    draft.truncated = cut;
  } else {
    draft.text = decodeEntities(showLinks(text, links));
    // The figures of a repost are its original's.
    draft.reposts = reposts;
    draft.quotes = quotes;
    draft.replies = replies;
    draft.likes = likes;
  }
  writer.post(draft);
}

function readUser(user: JsonObject, seen: number, writer: BatchWriter): number {
  const handle = stringOf(user['username']);
  const account = writer.accounts.number(idOf(undefined, user['id']), handle);
  const followers = countOf(objectOf(user['public_metrics'])?.['followers_count']);
  writer.accounts.describe(
    account,
    handle,
    stringOf(user['name']),
    stringOf(user['location']),
    followers,
    verifiedOf(user['verified']),
    seen,
  );
  return account;
}

/** Lists of the draft, and the links to show in its text. */
function readEntities(
  entities: JsonObject | null,
  draft: { quoteOf: string; quoteAuthor: number; mentions: string[]; hashtags: string[]; urls: string[] },
  writer: BatchWriter,
): Link[] {
  const links: Link[] = [];
  if (!entities) return links;
  for (const mention of listOf(entities['mentions'])) {
    const handle = isObject(mention) ? stringOf(mention['username']) : '';
    if (handle) draft.mentions.push(handle.toLowerCase());
  }
  for (const hashtag of listOf(entities['hashtags'])) {
    const tag = isObject(hashtag) ? stringOf(hashtag['tag']) : '';
    if (tag) draft.hashtags.push(tag);
  }
  for (const url of listOf(entities['urls'])) {
    if (!isObject(url)) continue;
    const short = stringOf(url['url']);
    const expanded = stringOf(url['unwound_url']) || stringOf(url['expanded_url']) || short;
    if (!expanded) continue;
    draft.urls.push(expanded);
    const quoted = draft.quoteOf ? authorInLink(expanded, draft.quoteOf) : '';
    if (quoted) draft.quoteAuthor = writer.accounts.number('', quoted);
    // Pictures and the quoted post are shown, not their addresses.
    const hidden = quoted !== '' || stringOf(url['display_url']).startsWith('pic.') || 'media_key' in url;
    links.push({ short, shown: hidden ? '' : expanded });
  }
  return links;
}
