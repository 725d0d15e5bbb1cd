import { KIND } from '../../dataset/types';
import type { Draft } from '../../dataset/draft';
import { TextList } from '../../dataset/textList';
import { SAMPLED_FIELD, WEIGHT_FIELD } from '../../dataset/sampling';
import type { BatchWriter } from '../../dataset/writer';
import { lengthOf, Utf8, type AnyText } from '../../dataset/anyText';
import { CellMeanings, countOfCell, isNumber, namedCell } from './cellBytes';
import { booleanCell, idCell, isRounded, kindCell, languageCell, listCell } from './cells';
import { COLUMN_NAMES, type Field } from './columns';
import { ColumnTimes, DateEvidence } from './columnTimes';
import type { RowPlace, RowReader } from '../format';
import type { Head } from '../head';
import { findNamed } from '../text/mentions';
import { idsRepeat } from './repeatedIds';
import { Row } from './row';
import type { RejectReason } from '../reasons';
import { creditOf, isCut, isHash, withoutAt } from './rowNames';
import { authorInLink, decodeEntities, languageOf } from '../text/words';

/** Gives the cell of a column by its exact name in the header; '' where there is none. */
export type CellOf = (name: string) => string;

/** What a format of a table adds to the fields that all have. */
export interface RowRules {
  /** Says why a row is no post, or '' where it is one. */
  refuse?(cell: CellOf): RejectReason | '';
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
  /** Columns of what posts stand for, -1 where the table is no sample. */
  readonly #sampled: number;
  readonly #weight: number;
  /** The id column names something other than the row. */
  readonly #repeated: boolean;
  readonly #times: ColumnTimes;
  readonly #languages = new CellMeanings((cell) => languageOf(languageCell(cell)));
  readonly #kinds = new CellMeanings(kindCell);
  readonly #booleans = new CellMeanings(booleanCell);
  readonly #rules: RowRules;
  /** What the text of the row that is read names. */
  readonly #found = { mentions: new TextList(), hashtags: new TextList(), urls: new TextList() };
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
    this.#weight = this.#byName.get(WEIGHT_FIELD) ?? -1;
    this.#sampled = this.#weight < 0 ? -1 : (this.#byName.get(SAMPLED_FIELD) ?? -1);
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
    const text = this.#text();
    const id = this.#id(writer);
    if (!id && !String(text).trim()) {
      writer.reject('emptyRow', row.excerpt());
      return;
    }
    const draft = writer.draft(id || this.#madeId(place, writer), place.start, place.length, false);
    if (!id) {
      draft.madeId = true;
      writer.note(this.#repeated ? 'repeatedId' : 'madeId');
    }
    const columns = this.#columns;
    draft.time = this.#times.read(row, columns.time, writer);
    draft.lang = this.#languages.of(row, columns.lang);
    this.#readAuthor(draft, writer);
    this.#readReferences(draft, text, writer);
    this.#readLists(draft);
    draft.reposts = countOfCell(row, columns.reposts);
    draft.quotes = countOfCell(row, columns.quotes);
    draft.replies = countOfCell(row, columns.replies);
    draft.likes = countOfCell(row, columns.likes);
    if (this.#sampled >= 0) draft.weigh(row.text(this.#weight), row.text(this.#sampled));
    this.#rules.finish?.(draft, this.#cellOf, writer);
    writer.post(draft);
    this.#rules.after?.(this.#cellOf, place, writer);
  }

  /** The words of the row, entities decoded. */
  #text(): Utf8 {
    const column = this.#columns.text;
    if (this.#row.isEmpty(column)) {
      this.#find(NO_TEXT);
      return NO_TEXT;
    }
    const text = this.#row.cell(column);
    const { bytes, start, end } = text;
    // The mark that spreadsheets put before @ and =.
    if (
      bytes[start] === APOSTROPHE &&
      start + 1 < end &&
      /[@=+-]/.test(String.fromCharCode(bytes[start + 1]!))
    )
      text.start++;
    if (!this.#find(text)) return text;
    const decoded = encoder.encode(decodeEntities(String(text)));
    const words = new Utf8(decoded, 0, decoded.length);
    this.#find(words);
    return words;
  }

  /** What a text names; true where it may hold entities. */
  #find(text: Utf8): boolean {
    const found = this.#found;
    found.mentions.clear();
    found.hashtags.clear();
    found.urls.clear();
    return findNamed(text, found);
  }

  /** File and line stand for an id that a row does not have. */
  #madeId({ line }: RowPlace, writer: BatchWriter): AnyText {
    return line === null ? writer.placeId(`${this.#file}:`) : `${this.#file}:${line}`;
  }

