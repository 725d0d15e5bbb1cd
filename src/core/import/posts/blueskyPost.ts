import type { Draft } from '../../dataset/draft';
import type { BatchWriter } from '../../dataset/writer';
import type { Raw } from '../format';
import { isObject, listOf, objectOf, stringOf, type JsonObject } from '../json/json';
import { isoTime } from '../text/time';
import { languageOf } from '../text/words';

const POSTS = '/app.bsky.feed.post/';
const REPOSTS = '/app.bsky.feed.repost/';

/** True for the address of a post or a repost: at://account/collection/key. */
export function isPostUri(uri: string): boolean {
  return uri.startsWith('at://') && (uri.includes(POSTS) || uri.includes(REPOSTS));
}

/** Account of an address: its permanent id, seldom a handle; -1 where the address names none. */
export function accountOf(uri: string, writer: BatchWriter): number {
  const authority = /^at:\/\/([^/]+)\//.exec(uri)?.[1] ?? '';
  return authority.startsWith('did:')
    ? writer.accounts.number(authority, '')
    : writer.accounts.number('', authority);
}

const KEY_DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * Unix milliseconds that the key of an address holds: 13 characters of base 32, microseconds above the lowest 10 bits
 * (AT Protocol, "TID"); NaN for other keys.
 */
export function timeOfKey(uri: string): number {
  const key = uri.slice(uri.lastIndexOf('/') + 1);
  if (key.length !== 13) return NaN;
  let value = 0n;
  for (const char of key) {
    const digit = KEY_DIGITS.indexOf(char);
    if (digit < 0) return NaN;
    value = value * 32n + BigInt(digit);
  }
  return Number((value >> 10n) / 1000n);
}

/** Fills a draft with what a record of a post says: text, time, language, reply, quote, links, mentions, hashtags. */
export function readPostRecord(record: JsonObject, draft: Draft, writer: BatchWriter): void {
  draft.time = isoTime(stringOf(record['createdAt']));
  draft.lang = languageOf(stringOf(listOf(record['langs'])[0]));
  const parent = uriOf(objectOf(record['reply'])?.['parent']);
  if (isPostUri(parent)) {
    draft.replyTo = parent;
    draft.replyAuthor = accountOf(parent, writer);
  }
  readEmbed(objectOf(record['embed']), draft, writer);
  for (const tag of listOf(record['tags'])) if (typeof tag === 'string' && tag) draft.hashtags.push(tag);
  draft.text = readFacets(stringOf(record['text']), listOf(record['facets']), draft);
}

/** Writes a repost; where the record names the repost that it was taken from, that one too. */
export function writeRepost(
  repost: { uri: string; of: string; via: string; time: number; author: number; madeId: boolean },
  raw: Raw,
  writer: BatchWriter,
): void {
  const { of, via } = repost;
  const from = via !== repost.uri && via.includes(REPOSTS) ? via : '';
  if (from) {
    // All of a repost is known by its address: whose, of what and when.
    const draft = writer.draft(from, raw.base + raw.from, raw.to - raw.from, true);
    draft.author = accountOf(from, writer);
    draft.time = timeOfKey(from);
    draft.repostOf = of;
    draft.repostAuthor = accountOf(of, writer);
    writer.post(draft);
  }
  const draft = writer.draft(repost.uri, raw.base + raw.from, raw.to - raw.from, false);
  draft.author = repost.author;
  draft.time = repost.time;
  draft.madeId = repost.madeId;
  draft.repostOf = of;
  draft.repostAuthor = accountOf(of, writer);
  if (from) draft.via.push(from);
  if (draft.time !== draft.time) writer.note('noTime');
  writer.post(draft);
}

/** Address of a reference ({uri, cid}). */
export function uriOf(value: unknown): string {
  return stringOf(objectOf(value)?.['uri']);
}

function readEmbed(embed: JsonObject | null, draft: Draft, writer: BatchWriter): void {
  if (!embed) return;
  // A record alone ({record: {uri}}), or beside media ({record: {record: {uri}}}).
  const record = objectOf(embed['record']);
  const quoted = uriOf(record) || uriOf(record?.['record']);
  if (isPostUri(quoted)) {
    draft.quoteOf = quoted;
    draft.quoteAuthor = accountOf(quoted, writer);
  }
  const link = uriOf(embed['external']) || uriOf(objectOf(embed['media'])?.['external']);
  if (link) draft.urls.push(link);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

interface Shown {
  from: number;
  to: number;
  link: string;
}

/** Lists what the facets mark, and shows a link whole that the text holds shortened. Places count bytes of UTF-8. */
function readFacets(text: string, facets: readonly unknown[], draft: Draft): string {
  if (!facets.length) return text;
  const bytes = encoder.encode(text);
  const links: Shown[] = [];
  for (const facet of facets) {
    if (!isObject(facet)) continue;
    const { byteStart: from, byteEnd: to } = objectOf(facet['index']) ?? {};
    const placed = typeof from === 'number' && typeof to === 'number' && from >= 0 && to <= bytes.length;
    const marked = placed ? decoder.decode(bytes.subarray(from, to)) : '';
    for (const feature of listOf(facet['features'])) {
      if (!isObject(feature)) continue;
      const { tag, uri, did } = feature;
      if (typeof tag === 'string' && tag) draft.hashtags.push(tag);
      else if (typeof uri === 'string' && uri) {
        if (!draft.urls.includes(uri)) draft.urls.push(uri);
        if (placed && shortens(marked, uri)) links.push({ from, to, link: uri });
      } else if (typeof did === 'string' && did)
        draft.mentions.push((/^@\S+$/.test(marked) ? marked.slice(1) : did).toLowerCase());
    }
  }
  return links.length ? expanded(bytes, links) : text;
}

/** True for 'example.org/a-long...' where the link is 'https://example.org/a-long-way'. */
function shortens(marked: string, link: string): boolean {
  const shown = /^(\S{4,})(?:\.\.\.|…)$/.exec(marked)?.[1];
  return (
    shown !== undefined && link.replace(/^https?:\/\/(www\.)?/, '').startsWith(shown.replace(/^www\./, ''))
  );
}

function expanded(bytes: Uint8Array, links: Shown[]): string {
  links.sort((a, b) => a.from - b.from);
  let text = '';
  let at = 0;
  for (const { from, to, link } of links) {
    if (from < at || to < from) continue;
    text += decoder.decode(bytes.subarray(at, from)) + link;
    at = to;
  }
  return text + decoder.decode(bytes.subarray(at));
}
