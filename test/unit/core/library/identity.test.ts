/** A cascade by way of a library and by way of the export it was made of: the same posts, the same Forest, the same Lineage. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../../../src/core/import';
import type { Dataset } from '../../../../src/core/dataset/types';
import type { CascadeEntry } from '../../../../src/core/library/types';
import { seeded } from '../../../../src/core/random';
import { Bench, v1, type Json } from '../../prepare/helpers';
import { filesIn, openLibrary } from '../../helpers/library';
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

const HOSTILE = [
  'She said "so", and left;\ntwo lines\r\nand a third one here',
  '\'=HYPERLINK("http://x","y") as a formula is',
  'a,b\tc|d \\" e and some more words here',
  ' \u202ereversed\u202c and \u0000 nothing \u0007 at the end ',
  '&amp;lt; is &lt; once, twice &amp;amp; thrice',
  '"',
  '\ufeffmark before the words of a post',
  '🕊️ پیام صلح برای همه مردم 消息在这里 é e\u0301',
  'id,root,time,text',
  '',
];
const WORDS =
  'trade peace visa fees waived today ministry says border open storm relief pledge talks resume court rules'.split(
    ' ',
  );

/** Posts that refer to each other in every way there is, drawn by a seed. */
function drawn(count: number, seed: number): Json[] {
  const random = seeded(seed);
  const id = (i: number): string => String(1_100_000_000_000_000_000n + BigInt(i) * 7_919_000_000n);
  const texts: string[] = [];
  const made: Json[] = [];
  for (let i = 0; i < count; i++) {
    const handle = `u${random.below(12)}`;
    const words = Array.from({ length: 9 + random.below(8) }, () => WORDS[random.below(WORDS.length)]!).join(
      ' ',
    );
    const to = random.below(i + 2);
    const target = made[to];
    const [text, more] = ((): [string, Json] => {
      switch (random.below(10)) {
        case 0:
          return target
            ? [
                `RT @${handleOf(target)}: ${texts[to]!.slice(0, 45)}…`,
                { retweeted_status: { ...target, retweet_count: i } },
              ]
            : [words, {}];
        case 1:
          return [
            words,
            {
              in_reply_to_status_id_str: id(to),
              in_reply_to_screen_name: target ? handleOf(target) : 'gone',
            },
          ];
        case 2:
          return [
            words,
            target
              ? { quoted_status_id_str: id(to), quoted_status: target }
              : { quoted_status_id_str: id(to) },
          ];
        case 3:
          return target ? [`${WORDS[i % 5]!} RT @${handleOf(target)}: ${texts[to]!}`, {}] : [words, {}];
        case 4:
          return target ? [texts[to]!, {}] : [words, {}];
        case 5:
          return [
            `${words} https://t.co/x${i}`,
            {
              entities: {
                urls: [
                  { url: `https://t.co/x${i}`, expanded_url: `https://twitter.com/u1/status/${id(to)}` },
                ],
              },
            },
          ];
        case 6:
          return [
            `${words.slice(0, 45)}…`,
            {
              truncated: true,
              extended_tweet: {
                full_text: `@u3 ${words} #${WORDS[i % 9]!}`,
                display_text_range: [4, words.length + 4],
                entities: { hashtags: [{ text: WORDS[i % 9] }] },
              },
            },
          ];
        case 7:
          return [HOSTILE[random.below(HOSTILE.length)]!, {}];
        case 8:
          // Later than itself, or absent.
          return [
            words,
            { in_reply_to_status_id_str: id(i + random.below(3)), in_reply_to_screen_name: handle },
          ];
        default:
          return [words, {}];
      }
    })();
    texts.push(text);
    made.push(v1(id(i), i, handle, text, more));
  }
  return made;
}

const handleOf = (post: Json): string => (post['user'] as Json)['screen_name'] as string;

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
  it('is what it is by way of an export of API v1.1', async () => {
    await expectSame('v1', [await bench.file('drawn.jsonl', drawn(160, 2))]);
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
