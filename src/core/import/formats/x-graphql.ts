import type { BatchWriter } from '../../dataset/writer';
import { excerptOf, INEXACT, type JsonFormat, type Raw } from '../format';
import { share } from '../head';
import { isObject, objectOf, stringOf, type JsonObject } from '../json/json';
import { DEEPEST, isInexact, readStatus, statusId } from '../posts/status';
import { said } from '../said';

/** Posts as X's own pages receive them, captured by Zeeschuimer, or as 4CAT keeps what Zeeschuimer captured. */
export const xGraphql: JsonFormat = {
  id: 'x-graphql',
  label: 'X, captured by Zeeschuimer or 4CAT (NDJSON)',
  kind: 'json',
  snowflake: true,

  sniff(head) {
    const looks = share(head.values, (value) => isObject(value) && isItem(value));
    if (!looks) return null;
    const wrapped = head.values.some((value) => isObject(value) && isObject(value['data']));
    return {
      confidence: 0.5 + looks * 0.45,
      why: wrapped ? said('isZeeschuimer') : said('isXPages'),
    };
  },

  read(value, raw, writer) {
    if (!isObject(value)) {
      writer.reject('notObject', excerptOf(raw));
      return undefined;
    }
    const data = objectOf(value['data']) ?? value;
    if (isInexact(data)) return INEXACT;
    readItem(data, raw, writer);
    return undefined;
  },
};

/** True for a record of Zeeschuimer, whatever platform it was captured from. */
export function isCaptured(value: unknown): value is JsonObject {
  return isObject(value) && isObject(value['data']) && 'source_platform' in value && 'item_id' in value;
}

function isItem(item: JsonObject): boolean {
  const result = resultOf(isCaptured(item) ? item['data'] : item);
  return result !== null && (isObject(result['legacy']) || isAdaptive(result));
}

/** Before 2023 X's pages received posts in the shape of API v1.1, the account beside them. */
function isAdaptive(result: JsonObject): boolean {
  return result['type'] === 'adaptive' && typeof result['full_text'] === 'string';
}

function readItem(data: JsonObject, raw: Raw, writer: BatchWriter): void {
  const result = resultOf(data);
  const status = result && (isAdaptive(result) ? { ...result, ...historyOf(result) } : statusOf(result, 0));
  if (!status || !statusId(status)) {
    const gone = /Tombstone|Unavailable/.test(stringOf(data['__typename']));
    writer.reject(gone ? 'unavailable' : status ? 'noId' : 'notPost', excerptOf(raw));
    return;
  }
  if (data['promoted'] === true || isObject(data['promotedMetadata'])) writer.note('promoted');
  readStatus(status, raw.base + raw.from, raw.to - raw.from, writer);
}

/** What an answer holds, out of its wrappings: {result}, and {tweet} where some may not see it. */
function resultOf(value: unknown): JsonObject | null {
  let result = objectOf(value);
  for (let depth = 0; result && depth < DEEPEST; depth++)
    result = objectOf(result['result']) ?? objectOf(result['tweet']) ?? result;
  return result;
}

/** A post in the shape of API v1.1; null where it is not shown (deleted, not for everyone). */
function statusOf(value: unknown, depth: number): JsonObject | null {
  const result = resultOf(value);
  const legacy = objectOf(result?.['legacy']);
  if (!result || !legacy) return null;
  const long = resultOf(objectOf(result['note_tweet'])?.['note_tweet_results']);
  const status: JsonObject = {
    ...legacy,
    ...historyOf(result),
    id_str: stringOf(result['rest_id']) || legacy['id_str'],
    user: userOf(result),
  };
  if (long && stringOf(long['text']))
    status['extended_tweet'] = { full_text: long['text'], entities: long['entity_set'] };
  if (depth < DEEPEST) {
    const reposted = statusOf(
      legacy['retweeted_status_result'] ?? result['retweeted_status_result'],
      depth + 1,
    );
    const quoted = statusOf(result['quoted_status_result'] ?? legacy['quoted_status_result'], depth + 1);
    if (reposted) status['retweeted_status'] = reposted;
    if (quoted) status['quoted_status'] = quoted;
  }
  return status;
}

/** The versions of a post, as API v1.1 names them. */
function historyOf(result: JsonObject): JsonObject {
  const versions = objectOf(result['edit_control']);
  const initial = objectOf(versions?.['edit_control_initial']);
  return { edit_history: { edit_tweet_ids: (initial ?? versions)?.['edit_tweet_ids'] } };
}

/** The account, whose fields moved out of `legacy` in 2025. */
function userOf(result: JsonObject): JsonObject | null {
  const core = objectOf(result['core']);
  const user = resultOf(core?.['user_results'] ?? core?.['user_result']);
  if (!user) return null;
  const named = objectOf(user['core']);
  const legacy = objectOf(user['legacy']);
  return {
    id_str: user['rest_id'],
    screen_name: named?.['screen_name'] ?? legacy?.['screen_name'],
    name: named?.['name'] ?? legacy?.['name'],
    location: objectOf(user['location'])?.['location'] ?? legacy?.['location'],
    followers_count: legacy?.['followers_count'],
    verified: objectOf(user['verification'])?.['verified'] ?? legacy?.['verified'],
  };
}
