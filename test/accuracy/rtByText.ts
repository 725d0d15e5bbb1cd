/**
 * Reposts of real exports, found again by their words alone: every reference and every "RT @" is taken away, and the
 * repost finds its original where the hops by words lead from it to the original, or to a post with the same words.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBuffers } from '../../src/core/import/index';
import { buildForest } from '../../src/core/paths';
import { WordingPool } from '../../src/core/wording/pool';
import type { Figure } from './figure';
import { strip } from './strip';

const ROOT = process.env['AFTERWORD_FIXTURES'] ?? '../shared/fixtures';
const FOLDERS = { v1: 'v1.1-json', v2: 'twarc2-v2-jsonl' } as const;
/** Its texts are encrypted, each by itself: a repost has no letter of its original. */
const ENCRYPTED = /^evently_/;
/** In place of words that the platform withholds: no word of the original either. They are counted apart. */
const WITHHELD = /account is temporarily unavailable because it violates the Twitter Media Policy/;
const REACH = 0.98;

export async function rtByText(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [version, folder] of Object.entries(FOLDERS)) {
    const path = join(ROOT, folder);
    const name = `paths.rt_by_text_${version}`;
    if (!existsSync(path)) {
      console.error(`${name}: real exports are not at hand (${path}).`);
      continue;
    }
    let [found, all, withheld] = [0, 0, 0];
    for (const file of readdirSync(path)) {
      if (!/\.jsonl?$/.test(file) || ENCRYPTED.test(file)) continue;
      const score = await scoreFile(readFileSync(join(path, file), 'utf8'));
      found += score.found;
      all += score.all;
      withheld += score.withheld;
    }
    figures.push(
      { name, value: found / (all - withheld), from: REACH },
      { name: `${name}_reposts`, value: all - withheld },
      { name: `${name}_with_withheld`, value: found / all },
    );
  }
  return figures;
}

async function scoreFile(text: string): Promise<{ found: number; all: number; withheld: number }> {
  const { lines, reposts } = strip(text);
  if (!reposts.size) return { found: 0, all: 0, withheld: 0 };
  const data = importBuffers([{ name: 'stripped.jsonl', bytes: new TextEncoder().encode(lines) }]);
  const forest = await buildForest(data);
  const pool = new WordingPool();
  let [found, withheld] = [0, 0];
  for (const [repost, original] of reposts) {
    const wanted = data.byId(original);
    const words = pool.of(data.text(wanted));
    let row = forest.parent[data.byId(repost)]!;
    while (row >= 0 && row !== wanted && pool.of(data.text(row)) !== words) row = forest.parent[row]!;
    if (row >= 0) found++;
    else if (WITHHELD.test(data.text(data.byId(repost)))) withheld++;
  }
  return { found, all: reposts.size, withheld };
}
