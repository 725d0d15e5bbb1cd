import { AccountsBuilder } from './accountsBuilder';
import { Aliases } from './aliases';
import type { Batch } from './batch';
import { BatchOrder } from './batchOrder';
import { FileTallies } from './fileTallies';
import { atOnce, each, EACH, type Steps } from '../steps';
import { gather, isCounting, type Numbers } from './grow';
import { Hops } from './hops';
import { Ids } from './ids';
import { Interner } from './interner';
import { Languages } from './languages';
import { HINTED, mergePosts, PLATFORM_ID } from './mergePosts';
import { Rows } from './rows';
import { joined, type Sampled, type Sampling } from './sampling';
import { timeOfId } from './snowflake';
import { StoredDataset } from './stored';
import { stringAt, Utf8Builder } from './strings';
import { Ties } from './ties';
import { FLAG, KIND, type Dataset, type FileReport, type Utf8Column } from './types';
import { Versions } from './versions';
import { unnamedAccounts, Withdrawal } from './withdrawal';

/**
 * Joins batches into a Dataset.
 *
 * Batches may come in any order; they are merged in the order (task, part), so that the same files give the same
 * rows, always. Rows: posts that were records, in the order of the input; then posts that came embedded; then
 * external ones, in the order of their first mention.
 *
 * Two records of one post (same id): an own record stands over an embedded one, then whole text over cut text, then
 * the longer, then the earlier. What the better one leaves out is filled in from the other. The higher count stays:
 * counts grow, so it is the later one. Versions of an edited post: versions.ts; what notices hide: withdrawal.ts.
 */
