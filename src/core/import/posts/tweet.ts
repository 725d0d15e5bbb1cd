/** A post and an account in the shape of API v2, which several tools keep in files of their own kind. */
import type { Draft } from '../../dataset/draft';
import { SAMPLED_FIELD, WEIGHT_FIELD } from '../../dataset/sampling';
import { WATERMARK } from '../../dataset/synthetic';
import { KIND } from '../../dataset/types';
import type { BatchWriter } from '../../dataset/writer';
import { readVersions } from './edits';
import type { Raw } from '../format';
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
} from '../json/json';
import { isoTime } from '../text/time';
import {
  authorInLink,
  decodeEntities,
  languageOf,
  postInLink,
  repostedWords,
  showLinks,
  type Link,
} from '../text/words';

/** Fields that only posts of this shape have. */
const OWN_FIELDS = [
  'author',
  'author_user',
  'referenced_tweets',
  'public_metrics',
  'edit_history_tweet_ids',
  'conversation_id',
];

/** True for a post; a flat record with an author_id alone may be another tool's. */
export function isTweet(value: unknown): value is JsonObject {
  if (!isObject(value) || typeof value['text'] !== 'string' || isObject(value['user'])) return false;
  return typeof value['id'] === 'string' && OWN_FIELDS.some((key) => key in value);
}

/** True for an account. */
export function isUser(value: unknown): value is JsonObject {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['username'] === 'string';
}

/** True where the id of a post or account is a number that lost digits. */
export function isInexactTweet(value: unknown): boolean {
  if (!isObject(value)) return false;
  return (
    lostDigits(undefined, value['id']) ||
    lostDigits(undefined, value['author_id']) ||
    listOf(value['referenced_tweets']).some((item) => isObject(item) && lostDigits(undefined, item['id']))
  );
}

/**
 * Writes a post and those that it refers to and holds. `seen`: when it was collected, Unix milliseconds or NaN.
 * The post must have an id.
 */
export function readTweet(
  tweet: JsonObject,
  raw: Raw,
  embedded: boolean,
  seen: number,
  writer: BatchWriter,
): void {
  readPost(tweet, raw, embedded, seen, writer);
  for (const reference of listOf(tweet['referenced_tweets']))
    if (isObject(reference) && typeof reference['text'] === 'string' && idOf(undefined, reference['id']))
      readPost(reference, raw, true, seen, writer);
}

function readPost(tweet: JsonObject, raw: Raw, embedded: boolean, seen: number, writer: BatchWriter): void {
  const id = idOf(undefined, tweet['id']);
  if (tweet['source'] === WATERMARK && !embedded) writer.note('synthetic');
  const metrics = objectOf(tweet['public_metrics']);
  const reposts = countOf(metrics?.['retweet_count']);
  const quotes = countOf(metrics?.['quote_count']);
  const replies = countOf(metrics?.['reply_count']);
  const likes = countOf(metrics?.['like_count']);
  if (embedded && writer.holds(id, reposts, quotes, replies, likes)) return;
  const draft = writer.draft(id, raw.base + raw.from, raw.to - raw.from, embedded);
  draft.time = isoTime(stringOf(tweet['created_at']));
  if (draft.time !== draft.time && !embedded) writer.note('noTime');
  const author = objectOf(tweet['author']) ?? objectOf(tweet['author_user']);
  draft.author =
    author && isUser(author)
      ? readUser(author, seen === seen ? seen : draft.time, writer)
      : writer.accounts.number(idOf(undefined, tweet['author_id']), '');
  if (draft.author < 0 && !embedded) writer.note('noAuthor');
  draft.lang = languageOf(stringOf(tweet['lang']));
  for (const reference of listOf(tweet['referenced_tweets'])) {
    if (!isObject(reference)) continue;
    const type = reference['type'];
    const to = idOf(undefined, reference['id']);
    if (type === 'retweeted') draft.repostOf = to;
    else if (type === 'quoted') draft.quoteOf = to;
    else if (type === 'replied_to') draft.replyTo = to;
  }
  if (draft.replyTo) {
    const user = objectOf(tweet['in_reply_to_user']);
    const username = user ? stringOf(user['username']) : '';
    draft.replyAuthor = writer.accounts.number(idOf(undefined, tweet['in_reply_to_user_id']), username);
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
    draft.truncated &&= draft.text.endsWith('…');
    // The figures of a repost are its original's.
    draft.reposts = reposts;
    draft.quotes = quotes;
    draft.replies = replies;
    draft.likes = likes;
  }
  if (!embedded && SAMPLED_FIELD in tweet) draft.weigh(tweet[WEIGHT_FIELD], tweet[SAMPLED_FIELD]);
  readVersions(id, tweet['edit_history_tweet_ids'], embedded, writer);
  if (!embedded) readMarks(tweet, writer);
  writer.post(draft);
}

/** Counts what is worth telling of a record. */
function readMarks(tweet: JsonObject, writer: BatchWriter): void {
  if (isObject(tweet['withheld'])) writer.note('withheld');
  const attachments = objectOf(tweet['attachments']);
  if (attachments && 'poll_ids' in attachments) writer.note('polls');
}

/** Number of the account in the writer; it must have an id or a username. */
export function readUser(user: JsonObject, seen: number, writer: BatchWriter): number {
  const handle = stringOf(user['username']);
  const account = writer.accounts.number(idOf(undefined, user['id']), handle);
  if (account < 0) return account;
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
function readEntities(entities: JsonObject | null, draft: Draft, writer: BatchWriter): Link[] {
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
    // A post's own address stands behind a text that was cut, or edited: its author did not set it.
    if (postInLink(expanded) === String(draft.id)) {
      links.push({ short, shown: '' });
      draft.truncated = true;
      continue;
    }
    draft.urls.push(expanded);
    const quoted = draft.quoteOf ? authorInLink(expanded, String(draft.quoteOf)) : '';
    if (quoted) draft.quoteAuthor = writer.accounts.number('', quoted);
    // Pictures and the quoted post are shown, not their addresses.
    const hidden = quoted !== '' || stringOf(url['display_url']).startsWith('pic.') || 'media_key' in url;
    links.push({ short, shown: hidden ? '' : expanded });
  }
  return links;
}
