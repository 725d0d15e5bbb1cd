/** What is the source not told? Its responses by how it hears of them, and the branches that it was not told of. */
import { KIND } from '../dataset/types';
import { each, EACH, inSlices, type Steps } from '../steps';
import {
  AWARENESS_RULES,
  awarenessOf,
  isUntold,
  nobodyAware,
  RULES,
  TIER,
  TIERS,
  type Rule,
  type Tier,
} from './awareness';
import { postsAt, SLICE, type LensInput, type Pause, type SourceOption } from './input';

/** Branches listed, largest first. */
const BRANCHES = 12;
/** A branch has at least so many posts. */
const LEAST_BRANCH = 2;

/** Responses of each tier. */
export type TierCounts = Record<Exclude<Tier, 'absent' | 'own'>, number>;

/** Posts below one another, none of which the source was told of. */
export interface Branch {
  /** The post by which it begins. */
  place: number;
  row: number;
  /** Posts of the branch, and those of them that only similar words link. */
  posts: number;
  unlinked: number;
  /** What most of it says; null where nothing in it has words that pass the message on. */
  said: Leading | null;
  /** Last of its posts, Unix ms; NaN = none is dated. */
  last: number;
  /** The first post below it by which the source could hear of it: one that it was told of, or one of its own. */
  back: { place: number; row: number; time: number; own: boolean } | null;
}

/** What most posts of a part of the responses say, and the first of the cascade that says it. */
export interface Leading {
  row: number;
  carriers: number;
  of: number;
}

export interface HorizonAnswer {
  rules: { version: number; date: string };
  /** Accounts that form the source; 0 = nobody knows who wrote the message, and nothing more is said. */
  source: number;
  /** By place. */
  places: {
    /** Code in TIERS. */
    tier: Uint8Array;
    /** Code in RULES. */
    rule: Uint8Array;
  };
  counts: TierCounts;
  /** Responses by the rule that put them where they are. */
  byRule: Partial<Record<Rule, number>>;
  /**
   * Responses that raise no direct notification, of those that are linked to the source by more than words: without
   * and with those that it is told of weakly. Unlinked posts stand outside.
   */
  untold: { from: number; to: number; of: number };
  /** The same without reposts, which say nothing of their own. */
  expressive: { from: number; to: number; of: number };
  /** Followers of those who wrote them; null where no response's are known. `known` = responses whose are. */
  audience: { from: number; to: number; of: number; known: number } | null;
  /** 1 − notified / responses, unlinked ones among them (methods: blind-spot ratio); null without responses. */
  blindSpot: { all: number | null; expressive: number | null };
  /** First hop at which fewer than half of the linked responses are notified; null where there is none. */
  horizonDepth: number | null;
  branches: Branch[];
  /** Branches of two or more posts, listed or not, and all their posts. */
  branchCount: number;
  /** What the retellings say that it is told of, and those that it is not. */
  leading: { told: Leading | null; untold: Leading | null };
}

/** The lens's answer for the posts of `input`; rejects (AbortError) where `pause` does. O(posts). */
export async function horizon(input: LensInput, _: SourceOption, pause: Pause): Promise<HorizonAnswer> {
  const { dataset, forest, places, source } = input;
  // Nobody is told of anything while nobody is known who could be.
  const aware = source.size ? await awarenessOf(input, pause) : nobodyAware(dataset);
  const tier = new Uint8Array(places.count);
  const rule = new Uint8Array(places.count);
  const enter = (place: number): void => {
    tier[place] = aware.tier[places.row[place]!]!;
    rule[place] = aware.rule[places.row[place]!]!;
  };
  await inSlices(each(places.count, enter), EACH, pause);
  const followers = (row: number): number => dataset.accounts.followers[dataset.posts.author[row]!] ?? -1;
  const all = emptyCounts();
  const expressive = emptyCounts();
  const heard = emptyCounts();
  let known = 0;
  const byRule: Partial<Record<Rule, number>> = {};
  for (let place = 0; place < places.count; place++) {
    if (place % SLICE === 0) await pause();
    const name = TIERS[tier[place]!]!;
    if (name === 'own' || name === 'absent') continue;
    const row = places.row[place]!;
    const posts = postsAt(input, row);
    all[name] += posts;
    const by = RULES[rule[place]!]!;
    byRule[by] = (byRule[by] ?? 0) + posts;
    if (forest.kind[row] !== KIND.repost) expressive[name] += posts;
    if (followers(row) < 0) continue;
    known += posts;
    heard[name] += followers(row) * posts;
  }
  const { branches, begins } = await branchesOf(input, tier, pause);
  const listed = branches.slice(0, BRANCHES);
  await inSlices(tellBranches(input, listed, begins), EACH, pause);
  return {
    rules: { ...AWARENESS_RULES },
    source: source.size,
    places: { tier, rule },
    counts: all,
    byRule,
    untold: range(all),
    expressive: range(expressive),
    audience: known > 0 ? { ...range(heard), known } : null,
    blindSpot: { all: blindSpot(all), expressive: blindSpot(expressive) },
    horizonDepth: await inSlices(horizonDepth(input, tier), EACH, pause),
    branches: listed,
    branchCount: branches.length,
    leading: await inSlices(leadingOf(input, tier), EACH, pause),
  };
}

