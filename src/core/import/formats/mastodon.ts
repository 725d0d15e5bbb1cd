import type { Draft } from '../../dataset/draft';
import type { BatchWriter } from '../../dataset/writer';
import { excerptOf, INEXACT, type JsonFormat, type Raw } from '../format';
import { share } from '../head';
import { htmlToText, loadHtml } from '../text/html';
import {
  countOf,
  idOf,
  isObject,
  listOf,
  lostDigits,
  objectOf,
  stringOf,
  type JsonObject,
} from '../json/json';
import { elementSpans } from '../json/spans';
import { isoTime } from '../text/time';
import { languageOf } from '../text/words';
import { said } from '../said';

/** Lists of statuses that an envelope may hold: a context, or a search. */
const LISTS = ['ancestors', 'descendants', 'statuses'];

/**
 * Statuses as the API of Mastodon and its kin gives them. A status has a number of its own on every server, and one
 * address (uri) on all: the address is its id, so that exports of several servers join; numbers are known as its other id.
 */
export const mastodon: JsonFormat = {
  id: 'mastodon',
  label: 'Mastodon API',
  kind: 'json',
  snowflake: false,
  ready: loadHtml,

  sniff(head) {
    const single = share(head.values, isStatus);
    const envelopes = share(head.values, isEnvelope);
    if (!single && !envelopes) return null;
    return {
      confidence: 0.5 + Math.min(1, single + envelopes) * 0.45,
      why: single >= envelopes ? said('isMastodon') : said('isMastodonLists'),
    };
  },

  read(value, raw, writer) {
    if (!isObject(value)) {
      writer.reject('notObject', excerptOf(raw));
      return undefined;
    }
    const statuses = isEnvelope(value) ? LISTS.flatMap((key) => listOf(value[key])) : [value];
    if (statuses.some(inexact)) return INEXACT;
    if (isStatus(value)) readStatus(value, raw, 0, writer);
    else if (isEnvelope(value)) readEnvelope(value, raw, writer);
    else if (typeof value['error'] === 'string') writer.reject('platformError', excerptOf(raw));
    else writer.reject('notPost', excerptOf(raw));
    return undefined;
  },
};

function isStatus(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    typeof value['content'] === 'string' &&
    isObject(value['account']) &&
    (stringOf(value['uri']) !== '' || idOf(undefined, value['id']) !== '') &&
    ['reblog', 'reblogs_count', 'spoiler_text', 'visibility'].some((key) => key in value)
  );
}

function isEnvelope(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  if (Array.isArray(value['ancestors']) && Array.isArray(value['descendants'])) return true;
  return listOf(value['statuses']).some(isStatus);
}

function inexact(status: unknown): boolean {
  return isObject(status) && ['id', 'in_reply_to_id'].some((key) => lostDigits(undefined, status[key]));
}

function readEnvelope(page: JsonObject, raw: Raw, writer: BatchWriter): void {
  if (LISTS.every((key) => !listOf(page[key]).length)) writer.note('emptyPages');
  const spans = elementSpans(raw.bytes, raw.from, raw.to, LISTS);
  for (const key of LISTS) {
    const items = listOf(page[key]);
    const found = spans.get(key)!;
    items.forEach((item, i) => {
      const exact = found.length === items.length * 2;
      const place = exact ? { ...raw, from: found[i * 2]!, to: found[i * 2 + 1]! } : raw;
      if (isStatus(item)) readStatus(item, place, 0, writer);
      else writer.reject(isObject(item) ? 'notPost' : 'notObject', excerptOf(place));
    });
  }
}

/** Id of a status by its number on the server that gave it. */
const numbered = (id: unknown): string => {
  const number = idOf(undefined, id);
  return number && `mastodon:${number}`;
};
const idOfStatus = (status: JsonObject): string => stringOf(status['uri']) || numbered(status['id']);

