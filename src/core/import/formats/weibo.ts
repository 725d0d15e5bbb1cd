import type { Draft } from '../../dataset/draft';
import type { BatchWriter } from '../../dataset/writer';
import { excerptOf, type JsonFormat, type Raw } from '../format';
import { share } from '../head';
import { countOf, isObject, objectOf, stringOf, verifiedOf, type JsonObject } from '../json/json';
import { findNamed } from '../text/mentions';
import { isoTime } from '../text/time';
import { timeOfMid } from '../posts/weiboId';
import { said } from '../said';

/**
 * Weibo posts and their reposts as the Chinese Rumor Dataset (Song et al. 2018) keeps them: an original in one file, the
 * list of its reposts in another of the same name. The name alone says which post it is: number_mid_account.json.
 */
export const weibo: JsonFormat = {
  id: 'weibo',
  label: 'Weibo post and reposts',
  kind: 'json',
  snowflake: false,

  sniff(head) {
    const originals = share(head.values, isOriginal);
    const reposts = share(head.values, isRepost);
    if (!originals && !reposts) return null;
    return {
      confidence: 0.5 + Math.min(1, originals + reposts) * 0.45,
      why: originals > reposts ? said('isWeiboPost') : said('isWeiboReposts'),
    };
  },

  read(value, raw, writer, { name }) {
    if (isOriginal(value)) readOriginal(value, raw, writer, name);
    else if (isRepost(value)) readRepost(value, raw, writer, name);
    else writer.reject(isObject(value) ? 'notPost' : 'notObject', excerptOf(raw));
    return undefined;
  },
};

function isOriginal(value: unknown): value is JsonObject {
  if (!isObject(value) || typeof value['text'] !== 'string' || 'id' in value || 'mid' in value) return false;
  // Of deleted accounts nothing was kept but the word "empty".
  return ['user', 'has_url', 'reposts', 'comments'].every((key) => key in value);
}

function isRepost(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    typeof value['mid'] === 'string' &&
    value['mid'] !== '' &&
    typeof value['parent'] === 'string' &&
    'uid' in value
  );
}

/** What the name of a file says: id and account of the original. The whole name stands for an id that it does not hold. */
function namedIn(name: string): { mid: string; uid: string; known: boolean } {
  const match = /_([0-9A-Za-z]{5,12})_(\d{4,12})\.json/.exec(name);
  if (match) return { mid: match[1]!, uid: match[2]!, known: true };
  // Two files of one name are told apart by a number behind it.
  const stem = name.replace(/ \(\d+\)$/, '').replace(/^.*[/\\]/, '');
  return { mid: stem, uid: '', known: false };
}

function readOriginal(post: JsonObject, raw: Raw, writer: BatchWriter, name: string): void {
  const { mid, uid, known } = namedIn(name);
  const draft = writer.draft(mid, raw.base + raw.from, raw.to - raw.from, false);
  if (!known) {
    draft.madeId = true;
    writer.note('idFromName');
  }
  const seconds = post['time'];
  draft.time = typeof seconds === 'number' && seconds > 0 && seconds < 1e11 ? seconds * 1000 : timeOfMid(mid);
  if (draft.time !== draft.time) writer.note('noTime');
  draft.author = writer.accounts.number(uid, '');
  const user = objectOf(post['user']);
  if (draft.author < 0) writer.note('noAuthor');
  else if (user) {
    const { followers, verified, location, name: shown } = user;
    writer.accounts.describe(
      draft.author,
      '',
      stringOf(shown),
      stringOf(location),
      countOf(followers),
      verifiedOf(verified),
      draft.time,
    );
  }
  const text = stringOf(post['text']);
  draft.text = text;
  readWords(text, draft);
  draft.reposts = countOf(post['reposts']);
  draft.replies = countOf(post['comments']);
  draft.likes = countOf(post['likes']);
  writer.post(draft);
}

/** What Weibo writes for a repost to which its author adds nothing. */
const NOTHING_ADDED = /^(?:转发微博|轉發微博|Repost)?[。.!]?$/;

/** A repost that adds words is a quote; what it was taken from is recorded, the original where nothing is named. */
function readRepost(post: JsonObject, raw: Raw, writer: BatchWriter, name: string): void {
  const original = namedIn(name).mid;
  const mid = stringOf(post['mid']);
  const draft = writer.draft(mid, raw.base + raw.from, raw.to - raw.from, false);
  readTime(draft, stringOf(post['date']), mid, writer);
  const uid = typeof post['uid'] === 'number' ? String(post['uid']) : stringOf(post['uid']);
  const numbered = /^\d+$/.test(uid);
  draft.author = writer.accounts.number(numbered ? uid : '', numbered ? '' : uid);
  if (draft.author < 0) writer.note('noAuthor');
  const text = stringOf(post['text']).trim();
  if (NOTHING_ADDED.test(text)) draft.repostOf = original;
  else {
    draft.quoteOf = original;
    draft.text = text;
    readWords(text, draft);
  }
  draft.via.push(stringOf(post['parent']) || original);
  writer.post(draft);
}

/** Times are Beijing's; those of the year of collection were kept without it, but the id holds them to the second. */
function readTime(draft: { time: number }, date: string, mid: string, writer: BatchWriter): void {
  const dated = /^\d{4}-/.test(date) ? isoTime(`${date}+08:00`) : NaN;
  draft.time = dated === dated ? dated : timeOfMid(mid);
  if (draft.time !== draft.time) writer.note('noTime');
  else writer.note(dated === dated ? 'beijingTime' : 'timeFromMid');
}

const MENTION = /(?:^|[^\w@])@([\p{L}\p{N}_-]{1,30})/gu;

/** Handles may be written in any script; a hashtag stands between two #. */
function readWords(text: string, draft: Draft): void {
  for (const match of text.matchAll(MENTION)) draft.mentions.push(match[1]!.toLowerCase());
  findNamed(text, { mentions: null, hashtags: draft.hashtags, urls: draft.urls });
}
