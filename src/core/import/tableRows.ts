import { KIND } from '../dataset/types';
import type { Draft } from '../dataset/draft';
import type { BatchWriter } from '../dataset/writer';
import {
  booleanCell,
  countCell,
  idCell,
  isHashed,
  isRounded,
  kindCell,
  languageCell,
  listCell,
  textCell,
} from './cells';
import { COLUMN_NAMES, type Field } from './columns';
import { ColumnTimes, DateEvidence } from './columnTimes';
import type { RowPlace, RowReader } from './format';
import type { Head } from './head';
import { findAddresses, findHashtags, findMentions } from './mentions';
import { Row } from './row';
import { authorInLink, decodeEntities, languageOf, repostedWords } from './words';

/** Gives the cell of a column by its exact name in the header; '' where there is none. */
export type CellOf = (name: string) => string;

/** What a format of a table adds to the fields that all have. */
export interface RowRules {
  /** Says why a row is no post, or '' where it is one. */
  refuse?(cell: CellOf): string;
  /** Changes the draft of a row before it is written; posts that the row embeds are written through `embed`. */
  finish?(draft: Draft, cell: CellOf, writer: BatchWriter): void;
  /** Writes what the row holds beside its own post, after it. */
  after?(cell: CellOf, place: RowPlace, writer: BatchWriter): void;
}

const NO_RULES: RowRules = {};

/** Reads rows of cells as posts, by the column of each field. */
export class TableRows implements RowReader {
  readonly snowflake = true;
  /** Column of each field, -1 = none: read many times a row. */
  readonly #columns: Readonly<Record<Field, number>>;
  readonly #file: string;
  readonly #width: number;
  readonly #header: readonly string[];
  readonly #byName: ReadonlyMap<string, number>;
  /** The id column names something other than the row. */
  readonly #repeated: boolean;
  readonly #times: ColumnTimes;
  readonly #rules: RowRules;
  /** The row that is read. */
  #row = new Row();
  readonly #cellOf: CellOf = (name) => this.#row.text(this.#byName.get(name) ?? -1);

  /** Column of the times, where a look at the whole column may tell the order of day and month. */
  readonly undecided: { time: number; id: number } | null;

  constructor(head: Head, columns: ReadonlyMap<Field, number>, rules: RowRules = NO_RULES) {
    const { header, rows, order } = head.table!;
    this.#file = head.name;
    this.#width = header.length;
    this.#header = header;
    this.#byName = new Map(header.map((name, i) => [name.trim().toLowerCase(), i]));
    this.#rules = rules;
    this.#repeated = idsRepeat(rows, columns);
    const fields = Object.keys(COLUMN_NAMES) as Field[];
    this.#columns = Object.fromEntries(
      fields.map((field) => [field, this.#repeated && field === 'id' ? -1 : (columns.get(field) ?? -1)]),
    ) as Record<Field, number>;
    const { time, id } = this.#columns;
    const evidence = new DateEvidence();
    for (const row of rows) evidence.add((row[time] ?? '').trim(), idCell(row[id] ?? ''));
    this.#times = new ColumnTimes(
      header[time] ?? '',
      order?.first ?? evidence.order,
      order ? order.decided : !evidence.open,
    );
    this.undecided = evidence.open && !order ? { time, id } : null;
  }

