import type { BatchWriter } from '../../dataset/writer';
import { excerptOf, INEXACT, type JsonFormat, type Raw } from '../format';
import { share } from '../head';
import { isObject, isText, listOf, objectOf, textOf, type JsonObject } from '../json/json';
import type { Members } from '../json/memberNames';
import { elementSpans } from '../json/spans';
import { isInexact, readStatus, readUser, STATUS, statusId, USER } from '../posts/status';
import { said } from '../said';

/** Messages of a stream that are no posts, and the reasons for which they are left out. */
const NOTICES = {
  delete: 'notice',
  limit: 'limitNotice',
  warning: 'warningNotice',
  disconnect: 'disconnectNotice',
  status_withheld: 'withheldNotice',
  user_withheld: 'withheldNotice',
  scrub_geo: 'notice',
  friends: 'notice',
  event: 'notice',
} as const;
const NOTICE_KEYS = Object.keys(NOTICES) as (keyof typeof NOTICES)[];

/** Lists that hold the records: of a search, and of followers. */
const ENVELOPES = ['statuses', 'users'] as const;

/** What is read of a record, whatever it is. */
const RECORD: Record<string, Members | true> = {
  ...USER,
  ...STATUS,
  ...Object.fromEntries(NOTICE_KEYS.map((name) => [name, {}])),
  delete: { status: STATUS },
  status: STATUS,
  errors: true,
};
for (const name of ENVELOPES) RECORD[name] = RECORD;

/** Posts and accounts as API v1.1 gives them: one an object, alone, in a list, or in an envelope. */
export const twitterV1: JsonFormat = {
  id: 'twitter-v1',
  label: 'Twitter API v1.1',
  kind: 'json',
  snowflake: true,
  members: RECORD,

  sniff(head) {
    const records = head.values.flatMap((value) => contentOf(value) ?? [value]);
    const looks = share(records, (value) => isTweet(value) || isUser(value) || isNotice(value));
    if (!looks) return null;
    const accounts = share(records, isUser) > looks / 2;
    return {
      confidence: 0.5 + looks * 0.45,
      why: accounts ? said('isAccountsV1') : said('isPostsV1'),
    };
  },

  read(value, raw, writer) {
    if (!isObject(value)) {
      writer.reject('notObject', excerptOf(raw));
      return undefined;
    }
    const content = contentOf(value);
    const lost = (record: unknown): boolean => isObject(record) && isInexact(record);
    if (content ? content.some(lost) : lost(value) || lost(deletedIn(value))) return INEXACT;
    if (content) readEnvelope(value, content, raw, writer);
    else readRecord(value, raw, writer);
    return undefined;
  },
};

/** The list of an envelope; null for a record. */
function contentOf(value: unknown): readonly unknown[] | null {
  if (!isObject(value)) return null;
  if (Array.isArray(value['statuses'])) return value['statuses'];
  return Array.isArray(value['users']) && value['users'].some(isUser) ? value['users'] : null;
}

function isTweet(value: unknown): boolean {
  if (!isObject(value)) return false;
  const worded = isText(value['text']) || isText(value['full_text']);
  return worded && ('id_str' in value || 'id' in value) && isObject(value['user']);
}

function isUser(value: unknown): value is JsonObject {
  return isObject(value) && isText(value['screen_name']) && 'followers_count' in value;
}

function noticeOf(record: JsonObject): (typeof NOTICES)[keyof typeof NOTICES] | undefined {
  if ('id' in record) return undefined;
  const key = NOTICE_KEYS.find((name) => isObject(record[name]));
  return key && NOTICES[key];
}

function isNotice(value: unknown): boolean {
  return isObject(value) && noticeOf(value) !== undefined;
}

function readEnvelope(value: JsonObject, content: readonly unknown[], raw: Raw, writer: BatchWriter): void {
  const path = ENVELOPES.find((name) => value[name] === content)!;
  const spans = elementSpans(raw.bytes, raw.from, raw.to, [path]).get(path)!;
  if (!content.length) writer.note('emptyPages');
  const placed = spans.length === content.length * 2;
  content.forEach((record, i) => {
    const own: Raw = placed ? { ...raw, from: spans[i * 2]!, to: spans[i * 2 + 1]! } : raw;
    if (isObject(record)) readRecord(record, own, writer);
    else writer.reject('notObject', excerptOf(own));
  });
}

function readRecord(record: JsonObject, raw: Raw, writer: BatchWriter): void {
  const start = raw.base + raw.from;
  const length = raw.to - raw.from;
  const id = statusId(record);
  if (id && isUser(record) && !('user' in record)) readAccount(record, start, length, writer);
  else if (id) readStatus(record, start, length, writer);
  else rejectRecord(record, raw, writer);
}

/** An account, and its latest post where the record holds it. */
function readAccount(user: JsonObject, start: number, length: number, writer: BatchWriter): void {
  writer.accountRecord(readUser(user, NaN, writer));
  const latest = objectOf(user['status']);
  if (latest && statusId(latest)) readStatus({ ...latest, user }, start, length, writer, true);
}

/** The post that a notice of deletion names. */
function deletedIn(record: JsonObject): JsonObject | null {
  return objectOf(objectOf(record['delete'])?.['status']);
}

function rejectRecord(record: JsonObject, raw: Raw, writer: BatchWriter): void {
  const notice = noticeOf(record);
  const deleted = deletedIn(record);
  if (notice === 'notice' && deleted && statusId(deleted)) {
    writer.hide(String(statusId(deleted)), excerptOf(raw));
    return;
  }
  if (notice === 'limitNotice') writer.note('limits');
  const worded = textOf(record['text']) || textOf(record['full_text']);
  const failed = listOf(record['errors']).length > 0;
  writer.reject(notice ?? (failed ? 'platformError' : worded ? 'noId' : 'notPost'), excerptOf(raw));
}
