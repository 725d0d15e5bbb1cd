import type { BatchWriter } from '../../dataset/writer';
import { booleanCell, countCell, idCell, isRounded } from '../table/cells';
import { parseCell } from '../posts/cellEntities';
import type { RowPlace, RowReader, TableFormat } from '../format';
import { share, type Head } from '../head';
import { listOf, type JsonObject } from '../json/json';
import { tableKnownBy } from '../table/knownTable';
import type { Row } from '../table/row';
import { isoTime } from '../text/time';
import { readTweet } from '../posts/tweet';

const known = tableKnownBy(
  'twarc2-csv',
  'twarc2 (CSV)',
  ['id', 'author_id', 'text', 'referenced_tweets.retweeted.id', 'public_metrics.like_count'],
  (head) => new Twarc2Rows(head),
);

/** twarc2's table: API v2, a column for each field; lists stand in their cells as JSON. */
export const twarc2Csv: TableFormat = {
  ...known,
  sniff(head) {
    const { header, rows } = head.table!;
    const id = header.findIndex((name) => name.trim().toLowerCase() === 'id');
    // What a spreadsheet has been through is read with more care (generic-table.ts).
    return share(rows, (row) => isRounded((row as string[])[id] ?? '')) > 0.1 ? null : known.sniff(head);
  },
};

const REFERENCES = ['retweeted', 'quoted', 'replied_to'] as const;
const METRICS = ['retweet_count', 'reply_count', 'like_count', 'quote_count'] as const;

/** Puts a row together again as the post that twarc2 took apart, so that both give the same. */
class Twarc2Rows implements RowReader {
  readonly snowflake = true;
  readonly #header: readonly string[];
  readonly #byName: ReadonlyMap<string, number>;

  constructor({ table }: Head) {
    this.#header = table!.header;
    this.#byName = new Map(table!.header.map((name, i) => [name.trim().toLowerCase(), i]));
  }

  read(row: Row, place: RowPlace, writer: BatchWriter): void {
    const cell = (name: string): string => row.text(this.#byName.get(name) ?? -1);
    const id = idCell(cell('id'));
    if (row.count !== this.#header.length) writer.note('ragged');
    // Several runs written to one file each begin with a header.
    if (id.toLowerCase() === 'id') writer.reject('headerRow', row.excerpt());
    else if (!id || isRounded(id)) writer.reject(id ? 'roundedId' : 'noId', row.excerpt());
    else this.#readPost(id, cell, place, writer);
  }

  #readPost(id: string, cell: Cell, place: RowPlace, writer: BatchWriter): void {
    const words = {
      text: textOf(cell),
      entities: entitiesOf(cell),
      public_metrics: Object.fromEntries(
        METRICS.map((name) => [name, countCell(cell(`public_metrics.${name}`))]),
      ),
    };
    // Unless told otherwise, twarc2 puts the words and figures of the original into the row of a repost.
    const merged = idCell(cell('referenced_tweets.retweeted.id')) !== '' && !words.text.startsWith('RT @');
    const post = { ...postOf(id, cell, merged ? words : {}), ...words, ...(merged ? { text: '' } : {}) };
    const raw = { bytes: NO_BYTES, from: 0, to: place.length, base: place.start };
    readTweet(post, raw, false, isoTime(cell('__twarc.retrieved_at')), writer);
  }
}

const NO_BYTES = new Uint8Array(0);

type Cell = (name: string) => string;

/** The text, whose line ends stand as \\n in the table, or which is JSON as a whole. */
function textOf(cell: Cell): string {
  const text = cell('text');
  if (cell('lang').startsWith('"')) {
    const value = parseCell(text);
    if (typeof value === 'string') return value;
  }
  return text.replaceAll('\\n', '\n');
}

/** Lists of the post; later versions of twarc2 write words where earlier ones wrote records. */
function entitiesOf(cell: Cell): JsonObject {
  const list = (name: string, record: (word: string) => JsonObject): unknown[] =>
    listOf(parseCell(cell(`entities.${name}`))).map((item) =>
      typeof item === 'string' ? record(item) : item,
    );
  return {
    hashtags: list('hashtags', (word) => ({ tag: word.replace(/^#/, '') })),
    mentions: list('mentions', (word) => ({ username: word.replace(/^@/, '') })),
    urls: list('urls', (word) => ({ expanded_url: word })),
  };
}

/** The post of a row without its words; `original`: what the row holds of the post that it reposts. */
function postOf(id: string, cell: Cell, original: JsonObject): JsonObject {
  const reposted = { id: idCell(cell('retweeted_user_id')), username: idCell(cell('retweeted_username')) };
  const references: JsonObject[] = REFERENCES.map((type) => ({
    type,
    id: idCell(cell(`referenced_tweets.${type}.id`)),
    ...(type === 'retweeted' && { ...original, lang: cell('lang'), author: reposted }),
  }));
  return {
    id,
    edit_history_tweet_ids: parseCell(cell('edit_history_tweet_ids')),
    created_at: cell('created_at'),
    lang: cell('lang').replaceAll('"', ''),
    author_id: idCell(cell('author_id')),
    in_reply_to_user_id: idCell(cell('in_reply_to_user_id')),
    in_reply_to_user: { username: idCell(cell('in_reply_to_username')) },
    referenced_tweets: references.filter((reference) => reference.id),
    author: {
      id: idCell(cell('author.id') || cell('author_id')),
      username: idCell(cell('author.username')),
      name: cell('author.name'),
      location: cell('author.location'),
      verified: [false, true, undefined][booleanCell(cell('author.verified'))],
      public_metrics: { followers_count: countCell(cell('author.public_metrics.followers_count')) },
    },
  };
}
