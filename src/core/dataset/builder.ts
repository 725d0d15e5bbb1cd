import { AccountsBuilder } from './accountsBuilder';
import { Aliases } from './aliases';
import type { Batch } from './batch';
import { BatchOrder } from './batchOrder';
import { FileTallies } from './fileTallies';
import { Growing, grown, roomFor } from './grow';
import { Hops } from './hops';
import { Interner } from './interner';
import { ListsJoiner } from './listsJoiner';
import { PostColumns } from './postColumns';
import { timeOfId } from './snowflake';
import { StoredDataset } from './stored';
import { stringAt } from './strings';
import { Texts } from './texts';
import { Ties } from './ties';
import { FLAG, KIND, type Dataset, type FileReport } from './types';

/** Bits beside those of FLAG while building: the author is only hinted at; the id holds its time. */
const HINTED = 128;
const PLATFORM_ID = 64;
const WHOLE = FLAG.external | FLAG.truncated | FLAG.embedded | FLAG.madeId;

/**
 * Joins batches into a Dataset.
 *
 * Batches may come in any order; they are merged in the order (task, part), so that the same files give the same
 * rows, always. Rows: posts that were records, in the order of the input; then posts that came embedded; then
 * external ones, in the order of their first mention.
 *
 * Two records of one post (same id): an own record stands over an embedded one, then whole text over cut text, then
 * the longer, then the earlier. What the better one leaves out is filled in from the other. The higher count stays:
 * counts grow, so it is the later one.
 */
export class DatasetBuilder {
  readonly #order = new BatchOrder((batch) => this.#merge(batch));
  readonly #tallies = new FileTallies();
  readonly #accounts = new AccountsBuilder();
  readonly #keys = new Interner();
  readonly #columns = new PostColumns();
  #file = new Uint16Array(0);
  readonly #texts = new Texts();
  readonly #mentions = new ListsJoiner();
  readonly #hashtags = new ListsJoiner();
  readonly #urls = new ListsJoiner();
  readonly #languages = new Map<string, number>([['und', 0]]);
  readonly #via = new Hops();
  readonly #aliases = new Aliases();
  readonly #hidden = new Interner();
  readonly #hiddenAccounts = new Growing(new Int32Array(64));
  readonly #ties = new Ties();

  /** Takes a batch; its columns belong to the builder from now on. */
  add(batch: Batch): void {
    this.#order.add(batch);
  }

