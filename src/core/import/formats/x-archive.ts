import type { BatchWriter } from '../../dataset/writer';
import { excerptOf, INEXACT, type JsonFormat, type Raw } from '../format';
import { share, type ArchiveContext, type Head } from '../head';
import { idOf, isObject, listOf, objectOf, stringOf, type JsonObject } from '../json/json';
import { isInexact, readStatus, statusId } from '../posts/status';
import { isoTime } from '../text/time';
import { decodeEntities } from '../text/words';
import { said, type Said, type SayingKey } from '../said';

/** What a record of a personal archive can be, by the one field that holds it. */
const KINDS = ['tweet', 'noteTweet', 'account', 'follower', 'following'] as const;
type Kind = (typeof KINDS)[number];

/** Stands for the author where the archive's account is not opened with the posts. */
const OWNER: ArchiveContext = { id: 'archive-owner', handle: '', name: 'the archive’s owner', notes: {} };

/** The personal archive that X gives its users: tweets.js and what belongs to it, `window.YTD.… = [{"tweet": {…}}]`. */
export const xArchive: JsonFormat = {
  id: 'x-archive',
  label: 'Personal archive of X',
  kind: 'json',
  snowflake: true,

  sniff(head) {
    const known = share(head.values, (value) => contentOf(value) !== null);
    if (!known) return null;
    const what = contentOf(head.values.find((value) => contentOf(value)))!.kind;
    return { confidence: 0.5 + known * 0.48, why: said(WHY[what]) };
  },

  read(value, raw, writer, head) {
    const found = contentOf(value);
    if (!found) {
      writer.reject(isObject(value) ? 'notPost' : 'notObject', excerptOf(raw));
      return undefined;
    }
    const { kind, content } = found;
    const owner = head.archive ?? OWNER;
    if (kind === 'tweet') return readTweet(content, raw, writer, owner);
    if (kind === 'noteTweet') readNote(content, raw, writer, owner);
    else if (kind === 'account') readAccount(content, raw, writer);
    else readTie(kind, content, writer, owner);
    return undefined;
  },
};

const WHY = {
  tweet: 'isArchiveTweet',
  noteTweet: 'isArchiveNote',
  account: 'isArchiveAccount',
  follower: 'isArchiveFollower',
  following: 'isArchiveFollowing',
} as const satisfies Record<Kind, SayingKey>;

/** The kind and content of a record; null for others. */
function contentOf(value: unknown): { kind: Kind; content: JsonObject } | null {
  if (!isObject(value)) return null;
  const kind = KINDS.find((key) => isObject(value[key]));
  if (!kind || Object.keys(value).length > 1) return null;
  const content = objectOf(value[kind])!;
  const fits =
    kind === 'tweet'
      ? 'full_text' in content || 'deleted_at' in content
      : kind === 'noteTweet'
        ? 'core' in content
        : 'accountId' in content;
  return fits ? { kind, content } : null;
}

const figure = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;

/** A post of the owner's; figures stand in the archive as text. */
function readTweet(
  tweet: JsonObject,
  raw: Raw,
  writer: BatchWriter,
  owner: ArchiveContext,
): typeof INEXACT | undefined {
  if (isInexact(tweet)) return INEXACT;
  const id = String(statusId(tweet));
  if (!id) {
    writer.reject('noId', excerptOf(raw));
    return undefined;
  }
  if ('deleted_at' in tweet) {
    // Its words are not shown even there.
    writer.hide(id, JSON.stringify({ tweet: { id, deleted_at: stringOf(tweet['deleted_at']) } }));
    return undefined;
  }
  // Credited in its text, not by an id: core/paths looks for the original.
  if (stringOf(tweet['full_text']).startsWith('RT @')) writer.note('creditOnly');
  const status = {
    ...tweet,
    retweet_count: figure(tweet['retweet_count']),
    favorite_count: figure(tweet['favorite_count']),
    display_text_range: listOf(tweet['display_text_range']).map(figure),
    user: { id_str: owner.id, screen_name: owner.handle, name: owner.name },
    edit_history: { edit_tweet_ids: versionsOf(tweet) },
  };
  readStatus(status, raw.base + raw.from, raw.to - raw.from, writer);
  return undefined;
}

/** Ids of the versions of a post: the first says them itself, a later one repeats what the first said. */
function versionsOf(tweet: JsonObject): unknown {
  const info = objectOf(tweet['edit_info']);
  const first = objectOf(info?.['initial']) ?? objectOf(objectOf(info?.['edit'])?.['editControlInitial']);
  return first?.['editTweetIds'];
}

/** The long text of a post: another record of it, which is the fuller one. */
function readNote(note: JsonObject, raw: Raw, writer: BatchWriter, owner: ArchiveContext): void {
  const id = idOf(undefined, note['noteTweetId']);
  const text = stringOf(objectOf(note['core'])?.['text']);
  if (!id || !text) {
    writer.reject('notPost', excerptOf(raw));
    return;
  }
  const post = Object.hasOwn(owner.notes, id) ? owner.notes[id]! : '';
  const draft = writer.draft(post || id, raw.base + raw.from, raw.to - raw.from, false);
  draft.time = isoTime(stringOf(note['createdAt']));
  draft.author = writer.accounts.number(owner.id, owner.handle);
  draft.text = decodeEntities(text);
  for (const mention of listOf(objectOf(note['core'])?.['mentions']))
    if (isObject(mention) && stringOf(mention['screenName']))
      draft.mentions.push(stringOf(mention['screenName']).toLowerCase());
  for (const tag of listOf(objectOf(note['core'])?.['hashtags']))
    if (isObject(tag) && stringOf(tag['text'])) draft.hashtags.push(stringOf(tag['text']));
  writer.note(post ? 'longText' : 'loneText');
  writer.post(draft);
}

function readAccount(account: JsonObject, raw: Raw, writer: BatchWriter): void {
  const id = idOf(undefined, account['accountId']);
  const handle = stringOf(account['username']);
  const number = writer.accounts.number(id, handle);
  if (number < 0) {
    writer.reject('notPost', excerptOf(raw));
    return;
  }
  writer.accounts.describe(number, handle, stringOf(account['accountDisplayName']), '', -1, 2, NaN);
  writer.accountRecord(number);
}

function readTie(
  kind: 'follower' | 'following',
  tie: JsonObject,
  writer: BatchWriter,
  owner: ArchiveContext,
): void {
  const other = writer.accounts.number(idOf(undefined, tie['accountId']), '');
  const own = writer.accounts.number(owner.id, owner.handle);
  if (other < 0) writer.note('brokenTie');
  else if (kind === 'follower') writer.follow(other, own);
  else writer.follow(own, other);
}

/** For a file of an archive that holds no posts: what it is. */
export function otherPart(head: Head): Said | null {
  if (!head.assigned) return null;
  const name = head.assigned.slice(0, 40);
  return said(head.values.length ? 'foundArchivePart' : 'foundCutArchivePart', name);
}
