import type { BatchWriter } from '../../dataset/writer';
import { KIND } from '../../dataset/types';
import { idCell, kindCell } from '../table/cells';
import type { RowPlace, RowReader } from '../format';
import type { Head } from '../head';
import { tableKnownBy } from '../table/knownTable';
import type { Row } from '../table/row';
import { readTime } from '../text/time';

/** Hoaxy's table of edges: who took an address from whom, or named whom beside it. It holds no texts. */
export const hoaxy = tableKnownBy(
  'hoaxy-csv',
  'Hoaxy',
  ['from_user_id', 'to_user_id', 'tweet_id', 'tweet_type', 'is_mention', 'canonical_url'],
  (head) => new HoaxyRows(head),
);

/** The columns that are read. */
export const HOAXY_COLUMNS = [
  'from_user_id',
  'from_user_screen_name',
  'to_user_id',
  'to_user_screen_name',
  'tweet_id',
  'tweet_type',
  'tweet_created_at',
  'is_mention',
  'canonical_url',
] as const;

/** A post, gathered from its edges. */
interface Gathered {
  kind: number;
  /** Account numbers in the writer; -1 = not known. */
  author: number;
  from: number;
  fromName: string;
  time: number;
  address: string;
  mentions: Set<string>;
  places: RowPlace[];
}

/**
 * An edge that is no mention runs as the words do: from the account that was reposted or quoted to the one that did.
 * Mentions and replies run from the author to the account named. A post has an edge for each, often twice: they are
 * gathered first. What is reposted or quoted has no id; it is the named account's post of that address where the
 * table holds one, else a post of its own that the export does not hold.
 */
class HoaxyRows implements RowReader {
  readonly snowflake = true;
  readonly #byName: ReadonlyMap<string, number>;
  readonly #posts = new Map<string, Gathered>();
  readonly #width: number;

  constructor({ table }: Head) {
    this.#byName = new Map(table!.header.map((name, i) => [name.trim().toLowerCase(), i]));
    this.#width = table!.header.length;
  }

  read(row: Row, place: RowPlace, writer: BatchWriter): void {
    const cell = (name: string): string => idCell(row.text(this.#byName.get(name) ?? -1));
    if (row.count !== this.#width) writer.note('ragged');
    const id = cell('tweet_id');
    if (!id || id === 'tweet_id') {
      writer.reject(id ? 'headerRow' : 'noId', row.excerpt());
      return;
    }
    const post = this.#postOf(id, cell('canonical_url'));
    post.places.push({ ...place });
    const kind = kindCell(cell('tweet_type'));
    if (kind !== KIND.original) post.kind = kind;
    const time = readTime(cell('tweet_created_at'));
    if (time === time) post.time = time;
    const mention = cell('is_mention').toLowerCase() === 'true' || kind === KIND.reply;
    const from = { id: cell('from_user_id'), name: cell('from_user_screen_name') };
    const to = { id: cell('to_user_id'), name: cell('to_user_screen_name') };
    const author = mention || kind === KIND.original ? from : to;
    post.author = writer.accounts.number(author.id, author.name);
    if (mention) {
      if (to.name) post.mentions.add(to.name.toLowerCase());
    } else if (author === to) {
      post.from = writer.accounts.number(from.id, from.name);
      post.fromName = from.name || from.id;
    }
  }

  #postOf(id: string, address: string): Gathered {
    let post = this.#posts.get(id);
    if (!post) {
      post = {
        kind: KIND.original,
        author: -1,
        from: -1,
        fromName: '',
        time: NaN,
        address,
        mentions: new Set(),
        places: [],
      };
      this.#posts.set(id, post);
    }
    return post;
  }

  finish(writer: BatchWriter): void {
    const own = this.#ownPosts();
    for (const [id, post] of this.#posts) {
      let original = '';
      if (post.from >= 0) {
        const held = own.get(keyOf(post.from, post.address));
        original = held !== undefined && held !== id ? held : `@${post.fromName} ${post.address}`;
        if (original !== held) writer.note('unnamedOriginal');
      }
      if (post.author < 0) writer.note('noAuthor');
      if (post.time !== post.time) writer.note('noTime');
      // Each edge was a record; all but one of a post are merged.
      for (const { start, length } of post.places) {
        const draft = writer.draft(id, start, length, false);
        draft.kind = post.kind;
        draft.author = post.author;
        draft.time = post.time;
        if (post.kind === KIND.repost) {
          draft.repostOf = original;
          draft.repostAuthor = original ? post.from : -1;
        } else if (post.kind === KIND.quote) {
          draft.quoteOf = original;
          draft.quoteAuthor = original ? post.from : -1;
        }
        draft.mentions.pushAll(post.mentions);
        if (post.address) draft.urls.push(post.address);
        writer.post(draft);
      }
    }
    this.#posts.clear();
  }

  /** First post of each account with each address that is no repost itself. */
  #ownPosts(): Map<string, string> {
    const first = new Map<string, { id: string; time: number }>();
    for (const [id, post] of this.#posts) {
      if (post.kind === KIND.repost || post.author < 0) continue;
      const key = keyOf(post.author, post.address);
      const held = first.get(key);
      if (!held || post.time < held.time) first.set(key, { id, time: post.time });
    }
    return new Map(Array.from(first, ([key, { id }]) => [key, id]));
  }
}

const keyOf = (account: number, address: string): string => `${account} ${address}`;
