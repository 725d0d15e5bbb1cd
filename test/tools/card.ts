/** A sample's picture for its card: its own posts, through the same import, paths, wording and layout as any file. */
import { atOnce } from '../../src/core/steps';
import { importBuffers } from '../../src/core/import';
import { LAYOUT, laneHeights } from '../../src/core/layout';
import { buildForest, type Forest } from '../../src/core/paths';
import { cutCascade, makeTimeScale, type Cascade } from '../../src/core/replay';
import { buildLineage, type Wordings } from '../../src/core/wording/lineage';
import { KIND, type Dataset } from '../../src/core/dataset/types';
import { WordingPool } from '../../src/core/wording/pool';

export const WIDTH = 840;
export const HEIGHT = 470;
const X0 = 22;
const X1 = WIDTH - 16;
const STOPS = ['#0B2478', '#41559F', '#84607A', '#B06450', '#E2500F'];

/** A sample's posts as the app reads them. */
export async function read(lines: string): Promise<{ dataset: Dataset; forest: Forest; wordings: Wordings }> {
  const dataset = importBuffers([{ name: 'posts.jsonl', bytes: new TextEncoder().encode(lines) }]);
  const pool = new WordingPool();
  const forest = await buildForest(dataset, { pool });
  return { dataset, forest, wordings: await buildLineage(dataset, forest, { pool }) };
}

/** SVG of the largest cascade. Plain shapes and numbers: no text of any post. */
export async function cardPicture(lines: string): Promise<string> {
  const { dataset, forest, wordings } = await read(lines);
  const root = forest.order.reduce(
    (best, row) => (forest.descendants[row]! > forest.descendants[best]! ? row : best),
    0,
  );
  const { cascade } = atOnce(cutCascade(dataset, forest, wordings, [root]));
  const scale = makeTimeScale(cascade, 'clock');
  const hops = cascade.depth.reduce((most, depth) => Math.max(most, depth), 0) + 1;
  const posts = Array.from(
    { length: hops },
    (_, hop) => cascade.depth.filter((depth) => depth === hop).length,
  );
  const heights = laneHeights(
    HEIGHT,
    posts,
    posts.map(() => 1),
  );
  const { unit, length } = scale;
  const { spots } = LAYOUT.hops({
    cascade,
    unit,
    length,
    stage: { width: X1 - X0, height: HEIGHT, laneHeights: heights },
  });
  const tops = [0, ...heights].map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  const x = (place: number): number => X0 + (unit[place]! / length) * (X1 - X0);
  const y = (place: number): number =>
    tops[spots[place * 2]!]! + (heights[spots[place * 2]!]! / 2) * (1 + spots[place * 2 + 1]!);
  const shapes: string[] = [];
  for (let place = 1; place < cascade.count; place++) shapes.push(line(cascade, place, x, y));
  for (let place = cascade.count - 1; place >= 0; place--)
    shapes.push(mark(cascade, place, x(place), y(place)));
  return svg(shapes);
}

export const svg = (shapes: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">\n${shapes.join('\n')}\n</svg>\n`;
export const n = (value: number): string => value.toFixed(1);
export const colour = (drift: number): string =>
  Number.isNaN(drift) ? '#655E52' : STOPS[Math.round(drift * 4)]!;

function line(cascade: Cascade, place: number, x: (p: number) => number, y: (p: number) => number): string {
  const from = cascade.parent[place]!;
  const repost = cascade.kind[place] === KIND.repost;
  const dash = cascade.basis[place] === 3 ? ' stroke-dasharray="5 4"' : '';
  return `<path d="M${n(x(from))} ${n(y(from))}Q${n(x(place))} ${n(y(from))} ${n(x(place))} ${n(y(place))}" fill="none" stroke="${
    repost ? '#BDB19C' : colour(cascade.drift[place]!)
  }" stroke-opacity="${repost ? 0.5 : 0.75}"${dash}/>`;
}

function mark(cascade: Cascade, place: number, x: number, y: number): string {
  if (cascade.parent[place]! < 0) {
    return `<circle cx="${n(x)}" cy="${n(y)}" r="11" fill="none" stroke="#1636C8" stroke-width="1.6"/><circle cx="${n(x)}" cy="${n(y)}" r="7.6" fill="#1636C8"/><circle cx="${n(x)}" cy="${n(y)}" r="2.4" fill="#F6F1E6"/>`;
  }
  const kind = cascade.kind[place]!;
  const r = kind === KIND.repost ? 2.5 : 3.6 + Math.min(10, 0.8 * Math.sqrt(cascade.descendants[place]!));
  const fill = colour(cascade.drift[place]!);
  if (kind === KIND.reply)
    return `<circle cx="${n(x)}" cy="${n(y)}" r="3" fill="#F6F1E6" stroke="${fill}" stroke-width="1.4"/>`;
  if (kind === KIND.copy)
    return `<path d="M${n(x)} ${n(y - r - 1)}l${n(r + 1)} ${n(r + 1)}l${n(-r - 1)} ${n(r + 1)}l${n(-r - 1)} ${n(-r - 1)}z" fill="${fill}"/>`;
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${kind === KIND.repost ? ' fill-opacity=".6"' : ''}/>`;
}