  read(row: Row, place: RowPlace, writer: BatchWriter): void {
    if (row.count !== this.#width) writer.note('ragged');
    else if (row.equals(this.#header)) {
      writer.reject('headerRow', row.excerpt());
      return;
    }
    this.#row = row;
    const refused = this.#rules.refuse?.(this.#cellOf);
    if (refused) {
      writer.reject(refused, row.excerpt());
      return;
    }
    const text = decodeEntities(textCell(this.#cell('text')));
    const id = this.#id(writer);
    if (!text.trim() && !id) {
      writer.reject('emptyRow', row.excerpt());
      return;
    }
    const draft = writer.draft(id || `${this.#file}:${place.line}`, place.start, place.length, false);
    if (!id) {
      draft.madeId = true;
      writer.note(this.#repeated ? 'repeatedId' : 'madeId');
    }
    draft.time = this.#times.read(this.#cell('time').trim(), writer);
    draft.lang = languageOf(languageCell(this.#cell('lang')));
    this.#readAuthor(draft, writer);
    this.#readReferences(draft, text, writer);
    this.#readWords(draft, text);
    draft.reposts = countCell(this.#cell('reposts'));
    draft.quotes = countCell(this.#cell('quotes'));
    draft.replies = countCell(this.#cell('replies'));
    draft.likes = countCell(this.#cell('likes'));
    this.#rules.finish?.(draft, this.#cellOf, writer);
    writer.post(draft);
    this.#rules.after?.(this.#cellOf, place, writer);
  }

  #cell(field: Field): string {
    return this.#row.text(this.#columns[field]);
  }

  /** Id of the row, or '' where there is none that can be trusted. */
  #id(writer: BatchWriter): string {
    const cell = this.#cell('id');
    const linked = /\/status(?:es)?\/(\d+)/.exec(this.#cell('link'))?.[1] ?? '';
    if (isRounded(cell)) {
      // The address of the post may hold what the spreadsheet took from its id.
      if (!linked) writer.note('spreadsheetId');
      return linked;
    }
    return idCell(cell) || linked;
  }

  #readAuthor(draft: Draft, writer: BatchWriter): void {
    let id = idCell(this.#cell('authorId'));
    let handle = idCell(this.#cell('handle')).replace(/^@/, '');
    // Some tools write handles into a column that is named as if it held ids.
    if (!handle && !/^\d*$/.test(id) && id.length < 40) {
      handle = id.replace(/^@/, '');
      id = '';
    }
    // A hash is no name.
    if (isHashed(handle)) {
      id ||= handle;
      handle = '';
      writer.note('hashedAuthor');
    }
    if (isRounded(id)) id = '';
    if (!id && !handle) handle = authorInLink(this.#cell('link').replace('/#!/', '/'), draft.id);
    draft.author = writer.accounts.number(id, handle);
    if (draft.author < 0) {
      writer.note(this.#columns.authorId < 0 && this.#columns.handle < 0 ? 'noAuthorColumn' : 'noAuthor');
      return;
    }
    const name = idCell(this.#cell('name'));
    writer.accounts.describe(
      draft.author,
      handle,
      isHashed(name) ? '' : name,
      idCell(this.#cell('location')),
      countCell(this.#cell('followers')),
      booleanCell(this.#cell('verified')),
      draft.time,
    );
  }

  #readReferences(draft: Draft, text: string, writer: BatchWriter): void {
    draft.repostOf = this.#reference('repostOf', writer);
    draft.quoteOf = draft.repostOf ? '' : this.#reference('quoteOf', writer);
    draft.replyTo = draft.repostOf ? '' : this.#reference('replyTo', writer);
    const credited = draft.repostOf ? repostedWords(text).handle : '';
    draft.repostAuthor = this.#account('repostUserId', 'repostHandle', draft.repostOf, credited, writer);
    draft.quoteAuthor = this.#account('quoteUserId', 'quoteHandle', draft.quoteOf, '', writer);
    draft.replyAuthor = this.#account('replyUserId', 'replyHandle', draft.replyTo, '', writer);
    const kind = this.#kind();
    // Credited in its text, not by an id: core/paths looks for the original.
    if (!draft.repostOf && (kind === KIND.repost || kind === KIND.original) && CREDITED.test(text)) {
      if (kind === KIND.repost) writer.note('creditOnly');
    } else draft.kind = kind;
  }

  #kind(): number {
    const kind = kindCell(this.#cell('kind'));
    if (kind !== KIND.original) return kind;
    if (booleanCell(this.#cell('isRepost')) === 1) return KIND.repost;
    if (booleanCell(this.#cell('isQuote')) === 1) return KIND.quote;
    return booleanCell(this.#cell('isReply')) === 1 ? KIND.reply : KIND.original;
  }

  /** Number of the account that a reference names; `credited` is its handle where no column gives one. */
  #account(idField: Field, field: Field, of: string, credited: string, writer: BatchWriter): number {
    if (!of) return -1;
    const id = idCell(this.#cell(idField));
    const handle = idCell(this.#cell(field)).replace(/^@/, '') || credited;
    return isHashed(handle)
      ? writer.accounts.number(id || handle, '')
      : writer.accounts.number(isRounded(id) ? '' : id, handle);
  }

  #reference(field: Field, writer: BatchWriter): string {
    const cell = this.#cell(field);
    if (!isRounded(cell)) return idCell(cell);
    writer.note('spreadsheetReference');
    return '';
  }

  #readWords(draft: Draft, text: string): void {
    draft.text = text;
    if (draft.repostOf || text.startsWith('RT @')) {
      const { words, handle, cut } = repostedWords(text);
      if (draft.repostOf) draft.text = words;
      draft.truncated = (draft.repostOf !== '' || handle !== '') && cut;
    }
    const mentions = listCell(this.#cell('mentions'));
    if (mentions.length) draft.mentions.push(...mentions.map((mention) => mention.toLowerCase()));
    else findMentions(text, draft.mentions);
    const hashtags = listCell(this.#cell('hashtags'));
    if (hashtags.length) draft.hashtags.push(...hashtags);
    else findHashtags(text, draft.hashtags);
    findAddresses(this.#cell('urls'), draft.urls);
    if (!draft.urls.length) findAddresses(text, draft.urls);
  }
}

/** What the platform puts before the words of a repost. */
const CREDITED = /^RT @\w{1,20}:? /;

/** True where an id stands in several rows with different texts: it names what they reply to, or the like. */
function idsRepeat(rows: readonly string[][], columns: ReadonlyMap<Field, number>): boolean {
  const idColumn = columns.get('id');
  const textColumn = columns.get('text');
  if (idColumn === undefined || textColumn === undefined) return false;
  const texts = new Map<string, string>();
  let filled = 0;
  let repeated = 0;
  for (const row of rows) {
    const id = idCell(row[idColumn] ?? '');
    if (!id) continue;
    filled++;
    const held = texts.get(id);
    if (held === undefined) texts.set(id, row[textColumn] ?? '');
    else if (held !== row[textColumn]) repeated++;
  }
  return filled >= 5 && repeated * 3 > filled;
}