const emptyCounts = (): TierCounts => ({ notified: 0, weak: 0, discoverable: 0, unlinked: 0 });

const range = ({ notified, weak, discoverable }: TierCounts): { from: number; to: number; of: number } => ({
  from: discoverable,
  to: discoverable + weak,
  of: discoverable + weak + notified,
});

/** 1 − notified / responses, as methods defines it: unlinked posts count among the responses. */
function blindSpot(counts: TierCounts): number | null {
  const of = range(counts).of + counts.unlinked;
  return of > 0 ? 1 - counts.notified / of : null;
}

function* horizonDepth(input: LensInput, tier: Uint8Array): Steps<number | null> {
  const { places } = input;
  const told: number[] = [];
  const linked: number[] = [];
  yield* each(places.count, (place) => {
    const at = tier[place]!;
    if (at !== TIER.notified && at !== TIER.weak && at !== TIER.discoverable) return;
    const hop = places.depth[place]!;
    const posts = postsAt(input, places.row[place]!);
    linked[hop] = (linked[hop] ?? 0) + posts;
    if (at === TIER.notified) told[hop] = (told[hop] ?? 0) + posts;
  });
  const hop = linked.findIndex((posts, at) => posts > 0 && (told[at] ?? 0) * 2 < posts);
  return hop < 0 ? null : hop;
}

/**
 * Branches of untold posts, largest first, and by place where the branch of an untold post begins (-1 = it is told).
 * Places hold parents before children, so one pass is enough.
 */
async function branchesOf(
  input: LensInput,
  tier: Uint8Array,
  pause: Pause,
): Promise<{ branches: Branch[]; begins: Int32Array }> {
  const { dataset, places } = input;
  const begins = new Int32Array(places.count).fill(-1);
  const branches = new Map<number, Branch>();
  /** By branch: posts of it that were read. */
  const read = new Map<Branch, number>();
  for (let place = 0; place < places.count; place++) {
    if (place % SLICE === 0) await pause();
    const above = places.parent[place]!;
    const inBranch = above >= 0 && isUntold(tier[above]!) ? begins[above]! : -1;
    const row = places.row[place]!;
    const time = dataset.posts.time[row]!;
    if (!isUntold(tier[place]!)) {
      const branch = branches.get(inBranch);
      const heard = tier[place] === TIER.notified || tier[place] === TIER.own;
      if (branch && heard) branch.back ??= { place, row, time, own: tier[place] === TIER.own };
      continue;
    }
    begins[place] = inBranch < 0 ? place : inBranch;
    let branch = branches.get(begins[place]!);
    if (!branch) {
      branch = { place, row, posts: 0, unlinked: 0, said: null, last: NaN, back: null };
      branches.set(place, branch);
    }
    const posts = postsAt(input, row);
    branch.posts += posts;
    read.set(branch, (read.get(branch) ?? 0) + 1);
    if (tier[place] === TIER.unlinked) branch.unlinked += posts;
    if (!(time <= branch.last)) branch.last = Number.isNaN(time) ? branch.last : time;
  }
  const large = [...branches.values()].filter((branch) => read.get(branch)! >= LEAST_BRANCH);
  return { branches: large.sort((a, b) => b.posts - a.posts || a.place - b.place), begins };
}

/** Posts of a part of the responses by what they say. */
class Saying {
  readonly #carriers = new Map<number, number>();
  /** By wording: the first post of the cascade that says it. */
  readonly #first = new Map<number, number>();
  #of = 0;

  add(variant: number, row: number, posts: number): void {
    this.#carriers.set(variant, (this.#carriers.get(variant) ?? 0) + posts);
    if (!this.#first.has(variant)) this.#first.set(variant, row);
    this.#of += posts;
  }

  most(): Leading | null {
    let best: [variant: number, carriers: number] = [-1, 0];
    for (const entry of this.#carriers) if (entry[1] > best[1]) best = entry;
    return best[0] < 0 ? null : { row: this.#first.get(best[0])!, carriers: best[1], of: this.#of };
  }
}

/** What most of each of these branches says. */
function* tellBranches(input: LensInput, branches: readonly Branch[], begins: Int32Array): Steps<void> {
  const { places, wordings } = input;
  const saying = new Map(branches.map(({ place }) => [place, new Saying()]));
  yield* each(places.count, (place) => {
    const row = places.row[place]!;
    const variant = wordings.variant[row]!;
    if (variant >= 0) saying.get(begins[place]!)?.add(variant, row, postsAt(input, row));
  });
  for (const branch of branches) branch.said = saying.get(branch.place)!.most();
}

/** The wording that most told retellings carry, and most untold ones. */
function* leadingOf(input: LensInput, tier: Uint8Array): Steps<HorizonAnswer['leading']> {
  const { places, wordings } = input;
  const [told, untold] = [new Saying(), new Saying()];
  yield* each(places.count, (place) => {
    const row = places.row[place]!;
    const variant = wordings.variant[row]!;
    if (variant < 0) return;
    const posts = postsAt(input, row);
    if (tier[place] === TIER.notified) told.add(variant, row, posts);
    else if (isUntold(tier[place]!)) untold.add(variant, row, posts);
  });
  return { told: told.most(), untold: untold.most() };
}
