import { Utf8, utf8Of, type AnyText } from './anyText';
import { AccountsWriter } from './accountsWriter';
import type { Batch } from './batch';
import { BatchTally } from './batchTally';
import { Draft } from './draft';
import { Growing } from './grow';
import { Languages } from './languages';
import { ListsBuilder } from './lists';
import { PostColumns } from './postColumns';
import { Utf8Builder } from './strings';
import { joined, type Sampling } from './sampling';
import type { Span } from './seam';
import { FLAG, KIND } from './types';
import { MOST_VERSIONS } from './versions';
import { WholePosts } from './wholePosts';
import type { Note, RejectReason } from '../import/reasons';

/** Begins the keys of `Batch.made`: no byte of UTF-8. */
const MADE = 0xff;

/** What stays the same over the batches of one task. */
export interface TaskPlace {
  file: number;
  task: number;
  snowflake: boolean;
}

/** Collects what a format reads until it is taken as a batch. */
export class BatchWriter {
  readonly #draft = new Draft();
  #part = 0;
  /** Ids as they are met, the same one as often as it is: whoever joins the batches looks each up anyway. */
  readonly #keys = new Utf8Builder();
  readonly #whole = new WholePosts();
  readonly #keyOfPost = new Growing(new Int32Array(256));
  readonly #columns = new PostColumns();
  readonly #text = new Utf8Builder();
  readonly #mentions = new ListsBuilder(true);
  readonly #hashtags = new ListsBuilder();
  readonly #urls = new ListsBuilder();
  readonly #languages = new Languages();
  readonly #hints = new Growing(new Int32Array(64));
  readonly #via = new Growing(new Int32Array(64));
  readonly #aliases = new Growing(new Int32Array(64));
  readonly #versions = new Growing(new Int32Array(64));
  readonly #made = new Growing(new Int32Array(64));
  readonly #hidden = new Utf8Builder();
  readonly #hiddenAccounts = new Growing(new Int32Array(64));
  readonly #follows = new Growing(new Int32Array(64));
  readonly #tally = new BatchTally();
  #sampling: Sampling | null = null;
  /** Accounts of this batch. */
  readonly accounts = new AccountsWriter();
  /** Lines or records passed; the reader counts them. */
  places = 0;

  constructor(private place: TaskPlace) {}

  /** Goes on to another task, once the last batch of this one was taken: room that is there need not be made anew. */
  begin(place: TaskPlace): void {
    this.place = place;
    this.#part = 0;
  }

  /** Posts written since the last batch was taken. */
  get posts(): number {
    return this.#keyOfPost.count;
  }

  /** An empty draft; it is the same object every time. */
  draft(id: AnyText, start: number, length: number, embedded: boolean): Draft {
    return this.#draft.reset(id, start, length, embedded);
  }

  /**
   * True where the batch holds the whole post already: an embedded copy need not be read again.
   * Its counts, higher where later, still count.
   */
  holds(id: AnyText, reposts: number, quotes: number, replies: number, likes: number): boolean {
    const columns = this.#columns;
    const row = this.#whole.row(id, this.#keys.view(), this.#keyOfPost, columns.flags);
    if (row < 0) return false;
    if (reposts > columns.reposts[row]!) columns.reposts[row] = reposts;
    if (quotes > columns.quotes[row]!) columns.quotes[row] = quotes;
    if (replies > columns.replies[row]!) columns.replies[row] = replies;
    if (likes > columns.likes[row]!) columns.likes[row] = likes;
    return true;
  }

  /** Writes a draft as a post. */
  post(draft: Draft): void {
    const key = this.#key(draft.id);
    const row = this.#keyOfPost.count;
    this.#keyOfPost.push(key);
    if (!draft.embedded) {
      this.#tally.records++;
      this.#tally.postRecords++;
    }
    const c = this.#columns;
    c.reserve(row + 1);
    c.time[row] = draft.time;
    c.author[row] = draft.author;
    c.kind[row] = draft.kind;
    c.flags[row] =
      (draft.truncated ? FLAG.truncated : 0) |
      (draft.embedded ? FLAG.embedded : 0) |
      (draft.madeId ? FLAG.madeId : 0);
    c.repostOf[row] = c.quoteOf[row] = c.replyTo[row] = -1;
    if (draft.repostOf) {
      c.repostOf[row] = this.#reference(draft.repostOf, draft.repostAuthor);
      c.kind[row] = KIND.repost;
    }
    if (draft.quoteOf) {
      c.quoteOf[row] = this.#reference(draft.quoteOf, draft.quoteAuthor);
      if (c.kind[row] === KIND.original) c.kind[row] = KIND.quote;
    }
    if (draft.replyTo) {
      c.replyTo[row] = this.#reference(draft.replyTo, draft.replyAuthor);
      if (c.kind[row] !== KIND.repost) c.kind[row] = KIND.reply;
    }
    for (let i = 0; i < draft.via.length; i++) {
      const parent = this.#reference(draft.via[i]!, draft.viaAuthor);
      this.#via.push(key);
      this.#via.push(parent);
    }
    c.lang[row] = draft.lang ? this.#languages.number(draft.lang) : 0;
    c.reposts[row] = draft.reposts;
    c.quotes[row] = draft.quotes;
    c.replies[row] = draft.replies;
    c.likes[row] = draft.likes;
    c.recordStart[row] = draft.start;
    c.recordLength[row] = draft.length;
    if (c.weight || draft.weight !== 1) c.weights()[row] = draft.weight;
    if (draft.sampling) this.#sampling = joined(this.#sampling, draft.sampling);
    this.#text.pushText(draft.text);
    this.#mentions.push(draft.mentions);
    this.#hashtags.push(draft.hashtags);
    this.#urls.push(draft.urls);
  }

