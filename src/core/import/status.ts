/** A post in the shape of API v1.1, which other formats hold too, or are brought into. */
import type { Draft } from '../dataset/draft';
import { KIND } from '../dataset/types';
import type { BatchWriter } from '../dataset/writer';
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
import { readVersions } from './edits';
import { readTime } from './time';
import {
  authorInLink,
  cutToRange,
  decodeEntities,
  languageOf,
  postInLink,
  repostedWords,
  showLinks,
  type Link,
} from './words';

/** Posts inside posts inside posts: a repost of a quote is two deep; deeper ones are not the platform's. */
export const DEEPEST = 3;

/** The id of a post of this shape, '' where it has none. */
export function statusId(status: JsonObject): string {
  return idOf(status['id_str'], status['id']);
}

/** True where some id of the post, or of those inside it, is a number without its string. */
export function isInexact(status: JsonObject): boolean {
  let at: JsonObject | null = status;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    if (lostDigits(at['id_str'], at['id'])) return true;
    if (lostDigits(at['in_reply_to_status_id_str'], at['in_reply_to_status_id'])) return true;
    if (lostDigits(at['quoted_status_id_str'], at['quoted_status_id'])) return true;
    at = objectOf(at['retweeted_status']) ?? objectOf(at['quoted_status']);
  }
  return false;
}

/**
 * Writes a post, which must have an id, and the posts inside it. `start`, `length`: place of the record in the file.
 * `embedded`: the post itself stood inside another record.
 */
export function readStatus(
  status: JsonObject,
  start: number,
  length: number,
  writer: BatchWriter,
  embedded = false,
): void {
  let inside: JsonObject[] = [];
  readPost(status, statusId(status), start, length, embedded, writer, inside);
  for (let depth = 0; inside.length && depth < DEEPEST; depth++) {
    const next: JsonObject[] = [];
    for (const inner of inside) {
      const id = statusId(inner);
      if (id && !isHeld(inner, id, writer)) readPost(inner, id, start, length, true, writer, next);
    }
    inside = next;
  }
}

function isHeld(status: JsonObject, id: string, writer: BatchWriter): boolean {
  return writer.holds(
    id,
    countOf(status['retweet_count']),
    countOf(status['quote_count']),
    countOf(status['reply_count']),
    countOf(status['favorite_count']),
  );
}

/** Writes one post; posts inside it are added to `inside`. */
function readPost(
  status: JsonObject,
  id: string,
  start: number,
  length: number,
  embedded: boolean,
  writer: BatchWriter,
  inside: JsonObject[],
): void {
  const draft = writer.draft(id, start, length, embedded);
  draft.time = readTime(stringOf(status['created_at']));
  if (draft.time !== draft.time && !embedded) writer.note('noTime');
  draft.author = readUser(status['user'], draft.time, writer);
  if (draft.author < 0 && !embedded) writer.note('noAuthor');
  draft.lang = languageOf(stringOf(status['lang']));
  const extended = objectOf(status['extended_tweet']);
  const full = stringOf(extended?.['full_text']) || stringOf(status['full_text']);
  const text = full || stringOf(status['text']);
  const original = objectOf(status['retweeted_status']);
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
    if (!draft.repostOf || !wordsOf(original)) {
      const { words, cut } = repostedWords(text);
      draft.text = decodeEntities(words);
      draft.truncated = cut;
    }
    readEntities(status, extended, draft);
  } else {
    draft.replyTo = idOf(status['in_reply_to_status_id_str'], status['in_reply_to_status_id']);
    if (draft.replyTo)
      draft.replyAuthor = writer.accounts.number(
        idOf(status['in_reply_to_user_id_str'], status['in_reply_to_user_id']),
        stringOf(status['in_reply_to_screen_name']),
      );
    draft.quoteOf = idOf(status['quoted_status_id_str'], status['quoted_status_id']);
    const quoted = objectOf(status['quoted_status']);
    if (quoted) {
      draft.quoteOf ||= idOf(quoted['id_str'], quoted['id']);
      inside.push(quoted);
    }
    if (draft.quoteOf && !quoted) {
      const permalink = stringOf(objectOf(status['quoted_status_permalink'])?.['expanded']);
      const handle = authorInLink(permalink, draft.quoteOf);
      if (handle) draft.quoteAuthor = writer.accounts.number('', handle);
    }
    const links = readEntities(status, extended, draft);
    const range = extended ? extended['display_text_range'] : status['display_text_range'];
    draft.text = decodeEntities(
      showLinks(full || !status['truncated'] ? cutToRange(text, range) : text, links),
    );
    draft.truncated = status['truncated'] === true && !full;
    draft.reposts = countOf(status['retweet_count']);
    draft.quotes = countOf(status['quote_count']);
    draft.replies = countOf(status['reply_count']);
    draft.likes = countOf(status['favorite_count']);
  }
  readVersions(id, objectOf(status['edit_history'])?.['edit_tweet_ids'], embedded, writer);
  if (!embedded) readMarks(status, writer);
  writer.post(draft);
}

/** Counts what is worth telling of a record. */
function readMarks(status: JsonObject, writer: BatchWriter): void {
  if (status['withheld_copyright'] === true || listOf(status['withheld_in_countries']).length)
    writer.note('withheld');
}

function wordsOf(status: JsonObject): boolean {
  const extended = objectOf(status['extended_tweet']);
  return Boolean(
    stringOf(extended?.['full_text']) || stringOf(status['full_text']) || stringOf(status['text']),
  );
}

/** Number of the account in the writer, described as it was at `seen`; -1 where the value names none. */
export function readUser(value: unknown, seen: number, writer: BatchWriter): number {
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
export function readEntities(status: JsonObject, extended: JsonObject | null, draft: Draft): Link[] {
  const entities = objectOf(extended?.['entities']) ?? objectOf(status['entities']);
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
    const unwound = stringOf(objectOf(url['unwound'])?.['url']);
    const expanded = unwound || stringOf(url['expanded_url']) || short;
    if (!expanded) continue;
    // What stands behind a text that was cut is no link that its author set.
    const post = postInLink(expanded);
    if (post && post === String(draft.id)) links.push({ short, shown: '' });
    else {
      draft.urls.push(expanded);
      // The quoted post is shown, not its address.
      links.push({ short, shown: post && post === String(draft.quoteOf) ? '' : expanded });
    }
  }
  for (const medium of listOf(entities['media'])) {
    const short = isObject(medium) ? stringOf(medium['url']) : '';
    if (short) links.push({ short, shown: '' });
  }
  return links;
}
