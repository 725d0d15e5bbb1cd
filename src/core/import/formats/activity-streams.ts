import type { BatchWriter } from '../../dataset/writer';
import { excerptOf, type JsonFormat, type Raw } from '../format';
import { share } from '../head';
import { isObject, listOf, objectOf, stringOf, type JsonObject } from '../json/json';
import { DEEPEST, readStatus } from '../posts/status';
import { postInLink } from '../text/words';
import { said } from '../said';

/** Posts as Gnip and the historical PowerTrack gave them: activities with a verb, an actor and a body. */
export const activityStreams: JsonFormat = {
  id: 'activity-streams',
  label: 'Activity Streams (Gnip)',
  kind: 'json',
  snowflake: true,

  sniff(head) {
    const records = head.values.flatMap((value) => resultsOf(value) ?? [value]);
    const looks = share(records, (value) => isObject(value) && (isActivity(value) || isMessage(value)));
    return share(records, (value) => isObject(value) && isActivity(value)) > 0
      ? {
          confidence: 0.5 + looks * 0.45,
          why: said('isActivityStreams'),
        }
      : null;
  },

  read(value, raw, writer) {
    for (const record of resultsOf(value) ?? [value]) {
      if (isObject(record)) readRecord(record, raw, writer);
      else writer.reject('notObject', excerptOf(raw));
    }
    return undefined;
  },
};

/** The list of a search answer; null for a record. An empty list is a record without a post. */
function resultsOf(value: unknown): readonly unknown[] | null {
  const results = isObject(value) ? listOf(value['results']) : [];
  return results.length ? results : null;
}

function isActivity(value: JsonObject): boolean {
  return typeof value['verb'] === 'string' && isObject(value['actor']) && 'postedTime' in value;
}

/** What the stream says about itself: {"info": {…}}, {"error": {…}}, and deletions. */
function isMessage(value: JsonObject): boolean {
  return isObject(value['info']) || isObject(value['error']) || value['verb'] === 'delete';
}

function readRecord(record: JsonObject, raw: Raw, writer: BatchWriter): void {
  const status = isMessage(record) ? null : statusOf(record, 0);
  const deleted = record['verb'] === 'delete' ? idOfTag(objectOf(record['object'])?.['id']) : '';
  if (deleted) writer.hide(deleted, excerptOf(raw));
  else if (status?.['id_str']) readStatus(status, raw.base + raw.from, raw.to - raw.from, writer);
  else if (isObject(record['error'])) writer.reject('platformError', excerptOf(raw));
  else if (isMessage(record)) writer.reject('notice', excerptOf(raw));
  else writer.reject(stringOf(record['body']) ? 'noId' : 'notPost', excerptOf(raw));
}

/** An activity in the shape of API v1.1. */
function statusOf(activity: JsonObject, depth: number): JsonObject {
  const long = objectOf(activity['long_object']);
  const quoted = depth < DEEPEST ? objectOf(activity['twitter_quoted_status']) : null;
  const shared = depth < DEEPEST && activity['verb'] === 'share' ? objectOf(activity['object']) : null;
  const status: JsonObject = {
    id_str: idOfTag(activity['id']),
    created_at: activity['postedTime'],
    user: userOf(activity['actor']),
    text: activity['body'],
    lang: activity['twitter_lang'],
    display_text_range: activity['display_text_range'],
    entities: entitiesOf(activity['twitter_entities'], activity),
    retweet_count: activity['retweetCount'],
    favorite_count: activity['favoritesCount'],
  };
  if (long) {
    status['extended_tweet'] = {
      full_text: long['body'],
      display_text_range: long['display_text_range'],
      entities: entitiesOf(long['twitter_entities'], activity),
    };
  } else if (stringOf(activity['body']).includes('… https://t.co/')) status['truncated'] = true;
  if (quoted) status['quoted_status'] = statusOf(quoted, depth + 1);
  if (shared) {
    // The figures of a repost are its original's.
    const figures = { retweetCount: activity['retweetCount'], favoritesCount: activity['favoritesCount'] };
    status['retweeted_status'] = statusOf({ ...figures, ...shared }, depth + 1);
  }
  const answered = stringOf(objectOf(activity['inReplyTo'])?.['link']);
  status['in_reply_to_status_id_str'] = postInLink(answered);
  status['in_reply_to_screen_name'] = /\.com\/(\w{1,20})\//.exec(answered)?.[1];
  return status;
}

/** 'tag:search.twitter.com,2005:12', 'object:…:12' and 'id:twitter.com:12' name 12. */
function idOfTag(value: unknown): string {
  return /(?:^|:)(\d+)$/.exec(stringOf(value))?.[1] ?? '';
}

function userOf(value: unknown): JsonObject | null {
  const actor = objectOf(value);
  return (
    actor && {
      id_str: idOfTag(actor['id']),
      screen_name: actor['preferredUsername'],
      name: actor['displayName'],
      location: objectOf(actor['location'])?.['displayName'],
      followers_count: actor['followersCount'],
      verified: actor['verified'],
    }
  );
}

/** Entities with links as Gnip followed them to their end, and with pictures, which are listed apart. */
function entitiesOf(value: unknown, activity: JsonObject): JsonObject {
  const entities = objectOf(value);
  const ends = new Map<string, string>();
  for (const url of listOf(objectOf(activity['gnip'])?.['urls']))
    if (isObject(url)) ends.set(stringOf(url['url']), stringOf(url['expanded_url']));
  const urls = listOf(entities?.['urls']).map((url) =>
    isObject(url) ? { ...url, expanded_url: ends.get(stringOf(url['url'])) || url['expanded_url'] } : url,
  );
  const media = objectOf(activity['twitter_extended_entities'])?.['media'];
  return { ...entities, urls, media: entities?.['media'] ?? media };
}
