import type { BatchWriter } from '../../dataset/writer';
import { accountOf, isPostUri, writeRepost } from '../posts/blueskyPost';
import { countCell, idCell } from '../table/cells';
import type { RowPlace, RowReader, TableFormat } from '../format';
import type { Head } from '../head';
import type { Row } from '../table/row';
import { epochTime, isoTime } from '../text/time';
import { languageOf } from '../text/words';
import { said } from '../said';

const NEEDED = ['uri', 'user_did', 'text', 'timestamp_utc'];
const MARKS = [
  'to_post_uri',
  'to_root_post_uri',
  'quoted_uri',
  'to_post_did',
  'quoted_did',
  'mentioned_user_dids',
];

/** Posts of Bluesky as minet writes them: a post a row, lists with | between. */
export const blueskyMinet: TableFormat = {
  id: 'bluesky-minet',
  label: 'minet, Bluesky (CSV)',
  kind: 'table',

  sniff(head) {
    const header = head.table!.header.map((name) => name.trim());
    const marks = MARKS.filter((name) => header.includes(name)).length;
    if (!NEEDED.every((name) => header.includes(name)) || !marks) return null;
    return {
      confidence: 0.85 + marks * 0.02,
      why: said('isBlueskyMinet'),
    };
  },

  open: (head) => new MinetRows(head),
};

class MinetRows implements RowReader {
  readonly snowflake = false;
  readonly #header: readonly string[];
  readonly #columns: ReadonlyMap<string, number>;

  constructor(head: Head) {
    this.#header = head.table!.header;
    this.#columns = new Map(this.#header.map((name, column) => [name.trim(), column]));
  }

  read(row: Row, place: RowPlace, writer: BatchWriter): void {
    const cell = (name: string): string => row.text(this.#columns.get(name) ?? -1);
    const list = (name: string): string[] => cell(name).split('|').filter(Boolean);
    if (row.count !== this.#header.length) writer.note('ragged');
    if (row.equals(this.#header)) {
      writer.reject('headerRow', row.excerpt());
      return;
    }
    const uri = idCell(cell('uri'));
    if (!isPostUri(uri)) {
      writer.reject(row.texts().some((value) => value.trim()) ? 'noId' : 'emptyRow', row.excerpt());
      return;
    }
    // A row with a reposter is that repost, with its original beside it.
    const reposter = idCell(cell('repost_by_user_did'));
    const draft = writer.draft(uri, place.start, place.length, reposter !== '');
    draft.time = timeOf(cell('timestamp_utc'), cell('local_time'));
    if (draft.time !== draft.time && !reposter) writer.note('noTime');
    const did = idCell(cell('user_did'));
    const handle = idCell(cell('user_handle'));
    draft.author = did || handle ? writer.accounts.number(did, handle) : accountOf(uri, writer);
    if (draft.author >= 0)
      writer.accounts.describe(draft.author, handle, cell('user_display_name'), '', -1, 2, draft.time);
    draft.lang = languageOf(list('user_langs')[0] ?? '');
    draft.text = cell('text');
    draft.replyTo = reference(cell('to_post_uri'));
    draft.quoteOf = reference(cell('quoted_uri'));
    if (draft.replyTo) draft.replyAuthor = accountOf(draft.replyTo, writer);
    if (draft.quoteOf) draft.quoteAuthor = accountOf(draft.quoteOf, writer);
    draft.mentions.pushAll(list('mentioned_user_handles').map((name) => name.toLowerCase()));
    draft.hashtags.pushAll(list('hashtags'));
    draft.urls.pushAll(list('links'));
    draft.reposts = countCell(cell('repost_count'));
    draft.quotes = countCell(cell('quote_count'));
    draft.replies = countCell(cell('reply_count'));
    draft.likes = countCell(cell('like_count'));
    writer.post(draft);
    if (!reposter) return;
    writer.note('repostId');
    const author = writer.accounts.number(reposter, idCell(cell('repost_by_user_handle')));
    const time = timeOf(cell('repost_timestamp_utc'), cell('repost_created_at'));
    const raw = { bytes: new Uint8Array(0), from: 0, to: place.length, base: place.start };
    writeRepost(
      { uri: `${uri}/repost/${reposter}`, of: uri, via: '', time, author, madeId: true },
      raw,
      writer,
    );
  }
}

function reference(cell: string): string {
  const uri = idCell(cell);
  return isPostUri(uri) ? uri : '';
}

/** The time in UTC; the local one names no zone and stands only where there is no other. */
function timeOf(utc: string, local: string): number {
  const time = epochTime(utc.trim());
  return time === time ? time : isoTime(local.trim());
}
