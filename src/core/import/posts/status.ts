/** A post in the shape of API v1.1, which other formats hold too, or are brought into. */
import type { AnyText } from '../../dataset/anyText';
import type { Draft } from '../../dataset/draft';
import { KIND } from '../../dataset/types';
import type { BatchWriter } from '../../dataset/writer';
import {
  anyIdOf,
  countOf,
  isObject,
  listOf,
  lostDigits,
  objectOf,
  stringOf,
  textOf,
  verifiedOf,
  type JsonObject,
} from '../json/json';
import { readVersions } from './edits';
import type { Members } from '../json/memberNames';
import { readTime } from '../text/time';
import {
  authorInLink,
  cutToRange,
  decodeEntities,
  isPlain,
  languageOf,
  postInLink,
  repostedWords,
  showLinks,
  type Link,
} from '../text/words';

/** Posts inside posts inside posts: a repost of a quote is two deep; deeper ones are not the platform's. */
export const DEEPEST = 3;

const ENTITIES: Members = {
  user_mentions: { screen_name: true },
  hashtags: { text: true },
  urls: { url: true, expanded_url: true, unwound: { url: true } },
  media: { url: true },
};

/** The members of an account that are read. */
export const USER: Members = {
  id: true,
  id_str: true,
  screen_name: true,
  name: true,
  location: true,
  followers_count: true,
  verified: true,
};

/** The members of a post that are read. */
export const STATUS: Record<string, Members | true> = {
  created_at: true,
  id: true,
  id_str: true,
  full_text: true,
  text: true,
  truncated: true,
  display_text_range: true,
  entities: ENTITIES,
  extended_tweet: { full_text: true, display_text_range: true, entities: ENTITIES },
  in_reply_to_status_id: true,
  in_reply_to_status_id_str: true,
  in_reply_to_user_id: true,
  in_reply_to_user_id_str: true,
  in_reply_to_screen_name: true,
  user: USER,
  quoted_status_id: true,
  quoted_status_id_str: true,
  quoted_status_permalink: { expanded: true },
  retweet_count: true,
  quote_count: true,
  reply_count: true,
  favorite_count: true,
  lang: true,
  edit_history: { edit_tweet_ids: true },
  withheld_copyright: true,
  withheld_in_countries: true,
};
// A post holds others of its kind.
for (const name of ['retweeted_status', 'quoted_status']) STATUS[name] = STATUS;

/** The id of a post of this shape, '' where it has none. */
export function statusId(status: JsonObject): AnyText {
  return anyIdOf(status['id_str'], status['id']);
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

function isHeld(status: JsonObject, id: AnyText, writer: BatchWriter): boolean {
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
  id: AnyText,
  start: number,
  length: number,
  embedded: boolean,
  writer: BatchWriter,
  inside: JsonObject[],
): void {
  const draft = writer.draft(id, start, length, embedded);
  draft.time = readTime(textOf(status['created_at']));
  if (draft.time !== draft.time && !embedded) writer.note('noTime');
  draft.author = readUser(status['user'], draft.time, writer);
  if (draft.author < 0 && !embedded) writer.note('noAuthor');
  draft.lang = languageOf(textOf(status['lang']));
  const extended = objectOf(status['extended_tweet']);
  const full = textOf(extended?.['full_text']) || textOf(status['full_text']);
  const text = full || textOf(status['text']);
  const original = objectOf(status['retweeted_status']);
  if (original) {
    draft.kind = KIND.repost;
    draft.repostOf = anyIdOf(original['id_str'], original['id']);
    inside.push(original);
    const user = objectOf(original['user']);
    if (user)
      draft.repostAuthor = writer.accounts.number(
        anyIdOf(user['id_str'], user['id']),
        textOf(user['screen_name']),
      );
    // The words are the original's, which is written as a row of its own.
    if (!draft.repostOf || !wordsOf(original)) {
      const { words, cut } = repostedWords(String(text));
      draft.text = decodeEntities(words);
      draft.truncated = cut;
    }
    readEntities(status, extended, draft);
  } else {
    draft.replyTo = anyIdOf(status['in_reply_to_status_id_str'], status['in_reply_to_status_id']);
    if (draft.replyTo)
      draft.replyAuthor = writer.accounts.number(
        anyIdOf(status['in_reply_to_user_id_str'], status['in_reply_to_user_id']),
        textOf(status['in_reply_to_screen_name']),
      );
    draft.quoteOf = anyIdOf(status['quoted_status_id_str'], status['quoted_status_id']);
    const quoted = objectOf(status['quoted_status']);
    if (quoted) {
      draft.quoteOf ||= anyIdOf(quoted['id_str'], quoted['id']);
      inside.push(quoted);
    }
    if (draft.quoteOf && !quoted) {
      const permalink = stringOf(objectOf(status['quoted_status_permalink'])?.['expanded']);
      const handle = authorInLink(permalink, String(draft.quoteOf));
      if (handle) draft.quoteAuthor = writer.accounts.number('', handle);
    }
    const links = readEntities(status, extended, draft);
    const range = extended ? extended['display_text_range'] : status['display_text_range'];
    const shown = full || !status['truncated'] ? range : undefined;
    draft.text = isPlain(text, shown)
      ? text
      : decodeEntities(showLinks(cutToRange(String(text), shown), links));
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
  return Boolean(textOf(extended?.['full_text']) || textOf(status['full_text']) || textOf(status['text']));
}

/** Number of the account in the writer, described as it was at `seen`; -1 where the value names none. */
export function readUser(value: unknown, seen: number, writer: BatchWriter): number {
  const user = objectOf(value);
  if (!user) return -1;
  const handle = textOf(user['screen_name']);
  const account = writer.accounts.number(anyIdOf(user['id_str'], user['id']), handle);
  if (account >= 0)
    writer.accounts.describe(
      account,
      handle,
      textOf(user['name']),
      textOf(user['location']),
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
    const handle = isObject(mention) ? textOf(mention['screen_name']) : '';
    if (handle) draft.mentions.push(handle);
  }
  for (const hashtag of listOf(entities['hashtags'])) {
    const tag = isObject(hashtag) ? textOf(hashtag['text']) : '';
    if (tag) draft.hashtags.push(tag);
  }
  for (const url of listOf(entities['urls'])) {
    if (!isObject(url)) continue;
    const short = textOf(url['url']);
    const unwound = textOf(objectOf(url['unwound'])?.['url']);
    const expanded = unwound || textOf(url['expanded_url']) || short;
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
    const short = isObject(medium) ? textOf(medium['url']) : '';
    if (short) links.push({ short, shown: '' });
  }
  return links;
}
