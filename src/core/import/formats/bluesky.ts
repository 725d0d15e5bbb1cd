import type { BatchWriter } from '../../dataset/writer';
import { accountOf, isPostUri, readPostRecord, uriOf, writeRepost } from '../posts/blueskyPost';
import { excerptOf, type JsonFormat, type Raw } from '../format';
import { share } from '../head';
import { countOf, isObject, listOf, objectOf, stringOf, type JsonObject } from '../json/json';
import { elementSpans } from '../json/spans';
import { isoTime } from '../text/time';
import { said } from '../said';

/** Quotes inside quotes are followed so far; the platform gives two. */
const DEEPEST = 4;

/** Posts as the Bluesky API gives them: threads, feeds and timelines, search results, or single posts. */
export const bluesky: JsonFormat = {
  id: 'bluesky',
  label: 'Bluesky API',
  kind: 'json',
  snowflake: false,

  sniff(head) {
    const known = share(head.values, (value) => isObject(value) && shapeOf(value) !== null);
    if (!known) return null;
    const shape = shapeOf(head.values.find((value) => isObject(value) && shapeOf(value)) as JsonObject)!;
    return {
      confidence: 0.5 + known * 0.45,
      why: said(WHY[shape]),
    };
  },

  read(value, raw, writer) {
    if (!isObject(value)) {
      writer.reject('notObject', excerptOf(raw));
      return undefined;
    }
    const shape = shapeOf(value);
    if (shape === 'thread') readThread(value['thread'], raw, writer);
    else if (shape === 'feed' || shape === 'posts') readList(value, shape, raw, writer);
    else if (shape === 'item') readItem(value, raw, writer);
    else if (shape === 'post') readView(value, raw, 0, writer);
    else if (typeof value['error'] === 'string') writer.reject('platformError', excerptOf(raw));
    else writer.reject('notPost', excerptOf(raw));
    return undefined;
  },
};

const WHY = {
  thread: 'isBlueskyThread',
  feed: 'isBlueskyFeed',
  posts: 'isBlueskyPosts',
  item: 'isBlueskyItems',
  post: 'isBlueskyPost',
} as const;

function shapeOf(value: JsonObject): keyof typeof WHY | null {
  const { thread, feed, posts } = value;
  if (isObject(thread) ? 'post' in thread : Array.isArray(thread) && thread.some(isThreadItem))
    return 'thread';
  if (Array.isArray(feed) && (feed.some(isItem) || !feed.length)) return 'feed';
  if (Array.isArray(posts) && posts.some(isView)) return 'posts';
  if (isItem(value)) return 'item';
  return isView(value) ? 'post' : null;
}

/** A post as the API shows it: address, author, and the record that its author wrote. */
function isView(value: unknown): value is JsonObject {
  return isObject(value) && isPostUri(stringOf(value['uri'])) && isObject(value['record'] ?? value['value']);
}

function isItem(value: unknown): value is JsonObject {
  return isObject(value) && isView(value['post']);
}

function isThreadItem(value: unknown): value is JsonObject {
  return isObject(value) && isItem(value['value']);
}

/** Each post of a thread is a record: parents above it, replies below. Iterative: threads may be as deep as they like. */
function readThread(thread: unknown, raw: Raw, writer: BatchWriter): void {
  const open: unknown[] = Array.isArray(thread)
    ? thread.map((item) => objectOf(item)?.['value']).reverse()
    : [thread];
  while (open.length) {
    const node = open.pop();
    if (!isObject(node)) {
      writer.reject('notObject', excerptOf(raw));
      continue;
    }
    if (isView(node['post'])) readView(node['post'], raw, 0, writer);
    // Posts that are gone, or whose authors block the reader, have an address at most.
    else if (!('post' in node)) writer.note('platformErrors');
    else writer.reject('notPost', excerptOf(raw));
    const replies = listOf(node['replies']);
    for (let i = replies.length - 1; i >= 0; i--) open.push(replies[i]);
    if (node['parent'] !== undefined) open.push(node['parent']);
  }
}

