/** A large export of one cascade, written to a file: API v2 lines, retellings of all kinds. */
import { closeSync, openSync, writeSync } from 'node:fs';

const START = Date.UTC(2022, 2, 1);
const EVERY_MS = 40_000;
const EPOCH = 1288834974657;
const MESSAGE = 'The harbour office opens its gates at six and closes them at nine, for boats with a permit.';

const snowflake = (n: number): string =>
  ((BigInt(START + n * EVERY_MS - EPOCH) << 22n) + BigInt(n % 4096)).toString();

function post(n: number): object {
  const type = n === 0 ? null : n % 10 < 7 ? 'retweeted' : n % 10 < 9 ? 'quoted' : 'replied_to';
  const author = String(n === 0 ? 1 : 100 + n);
  return {
    id: snowflake(n),
    text:
      type === null
        ? MESSAGE
        : type === 'retweeted'
          ? `RT @harbour_office: ${MESSAGE}`
          : `Number ${n % 977}: six or nine?`,
    author_id: author,
    created_at: new Date(START + n * EVERY_MS).toISOString(),
    lang: 'en',
    ...(type
      ? { referenced_tweets: [{ type, id: snowflake(type === 'retweeted' ? 0 : Math.floor(n / 3)) }] }
      : {}),
    public_metrics: { retweet_count: 0, reply_count: 0, like_count: 0, quote_count: 0 },
    context_annotations: [{ domain: { id: '10', name: 'Place', description: 'x'.repeat(400) } }],
    author: { id: author, username: n === 0 ? 'harbour_office' : `reader_${n}`, name: 'A reader' },
  };
}

/** Writes posts until the file holds so many bytes; returns how many posts it holds. */
export function writeLarge(path: string, bytes: number): number {
  const file = openSync(path, 'w');
  let written = 0;
  let posts = 0;
  while (written < bytes) {
    const lines: string[] = [];
    for (let i = 0; i < 1000; i++) lines.push(JSON.stringify(post(posts++)));
    written += writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
  return posts;
}
