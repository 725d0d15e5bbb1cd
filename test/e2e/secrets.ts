/** What a sample holds of private people: their handles, names, ids, and pairs of words that one or two of them say alone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { looksMedia } from '../../src/core/network/media';
import { looksOfficial } from '../../src/core/network/official';

interface Line {
  id: string;
  text: string;
  author: { username: string; name: string; public_metrics: { followers_count: number } };
}

/** By the rules of discretion, told anew from the file itself. */
export function secretsOf(sample: string): string[] {
  const read = (name: string): string => readFileSync(`public/samples/${sample}/${name}`, 'utf8');
  const { source } = JSON.parse(read('sample.json')) as { source: string[] };
  const lines = read('posts.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const isPublic = ({ author: { username, name, public_metrics } }: Line): boolean =>
    source.includes(username) ||
    looksOfficial(username, name) ||
    looksMedia(username, name, public_metrics.followers_count);
  /** Accounts by pair of words, those of a public role without end. */
  const by = new Map<string, Set<string>>();
  for (const line of lines)
    for (const pair of pairs(line.text)) {
      const accounts = by.get(pair) ?? new Set<string>();
      accounts.add(line.author.username);
      if (isPublic(line)) for (const more of ['1', '2', '3']) accounts.add(more);
      by.set(pair, accounts);
    }
  // Who tells the story may quote whom they like; the page has words of its own.
  const page = readFileSync('src/i18n/en.ts', 'utf8');
  const told = new Set(pairs(read('story.md') + read('sample.json') + page));
  const own = [...by]
    .filter(([pair, accounts]) => accounts.size < 3 && !told.has(pair))
    .map(([pair]) => pair);
  const handles = lines.filter((line) => !isPublic(line)).map(({ author }) => author.username);
  return [...new Set(handles), ...own];
}

/** Long words that follow each other, as they stand. */
function pairs(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?=(\p{L}{4,} \p{L}{5,})(?![\p{L}\p{N}]))/gu)].map(
    (match) => match[1]!,
  );
}

/** Those that the page holds anywhere: in words, in what is read out, in its title or its address. */
export async function leaks(page: Page, secrets: readonly string[]): Promise<string[]> {
  const held = await page.evaluate(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ value }) => value),
    );
    const fields = [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    );
    const words = document.body.textContent?.replace(/\s+/g, ' ') ?? '';
    return [words, document.title, location.href, ...attributes, ...fields].join('\n');
  });
  return secrets.filter((secret) => held.includes(secret));
}
