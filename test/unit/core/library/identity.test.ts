/** A cascade by way of a library and by way of the export it was made of: the same posts, the same Forest, the same Lineage. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../../../src/core/import';
import type { Dataset } from '../../../../src/core/dataset/types';
import type { CascadeEntry } from '../../../../src/core/library/types';
import { drawn, handleOf, HOSTILE } from '../../helpers/drawn';
import { filesIn, openLibrary } from '../../helpers/library';
import { Bench, type Json } from '../../prepare/helpers';
import { heldOf, toldOf, type Told } from './compared';

let bench: Bench;
beforeAll(async () => void (bench = await Bench.open()));
afterAll(() => bench.close());

type Kind = 'v1' | 'v2' | 'csv';

/** Files as they open by themselves, and by way of a library: all cascades at once, and some alone. */
async function bothWays(
  kind: Kind,
  paths: readonly string[],
): Promise<{ direct: Dataset; together: Dataset; alone: Dataset[] }> {
  await bench.prepare(kind, { [kind]: paths });
  const { entries, take } = await openLibrary(filesIn(bench.path(kind)));
  const taken = async (some: CascadeEntry[]): Promise<Dataset> =>
    importFiles([{ name: 'taken.csv', bytes: await take(some) }]);
  const alone: Dataset[] = [];
  for (const entry of entries.slice(0, 20)) alone.push(await taken([entry]));
  return {
    direct: await importFiles(
      paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) })),
    ),
    together: await taken(entries),
    alone,
  };
}

/** A file's records by the ids of their posts, and the line that heads a table. */
function recordsIn(
  kind: 'v1' | 'csv',
  path: string,
): { head: string; records: [id: string, line: string][] } {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const head = kind === 'csv' ? `${lines.shift()!}\n` : '';
  const idOf = (line: string): string =>
    kind === 'csv' ? /\d+/.exec(line)![0] : ((JSON.parse(line) as Json)['id_str'] as string);
  return { head, records: lines.map((line) => [idOf(line), line]) };
}

/** What is held of posts but for their counts: a copy of a post that a record of another cascade embeds tells those, too. */
const uncounted = (dataset: Dataset): [string, Told][] =>
  sorted(heldOf(dataset)).map(([id, post]) => [
    id,
    { ...post, reposts: null, quotes: null, replies: null, likes: null },
  ]);

/** Each cascade, taken alone, is what the file's own records of it are, whichever of them stands first. */
async function expectOwnRecords(
  kind: 'v1' | 'csv',
  path: string,
  alone: readonly Dataset[],
  together: number,
): Promise<void> {
  const { head, records } = recordsIn(kind, path);
  let posts = 0;
  for (const cascade of alone) {
    const own = records.filter(([id]) => cascade.byId(id) >= 0).map(([, line]) => line);
    // A root that nobody holds, or that only another record quotes, has no record; the rest of its cascade has.
    expect(own.length).toBeGreaterThan(0);
    posts += own.length;
    const told = sorted(await toldOf(cascade));
    for (const lines of [own, [...own].reverse()]) {
      const bytes = new TextEncoder().encode(`${head}${lines.join('\n')}\n`);
      const direct = await importFiles([{ name: basename(path), bytes }]);
      expect(uncounted(direct)).toEqual(uncounted(cascade));
      expect(sorted(await toldOf(direct))).toEqual(told);
    }
  }
  expect(posts).toBeLessThanOrEqual(together);
}

const sorted = (told: Map<string, Told>): [string, Told][] => [...told].sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Trees of an export whose hops are all recorded: what the words of other cascades would say is not asked where a cascade is
 * opened alone, so that a near-copy is a root of its own there, and a credit leads to what is open.
 */
function recorded(told: Map<string, Told>): Set<unknown> {
  const roots = new Set([...told.values()].map(({ root }) => root));
  for (const { root, basis } of told.values())
    if (basis === 'matched' || basis === 'declared') roots.delete(root);
  return roots;
}

async function expectSame(kind: Kind, paths: readonly string[]): Promise<void> {
  const { direct, together, alone } = await bothWays(kind, paths);
  const told = await toldOf(direct);
  expect(sorted(heldOf(together))).toEqual(sorted(heldOf(direct)));
  expect(sorted(await toldOf(together))).toEqual(sorted(told));
  const whole = recorded(told);
  let compared = 0;
  for (const cascade of alone) {
    for (const [id, { variant, parentVariant, ...post }] of await toldOf(cascade)) {
      const { variant: first, parentVariant: above, ...before } = told.get(id)!;
      if (!whole.has(before['root'])) continue;
      compared++;
      expect({ id, ...post }).toEqual({ id, ...before });
      // A wording is named by its first post, which may be of another cascade.
      expect([variant === '', parentVariant === '']).toEqual([first === '', above === '']);
    }
  }
  expect(compared).toBeGreaterThan(0);
  const [path] = paths;
  if (kind !== 'v2' && path!.endsWith(kind === 'v1' ? '.jsonl' : '.csv'))
    await expectOwnRecords(kind, path!, alone, direct.posts.count);
}

const SAMPLES = join(import.meta.dirname, '../../../../public/samples');

/** The same posts as a table of a common kind, without what only records hold. */
function tableOf(posts: readonly Json[]): string[] {
  const cell = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const reference = (value: unknown): unknown => (value as Json | undefined)?.['id_str'];
  const names = ['tweet_id', 'created_at', 'text', 'user_id', 'screen_name', 'retweeted_status_id'];
  return [
    [...names, 'in_reply_to_status_id', 'quoted_status_id', 'retweet_count', 'lang'].join(','),
    ...posts
      // Spreadsheets and tables have marks of their own before texts, and none that is nothing.
      .filter(({ text }) => !HOSTILE.includes(text as string))
      .map((post) =>
        [
          ...[post['id_str'], new Date(String(post['created_at'])).toISOString(), post['text']],
          ...[(post['user'] as Json)['id_str'], handleOf(post), reference(post['retweeted_status'])],
          ...[post['in_reply_to_status_id_str'], post['quoted_status_id_str'], post['retweet_count'], 'en'],
        ]
          .map(cell)
          .join(','),
      ),
  ];
}

/** The engine makes a file for each part of a library. */
const PATIENCE = 240_000;

describe('a cascade by way of a library', { timeout: PATIENCE }, () => {
  it('is what it is by way of an export of API v1.1, the newest post first, many of one moment', async () => {
    await expectSame('v1', [await bench.file('drawn.jsonl', drawn(160, 2, 0.2).reverse())]);
  });

  it('is what it is by way of an export of API v2', async () => {
    await expectSame('v2', [join(SAMPLES, 'relief-pledge/posts.jsonl')]);
  });

  it('is what it is by way of a table', async () => {
    await expectSame('csv', [await bench.file('table.csv', tableOf(drawn(60, 3)))]);
  });
});

const ROOT = process.env['AFTERWORD_FIXTURES'] ?? '../shared/fixtures';
describe.skipIf(!existsSync(ROOT))('real cascades by way of a library', { timeout: PATIENCE }, () => {
  it.each<[Kind, string[]]>([
    ['v1', ['v1.1-json/pheme_reply_trees_dev.jsonl', 'v1.1-json/original_format_examples.json']],
  ])('are what they are by way of %s', async (kind, paths) => {
    await expectSame(
      kind,
      paths.map((path) => join(ROOT, path)),
    );
  });
});
