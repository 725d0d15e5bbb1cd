/** Cascades whose paths are on record, where they are at hand: depth and breadth against a count made here on its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/types';
import { importBuffers } from '../../../../src/core/import/index';
import { buildForest } from '../../../../src/core/paths';
import { expectTally } from '../../helpers/import';

const ROOT = join(process.env['AFTERWORD_FIXTURES'] ?? '../shared/fixtures', 'cascade-truth');
const present = existsSync(ROOT);
if (!present) console.log(`Cascades with known paths are not at hand (${ROOT}): their tests are skipped.`);

interface Shape {
  size: number;
  depth: number;
  breadth: number;
}

/** Shape of a tree given by names, parents in any order; '' has no parent. */
function shapeOf(parents: ReadonlyMap<string, string>): Shape {
  const breadth: number[] = [];
  for (let name of parents.keys()) {
    let depth = 0;
    while (parents.get(name)) {
      name = parents.get(name)!;
      if (++depth > parents.size) throw new Error('the truth has a loop');
    }
    breadth[depth] = (breadth[depth] ?? 0) + 1;
  }
  return { size: parents.size, depth: breadth.length - 1, breadth: Math.max(...breadth) };
}

/** Shapes of the reconstructed cascades, by the ids of their roots. */
async function reconstructed(data: Dataset): Promise<Map<string, Shape>> {
  data.files.forEach(expectTally);
  const forest = await buildForest(data);
  const levels = new Map<number, number[]>();
  for (let row = 0; row < forest.count; row++) {
    const counts = levels.get(forest.root[row]!) ?? [];
    counts[forest.depth[row]!] = (counts[forest.depth[row]!] ?? 0) + 1;
    levels.set(forest.root[row]!, counts);
  }
  return new Map(
    Array.from(levels, ([root, counts]) => [
      data.id(root),
      { size: forest.descendants[root]! + 1, depth: counts.length - 1, breadth: Math.max(...counts) },
    ]),
  );
}

const open = (...paths: string[]): Dataset =>
  importBuffers(paths.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(ROOT, name))) })));

const filesIn = (folder: string): string[] => (present ? readdirSync(join(ROOT, folder)) : []);

describe.skipIf(!present)('cascades on record', () => {
  it('Weibo: 20 posts with the true parents of their reposts', async () => {
    const names = filesIn('weibo/original-microblog');
    const folders = ['weibo/rumor-repost', 'weibo/non-rumor-repost'];
    const reposts = names.map((name) =>
      folders.map((folder) => join(folder, name)).find((path) => existsSync(join(ROOT, path)))!,
    );
    const data = open(...names.map((name) => join('weibo/original-microblog', name)), ...reposts);
    expect(new Set(data.files.map((file) => file.format))).toEqual(new Set(['weibo']));
    const found = await reconstructed(data);
    expect(found.size).toBe(20);
    names.forEach((name, i) => {
      const root = name.split('_')[1]!;
      const records = JSON.parse(readFileSync(join(ROOT, reposts[i]!), 'utf8')) as Record<string, string>[];
      const parents = new Map([[root, '']]);
      for (const { mid, parent } of records) if (!parents.has(mid!)) parents.set(mid!, parent || root);
      expect(found.get(root), name).toEqual(shapeOf(parents));
    });
  });

  it.each(filesIn('twitter16-trees'))('Twitter16: %s', async (name) => {
    const data = open(join('twitter16-trees', name));
    expect(data.files[0]!.format).toBe('tree-edges');
    const edges = readFileSync(join(ROOT, 'twitter16-trees', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split('->') as [string, string]);
    const delay = (node: string): number => Number(/'([^']*)'\]$/.exec(node)![1]);
    const root = edges[0]![1];
    const order = new Map<string, number>();
    for (const [, child] of edges) if (!order.has(child)) order.set(child, order.size);
    const parents = new Map([[root, '']]);
    for (const [from, child] of edges) {
      if (child === root || child === from) continue;
      const held = parents.get(child);
      const earlier = (one: string, other: string): boolean =>
        delay(one) < delay(other) || (delay(one) === delay(other) && order.get(one)! < order.get(other)!);
      if (!order.has(from)) throw new Error('a parent is nowhere a child');
      if (held === undefined || earlier(from, held)) parents.set(child, from);
    }
    const found = await reconstructed(data);
    expect(found).toEqual(new Map([[name.replace('.txt', ''), shapeOf(parents)]]));
  });

  it('CasFlow: 30 cascades of repost paths', async () => {
    const file = 'casflow_weibo_paths_sample.txt';
    const found = await reconstructed(open(file));
    const lines = readFileSync(join(ROOT, file), 'utf8').trim().split('\n');
    expect(found.size).toBe(30);
    for (const line of lines) {
      const [id, user, , , list] = line.trim().split('\t') as [string, string, string, string, string];
      const paths = list.split(' ').map((path) => path.split(':')[0]!.split('/'));
      // A path's depth is its length; one that others lead through counts though it has no entry of its own.
      const entries = new Set(paths.map((path) => path.join('/')));
      for (const path of [...paths])
        for (let n = 1; n < path.length; n++) {
          const through = path.slice(0, n);
          if (!entries.has(through.join('/'))) paths.push(through);
          entries.add(through.join('/'));
        }
      const breadth: number[] = [];
      for (const { length } of paths) breadth[length - 1] = (breadth[length - 1] ?? 0) + 1;
      expect(found.get(`${id}/${user}`), id).toEqual({
        size: paths.length,
        depth: breadth.length - 1,
        breadth: Math.max(...breadth),
      });
    }
  });
});
