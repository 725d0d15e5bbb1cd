import { atOnce } from '../../../../src/core/steps';
import { unzipSync, strFromU8 } from 'fflate';
import { DOMParser } from '@xmldom/xmldom';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { parse as parseNewick } from 'newick-js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { WRITTEN, WRITERS, type WrittenName } from '../../../../src/core/export';
import { buildForest } from '../../../../src/core/paths';
import { cutCascade } from '../../../../src/core/replay';
import type { ExportOptions } from '../../../../src/core/export/options';
import { exportContent } from '../../../../src/core/service/exporting';
import { PostReader } from '../../../../src/core/service/reader';
import { buildLineage } from '../../../../src/core/wording/lineage';
import { WordingPool } from '../../../../src/core/wording/pool';
import { makeDataset, type TestPost } from '../../helpers/dataset';
import { faultsOf, GEXF, GRAPHML } from './schemas';

const SAID = 'The visa fee is waived for students until Friday, 13 May.';
const LESS = 'The visa fee is waived for students.';
const WITHHELD = '[withheld]';
const HOSTILE = '=HYPERLINK("evil") <b>&"\u0000\ud800 said\n@zoe at the counter, twice over';

const rows: TestPost[] = [
  { id: '1', author: 'ministry', text: SAID, time: '2026-05-13T08:00:00Z', followers: 9000 },
  { id: '2', author: 'ana', text: '', time: '2026-05-13T09:00:00Z', repostOf: '1', followers: 10 },
  { id: '3', author: 'ben', text: `RT @ministry: ${LESS}`, time: '2026-05-13T10:00:00Z', followers: 20 },
  { id: '4', author: 'cem', text: `RT @ministry: ${LESS}`, time: '2026-05-13T11:00:00Z' },
  { id: '5', author: 'dot', text: `so sad RT @ministry: ${LESS}`, time: '2026-05-13T12:00:00Z' },
  { id: '6', author: 'eve', text: HOSTILE, time: '2026-05-13T13:00:00Z', quoteOf: '1' },
  { id: '7', author: 'MFA_embassy', text: `@ana come to us`, time: '2026-05-13T14:00:00Z', replyTo: '2' },
];

async function written(
  options: Partial<ExportOptions> = {},
  posts = rows,
): Promise<Record<WrittenName, Uint8Array>> {
  const dataset = makeDataset(posts);
  const pool = new WordingPool();
  const pause = async (): Promise<void> => undefined;
  const forest = await buildForest(dataset, { pool, pause });
  const wordings = await buildLineage(dataset, forest, { pool, pause });
  const reader = new PostReader(dataset, forest, wordings);
  const cut = atOnce(cutCascade(dataset, forest, wordings, [0]));
  const content = exportContent(dataset, { forest, wordings, reader }, cut, {
    title: 'test',
    card: 'Card [of] methods\n<1> & 2',
    pseudonyms: { key: new Uint8Array(16), withheld: WITHHELD },
    source: [],
    roles: [],
    ...options,
  });
  return Object.fromEntries(
    WRITTEN.map((name) => [name, Buffer.concat([...WRITERS[name](content)])]),
  ) as unknown as Record<WrittenName, Uint8Array>;
}

interface Tables {
  posts: Record<string, string>[];
  hops: Record<string, string>[];
  wordings: Record<string, string>[];
  card: string;
}

function tablesOf(zip: Uint8Array): Tables {
  const files = unzipSync(zip);
  const table = (name: string): Record<string, string>[] => {
    const { data, errors } = Papa.parse<Record<string, string>>(strFromU8(files[name]!).trimEnd(), {
      header: true,
    });
    expect(errors).toEqual([]);
    return data;
  };
  return {
    posts: table('posts.csv'),
    hops: table('hops.csv'),
    wordings: table('wordings.csv'),
    card: strFromU8(files['method-card.txt']!),
  };
}

describe('tables', () => {
  it('hold every post, hop and wording, so that they join', async () => {
    const { posts, hops, wordings, card } = tablesOf((await written({ pseudonyms: null })).tables);
    expect(posts.map((post) => post.id)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(posts[0]).toMatchObject({ author: 'ministry', time: '2026-05-13T08:00:00.000Z', text: SAID });
    expect(posts[2]).toMatchObject({ kind: 'manual', basis: 'declared', parent: '1', edit: 'truncation' });
    expect(hops).toHaveLength(6);
    expect(hops[0]).toMatchObject({ parent: '1', child: '2', seconds: '3600', basis: 'unknown' });
    const names = new Set(wordings.map(({ wording }) => wording));
    for (const { wording } of posts) expect(wording === '' || names.has(wording)).toBe(true);
    expect(wordings.find(({ text }) => text === LESS)).toMatchObject({ carriers: '3', parent: 'w1' });
    expect(card).toContain('Card [of] methods');
  });

  it('defuse formulas', async () => {
    const { posts, hops, wordings } = tablesOf((await written({ pseudonyms: null })).tables);
    expect(posts[5]!.text).toMatch(/^'=HYPERLINK/);
    for (const row of [...posts, ...hops, ...wordings])
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?![\d.]+$))/);
  });

  it('name nobody without a public role, unless asked to', async () => {
    const files = await written();
    const { posts, wordings } = tablesOf(files.tables);
    expect(posts[0]).toMatchObject({ id: '1', author: 'ministry', followers: '9000' });
    expect(posts[6]).toMatchObject({ id: '7', author: 'MFA_embassy' });
    expect(posts[6]!.text).toMatch(/^'@private-\w+ come to us$/);
    for (const post of posts.slice(1, 6)) {
      expect(post.author).toMatch(/^private-/);
      expect(post.id).toMatch(/^post-/);
      expect(post.followers).toBe('');
    }
    // Three accounts say it: the words stand, without one's remark before them.
    expect(posts[4]!.text).toBe(LESS);
    expect(posts[5]!.text).toBe(WITHHELD);
    expect(wordings.some(({ text }) => text === LESS)).toBe(true);
    for (const bytes of Object.values(files)) {
      const told = Buffer.from(bytes).toString();
      for (const private_ of ['ana', 'ben', 'zoe', 'so sad', 'counter']) expect(told).not.toContain(private_);
    }
  });

  it('name an account that was marked public by hand', async () => {
    const { posts } = tablesOf((await written({ roles: [{ account: 1, role: 'public' }] })).tables);
    expect(posts[1]).toMatchObject({ id: '2', author: 'ana' });
  });
});