export class DatasetBuilder {
  readonly #order = new BatchOrder((batch) => this.#merge(batch));
  readonly #tallies = new FileTallies();
  readonly #accounts = new AccountsBuilder();
  readonly #keys = new Interner();
  readonly #rows = new Rows();
  readonly #languages = new Languages();
  readonly #via = new Hops();
  readonly #aliases = new Aliases();
  readonly #versions = new Versions();
  readonly #withdrawal = new Withdrawal();
  readonly #ties = new Ties();
  #sampling: Sampling | null = null;

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
    return atOnce(this.finishSteps(files));
  }

  /** The same, a column at a time. */
  *finishSteps(files: readonly FileReport[]): Steps<Dataset> {
    this.#order.flush();
    yield EACH;
    const known = this.#keys.count;
    const rows = this.#rows;
    const given = this.#given();
    this.#redirect(known, given);
    const withdrawn = this.#withdrawal.apply(rows, this.#keys, given, this.#accounts, PLATFORM_ID);
    yield EACH;
    yield* each(known, (row) => this.#shareWords(row));
    const order = yield* this.#arranged(known, this.#leftOut(known, given, withdrawn.rows));
    const mentions = yield* rows.mentions.finishSteps(order);
    const hiddenAccounts = this.#withdrawal.accounts(this.#accounts);
    const gone = withdrawn.rows.size
      ? unnamedAccounts(this.#accounts, hiddenAccounts, {
          authors: rows.author,
          order,
          mentions: mentions.dictionary,
          tied: this.#ties.accounts(),
        })
      : hiddenAccounts;
    const { accounts, rowOf, recordsKept } = yield* this.#accounts.finishSteps(gone);
    yield* this.#settle(known, rowOf);
    const count = order.length;
    const place = new Int32Array(known);
    for (let row = 0; row < count; row++) place[order[row]!] = row;
    for (const [other, row] of given) place[other] = place[row]!;
    yield EACH;
    rows.texts.arrange(order, withdrawn.rows.size > 0);
    const posts = {
      count,
      time: yield* gathered(rows.time, order),
      author: yield* gathered(rows.author, order),
      kind: yield* gathered(rows.kind, order),
      flags: yield* gathered(rows.flags, order),
      repostOf: yield* follow(rows.repostOf, order, place),
      quoteOf: yield* follow(rows.quoteOf, order, place),
      replyTo: yield* follow(rows.replyTo, order, place),
      via: this.#via.finish(place),
      lang: yield* gathered(rows.lang, order),
      languages: this.#languages.names(),
      mentions,
      hashtags: yield* rows.hashtags.finishSteps(order),
      urls: yield* rows.urls.finishSteps(order),
      reposts: yield* gathered(rows.reposts, order),
      quotes: yield* gathered(rows.quotes, order),
      replies: yield* gathered(rows.replies, order),
      likes: yield* gathered(rows.likes, order),
      file: yield* gathered(rows.file, order),
      recordStart: yield* gathered(rows.recordStart, order),
      recordLength: yield* gathered(rows.recordLength, order),
      weight: rows.weight && (yield* gathered(rows.weight, order)),
    };
    const ids = this.#ids(order, place, withdrawn.rows);
    yield EACH;
    const wordless = Array.from(withdrawn.wordless, (row) => rows.file[row]!);
    const reports = this.#tallies.reports(files, posts, recordsKept, withdrawn.records, wordless);
    yield EACH;
    const follows = this.#ties.finish(rowOf, accounts.count);
    const sampled = posts.weight && sampledOf(posts.weight, posts.flags, this.#sampling);
    const { rejects } = this.#tallies;
    return new StoredDataset(posts, accounts, follows, sampled, reports, rejects, rows.texts, ids);
  }

  #merge(batch: Batch): void {
    const rows = this.#rowsOf(batch, this.#tallies.places(batch.file));
    this.#tallies.add(batch);
    const accounts = this.#accounts.add(batch);
    const { hints, via, aliases, versions, follows } = batch;
    this.#sampling = joined(this.#sampling, batch.sampling);
    this.#withdrawal.add(batch, accounts);
    this.#versions.add(versions, rows);
    this.#ties.add(follows, accounts);
    const languages = batch.languages.map((lang) => this.#languages.number(lang));
    const c = this.#rows;
    mergePosts(batch, c, { rows, accounts, languages });
    for (let i = 0; i < aliases.length; i += 2) this.#aliases.add(rows[aliases[i]!]!, rows[aliases[i + 1]!]!);
    for (let i = 0; i < via.length; i += 2) this.#via.add(rows[via[i]!]!, rows[via[i + 1]!]!);
    for (let i = 0; i < hints.length; i += 2) {
      const row = rows[hints[i]!]!;
      if (c.author[row]! >= 0) continue;
      c.author[row] = accounts[hints[i + 1]!]!;
      c.flags[row]! |= HINTED;
    }
  }

  /** Row of each key of a batch; a key never seen becomes an external row. */
  #rowsOf(batch: Batch, places: number): Int32Array {
    const { keys, made } = batch;
    const before = this.#keys.count;
    this.#rows.reserve(before + keys.count);
    const rows = this.#keys.internAll(made.length ? withMadeIds(keys, made, places) : keys);
    for (let row = before; row < this.#keys.count; row++) this.#create(row, batch);
    return rows;
  }

  #create(row: number, batch: Batch): void {
    this.#rows.forget(row);
    this.#rows.file[row] = batch.file;
    this.#rows.flags[row] = FLAG.external | (batch.snowflake ? PLATFORM_ID : 0);
  }

  /** Rows to give up, each with the row that stands for it: versions of one post, other ids of one. */
  #given(): Map<number, number> {
    const { author, flags } = this.#rows;
    const given = this.#versions.join(this.#rows, (row) =>
      author[row]! < 0 ? -1 : this.#accounts.resolve(author[row]!),
    );
    this.#aliases.settle(flags, given);
    return given;
  }

  /** References by another id of a post lead to the post. */
  #redirect(count: number, given: ReadonlyMap<number, number>): void {
    if (!given.size) return;
    for (const column of this.#rows.references)
      for (let row = 0; row < count; row++) column[row] = given.get(column[row]!) ?? column[row]!;
  }

  /** Rows that have no place in the Dataset: those given up, and those hidden that nothing refers to. */
  #leftOut(
    count: number,
    given: ReadonlyMap<number, number>,
    hidden: ReadonlySet<number>,
  ): ReadonlySet<number> {
    if (!hidden.size) return new Set(given.keys());
    const referred = new Uint8Array(count);
    for (const column of this.#rows.references)
      for (let row = 0; row < count; row++)
        if (!given.has(row) && column[row]! >= 0) referred[column[row]!] = 1;
    for (const row of this.#via.rows()) referred[given.get(row) ?? row] = 1;
    return new Set([...given.keys(), ...[...hidden].filter((row) => !referred[row])]);
  }

  /** A repost carries its original's words, and so what they name; its own copy of them, often cut, is let go. */
  #shareWords(row: number): void {
    const rows = this.#rows;
    const original = rows.kind[row] === KIND.repost ? rows.repostOf[row]! : -1;
    if (original < 0 || original === row || !rows.texts.lengthOf(original)) return;
    rows.copyWords(row, original);
    // They are found through the original.
    rows.texts.set(row, 0, 0, 0);
  }

  /** Ids by the rows' final places: as they are held already, where every row has one. */
  #ids(order: Int32Array, place: Int32Array, hidden: ReadonlySet<number>): Ids {
    const keys = this.#keys.view();
    if (order.length === keys.count && !hidden.size)
      return isCounting(order) ? new Ids(this.#keys) : new Ids(this.#keys, order, place);
    const ids = new Interner(order.length, keys.offsets[keys.count]!);
    for (const row of order) {
      // An id that is an address names the account as well: one that is no post's stands for it.
      if (hidden.has(row) && !/^\d+$/.test(stringAt(keys, row))) {
        let id = `hidden-${ids.count}`;
        while (this.#keys.findString(id) >= 0) id += '-';
        ids.internString(id);
      } else ids.intern(keys.bytes, keys.offsets[row]!, keys.offsets[row + 1]!);
    }
    return new Ids(ids);
  }

  /** Last touches row by row: times out of ids, accounts by their rows. */
  *#settle(count: number, rowOf: Int32Array): Steps<void> {
    const c = this.#rows;
    const keys = this.#keys.view();
    yield* each(count, (row) => {
      let flags = c.flags[row]!;
      if (c.time[row] !== c.time[row] && flags & PLATFORM_ID && !(flags & FLAG.madeId)) {
        const time = timeOfId(stringAt(keys, row));
        if (time === time) {
          c.time[row] = time;
          flags |= FLAG.timeFromId;
        }
      }
      c.flags[row] = flags & ~(HINTED | PLATFORM_ID);
      if (c.author[row]! >= 0) c.author[row] = rowOf[c.author[row]!]!;
    });
  }

  /** Rows in their final order: own records by place in the input, then embedded, then external ones; but for those left out. */
  *#arranged(count: number, leftOut: ReadonlySet<number>): Steps<Int32Array> {
    const { flags, recordStart, file } = this.#rows;
    const order = new Int32Array(count - leftOut.size);
    let end = 0;
    /** Those with a record of their own (0), within another's, or with none. */
    const take = (wanted: number): Steps<void> =>
      each(count, (row) => {
        if ((flags[row]! & (FLAG.external | FLAG.embedded)) === wanted && !leftOut.has(row))
          order[end++] = row;
      });
    yield* take(0);
    const own = order.subarray(0, end);
    const follows = (a: number, b: number): number =>
      file[a]! - file[b]! || recordStart[a]! - recordStart[b]! || a - b;
    // Most exports name no post before its record: their rows stand in order.
    let sorted = true;
    for (let i = 1; i < own.length && sorted; i++) sorted = follows(own[i - 1]!, own[i]!) < 0;
    if (!sorted) own.sort(follows);
    yield EACH;
    for (const wanted of [FLAG.embedded, FLAG.external]) yield* take(wanted);
    return order;
  }
}

