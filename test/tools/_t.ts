import { samples } from '../../src/core/simulate';
import { importBuffers } from '../../src/core/import';
import { buildForest } from '../../src/core/paths';
import { KINDS } from '../../src/core/dataset/types';
const id = process.argv[2]!;
const s = samples.find((x) => x.id === id)!;
const files = s.files();
const ds = importBuffers([{ name: 'posts.jsonl', bytes: new TextEncoder().encode(files['posts.jsonl']!) }]);
const forest = await buildForest(ds);
const rows = files['truth.csv']!.trim().split('\n').slice(1).map((l) => l.split(','));
const truth = new Map(rows.map((r) => [r[0]!, r]));
let roots: [number, number][] = [];
const depthOf: Record<string, number> = {};
let maxT = 0, minT = Infinity;
const kinds: Record<string, number> = {}, aw: Record<string, number> = {}, langs: Record<string, number> = {};
for (let r = 0; r < forest.count; r++) {
  kinds[KINDS[forest.kind[r]!]!] = (kinds[KINDS[forest.kind[r]!]!] ?? 0) + 1;
  const l = ds.posts.languages[ds.posts.lang[r]!]!; langs[l] = (langs[l] ?? 0) + 1;
  minT = Math.min(minT, ds.posts.time[r]!); maxT = Math.max(maxT, ds.posts.time[r]!);
  const t = truth.get(ds.id(r));
  if (t) aw[t[5]!] = (aw[t[5]!] ?? 0) + 1;
  if (forest.parent[r]! < 0) { roots.push([r, forest.descendants[r]! + 1]); }
  if (t && t[2] !== 'repost') {
    const p = forest.parent[r]! < 0 ? '' : ds.id(forest.parent[r]!);
    if (p !== t[1]) console.log('PARENT differs', t[2], t[3], ds.text(r).slice(0, 90), '| got:', p ? ds.text(forest.parent[r]!).slice(0, 60) : '-', '| true:', [...Array(forest.count).keys()].filter((x) => ds.id(x) === t[1]).map((x) => ds.text(x).slice(0, 60))[0]);
  }
}
roots.sort((a, b) => b[1] - a[1]);
const main = roots[0]![0];
const d: number[] = [];
for (let r = 0; r < forest.count; r++) if (forest.root[r] === main) d[forest.depth[r]!] = (d[forest.depth[r]!] ?? 0) + 1;
console.log({ posts: ds.posts.count, accounts: ds.accounts.count, kinds, aw, langs, hours: (maxT - minT) / 3.6e6, roots: roots.slice(0, 8).map(([r, n]) => `${n} ${ds.text(r).slice(0, 50)}`), breadth: d });
