import { describe, expect, it } from 'vitest';
import { importBuffers } from '../../../../src/core/import';
import { flowOf, hasArc, outsideTies } from '../../../../src/core/network';

const AUTHORS = ['ministry', 'ana', 'ben', 'cy'];
const EPOCH = 1288834974657n;
const START = Date.UTC(2026, 0, 5);
const idOf = (n: number): string => ((BigInt(START + n * 60_000) - EPOCH) << 22n).toString();

/** A post of API v2, number n, by an author; `of` = number and kind of the post that it refers to. */
function post(n: number, author: string, text: string, of?: [number, string]): string {
  const id = String(100 + AUTHORS.indexOf(author));
  return JSON.stringify({
    ...{
      id: idOf(n),
      text,
      author_id: id,
      created_at: new Date(START + n * 60_000).toISOString(),
      lang: 'en',
    },
    entities: { mentions: Array.from(text.matchAll(/@(\w+)/g), ([, username]) => ({ username })) },
    ...(of ? { referenced_tweets: [{ type: of[1], id: idOf(of[0]) }] } : {}),
    author: { id, username: author, name: author },
  });
}

function opened(files: Record<string, string>) {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return importBuffers(Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) })));
}

const POSTS = [
  post(0, 'ministry', 'The harbour opens at six.'),
  post(1, 'ana', 'RT @ministry: The harbour opens at six.', [0, 'retweeted']),
  post(2, 'ben', 'What about boats without a permit?', [0, 'replied_to']),
  post(3, 'cy', 'Good morning @ben and @ana, @ben'),
  post(4, 'ana', '@cy good morning', [3, 'replied_to']),
].join('\n');

describe('ties', () => {
  const dataset = opened({ 'posts.jsonl': POSTS });
  const row = (n: number): number => dataset.byId(idOf(n));
  const account = (handle: string): number => dataset.accounts.byHandle(handle);
  const inside = new Uint8Array(dataset.posts.count);
  for (const n of [0, 1, 2]) inside[row(n)] = 1;

  it('lead from whom a message came to who took it up', () => {
    const parent = new Int32Array(dataset.posts.count).fill(-1);
    for (const [child, above] of [
      [1, 0],
      [2, 0],
      [4, 3],
    ] as const)
      parent[row(child)] = row(above);
    const flow = flowOf(dataset, { parent }, (at) => inside[at] === 1);
    expect(flow.targets.length).toBe(2);
    expect(hasArc(flow, account('ministry'), account('ana'))).toBe(true);
    expect(hasArc(flow, account('ministry'), account('ben'))).toBe(true);
  });

  it('outside a cascade are those of other posts, each account once a post', () => {
    const { graph, follows, interactions } = outsideTies(dataset, inside);
    expect([follows, interactions]).toEqual([0, 3]);
    expect(hasArc(graph, account('cy'), account('ben'))).toBe(true);
    // Named by cy, and answered: two ties, one edge.
    const at = graph.offsets[account('ana')]!;
    expect([graph.targets[at], graph.weights[at]]).toEqual([account('cy'), 2]);
    expect(graph.offsets[account('ministry') + 1]).toBe(graph.offsets[account('ministry')]);
  });

  it('outside a cascade are follower lists as well', () => {
    const followed = opened({
      'posts.jsonl': POSTS,
      'follows.csv': 'follower,followed\nana,ministry\nben,ana\n',
    });
    const all = new Uint8Array(followed.posts.count).fill(1);
    const { graph, follows, interactions } = outsideTies(followed, all);
    expect([follows, interactions]).toEqual([2, 0]);
    const { accounts } = followed;
    expect(hasArc(graph, accounts.byHandle('ministry'), accounts.byHandle('ana'))).toBe(true);
  });
});
