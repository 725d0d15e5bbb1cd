/** The picture of a sample that compares messages: one strand a message on shared hop lanes, in order of time. */
import { atOnce } from '../../src/core/steps';
import { cutCascade, type Cascade } from '../../src/core/replay';
import { KIND } from '../../src/core/dataset/types';
import { colour, HEIGHT, n, read, svg, WIDTH } from './card';

const MARGIN = 18;
const TOP = 20;
/** Width of a strand of single posts; wider ones by the root of their posts in one lane. */
const NARROW = 7;
/** Sunflower angle: any number of dots fills its ellipse evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));

interface Strand {
  cascade: Cascade;
  /** Places by hop. */
  lanes: number[][];
  /** Of its widest lane; in units that are scaled to the picture. */
  width: number;
}

/** SVG of all messages of the accounts. Plain shapes and numbers: no text of any post. */
export async function strandsPicture(lines: string, handles: readonly string[]): Promise<string> {
  const { dataset, forest, wordings } = await read(lines);
  const { posts, accounts } = dataset;
  const roots = Array.from(forest.order)
    .filter((row) => forest.parent[row]! < 0 && handles.includes(accounts.handle(posts.author[row]!)))
    .sort((a, b) => posts.time[a]! - posts.time[b]!);
  const strands = roots.map((root) => strand(atOnce(cutCascade(dataset, forest, wordings, [root])).cascade));
  const hops = Math.max(...strands.map(({ lanes }) => lanes.length));
  const lane = (HEIGHT - TOP - MARGIN) / (hops - 0.5);
  const all = strands.reduce((sum, { width }) => sum + width, 0);
  const unit = (WIDTH - 2 * MARGIN) / all;
  const shapes = Array.from({ length: hops }, (_, hop) => {
    const y = n(TOP + hop * lane);
    return `<path d="M${MARGIN} ${y}H${WIDTH - MARGIN}" stroke="#DDD3C0"/>`;
  });
  let left = MARGIN;
  for (const each of strands) {
    const width = each.width * unit;
    shapes.push(...drawn(each, left + width / 2, lane, unit));
    left += width;
  }
  return svg(shapes);
}

function strand(cascade: Cascade): Strand {
  const lanes: number[][] = [];
  for (let place = 0; place < cascade.count; place++) (lanes[cascade.depth[place]!] ??= []).push(place);
  return { cascade, lanes, width: Math.max(...lanes.map(widthOf)) };
}

const widthOf = (lane: readonly number[]): number => Math.max(NARROW, 3.2 * Math.sqrt(lane.length));

function drawn({ cascade, lanes }: Strand, x: number, lane: number, unit: number): string[] {
  const bottom = TOP + (lanes.length - 1) * lane;
  const shapes = [`<path d="M${n(x)} ${TOP}V${n(bottom)}" stroke="#BDB19C" stroke-width="1.4"/>`];
  /** Dots of one colour are one path: most posts are reposts. */
  const dots = new Map<string, string>();
  const rings: string[] = [];
  lanes.forEach((places, hop) => {
    if (hop === 0) return;
    const wide = Math.max(0, widthOf(places) * unit - 4) / 2;
    const high = Math.min(lane * 0.44, wide * 1.3 + 2);
    places.forEach((place, k) => {
      const far = Math.sqrt((k + 0.5) / places.length);
      const alone = places.length === 1;
      const at = [
        x + (alone ? 0 : far * wide * Math.cos(k * TURN)),
        TOP + hop * lane + (alone ? 0 : far * high * Math.sin(k * TURN)),
      ] as const;
      const fill = colour(cascade.drift[place]!);
      if (cascade.kind[place] === KIND.reply)
        rings.push(
          `<circle cx="${n(at[0])}" cy="${n(at[1])}" r="2.2" fill="#F6F1E6" stroke="${fill}" stroke-width="1.2"/>`,
        );
      else dots.set(fill, `${dots.get(fill) ?? ''}M${n(at[0])} ${n(at[1])}h0`);
    });
  });
  for (const [fill, path] of dots)
    shapes.push(
      `<path d="${path}" stroke="${fill}" stroke-width="3.4" stroke-linecap="round" stroke-opacity=".8"/>`,
    );
  return [...shapes, ...rings, `<circle cx="${n(x)}" cy="${TOP}" r="4.4" fill="#1636C8"/>`];
}