  /**
   * The Dataset. `files` holds what was found out about each file (name, bytes, format, why, notes), in the order of
   * their numbers; the figures are filled in here. Tasks that never ended are left out (`FileReport.notes` of their
   * files are the importer's to write). The builder is spent afterwards.
   */
  finish(files: readonly FileReport[]): Dataset {
    this.#order.flush();
    const { accounts, rowOf, recordsKept } = this.#accounts.finish();
    const known = this.#keys.count;
    const given = this.#aliases.settled(this.#columns.flags);
    this.#redirect(known, given);
    const { unreferred, perFile } = this.#withdraw(known, rowOf);
    this.#settle(known, rowOf);
    const order = this.#arranged(known, new Set([...given.keys(), ...unreferred]));
    const count = order.length;
    const place = new Int32Array(known);
    for (let row = 0; row < count; row++) place[order[row]!] = row;
    for (const [other, row] of given) place[other] = place[row]!;
    this.#texts.arrange(order);
    const c = this.#columns;
    const posts = {
      count,
      time: gather(c.time, order),
      author: gather(c.author, order),
      kind: gather(c.kind, order),
      flags: gather(c.flags, order),
      repostOf: follow(c.repostOf, order, place),
      quoteOf: follow(c.quoteOf, order, place),
      replyTo: follow(c.replyTo, order, place),
      via: this.#via.finish(place),
      lang: gather(c.lang, order),
      languages: [...this.#languages.keys()],
      mentions: this.#mentions.finish(order),
      hashtags: this.#hashtags.finish(order),
      urls: this.#urls.finish(order),
      reposts: gather(c.reposts, order),
      quotes: gather(c.quotes, order),
      replies: gather(c.replies, order),
      likes: gather(c.likes, order),
      file: gather(this.#file, order),
      recordStart: gather(c.recordStart, order),
      recordLength: gather(c.recordLength, order),
    };
    const { bytes, offsets } = this.#keys.view();
    const ids = new Interner(count, offsets[known]!);
    for (const row of order) ids.intern(bytes, offsets[row]!, offsets[row + 1]!);
    const reports = this.#tallies.reports(files, posts, recordsKept, perFile);
    const follows = this.#ties.finish(rowOf, accounts.count);
    return new StoredDataset(posts, accounts, follows, reports, this.#tallies.rejects, this.#texts, ids);
  }

  #merge(batch: Batch): void {
    this.#tallies.add(batch);
    const accounts = this.#accounts.add(batch);
    const rows = this.#rows(batch);
    const { posts, hints, via, aliases, hidden, hiddenAccounts, follows } = batch;
    for (let i = 0; i < hidden.count; i++)
      this.#hidden.intern(hidden.bytes, hidden.offsets[i]!, hidden.offsets[i + 1]!);
    for (const number of hiddenAccounts) this.#hiddenAccounts.push(accounts[number]!);
    this.#ties.add(follows, accounts);
    const languages = batch.languages.map((lang) => this.#language(lang));
    const lists = [
      { from: posts.mentions, into: this.#mentions, numbers: this.#mentions.numbers(posts.mentions) },
      { from: posts.hashtags, into: this.#hashtags, numbers: this.#hashtags.numbers(posts.hashtags) },
      { from: posts.urls, into: this.#urls, numbers: this.#urls.numbers(posts.urls) },
    ];
    const c = this.#columns;
    const chunk = this.#texts.addChunk(posts.text.bytes);
    const referred = (numbers: Int32Array, i: number): number => (numbers[i]! < 0 ? -1 : rows[numbers[i]!]!);
    for (let i = 0; i < posts.count; i++) {
      const row = rows[posts.key[i]!]!;
      const textStart = posts.text.offsets[i]!;
      const textEnd = posts.text.offsets[i + 1]!;
      const held = c.flags[row]!;
      const flags = posts.flags[i]!;
      const better = outranks(flags, textEnd - textStart, held, this.#texts.lengthOf(row));
      /** A known value is taken by the better record, or where nothing was known. */
      const take = (column: { [row: number]: number }, value: number, unknown: number): void => {
        if (value !== unknown && (better || column[row] === unknown)) column[row] = value;
      };
      const time = posts.time[i]!;
      if (time === time && (better || c.time[row] !== c.time[row])) c.time[row] = time;
      const author = posts.author[i]!;
      let kept = (better ? flags : held) & WHOLE;
      kept |= held & (PLATFORM_ID | HINTED);
      if (author >= 0 && (better || c.author[row]! < 0 || held & HINTED)) {
        c.author[row] = accounts[author]!;
        kept &= ~HINTED;
      }
      take(c.kind, posts.kind[i]!, KIND.original);
      take(c.repostOf, referred(posts.repostOf, i), -1);
      take(c.quoteOf, referred(posts.quoteOf, i), -1);
      take(c.replyTo, referred(posts.replyTo, i), -1);
      take(c.lang, languages[posts.lang[i]!]!, 0);
      raise(c.reposts, row, posts.reposts[i]!);
      raise(c.quotes, row, posts.quotes[i]!);
      raise(c.replies, row, posts.replies[i]!);
      raise(c.likes, row, posts.likes[i]!);
      if (better) {
        this.#file[row] = batch.file;
        c.recordStart[row] = posts.recordStart[i]!;
        c.recordLength[row] = posts.recordLength[i]!;
      }
      if (this.#takesText(row, better, flags, textEnd - textStart, held)) {
        this.#texts.set(row, chunk, textStart, textEnd);
        kept = (kept & ~FLAG.truncated) | (flags & FLAG.truncated);
      } else kept = (kept & ~FLAG.truncated) | (held & FLAG.truncated);
      for (const { from, into, numbers } of lists)
        if (better || into.isEmpty(row)) into.set(row, from, i, numbers);
      c.flags[row] = kept;
    }
    for (let i = 0; i < aliases.length; i += 2) this.#aliases.add(rows[aliases[i]!]!, rows[aliases[i + 1]!]!);
    for (let i = 0; i < via.length; i += 2) this.#via.add(rows[via[i]!]!, rows[via[i + 1]!]!);
    for (let i = 0; i < hints.length; i += 2) {
      const row = rows[hints[i]!]!;
      if (c.author[row]! >= 0) continue;
      c.author[row] = accounts[hints[i + 1]!]!;
      c.flags[row]! |= HINTED;
    }
  }

  /** Text is chosen on its own: whole over cut, then the longer, then that of the better record. */
  #takesText(row: number, better: boolean, flags: number, length: number, held: number): boolean {
    const now = this.#texts.lengthOf(row);
    if (!length || !now) return length > 0;
    const cut = flags & FLAG.truncated;
    const heldCut = held & FLAG.truncated;
    if (cut !== heldCut) return !cut;
    return length === now ? better : length > now;
  }

  /** Row of each key of a batch; a key never seen becomes an external row. */
  #rows(batch: Batch): Int32Array {
    const { bytes, offsets, count } = batch.keys;
    const rows = new Int32Array(count);
    for (let key = 0; key < count; key++) {
      const before = this.#keys.count;
      const row = this.#keys.intern(bytes, offsets[key]!, offsets[key + 1]!);
      rows[key] = row;
      if (row === before) this.#create(row, batch);
    }
    return rows;
  }

  #create(row: number, batch: Batch): void {
    this.#columns.reserve(row + 1);
    this.#texts.reserve(row + 1);
    this.#mentions.reserve(row + 1);
    this.#hashtags.reserve(row + 1);
    this.#urls.reserve(row + 1);
    if (row >= this.#file.length) this.#file = grown(this.#file, roomFor(row + 1, this.#file.length));
    this.#file[row] = batch.file;
    this.#columns.flags[row] = FLAG.external | (batch.snowflake ? PLATFORM_ID : 0);
  }

  #language(lang: string): number {
    let number = this.#languages.get(lang);
    if (number === undefined) {
      if (this.#languages.size > 65535) return 0;
      number = this.#languages.size;
      this.#languages.set(lang, number);
    }
    return number;
  }

  /** References by another id of a post lead to the post. */
  #redirect(count: number, given: ReadonlyMap<number, number>): void {
    if (!given.size) return;
    for (const column of [this.#columns.repostOf, this.#columns.quoteOf, this.#columns.replyTo])
      for (let row = 0; row < count; row++) column[row] = given.get(column[row]!) ?? column[row]!;
  }

  /**
   * Takes away what notices name: the words, lists and figures of the posts; an empty external row stays where others
   * refer to it. Returns the rows that nothing refers to, and how many own records each file loses.
   */
  #withdraw(count: number, rowOf: Int32Array): { unreferred: number[]; perFile: Map<number, number> } {
    const perFile = new Map<number, number>();
    const rows = this.#named(count, rowOf);
    const c = this.#columns;
    for (const row of rows) {
      if (!(c.flags[row]! & FLAG.embedded))
        perFile.set(this.#file[row]!, (perFile.get(this.#file[row]!) ?? 0) + 1);
      c.flags[row] = FLAG.external | (c.flags[row]! & PLATFORM_ID);
      c.kind[row] = KIND.original;
      for (const column of [c.repostOf, c.quoteOf, c.replyTo, c.reposts, c.quotes, c.replies, c.likes])
        column[row] = -1;
      c.time[row] = NaN;
      c.lang[row] = 0;
      this.#texts.set(row, 0, 0, 0);
      for (const lists of [this.#mentions, this.#hashtags, this.#urls]) lists.clear(row);
    }
    if (!rows.length) return { unreferred: [], perFile };
    const referred = new Uint8Array(count);
    for (const column of [c.repostOf, c.quoteOf, c.replyTo])
      for (let row = 0; row < count; row++) if (column[row]! >= 0) referred[column[row]!] = 1;
    for (const row of this.#via.rows()) referred[row] = 1;
    return { unreferred: rows.filter((row) => !referred[row]), perFile };
  }

  /** Rows of posts in the export that notices name, by their ids or by their authors. */
  #named(count: number, rowOf: Int32Array): number[] {
    const { flags, author } = this.#columns;
    const rows = new Set<number>();
    const { bytes, offsets, count: named } = this.#hidden.view();
    for (let i = 0; i < named; i++) rows.add(this.#keys.find(bytes, offsets[i]!, offsets[i + 1]!));
    const accounts = new Set(Array.from(this.#hiddenAccounts.taken(), (number) => rowOf[number]!));
    if (accounts.size)
      for (let row = 0; row < count; row++)
        if (author[row]! >= 0 && accounts.has(rowOf[author[row]!]!)) rows.add(row);
    return [...rows].filter((row) => row >= 0 && !(flags[row]! & FLAG.external));
  }

  /** Last touches row by row: times out of ids, accounts by their rows. */
  #settle(count: number, rowOf: Int32Array): void {
    const c = this.#columns;
    const keys = this.#keys.view();
    for (let row = 0; row < count; row++) {
      let flags = c.flags[row]!;
      if (c.time[row] !== c.time[row] && flags & PLATFORM_ID && !(flags & FLAG.madeId)) {
        const time = timeOfId(stringAt(keys, row));
        if (time === time) {
          c.time[row] = time;
          flags |= FLAG.timeFromId;
        }
      }
      const original = c.kind[row] === KIND.repost ? c.repostOf[row]! : -1;
      if (original >= 0 && this.#texts.lengthOf(original)) {
        // The original's words are shown: the repost's own copy, often cut, need not be kept.
        this.#texts.set(row, 0, 0, 0);
        flags = (flags & ~FLAG.truncated) | (c.flags[original]! & FLAG.truncated);
      }
      c.flags[row] = flags & ~(HINTED | PLATFORM_ID);
      if (c.author[row]! >= 0) c.author[row] = rowOf[c.author[row]!]!;
    }
  }

  /** Rows in their final order: own records by place in the input, then embedded, then external ones; but for those left out. */
  #arranged(count: number, leftOut: ReadonlySet<number>): Int32Array {
    const { flags, recordStart } = this.#columns;
    const order = new Int32Array(count - leftOut.size);
    let own = 0;
    for (let row = 0; row < count; row++)
      if (!(flags[row]! & (FLAG.external | FLAG.embedded))) order[own++] = row;
    const file = this.#file;
    order.subarray(0, own).sort((a, b) => file[a]! - file[b]! || recordStart[a]! - recordStart[b]! || a - b);
    let end = own;
    for (const wanted of [FLAG.embedded, FLAG.external])
      for (let row = 0; row < count; row++)
        if ((flags[row]! & (FLAG.external | FLAG.embedded)) === wanted && !leftOut.has(row))
          order[end++] = row;
    return order;
  }
}

/** True where a record with these flags and text length is to be preferred over what is held. */
function outranks(flags: number, length: number, held: number, heldLength: number): boolean {
  if (held & FLAG.external) return true;
  const embedded = flags & FLAG.embedded;
  if (embedded !== (held & FLAG.embedded)) return !embedded;
  const cut = flags & FLAG.truncated;
  if (cut !== (held & FLAG.truncated)) return !cut;
  return length > heldLength;
}

function raise(column: Int32Array, row: number, value: number): void {
  if (value > column[row]!) column[row] = value;
}

function gather<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  column: A,
  order: Int32Array,
): A {
  const taken = new (column.constructor as new (length: number) => A)(order.length);
  for (let i = 0; i < order.length; i++) taken[i] = column[order[i]!]!;
  return taken;
}

/** References by the rows' final places. */
function follow(column: Int32Array, order: Int32Array, place: Int32Array): Int32Array {
  const taken = gather(column, order);
  for (let i = 0; i < taken.length; i++) if (taken[i]! >= 0) taken[i] = place[taken[i]!]!;
  return taken;
}