describe('graph files', () => {
  it('GEXF is read by graphology, with its times', async () => {
    const told = Buffer.from((await written({ pseudonyms: null })).gexf).toString();
    const graph = parseGexf(MultiDirectedGraph, told);
    expect([graph.order, graph.size]).toEqual([7, 6]);
    expect(graph.getNodeAttributes('5')).toMatchObject({ author: 'eve', kind: 'quote', hop: 1 });
    expect(graph.getNodeAttribute('5', 'text')).toContain('"evil") <b>&"\ufffd\ufffd said');
    expect(graph.getEdgeAttributes('2')).toMatchObject({ basis: 'declared', edit: 'truncation' });
    const node = new DOMParser().parseFromString(told, 'text/xml').getElementsByTagName('node')[1];
    expect(node?.getAttribute('start')).toBe('2026-05-13T09:00:00.000Z');
    expect(told).toContain('&lt;1&gt; &amp; 2');
  });

  it('GraphML is read by graphology', async () => {
    const graph = parseGraphml(MultiDirectedGraph, Buffer.from((await written()).graphml).toString());
    expect([graph.order, graph.size]).toEqual([7, 6]);
    expect(graph.getNodeAttributes('0')).toMatchObject({ post: '1', author: 'ministry', hop: 0 });
  });

  it('keep to the schemas of GEXF 1.3 and GraphML, whatever a text holds', async () => {
    for (const options of [{}, { pseudonyms: null }]) {
      const { gexf, graphml } = await written(options);
      const told = Buffer.from(gexf).toString();
      expect(faultsOf(told, GEXF)).toEqual([]);
      expect(faultsOf(Buffer.from(graphml).toString(), GRAPHML)).toEqual([]);
      // The rules find what is wrong.
      expect(faultsOf(told.replace('mode="dynamic"', 'mode="moving"'), GEXF)).toHaveLength(1);
      expect(faultsOf(told.replace('.000Z"', 'Z +0"'), GEXF)).toHaveLength(1);
      expect(faultsOf(told.replace('<edges>', '<edges><node/>'), GEXF).length).toBeGreaterThan(1);
    }
  });

  it('say how many posts each stands for where they are a sample, and only there', async () => {
    const weighed = rows.map((row, i) => (i === 5 ? { ...row, weight: 12 } : row));
    const files = await written({ pseudonyms: null }, weighed);
    expect(tablesOf(files.tables).posts.map(({ weight }) => weight)).toEqual([...'11111', '12', '1']);
    for (const [parse, bytes] of [
      [parseGexf, files.gexf],
      [parseGraphml, files.graphml],
    ] as const) {
      const told = Buffer.from(bytes).toString();
      const graph = parse(MultiDirectedGraph, told);
      expect([graph.getNodeAttribute('5', 'weight'), graph.getNodeAttribute('1', 'weight')]).toEqual([12, 1]);
      expect(faultsOf(told, parse === parseGexf ? GEXF : GRAPHML)).toEqual([]);
    }
    for (const bytes of Object.values(await written()))
      expect(Buffer.from(bytes).toString()).not.toContain('weight');
  });

  it('carry the method card, as every file does', async () => {
    for (const [name, bytes] of Object.entries(await written())) {
      const told =
        name === 'tables' ? strFromU8(unzipSync(bytes)['method-card.txt']!) : Buffer.from(bytes).toString();
      expect(told, name).toMatch(/Card [[|]of[\]|] methods/);
    }
  });

  it('name nobody private in the method card, whose message may', async () => {
    const card = 'Message of @ministry: ask @ana or @MFA_embassy';
    for (const [name, bytes] of Object.entries(await written({ card }))) {
      const told =
        name === 'tables' ? strFromU8(unzipSync(bytes)['method-card.txt']!) : Buffer.from(bytes).toString();
      expect(told, name).toMatch(/Message of @ministry: ask @private-\w{10} or @MFA_embassy/);
    }
  });

  it('Newick holds every wording once, below its parent', async () => {
    const files = await written({ pseudonyms: null });
    const { wordings } = tablesOf(files.tables);
    const told = Buffer.from(files.newick).toString();
    expect(told.startsWith('[Card |of| methods <1> & 2]\n')).toBe(true);
    const { graph } = parseNewick(told.replace(/^\[[^\]]*\]\n/, ''));
    const [vertices, arcs] = graph as unknown as [
      Set<{ label: string }>,
      Set<[{ label: string }, { label: string }]>,
    ];
    const names = [...vertices].map(({ label }) => label);
    expect(names.toSorted()).toEqual(wordings.map(({ wording }) => wording).toSorted());
    const parents = new Map([...arcs].map(([from, to]) => [to.label, from.label]));
    for (const { wording, parent } of wordings) expect(parents.get(wording) ?? '').toBe(parent);
  });
});
