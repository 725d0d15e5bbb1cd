/** Imports text and tells what came of it, for tests of the formats. */
import { expect } from 'vitest';
import type { ColumnMapping } from '../../../src/core/import/table/columns';
import { loadHtml } from '../../../src/core/import/text/html';
import { importBuffers, type FileBytes } from '../../../src/core/import/index';
import { FLAG, KINDS, type Dataset, type FileReport } from '../../../src/core/dataset/types';

// Formats that load what they need have it from here on.
await loadHtml();

/** Imports files given as text or bytes, and checks that every record is accounted for. */
export function importText(...files: (string | Uint8Array)[]): Dataset {
  return importNamed(files.map((file, i) => [`file${i}`, file]));
}

/** The same, of files whose names matter. */
export function importNamed(files: readonly (readonly [name: string, file: string | Uint8Array])[]): Dataset {
  const encoder = new TextEncoder();
  return importChecked(
    files.map(([name, file]) => ({ name, bytes: typeof file === 'string' ? encoder.encode(file) : file })),
  );
}

let inputs = 0;
/** How many inputs this test file has imported. */
export const inputsTried = (): number => inputs;

/** Imports files and checks that every record is accounted for, and that every row leads to rows that there are. */
export function importChecked(
  files: readonly FileBytes[],
  mappings?: ReadonlyMap<string, ColumnMapping>,
): Dataset {
  inputs++;
  const data = importBuffers(files, mappings);
  data.files.forEach(expectTally);
  expectWhole(data);
  return data;
}

/** References, authors and lists lead to what there is; own rows are those that the reports count. */
export function expectWhole({ posts, accounts, files }: Dataset): void {
  const { count } = posts;
  for (const column of [posts.repostOf, posts.quoteOf, posts.replyTo, posts.via.child, posts.via.parent])
    expect(column.every((row) => row >= -1 && row < count)).toBe(true);
  expect(posts.author.every((account) => account >= -1 && account < accounts.count)).toBe(true);
  for (const { offsets, values, dictionary } of [posts.mentions, posts.hashtags, posts.urls]) {
    expect(offsets[count]).toBe(values.length);
    expect(values.every((entry) => entry >= 0 && entry < dictionary.length)).toBe(true);
  }
  const own = posts.flags.filter((flags) => !(flags & (FLAG.external | FLAG.embedded))).length;
  expect(files.reduce((sum, report) => sum + report.posts, 0)).toBe(own);
}

/** records = posts + accounts + merged + rejects, and nothing is negative. */
export function expectTally(report: FileReport): void {
  const { records, posts, accounts, merged, rejects } = report;
  expect(posts + accounts + merged + rejects, JSON.stringify(report)).toBe(records);
  expect(Math.min(posts, accounts, merged, rejects)).toBeGreaterThanOrEqual(0);
}

/** Rows as plain objects, for whole comparison. */
export function rowsOf(data: Dataset): Record<string, unknown>[] {
  const { posts, accounts } = data;
  const idOf = (row: number): string | null => (row < 0 ? null : data.id(row));
  const list = (csr: Dataset['posts']['urls'], row: number): string[] =>
    Array.from(
      csr.values.subarray(csr.offsets[row], csr.offsets[row + 1]),
      (value) => csr.dictionary[value]!,
    );
  return Array.from({ length: posts.count }, (_, row) => {
    const author = posts.author[row]!;
    const time = posts.time[row]!;
    return {
      id: data.id(row),
      kind: KINDS[posts.kind[row]!],
      flags: Object.entries(FLAG)
        .filter(([, bit]) => posts.flags[row]! & bit)
        .map(([name]) => name)
        .join(' '),
      time: Number.isNaN(time) ? null : new Date(time).toISOString(),
      author: author < 0 ? null : accounts.handle(author) || `#${accounts.id(author)}`,
      text: data.text(row),
      lang: posts.languages[posts.lang[row]!],
      repostOf: idOf(posts.repostOf[row]!),
      quoteOf: idOf(posts.quoteOf[row]!),
      replyTo: idOf(posts.replyTo[row]!),
      counts: [posts.reposts[row], posts.quotes[row], posts.replies[row], posts.likes[row]],
      mentions: list(posts.mentions, row),
      hashtags: list(posts.hashtags, row),
      urls: list(posts.urls, row),
    };
  });
}

/** One row by its id. */
export function rowOf(data: Dataset, id: string): Record<string, unknown> {
  const row = data.byId(id);
  expect(row, `${id} is in the dataset`).toBeGreaterThanOrEqual(0);
  return rowsOf(data)[row]!;
}
