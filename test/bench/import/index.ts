import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { median } from '../median';
import { onPage } from '../page';
import { importMemory, tabMemory } from './memory';
import { writeTable, writeV1 } from './records';

const BYTES = 150e6;
/** So many make a million rows of the table. */
const MILLION_BYTES = 401e6;
/** Each is timed so often, in turn; the first round warms and is not counted. */
const ROUNDS = 4;

/** Throughput of the importer, bytes to finished Dataset, over that of its yardstick, round by round. */
async function ratios(page: Page, path: string, yardstick: 'jsonParse' | 'papaparse'): Promise<number[]> {
  // Workers that have read one format are compiled for it: each yardstick meets them as someone does who opens one file.
  await page.reload();
  await page.waitForFunction(() => 'importBy' in window);
  await page.locator('input').setInputFiles(path);
  const one: number[] = [];
  const pool: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const measure = await page.evaluate((which) => window.yardstick(which), yardstick);
    const single = await page.evaluate(() => window.importBy(1));
    const double = await page.evaluate(() => window.importBy(2));
    if (round === 0) continue;
    one.push(measure / single.ms);
    pool.push(measure / double.ms);
  }
  return [median(one), median(pool)];
}

/** Memory of the tab, beyond what it has before, at its highest while a million posts are imported by a pool of two. */
async function peak(page: Page, path: string): Promise<Record<string, number>> {
  writeTable(path, MILLION_BYTES);
  await page.reload();
  await page.waitForFunction(() => 'importBy' in window);
  await page.locator('input').setInputFiles(path);
  const before = await tabMemory(page);
  const { posts } = await page.evaluate(() => window.importBy(2));
  const after = await tabMemory(page);
  return {
    'import.peak_bytes_per_post': (after.peak - before.now) / posts,
    'import.peak_mb_1m': (((after.peak - before.now) / posts) * 1e6) / 2 ** 20,
  };
}

/** Import against JSON.parse per line and papaparse, in Chromium's workers, on files made here; memory beside it. */
export async function importBench(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
  try {
    const lines = join(folder, 'lines.jsonl');
    const table = join(folder, 'table.csv');
    writeV1(lines, BYTES);
    writeTable(table, BYTES);
    return await onPage(async (page, address) => {
      await page.goto(address);
      const [jsonOne, jsonPool] = await ratios(page, lines, 'jsonParse');
      const [csvOne, csvPool] = await ratios(page, table, 'papaparse');
      return {
        ...(await peak(page, join(folder, 'million.csv'))),
        'import.jsonl.one_vs_json_parse': jsonOne!,
        'import.jsonl.pool_vs_json_parse': jsonPool!,
        'import.csv.one_vs_papaparse': csvOne!,
        'import.csv.pool_vs_papaparse': csvPool!,
        'import.bytes_per_post_beyond_text': importMemory(),
      };
    }, 'test/bench/import/page.html');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
