import { KIND } from '../dataset/types';
import type { Draft } from '../dataset/draft';
import type { BatchWriter } from '../dataset/writer';
import { booleanCell, countCell, idCell, isRounded, kindCell, languageCell, textCell } from './cells';
import { candidateColumns, recogniseColumns, type Field } from './columns';
import type { RowPlace, RowReader, TableFormat } from './format';
import { share, type Head, type HeadTable } from './head';
import { findAddresses, findHashtags, findMentions } from './mentions';
import { namesNoZone, readTime } from './time';
import { decodeEntities, languageOf, repostedWords } from './words';

/** A table whose columns are known by their names (columns.ts). */
export const genericTable: TableFormat = {
  id: 'generic-table',
  label: 'Table (CSV, TSV)',
  kind: 'table',

  sniff(head) {
    const { header } = head.table!;
    const columns = columnsOf(head.table!);
    if (!columns.has('text')) return null;
    const known = Array.from(
      columns,
      ([field, column]) => `${header[column]!.trim()} as ${LABELS[field] ?? field}`,
    );
    return {
      confidence: Math.min(0.8, 0.5 + columns.size * 0.03),
      why: `A table; its columns were read by their names: ${known.join(', ')}.`,
    };
  },

  open(head) {
    return new GenericRows(head.name, head);
  },
};

const LABELS: Partial<Record<Field, string>> = {
  link: 'address of the post',
  authorId: 'author’s id',
  handle: 'author',
  lang: 'language',
  isRepost: 'repost or not',
  repostOf: 'id of the original',
  quoteOf: 'id of the quoted post',
  replyTo: 'id of the post replied to',
};

class GenericRows implements RowReader {
  readonly snowflake = true;
  readonly #columns: Map<Field, number>;
  readonly #file: string;
  readonly #width: number;
  readonly #header: readonly string[];
  /** The id column names something other than the row. */
  readonly #repeated: boolean;

