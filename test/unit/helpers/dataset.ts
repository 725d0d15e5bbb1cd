/** Small datasets for tests, made through the same writer and builder as every import. */
import { DatasetBuilder } from '../../../src/core/dataset/builder';
import type { Dataset } from '../../../src/core/dataset/types';
import { BatchWriter } from '../../../src/core/dataset/writer';

export interface TestPost {
  id: string;
  /** Handle. */
  author: string;
  text: string;
  /** Unix milliseconds, or what Date.parse takes. */
  time?: number | string;
  repostOf?: string;
  quoteOf?: string;
  replyTo?: string;
  lang?: string;
  mentions?: string[];
  hashtags?: string[];
  urls?: string[];
  reposts?: number;
  followers?: number;
  /** Came inside another record. */
  embedded?: boolean;
  /** How many posts it stands for, in a stratified sample. */
  weight?: number;
}

/**
 * A Dataset of these posts, and of a follower list: pairs of handles, the follower first. Row i is rows[i] (embedded ones come after the others); ids that are referred to and not
 * given become external rows behind them.
 */
export function makeDataset(rows: TestPost[], ties: readonly [string, string][] = []): Dataset {
  const writer = new BatchWriter({ file: 0, task: 0, snowflake: false });
  writePosts(writer, rows);
  for (const [follower, followed] of ties)
    writer.follow(writer.accounts.number('', follower), writer.accounts.number('', followed));
  const builder = new DatasetBuilder();
  builder.add(writer.take(true));
  return builder.finish([
    {
      name: 'test',
      bytes: 0,
      format: 'test',
      why: null,
      records: 0,
      posts: 0,
      accounts: 0,
      merged: 0,
      rejects: 0,
      embedded: 0,
      hidden: 0,
      follows: 0,
      synthetic: 0,
      notes: [],
    },
  ]);
}

/** Writes them as an import worker does. */
export function writePosts(writer: BatchWriter, rows: readonly TestPost[]): void {
  rows.forEach((row, place) => {
    const draft = writer.draft(row.id, place, 1, row.embedded ?? false);
    draft.time = typeof row.time === 'string' ? Date.parse(row.time) : (row.time ?? NaN);
    draft.author = writer.accounts.number('', row.author);
    if (draft.author >= 0)
      writer.accounts.describe(draft.author, row.author, row.author, '', row.followers ?? -1, 2, draft.time);
    draft.text = row.text;
    draft.lang = row.lang ?? '';
    draft.repostOf = row.repostOf ?? '';
    draft.quoteOf = row.quoteOf ?? '';
    draft.replyTo = row.replyTo ?? '';
    draft.reposts = row.reposts ?? -1;
    if (row.weight !== undefined) draft.weigh(row.weight, 'sample');
    draft.mentions.pushAll(row.mentions ?? []);
    draft.hashtags.pushAll(row.hashtags ?? []);
    draft.urls.pushAll(row.urls ?? []);
    writer.places++;
    writer.post(draft);
  });
}