/** `depth`: 0 for a record of its own, above it for a status inside one. */
function readStatus(status: JsonObject, raw: Raw, depth: number, writer: BatchWriter): void {
  const id = idOfStatus(status);
  const embedded = depth > 0;
  const reposts = countOf(status['reblogs_count']);
  const quotes = countOf(status['quotes_count']);
  const replies = countOf(status['replies_count']);
  const likes = countOf(status['favourites_count']);
  writer.alias(numbered(status['id']), id);
  if (embedded && writer.holds(id, reposts, quotes, replies, likes)) return;
  const original = status['reblog'];
  const quoted = quoteOf(status);
  // Inner statuses are written first: the writer has one draft.
  for (const inner of [original, quoted])
    if (isStatus(inner) && depth < 3) readStatus(inner, raw, depth + 1, writer);
  const draft = writer.draft(id, raw.base + raw.from, raw.to - raw.from, embedded);
  draft.time = isoTime(stringOf(status['created_at']));
  if (draft.time !== draft.time && !embedded) writer.note('noTime');
  draft.author = readAccount(status['account'] as JsonObject, draft.time, writer);
  if (draft.author < 0 && !embedded) writer.note('noAuthor');
  draft.lang = languageOf(stringOf(status['language']));
  if (isStatus(original)) draft.repostOf = idOfStatus(original);
  else {
    draft.reposts = reposts;
    draft.quotes = quotes;
    draft.replies = replies;
    draft.likes = likes;
    readWords(status, draft, writer);
    draft.quoteOf = isStatus(quoted) ? idOfStatus(quoted) : numbered(quoted);
    draft.replyTo = numbered(status['in_reply_to_id']);
    if (draft.replyTo) draft.replyAuthor = repliedTo(status, draft, writer);
  }
  writer.post(draft);
}

/** The quoted status, or its number. Mastodon wraps it with its state; its kin give it as it is. */
function quoteOf(status: JsonObject): unknown {
  const quote = status['quote'];
  if (isStatus(quote)) return quote;
  const wrapped = objectOf(quote);
  return wrapped ? (wrapped['quoted_status'] ?? wrapped['quoted_status_id']) : status['quote_id'];
}

/** A warning is what people see first. */
function readWords(status: JsonObject, draft: Draft, writer: BatchWriter): void {
  const { text, links, cut } = htmlToText(stringOf(status['content']));
  if (cut) writer.note('longHtml');
  const warning = stringOf(status['spoiler_text']).trim();
  draft.text = warning && text ? `${warning}\n\n${text}` : warning || text;
  draft.truncated = cut;
  draft.urls.pushAll(links);
  for (const mention of listOf(status['mentions'])) {
    const handle = isObject(mention) ? handleOf(mention) : '';
    if (handle) draft.mentions.push(handle.toLowerCase());
  }
  for (const tag of listOf(status['tags'])) {
    const name = isObject(tag) ? stringOf(tag['name']) : '';
    if (name) draft.hashtags.push(name);
  }
}

/** The account replied to has a number only; those mentioned have an address too. */
function repliedTo(status: JsonObject, draft: Draft, writer: BatchWriter): number {
  const number = idOf(undefined, status['in_reply_to_account_id']);
  if (!number) return -1;
  if (number === idOf(undefined, (status['account'] as JsonObject)['id'])) return draft.author;
  for (const mention of listOf(status['mentions']))
    if (isObject(mention) && idOf(undefined, mention['id']) === number)
      return writer.accounts.number(stringOf(mention['url']), handleOf(mention));
  return -1;
}

/** Handle with its server; those of the server that was asked are given without. */
function handleOf(account: JsonObject): string {
  const handle = stringOf(account['acct']) || stringOf(account['username']);
  if (!handle || handle.includes('@')) return handle;
  const host = /^https?:\/\/([^/?#]+)/.exec(stringOf(account['url']))?.[1];
  return host ? `${handle}@${host}` : handle;
}

function readAccount(account: JsonObject, seen: number, writer: BatchWriter): number {
  const handle = handleOf(account);
  const number = writer.accounts.number(stringOf(account['url']), handle);
  if (number >= 0)
    writer.accounts.describe(
      number,
      handle,
      stringOf(account['display_name']),
      '',
      countOf(account['followers_count']),
      2,
      seen,
    );
  return number;
}