  /** A post may be referred to by another id ('' = none): such references lead to it, whichever comes first. */
  alias(other: string, id: string): void {
    if (!other || other === id) return;
    this.#aliases.push(this.#key(other));
    this.#aliases.push(this.#key(id));
  }

  /** Ids of an edited post's versions, from the first to the last: they become one post (versions.ts). */
  versions(ids: readonly string[]): void {
    if (ids.length < 2 || ids.length > MOST_VERSIONS) return;
    this.#versions.push(ids.length);
    for (const id of ids) this.#versions.push(this.#key(id));
  }

  /** A record that is an account: its number in `accounts`, which must not be -1. */
  accountRecord(number: number): void {
    this.#tally.records++;
    this.accounts.record(number);
  }

  /** A record that became neither. `excerpt` is cut to 200 characters. */
  reject(reason: RejectReason, excerpt: string): void {
    this.#tally.reject(this.place.file, this.places, reason, excerpt);
  }

  /** A record that is a notice: the post that it names was deleted or withdrawn, and is hidden wherever it stands. */
  hide(id: string, excerpt: string): void {
    this.#hidden.push(id);
    this.reject('notice', excerpt);
  }

  /** The same for all posts of an account, a number in `accounts`. */
  hideAccount(account: number, excerpt: string): void {
    this.#hiddenAccounts.push(account);
    this.reject('notice', excerpt);
  }

  /** A tie of a follower list, between numbers in `accounts`. It is no record of a post or an account. */
  follow(follower: number, followed: number): void {
    this.#follows.push(follower);
    this.#follows.push(followed);
  }

  /** Counts something worth telling. */
  note(note: Note, count = 1): void {
    this.#tally.note(note, count);
  }

  /**
   * An id for the record that is read now and has none: what begins so, and its place in the file. Only the builder
   * knows how many places the batches before have passed: until then bytes stand for it that no text has.
   */
  placeId(begin: string): AnyText {
    const bytes = utf8Of(`${begin}${this.places}`);
    const made = new Uint8Array(bytes.end + 1);
    made[0] = MADE;
    made.set(bytes.bytes.subarray(0, bytes.end), 1);
    return new Utf8(made, 0, made.length);
  }

  /**
   * Everything since the last call, as a batch of its own; the writer is empty afterwards. `span`: of a table, where
   * the task began and ended; such a task is one batch.
   */
  take(last: boolean, span: Span | null = null): Batch {
    const count = this.#keyOfPost.count;
    const c = this.#columns;
    const batch: Batch = {
      ...this.place,
      part: this.#part,
      last,
      keys: this.#keys.taken(),
      posts: {
        count,
        key: this.#keyOfPost.taken(),
        time: c.time.slice(0, count),
        author: c.author.slice(0, count),
        kind: c.kind.slice(0, count),
        flags: c.flags.slice(0, count),
        repostOf: c.repostOf.slice(0, count),
        quoteOf: c.quoteOf.slice(0, count),
        replyTo: c.replyTo.slice(0, count),
        lang: c.lang.slice(0, count),
        reposts: c.reposts.slice(0, count),
        quotes: c.quotes.slice(0, count),
        replies: c.replies.slice(0, count),
        likes: c.likes.slice(0, count),
        recordStart: c.recordStart.slice(0, count),
        recordLength: c.recordLength.slice(0, count),
        weight: c.weight && c.weight.slice(0, count),
        text: this.#text.taken(),
        mentions: this.#mentions.taken(),
        hashtags: this.#hashtags.taken(),
        urls: this.#urls.taken(),
      },
      accounts: this.accounts.taken(),
      languages: this.#languages.names(),
      hints: this.#hints.taken(),
      via: this.#via.taken(),
      aliases: this.#aliases.taken(),
      versions: this.#versions.taken(),
      made: this.#made.taken(),
      span,
      hidden: this.#hidden.taken(),
      hiddenAccounts: this.#hiddenAccounts.taken(),
      follows: this.#follows.taken(),
      sampling: this.#sampling,
      ...this.#tally.taken(),
      places: this.places,
    };
    this.#part++;
    this.#clear();
    return batch;
  }

  /** Forgets what was written; the room for it stays, for the next batch is likely to be as large. */
  #clear(): void {
    for (const column of [this.#keyOfPost, this.#hints, this.#via, this.#aliases]) column.clear();
    for (const column of [this.#versions, this.#made, this.#hiddenAccounts, this.#follows]) column.clear();
    for (const texts of [this.#keys, this.#whole, this.#text, this.#hidden, this.accounts]) texts.clear();
    for (const lists of [this.#mentions, this.#hashtags, this.#urls]) lists.clear();
    this.#columns.weight = null;
    this.#sampling = null;
    this.#languages.clear();
    this.#tally.clear();
    this.places = 0;
  }

  #key(id: AnyText): number {
    const key = this.#keys.pushText(id);
    if (typeof id !== 'string' && id.bytes[id.start] === MADE) {
      this.#made.push(key);
      this.#made.push(this.places);
    }
    return key;
  }

  #reference(id: AnyText, author: number): number {
    const key = this.#key(id);
    if (author >= 0) {
      this.#hints.push(key);
      this.#hints.push(author);
    }
    return key;
  }
}