/** What the posts of a sample stand for; those that are only referred to are none of it. */
function sampledOf(weight: Float32Array, flags: Uint8Array, how: Sampling | null): Sampled {
  let [read, of, squares] = [0, 0, 0];
  for (let row = 0; row < flags.length; row++) {
    if (flags[row]! & FLAG.external) continue;
    read++;
    of += weight[row]!;
    squares += weight[row]! ** 2;
  }
  return { how: how ?? 'sample', read, of, spread: of ? squares / of : 1 };
}

/** The keys with ids made of places, now that it is known how many places the batches before have passed. */
function withMadeIds(keys: Utf8Column, made: Int32Array, passed: number): Utf8Column {
  const builder = new Utf8Builder(keys.count, keys.bytes.length + made.length * 4);
  for (let key = 0, next = 0; key < keys.count; key++)
    if (made[next] === key) {
      // The byte that no text has was read as one character.
      const place = made[next + 1]!;
      builder.push(`${stringAt(keys, key).slice(1, -String(place).length)}${passed + place}`);
      next += 2;
    } else builder.pushBytes(keys.bytes, keys.offsets[key]!, keys.offsets[key + 1]!);
  return builder.view();
}

function* gathered<A extends Numbers>(column: A, order: Int32Array): Steps<A> {
  const taken = gather(column, order);
  yield EACH;
  return taken;
}

/** References by the rows' final places. */
function* follow(column: Int32Array, order: Int32Array, place: Int32Array): Steps<Int32Array> {
  const taken = gather(column, order);
  for (let i = 0; i < taken.length; i++) if (taken[i]! >= 0) taken[i] = place[taken[i]!]!;
  yield EACH;
  return taken;
}
