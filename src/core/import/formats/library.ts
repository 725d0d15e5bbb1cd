import type { AnyText } from '../../dataset/anyText';
import type { Draft } from '../../dataset/draft';
import { SAMPLED_FIELD, WEIGHT_FIELD } from '../../dataset/sampling';
import { KIND } from '../../dataset/types';
import type { BatchWriter } from '../../dataset/writer';
import { POST_COLUMNS, type PostColumn } from '../../library/columns';
import { CellMeanings, countOfCell } from '../table/cellBytes';
import { booleanCell, kindCell } from '../table/cells';
import { parseCell } from '../posts/cellEntities';
import type { RowPlace, RowReader } from '../format';
import { listOf } from '../json/json';
import { tableKnownBy } from '../table/knownTable';
import type { Row } from '../table/row';
import { isoTime } from '../text/time';
import { languageOf } from '../text/words';

/** Columns that nothing else has together. */
const MARKS: readonly PostColumn[] = [
  'id',
  'root',
  'repost_of',
  'repost_user_id',
  'quote_user_id',
  'reply_user_id',
];

/** Posts of a library (core/library/): what the app takes of cascades, or one of the library's files. */
export const library = tableKnownBy('library', 'Afterword library', MARKS, ({ table }) => {
  const names = table!.header.map((name) => name.trim().toLowerCase());
  return new LibraryRows((name) => names.indexOf(name), table!.header);
});

/** Cells are taken as they stand: everything in them was read and set right when the library was made. */
class LibraryRows implements RowReader {
  readonly snowflake = true;
  readonly #columns: Readonly<Record<PostColumn, number>>;
  /** Columns of what posts stand for, -1 in a library itself. */
  readonly #weight: number;
  readonly #sampled: number;
  readonly #kinds = new CellMeanings(kindCell);
  readonly #languages = new CellMeanings(languageOf);
  readonly #booleans = new CellMeanings(booleanCell);

  constructor(
    columnOf: (name: string) => number,
    private readonly header: readonly string[],
  ) {
    this.#weight = columnOf(WEIGHT_FIELD);
    this.#sampled = columnOf(SAMPLED_FIELD);
    this.#columns = Object.fromEntries(POST_COLUMNS.map((name) => [name, columnOf(name)])) as Record<
      PostColumn,
      number
    >;
  }

  read(row: Row, place: RowPlace, writer: BatchWriter): void {
    const columns = this.#columns;
    if (row.count !== this.header.length) writer.note('ragged');
    // Several files put into one each begin with a header.
    if (row.equals(this.header)) writer.reject('headerRow', row.excerpt());
    else if (row.isEmpty(columns.id)) writer.reject('noId', row.excerpt());
    else this.#readPost(row, place, writer);
  }

  #readPost(row: Row, place: RowPlace, writer: BatchWriter): void {
    const columns = this.#columns;
    const embedded = this.#booleans.of(row, columns.embedded) === 1;
    const draft = writer.draft(row.cell(columns.id), place.start, place.length, embedded);
    draft.time = isoTime(row.text(columns.time));
    if (Number.isNaN(draft.time) && !embedded) writer.note('noTime');
    draft.text = cellOf(row, columns.text);
    draft.lang = this.#languages.of(row, columns.lang);
    this.#readAuthor(draft, row, writer);
    if (draft.author < 0 && !embedded) writer.note('noAuthor');
    const kind = this.#kinds.of(row, columns.kind);
    draft.repostOf = cellOf(row, columns.repost_of);
    if (draft.repostOf || kind === KIND.repost) draft.kind = KIND.repost;
    if (draft.repostOf)
      draft.repostAuthor = account(row, columns.repost_user_id, columns.repost_handle, writer);
    draft.quoteOf = cellOf(row, columns.quote_of);
    if (draft.quoteOf) draft.quoteAuthor = account(row, columns.quote_user_id, columns.quote_handle, writer);
    draft.replyTo = cellOf(row, columns.reply_to);
    if (draft.replyTo) draft.replyAuthor = account(row, columns.reply_user_id, columns.reply_handle, writer);
    if (draft.kind !== KIND.repost) draft.kind = kind;
    draft.truncated = this.#booleans.of(row, columns.truncated) === 1;
    draft.mentions.pushAll(listIn(row, columns.mentions));
    draft.hashtags.pushAll(listIn(row, columns.hashtags));
    draft.urls.pushAll(listIn(row, columns.urls));
    draft.reposts = countOfCell(row, columns.reposts);
    draft.quotes = countOfCell(row, columns.quotes);
    draft.replies = countOfCell(row, columns.replies);
    draft.likes = countOfCell(row, columns.likes);
    if (this.#booleans.of(row, columns.synthetic) === 1 && !embedded) writer.note('synthetic');
    if (this.#sampled >= 0) draft.weigh(row.text(this.#weight), row.text(this.#sampled));
    writer.versions(listIn(row, columns.versions));
    writer.post(draft);
  }

  #readAuthor(draft: Draft, row: Row, writer: BatchWriter): void {
    const columns = this.#columns;
    draft.author = account(row, columns.author_id, columns.handle, writer);
    if (draft.author < 0) return;
    writer.accounts.describe(
      draft.author,
      cellOf(row, columns.handle),
      cellOf(row, columns.name),
      cellOf(row, columns.location),
      countOfCell(row, columns.followers),
      this.#booleans.of(row, columns.verified),
      draft.time,
    );
  }
}

/** Number of the account in the writer; -1 where the cells name none. */
const account = (row: Row, id: number, handle: number, writer: BatchWriter): number =>
  writer.accounts.number(cellOf(row, id), cellOf(row, handle));

/** A cell as its bytes, which are valid until the next row. */
const cellOf = (row: Row, column: number): AnyText => (row.isEmpty(column) ? '' : row.cell(column));

/** A list that stands in its cell as JSON. */
function listIn(row: Row, column: number): string[] {
  if (row.isEmpty(column)) return [];
  return listOf(parseCell(row.text(column))).filter(
    (item) => typeof item === 'string' && item !== '',
  ) as string[];
}
