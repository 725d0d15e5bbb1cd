/** Where lanes and the time axis stand, in CSS pixels: one answer for the stage, the panel and the timeline. */
import { laneHeights, MOST_LANES } from '../core/layout/lanes';
import type { Opened } from './message/opened';

export interface Lane {
  top: number;
  height: number;
}

/** Where the axis begins and ends within the stage's column. */
export interface Axis {
  x0: number;
  x1: number;
}

/** Room before the axis for the lanes' names, on a narrow stage and on a wide one; and after it. */
export const AXIS_START = { narrow: 74, wide: 112 } as const;
const AXIS_END = 30;
const NARROW = 480;
/** A lane's least height, and that of lane 0, which shows the whole message beside it. */
const LEAST_LANE = 60;
const LEAST_FIRST = 110;
/** Characters of a rung's text that fit on one line of the panel. */
const CHARACTERS_A_LINE = 50;

export class Geometry {
  /** Size of the stage, set by Stage. */
  width = $state(0);
  height = $state(0);

  constructor(
    private readonly opened: () => Opened | null,
    /** Heights of lanes at least, where no panel's words stand beside them. */
    private readonly least = { first: LEAST_FIRST, lane: LEAST_LANE },
    /** Room before the axis, where lanes' names are longer or larger than those of a page in English. */
    private readonly start: () => { narrow: number; wide: number } = () => AXIS_START,
    /** How many times as large as on a page all stands there; `start` is as it is. */
    private readonly times = 1,
  ) {}

  readonly axis: Axis = $derived.by(() => ({
    x0: this.width < NARROW ? this.start().narrow : this.start().wide,
    x1: Math.max(this.width - AXIS_END * this.times, AXIS_START.wide + 1),
  }));

  /** Posts at each hop of the whole cascade. */
  readonly postsPerHop = $derived.by(() => {
    const cascade = this.opened()?.bundle.cascade;
    if (!cascade) return [];
    const posts: number[] = [];
    for (let place = 0; place < cascade.count; place++) {
      const depth = cascade.depth[place]!;
      while (posts.length <= depth) posts.push(0);
      posts[depth]!++;
    }
    return posts;
  });

  /** Lanes that fit; the last one holds every hop beyond it. */
  readonly laneCount = $derived.by(() => {
    const fit = 1 + Math.max(1, Math.floor((this.height / this.times - this.least.first) / this.least.lane));
    return Math.max(1, Math.min(this.postsPerHop.length, fit, MOST_LANES));
  });

  /** True where the last lane holds more than one hop. */
  readonly folded = $derived(this.postsPerHop.length > this.laneCount);

  readonly postsPerLane = $derived.by(() => {
    const hops = this.postsPerHop;
    const lanes = hops.slice(0, this.laneCount);
    for (let hop = this.laneCount; hop < hops.length; hop++) lanes[this.laneCount - 1]! += hops[hop]!;
    return lanes;
  });

  /** Heights of the lanes, in pixels; they fill the stage. */
  readonly heights = $derived.by(() => {
    const opened = this.opened();
    if (!opened || this.height <= 0) return new Float32Array(0);
    const { replay, bundle } = opened;
    const longest = (lane: number): number => {
      const texts = replay.leadersOf(lane, this.folded && lane === this.laneCount - 1);
      return texts.reduce((most, v) => Math.max(most, bundle.variants[v]?.text.length ?? 0), 0);
    };
    const lines = this.postsPerLane.map((_, lane) =>
      Math.ceil((lane === 0 ? bundle.rootText.length : longest(lane)) / CHARACTERS_A_LINE),
    );
    return laneHeights(this.height / this.times, this.postsPerLane, lines).map(
      (height) => height * this.times,
    );
  });

  readonly lanes: Lane[] = $derived.by(() => {
    let top = 0;
    return Array.from(this.heights, (height) => {
      const lane = { top, height };
      top += height;
      return lane;
    });
  });
}
