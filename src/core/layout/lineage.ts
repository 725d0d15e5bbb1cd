import type { Cascade } from '../replay/types';
import { childrenOf, parentsFirst } from '../tree';
import { RowPacking } from './rowPacking';
import type { Area, Layout, LayoutInput } from './types';

/** Share of the stage's height that bands may fill. */
const FILL = 0.94;
/** Share of a band that its posts stand on. */
const STAND = 0.8;
/** Pixels of the axis that a band takes at least, and that it begins before its first post. */
const LEAST = 14;
/** Height of the thinnest bands together, as a share of that of all posts: a wording of one post must be seen. */
const THIN = 0.6;
/** No band is more than so many times as thick as one of its posts alone would make it. */
const THINNEST = 1 / 90;
/** Next share of a band's height for its next post: any stretch of them is spread evenly. */
const GOLDEN = 0.618033988749895;

/**
 * Wordings as a tree along time: each is a band as wide as the posts that carry it, beside the wording that it was made
 * from, and every post stands on the band of its wording; a post that shows none (a reply) on that of the post it
 * speaks to. Rows are used again once a band has ended. O(n log n).
 */
export function layoutLineage({ cascade, unit, length, stage }: LayoutInput): Layout {
  const { count } = cascade;
  const bands = bandsOf(cascade);
  const at = (place: number): number =>
    Number.isNaN(unit[place]!) ? 0 : unit[place]! / Math.max(length, Number.MIN_VALUE);
  const from = new Float32Array(bands.parent.length).fill(Infinity);
  const to = new Float32Array(bands.parent.length).fill(-Infinity);
  for (let place = 0; place < count; place++) {
    const band = bands.of[place]!;
    from[band] = Math.min(from[band]!, at(place));
    to[band] = Math.max(to[band]!, at(place));
  }
  const pixel = 1 / Math.max(1, stage.width);
  for (let band = 0; band < from.length; band++) {
    from[band]! -= (LEAST / 2) * pixel;
    to[band]! += (LEAST / 2) * pixel;
  }
  const half = bands.posts.map((posts) => (posts + thinnest(count, bands.posts.length)) / 2);
  const packing = new RowPacking(
    childrenOf(bands.parent),
    half,
    (band) => from[band]!,
    (band) => to[band]!,
  );
  const order = parentsFirst(bands.parent);
  for (let i = order.length - 1; i >= 0; i--) packing.pack(order[i]!);
  const height = packing.packRoots(order.filter((band) => bands.parent[band]! < 0).sort());
  const scale = (2 * FILL) / Math.max(1, height.above + height.below);
  const shift = (height.below - height.above) / 2;
  const middle = new Float64Array(bands.parent.length);
  for (const band of order)
    middle[band] = (bands.parent[band]! < 0 ? 0 : middle[bands.parent[band]!]!) + packing.shift[band]!;
  const spots = new Float32Array(count * 2);
  const met = new Uint32Array(bands.parent.length);
  for (let place = 0; place < count; place++) {
    const band = bands.of[place]!;
    const across = (((met[band]!++ * GOLDEN + 0.5) % 1) - 0.5) * 2;
    spots[place * 2 + 1] = (middle[band]! - shift + across * half[band]! * STAND) * scale;
  }
  const list: Area[] = Array.from(order, (band) => ({
    of: bands.variant[band]!,
    posts: bands.posts[band]!,
    band: [from[band]!, to[band]!, (middle[band]! - shift) * scale, half[band]! * scale],
  }));
  return { space: 'axis', spots, rings: new Float32Array(0), areas: { are: 'wordings', list } };
}

/** What the thinnest band has of height, in posts. */
const thinnest = (posts: number, bands: number): number =>
  Math.min(posts * THINNEST, (posts * THIN) / Math.max(1, bands));

interface Bands {
  /** Band of each place. */
  of: Int32Array;
  /** By band: the one that it was made from (−1 = none), its wording (−1 = none at all), the posts that stand on it. */
  parent: Int32Array;
  variant: Int32Array;
  posts: Float32Array;
}

/** Bands in order of their first post; a wording's parent is what the post above its first one shows. */
function bandsOf({ count, variant, parent }: Cascade): Bands {
  const bandOf = new Map<number, number>();
  const of = new Int32Array(count);
  const parents: number[] = [];
  const variants: number[] = [];
  const posts: number[] = [];
  for (const place of parentsFirst(parent)) {
    const above = parent[place]! < 0 ? -1 : of[parent[place]!]!;
    const own = variant[place]!;
    let band = own < 0 ? above : (bandOf.get(own) ?? -1);
    if (band < 0) {
      band = parents.push(above) - 1;
      variants.push(own);
      posts.push(0);
      if (own >= 0) bandOf.set(own, band);
    }
    of[place] = band;
    posts[band]!++;
  }
  return {
    of,
    parent: Int32Array.from(parents),
    variant: Int32Array.from(variants),
    posts: Float32Array.from(posts),
  };
}