function readList(page: JsonObject, key: 'feed' | 'posts', raw: Raw, writer: BatchWriter): void {
  const items = listOf(page[key]);
  if (!items.length) writer.note('emptyPages');
  const spans = elementSpans(raw.bytes, raw.from, raw.to, [key]).get(key)!;
  items.forEach((item, i) => {
    const exact = spans.length === items.length * 2;
    const place = exact ? { ...raw, from: spans[i * 2]!, to: spans[i * 2 + 1]! } : raw;
    if (key === 'feed' && isItem(item)) readItem(item, place, writer);
    else if (isView(item)) readView(item, place, 0, writer);
    else writer.reject(isObject(item) ? 'notPost' : 'notObject', excerptOf(place));
  });
}

/** An entry of a feed is a post, or a repost with its original; posts that it replies to come with it. */
function readItem(item: JsonObject, raw: Raw, writer: BatchWriter): void {
  const post = item['post'] as JsonObject;
  const reason = objectOf(item['reason']);
  const by = objectOf(reason?.['by']);
  const reply = objectOf(item['reply']);
  for (const above of [reply?.['root'], reply?.['parent']])
    if (isView(above)) readView(above, raw, 1, writer);
  if (!reason || !by) {
    readView(post, raw, 0, writer);
    return;
  }
  readView(post, raw, 1, writer);
  const of = stringOf(post['uri']);
  const named = stringOf(reason['uri']);
  const time = isoTime(stringOf(reason['indexedAt']));
  const author = readAuthor(by, time, writer);
  if (!named) writer.note('repostId');
  const uri = named || `${of}/repost/${stringOf(by['did'])}`;
  writeRepost({ uri, of, via: '', time, author, madeId: !named }, raw, writer);
}

/** `depth`: 0 for a record of its own, above it for posts that came inside one. */
function readView(view: JsonObject, raw: Raw, depth: number, writer: BatchWriter): void {
  const uri = stringOf(view['uri']);
  const record = objectOf(view['record'] ?? view['value'])!;
  const reposts = countOf(view['repostCount']);
  const quotes = countOf(view['quoteCount']);
  const replies = countOf(view['replyCount']);
  const likes = countOf(view['likeCount']);
  const embedded = depth > 0;
  if (embedded && writer.holds(uri, reposts, quotes, replies, likes)) return;
  readEmbeds(view, raw, depth, writer);
  const draft = writer.draft(uri, raw.base + raw.from, raw.to - raw.from, embedded);
  readPostRecord(record, draft, writer);
  if (draft.time !== draft.time) draft.time = isoTime(stringOf(view['indexedAt']));
  if (draft.time !== draft.time && !embedded) writer.note('noTime');
  const author = objectOf(view['author']);
  draft.author = author ? readAuthor(author, draft.time, writer) : accountOf(uri, writer);
  draft.reposts = reposts;
  draft.quotes = quotes;
  draft.replies = replies;
  draft.likes = likes;
  writer.post(draft);
}

/** Quoted posts that came along. They are written first: the writer has one draft. */
function readEmbeds(view: JsonObject, raw: Raw, depth: number, writer: BatchWriter): void {
  if (depth >= DEEPEST) return;
  for (const embed of [view['embed'], ...listOf(view['embeds']).slice(0, DEEPEST)]) {
    const record = objectOf(objectOf(embed)?.['record']);
    for (const quoted of [record, record?.['record']])
      if (isView(quoted)) readView(quoted, raw, depth + 1, writer);
      else if (depth === 0 && isObject(quoted) && (quoted['notFound'] || quoted['blocked']) && uriOf(quoted))
        writer.note('platformErrors');
  }
}

function readAuthor(author: JsonObject, seen: number, writer: BatchWriter): number {
  const handle = stringOf(author['handle']);
  const known = handle === 'handle.invalid' ? '' : handle;
  const account = writer.accounts.number(stringOf(author['did']), known);
  if (account < 0) {
    writer.note('noAuthor');
    return account;
  }
  const verification = objectOf(author['verification']);
  const verified = verification
    ? Number([verification['verifiedStatus'], verification['trustedVerifierStatus']].includes('valid'))
    : 2;
  const followers = countOf(author['followersCount']);
  writer.accounts.describe(account, known, stringOf(author['displayName']), '', followers, verified, seen);
  return account;
}
