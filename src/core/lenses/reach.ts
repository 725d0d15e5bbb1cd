/** Groups of posts that a message comes to (languages, places, communities): how many posts each has, and since when. */
import { groupReach, type Reach as Evenness } from '../network';
import { each, type Steps } from '../steps';

export interface ReachGroup {
  group: number;
  posts: number;
  /** Unix ms of its first dated post; NaN where none is dated. */
  first: number;
  /** Place of that post; of any of its posts where none is dated. */
  firstPlace: number;
}

/** How far it had come at one moment. */
export interface ReachPoint {
  /** Unix ms. */
  time: number;
  posts: number;
  groups: number;
  /** e^H of the posts so far: so many groups of equal share would be as mixed. */
  effective: number;
}

export interface Reach extends Evenness {
  /** Groups reached, those with most posts first. */
  groups: ReachGroup[];
  /** Posts whose group is known, and those of which it is not. */
  known: number;
  unknown: number;
  /** By time, at each first arrival (of the first MARKS) and at even steps of posts; undated posts are not in it. */
  overTime: ReachPoint[];
}

/** First arrivals that have a point of their own, and points beside them. */
const MARKS = 60;
const POINTS = 100;
/** Posts that are counted between two pauses. */
const TALLIED = 5000;

/**
 * `group`: by place, −1 = unknown. `time`: by place, ascending, undated ones last, as in a Cascade. Entropy is that of all
 * posts, dated or not. `posts`: how many posts a place stands for, 0 where it is not counted. O(n + groups log groups).
 */
export function* reachOf(
  group: Int32Array,
  time: Float64Array,
  posts: (place: number) => number = () => 1,
): Steps<Reach> {
  const tally = new Tally(time);
  const overTime: ReachPoint[] = [];
  const step = Math.max(1, Math.floor(time.length / POINTS));
  let last: ReachPoint | null = null;
  /** The groups of those that count; of the others −1. */
  const counted = new Int32Array(time.length).fill(-1);
  /** How many each stands for, where one stands for more. */
  let weights: Float64Array | null = null;
  let all = 0;
  const read = (place: number): void => {
    const here = posts(place);
    if (!here) return;
    all += here;
    if (here > 1) (weights ??= new Float64Array(time.length).fill(1))[place] = here;
    if (group[place]! < 0) return;
    counted[place] = group[place]!;
    const first = tally.count(group[place]!, place, here);
    if (Number.isNaN(time[place])) return;
    last = tally.at(place);
    if ((first && tally.groups.size <= MARKS) || tally.read % step === 0) overTime.push(last);
  };
  yield* each(time.length, read, TALLIED);
  if (last && overTime.at(-1) !== last) overTime.push(last);
  return {
    ...(yield* groupReach(counted, time, weights)),
    groups: [...tally.groups.values()].sort((a, b) => b.posts - a.posts || a.firstPlace - b.firstPlace),
    known: tally.posts,
    unknown: all - tally.posts,
    overTime,
  };
}

/** Posts as they come, and how mixed they are so far: ln n − (Σ c ln c) / n, one term at a time. */
class Tally {
  readonly groups = new Map<number, ReachGroup>();
  posts = 0;
  /** Places counted. */
  read = 0;
  #sum = 0;

  constructor(private readonly time: Float64Array) {}

  /** True for the first of its group. */
  count(group: number, place: number, here: number): boolean {
    const met = this.groups.get(group);
    if (met) met.posts += here;
    else this.groups.set(group, { group, posts: here, first: this.time[place]!, firstPlace: place });
    const posts = met?.posts ?? here;
    this.posts += here;
    this.read++;
    this.#sum += xlogx(posts) - xlogx(posts - here);
    return !met;
  }

  at(place: number): ReachPoint {
    const effective = Math.exp(Math.log(this.posts) - this.#sum / this.posts);
    return { time: this.time[place]!, posts: this.posts, groups: this.groups.size, effective };
  }
}

const xlogx = (x: number): number => (x > 0 ? x * Math.log(x) : 0);