  constructor(file: string, head: Head) {
    const { header, rows } = head.table!;
    this.#columns = columnsOf(head.table!);
    this.#file = file;
    this.#width = header.length;
    this.#header = header;
    this.#repeated = idsRepeat(rows, this.#columns);
    if (this.#repeated) this.#columns.delete('id');
  }

  read(cells: readonly string[], place: RowPlace, writer: BatchWriter): void {
    if (cells.length !== this.#width) writer.note('ragged');
    else if (cells[0] === this.#header[0] && cells.every((cell, i) => cell === this.#header[i])) {
      writer.reject('headerRow', cells.join(','));
      return;
    }
    const text = decodeEntities(textCell(this.#cell(cells, 'text')));
    const id = this.#id(cells, writer);
    if (!text.trim() && !id) {
      writer.reject('emptyRow', cells.join(','));
      return;
    }
    const draft = writer.draft(id || `${this.#file}:${place.line}`, place.start, place.length, false);
    if (!id) {
      draft.madeId = true;
      writer.note(this.#repeated ? 'repeatedId' : 'madeId');
    }
    this.#readTime(draft, cells, writer);
    draft.lang = languageOf(languageCell(this.#cell(cells, 'lang')));
    this.#readAuthor(draft, cells, writer);
    this.#readReferences(draft, cells, writer);
    this.#readWords(draft, text, cells);
    draft.reposts = countCell(this.#cell(cells, 'reposts'));
    draft.quotes = countCell(this.#cell(cells, 'quotes'));
    draft.replies = countCell(this.#cell(cells, 'replies'));
    draft.likes = countCell(this.#cell(cells, 'likes'));
    writer.post(draft);
  }

  #cell(cells: readonly string[], field: Field): string {
    const column = this.#columns.get(field);
    return column === undefined ? '' : (cells[column] ?? '');
  }

  /** Id of the row, or '' where there is none that can be trusted. */
  #id(cells: readonly string[], writer: BatchWriter): string {
    const cell = this.#cell(cells, 'id');
    if (isRounded(cell)) {
      writer.note('spreadsheetId');
      return '';
    }
    return idCell(cell) || (/\/status(?:es)?\/(\d+)/.exec(this.#cell(cells, 'link'))?.[1] ?? '');
  }

  #readTime(draft: Draft, cells: readonly string[], writer: BatchWriter): void {
    const cell = this.#cell(cells, 'time').trim();
    draft.time = readTime(cell);
    if (draft.time !== draft.time) writer.note('noTime');
    else if (namesNoZone(cell)) writer.note('noZone');
  }

  #readAuthor(draft: Draft, cells: readonly string[], writer: BatchWriter): void {
    let id = idCell(this.#cell(cells, 'authorId'));
    let handle = idCell(this.#cell(cells, 'handle')).replace(/^@/, '');
    // Some tools write handles into a column that is named as if it held ids.
    if (!handle && !/^\d*$/.test(id) && id.length < 40) {
      handle = id.replace(/^@/, '');
      id = '';
    }
    draft.author = writer.accounts.number(id, handle);
    if (draft.author < 0) {
      writer.note('noAuthor');
      return;
    }
    writer.accounts.describe(
      draft.author,
      handle,
      idCell(this.#cell(cells, 'name')),
      idCell(this.#cell(cells, 'location')),
      countCell(this.#cell(cells, 'followers')),
      booleanCell(this.#cell(cells, 'verified')),
      draft.time,
    );
  }

  #readReferences(draft: Draft, cells: readonly string[], writer: BatchWriter): void {
    const kind = kindCell(this.#cell(cells, 'kind'));
    draft.kind =
      kind === KIND.original && booleanCell(this.#cell(cells, 'isRepost')) === 1 ? KIND.repost : kind;
    draft.repostOf = this.#reference(cells, 'repostOf', writer);
    draft.quoteOf = draft.repostOf ? '' : this.#reference(cells, 'quoteOf', writer);
    draft.replyTo = draft.repostOf ? '' : this.#reference(cells, 'replyTo', writer);
    draft.repostAuthor = this.#account(cells, 'repostHandle', draft.repostOf, writer);
    draft.quoteAuthor = this.#account(cells, 'quoteHandle', draft.quoteOf, writer);
    if (draft.replyTo)
      draft.replyAuthor = writer.accounts.number(
        idCell(this.#cell(cells, 'replyUserId')),
        idCell(this.#cell(cells, 'replyHandle')).replace(/^@/, ''),
      );
  }

  #account(cells: readonly string[], field: Field, of: string, writer: BatchWriter): number {
    return of ? writer.accounts.number('', idCell(this.#cell(cells, field)).replace(/^@/, '')) : -1;
  }

  #reference(cells: readonly string[], field: Field, writer: BatchWriter): string {
    const cell = this.#cell(cells, field);
    if (!isRounded(cell)) return idCell(cell);
    writer.note('spreadsheetReference');
    return '';
  }

  #readWords(draft: Draft, text: string, cells: readonly string[]): void {
    if (draft.repostOf) {
      const { words, cut } = repostedWords(text);
      draft.text = words;
      draft.truncated = cut;
    } else draft.text = text;
    findMentions(text, draft.mentions);
    findHashtags(text, draft.hashtags);
    findAddresses(text, draft.urls);
    findAddresses(this.#cell(cells, 'urls'), draft.urls);
  }
}

/** Columns by their names; of several that may hold the time, the first whose cells can be read as times. */
function columnsOf({ header, rows }: HeadTable): Map<Field, number> {
  const columns = recogniseColumns(header);
  const readable = candidateColumns(header, 'time').find((column) => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter(Boolean);
    return share(cells, (cell) => !Number.isNaN(readTime(String(cell)))) > 0.5;
  });
  if (readable !== undefined) columns.set('time', readable);
  return columns;
}

/** True where an id stands in several rows with different texts: it names what they reply to, or the like. */
function idsRepeat(rows: readonly string[][], columns: Map<Field, number>): boolean {
  const idColumn = columns.get('id');
  const textColumn = columns.get('text')!;
  if (idColumn === undefined) return false;
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
