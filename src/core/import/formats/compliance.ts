import type { BatchWriter } from '../../dataset/writer';
import { timeOfId } from '../../dataset/snowflake';
import { excerptOf, type JsonFormat, type Raw } from '../format';
import { share } from '../head';
import { idOf, isObject, objectOf, stringOf, type JsonObject } from '../json/json';
import { isoTime } from '../text/time';
import { said } from '../said';

/** Milliseconds by which the time in a post's id and the time told beside it may differ. */
const SAME_MOMENT = 2000;
/** Events after which a post is shown again. */
const RESTORED = new Set(['undelete', 'undrop', 'unwithheld', 'user_undelete', 'user_unprotect']);

/** Compliance files: which posts and accounts were deleted, protected or withdrawn. They hide posts of other files. */
export const compliance: JsonFormat = {
  id: 'compliance',
  label: 'Compliance events (Twitter API v2)',
  kind: 'json',
  snowflake: true,

  sniff(head) {
    const events = share(
      head.values,
      (value) => isObject(value) && (isResult(value) || eventOf(value) !== null),
    );
    if (events < 0.5) return null;
    return {
      confidence: 0.5 + events * 0.48,
      why: said('isCompliance'),
    };
  },

  read(value, raw, writer) {
    if (!isObject(value)) writer.reject('notObject', excerptOf(raw));
    else if (isResult(value)) readResult(value, raw, writer);
    else readEvent(value, raw, writer);
    return undefined;
  },
};

/** A line of a batch compliance job: {"id", "action": "delete", "reason", "created_at"}. */
function isResult(value: JsonObject): boolean {
  return 'id' in value && typeof value['action'] === 'string' && 'reason' in value;
}

/** The kind and the content of a line of the compliance stream: {"data": {"delete": {"tweet": …}}}; null for others. */
function eventOf(value: JsonObject): { kind: string; content: JsonObject } | null {
  for (const [kind, content] of Object.entries(objectOf(value['data']) ?? {}))
    if (isObject(content) && 'event_at' in content) return { kind, content };
  return null;
}

/** The job's files of posts and of accounts look alike: a post's id holds the time that stands beside it. */
function readResult(value: JsonObject, raw: Raw, writer: BatchWriter): void {
  const id = idOf(undefined, value['id']);
  const told = isoTime(stringOf(value['created_at']));
  const isPost = Math.abs(timeOfId(id) - told) <= SAME_MOMENT;
  hide(isPost ? id : '', isPost ? '' : id, raw, writer);
}

function readEvent(value: JsonObject, raw: Raw, writer: BatchWriter): void {
  const event = eventOf(value);
  if (!event || RESTORED.has(event.kind)) {
    writer.reject('notice', excerptOf(raw));
    return;
  }
  const post = objectOf(event.content['tweet']);
  const account = objectOf(event.content['user']);
  hide(idOf(undefined, post?.['id']), post ? '' : idOf(undefined, account?.['id']), raw, writer);
}

function hide(post: string, account: string, raw: Raw, writer: BatchWriter): void {
  if (post) writer.hide(post, excerptOf(raw));
  else if (account) writer.hideAccount(writer.accounts.number(account, ''), excerptOf(raw));
  else writer.reject('notice', excerptOf(raw));
}
