import type { BatchWriter } from '../../dataset/writer';
import { isPostUri, readPostRecord, uriOf, writeRepost } from '../posts/blueskyPost';
import { excerptOf, type JsonFormat, type Raw } from '../format';
import { share } from '../head';
import { isObject, objectOf, stringOf, type JsonObject } from '../json/json';
import { isoTime } from '../text/time';
import { said } from '../said';

/** Events of the whole Bluesky network as Jetstream sends them: an event a line. */
export const jetstream: JsonFormat = {
  id: 'jetstream',
  label: 'Bluesky Jetstream',
  kind: 'json',
  snowflake: false,

  sniff(head) {
    const events = share(head.values, isEvent);
    if (!events) return null;
    return {
      confidence: 0.5 + events * 0.45,
      why: said('isJetstream'),
    };
  },

  read(value, raw, writer) {
    if (!isObject(value)) writer.reject('notObject', excerptOf(raw));
    else if (!isEvent(value)) writer.reject('notPost', excerptOf(raw));
    else if (isObject(value['commit'])) readCommit(value, value['commit'], raw, writer);
    else if (isObject(value['identity']) || isObject(value['account'])) readAccount(value, raw, writer);
    else writer.reject('otherEvent', excerptOf(raw));
    return undefined;
  },
};

function isEvent(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    stringOf(value['did']).startsWith('did:') &&
    typeof value['time_us'] === 'number' &&
    typeof value['kind'] === 'string'
  );
}

function readCommit(event: JsonObject, commit: JsonObject, raw: Raw, writer: BatchWriter): void {
  const did = stringOf(event['did']);
  const uri = `at://${did}/${stringOf(commit['collection'])}/${stringOf(commit['rkey'])}`;
  const record = objectOf(commit['record']);
  if (!isPostUri(uri)) writer.reject('otherEvent', excerptOf(raw));
  else if (commit['operation'] === 'delete') writer.hide(uri, excerptOf(raw));
  else if (!record) writer.reject('notPost', excerptOf(raw));
  else if (uri.includes('/app.bsky.feed.repost/')) {
    const of = uriOf(record['subject']);
    if (!isPostUri(of)) {
      writer.reject('notPost', excerptOf(raw));
      return;
    }
    const time = timeOf(event, record);
    const author = writer.accounts.number(did, '');
    writeRepost({ uri, of, via: uriOf(record['via']), time, author, madeId: false }, raw, writer);
  } else {
    const draft = writer.draft(uri, raw.base + raw.from, raw.to - raw.from, false);
    readPostRecord(record, draft, writer);
    draft.time = timeOf(event, record);
    draft.author = writer.accounts.number(did, '');
    writer.post(draft);
  }
}

/** When the author says that it was written, else when the event passed. */
function timeOf(event: JsonObject, record: JsonObject): number {
  const said = isoTime(stringOf(record['createdAt']));
  return said === said ? said : Math.round((event['time_us'] as number) / 1000);
}

/** Why an account is closed for good: its posts are to be shown no more. A pause, which its owner may end, hides nothing. */
const GONE = new Set<unknown>(['deleted', 'takendown', 'suspended']);

/** An account that changed its handle, or was opened or closed. */
function readAccount(event: JsonObject, raw: Raw, writer: BatchWriter): void {
  const handle = stringOf(objectOf(event['identity'])?.['handle']);
  const known = handle === 'handle.invalid' ? '' : handle;
  const account = writer.accounts.number(stringOf(event['did']), known);
  const seen = Math.round((event['time_us'] as number) / 1000);
  writer.accounts.describe(account, known, '', '', -1, 2, seen);
  const state = objectOf(event['account']);
  if (state?.['active'] === false && GONE.has(state['status'])) {
    writer.hideAccount(account, excerptOf(raw));
    return;
  }
  if (state?.['active'] === false) writer.note('accountClosed');
  writer.accountRecord(account);
}