  /** Id of the row, or '' where there is none that can be trusted. */
  #id(writer: BatchWriter): AnyText {
    const id = namedCell(this.#row, this.#columns.id);
    const rounded = typeof id === 'string' && isRounded(id);
    if (id && !rounded) return id;
    // The address of the post may hold what the spreadsheet took from its id.
    const linked = /\/status(?:es)?\/(\d+)/.exec(this.#row.text(this.#columns.link))?.[1] ?? '';
    if (rounded && !linked) writer.note('spreadsheetId');
    return linked;
  }

  #readAuthor(draft: Draft, writer: BatchWriter): void {
    const row = this.#row;
    const columns = this.#columns;
    let id = namedCell(row, columns.authorId);
    let handle = withoutAt(namedCell(row, columns.handle));
    // Some tools write handles into a column that is named as if it held ids.
    if (!handle && id && !isNumber(id) && lengthOf(id) < 40) {
      handle = withoutAt(id);
      id = '';
    }
    // A hash is no name.
    if (isHash(handle)) {
      id ||= handle;
      handle = '';
      writer.note('hashedAuthor');
    }
    if (typeof id === 'string' && isRounded(id)) id = '';
    if (!id && !handle) handle = authorInLink(row.text(columns.link).replace('/#!/', '/'), String(draft.id));
    draft.author = writer.accounts.number(id, handle);
    if (draft.author < 0) {
      writer.note(columns.authorId < 0 && columns.handle < 0 ? 'noAuthorColumn' : 'noAuthor');
      return;
    }
    const name = namedCell(row, columns.name);
    writer.accounts.describe(
      draft.author,
      handle,
      isHash(name) ? '' : name,
      namedCell(row, columns.location),
      countOfCell(row, columns.followers),
      this.#booleans.of(row, columns.verified),
      draft.time,
    );
  }

  /** What the row refers to, and what of its text is its own words. */
  #readReferences(draft: Draft, text: Utf8, writer: BatchWriter): void {
    const columns = this.#columns;
    draft.repostOf = this.#reference(columns.repostOf, writer);
    draft.quoteOf = draft.repostOf ? '' : this.#reference(columns.quoteOf, writer);
    draft.replyTo = draft.repostOf ? '' : this.#reference(columns.replyTo, writer);
    const credit = creditOf(text);
    const { repostUserId, repostHandle, quoteUserId, quoteHandle, replyUserId, replyHandle } = columns;
    if (draft.repostOf) draft.repostAuthor = this.#account(repostUserId, repostHandle, credit.handle, writer);
    if (draft.quoteOf) draft.quoteAuthor = this.#account(quoteUserId, quoteHandle, '', writer);
    if (draft.replyTo) draft.replyAuthor = this.#account(replyUserId, replyHandle, '', writer);
    const kind = this.#kind();
    // Credited in its text, not by an id: core/paths looks for the original.
    if (!draft.repostOf && credit.handle && (kind === KIND.repost || kind === KIND.original)) {
      if (kind === KIND.repost) writer.note('creditOnly');
    } else draft.kind = kind;
    draft.text =
      draft.repostOf && credit.handle ? new Utf8(text.bytes, text.start + credit.length, text.end) : text;
    draft.truncated = (draft.repostOf !== '' || credit.handle !== '') && isCut(text);
  }

  #kind(): number {
    const row = this.#row;
    const kind = this.#kinds.of(row, this.#columns.kind);
    if (kind !== KIND.original) return kind;
    if (this.#booleans.of(row, this.#columns.isRepost) === 1) return KIND.repost;
    if (this.#booleans.of(row, this.#columns.isQuote) === 1) return KIND.quote;
    return this.#booleans.of(row, this.#columns.isReply) === 1 ? KIND.reply : KIND.original;
  }

  /** Number of the account that a reference names; `credited` is its handle where no column gives one. */
  #account(idColumn: number, handleColumn: number, credited: string, writer: BatchWriter): number {
    const id = namedCell(this.#row, idColumn);
    const handle = withoutAt(namedCell(this.#row, handleColumn)) || credited;
    if (isHash(handle)) return writer.accounts.number(id || handle, '');
    return writer.accounts.number(typeof id === 'string' && isRounded(id) ? '' : id, handle);
  }

  #reference(column: number, writer: BatchWriter): AnyText {
    const id = namedCell(this.#row, column);
    if (typeof id !== 'string' || !isRounded(id)) return id;
    writer.note('spreadsheetReference');
    return '';
  }

  /** Lists as columns hold them, else as the text itself does. */
  #readLists(draft: Draft): void {
    const row = this.#row;
    const { mentions, hashtags, urls } = this.#columns;
    if (!row.isEmpty(urls)) findNamed(row.cell(urls), { mentions: null, hashtags: null, urls: draft.urls });
    append(
      draft.mentions,
      row.isEmpty(mentions) ? NO_CELLS : listCell(row.text(mentions)),
      this.#found.mentions,
    );
    append(
      draft.hashtags,
      row.isEmpty(hashtags) ? NO_CELLS : listCell(row.text(hashtags)),
      this.#found.hashtags,
    );
    if (!draft.urls.count) append(draft.urls, NO_CELLS, this.#found.urls);
  }
}

const NO_CELLS: readonly string[] = [];

/** Appends what a column lists, or what the text names where it lists nothing. */
function append(list: TextList, listed: readonly string[], found: TextList): void {
  if (listed.length) list.pushAll(listed);
  else for (let i = 0; i < found.count; i++) list.push(found.at(i));
}

const NO_TEXT = new Utf8(new Uint8Array(0), 0, 0);
const encoder = new TextEncoder();
const APOSTROPHE = 39;
