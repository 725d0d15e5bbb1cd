/** Likely parents against the truth: how many are right, with and without a follower list, and how often as claimed. */
import type { Dataset } from '../../src/core/dataset/types';
import { buildForest, type Forest } from '../../src/core/paths';
import { Inference } from '../../src/core/paths/likely/infer';
import type { Likely } from '../../src/core/paths/likely/kept';
import { casIn, pdi, posterior } from '../../src/core/paths/likely/posterior';
import { timeInferredDiffusion } from '../../src/core/paths/likely/tid';
import { seeded, type Random } from '../../src/core/random';
import { noBins, table, tally, worst, type Bins } from './bins';
import type { Figure } from './figure';
import { truthOf, WORLDS, type Truth } from './worlds';

const SEEDS = Array.from({ length: 16 }, (_, i) => i + 1);
/** How much better than the best of the simple rules the parents from a follower list must be. */
const AHEAD = 0.1;
/** How far the share of right parents may be from the probability claimed, in the assumed world and in others. */
const WITHIN = 0.05;
const WITHIN_SHIFTED = 0.1;
/** Worlds that are reported alone: no interval is set for them. */
const REPORTED = ['all', 'audience'];
/** Parameters of probabilistic diffusion inference: the middle of its authors' grid. */
const PDI = { gamma: 0.5, alpha: 2 } as const;

/** Rules that need no follower list, and those that do; the first three are the simple ones. */
const RULES = ['root', 'recent', 'friend', 'tid', 'ties', 'graph', 'model', 'casin', 'pdi'] as const;
type Rule = (typeof RULES)[number];
const SIMPLE: readonly Rule[] = ['root', 'recent', 'friend'];

interface Score {
  hops: number;
  right: Record<Rule, number>;
  graph: Bins;
  model: Bins;
}

const scores = new Map<string, Promise<Score>>();
const scoreOf = (world: string): Promise<Score> => {
  const known = scores.get(world) ?? measure(world);
  scores.set(world, known);
  return known;
};

/** With the follower list. */
export async function graphParents(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const world of Object.keys(WORLDS)) {
    const { hops, right, graph } = await scoreOf(world);
    const suffix = world === 'plain' ? '' : `.${world}`;
    const share = (rule: Rule): number => right[rule] / hops;
    const best = Math.max(...SIMPLE.map(share));
    const rules = RULES.map((rule) => `${rule} ${share(rule).toFixed(3)}`).join(', ');
    const required = world === 'plain' ? { from: best + AHEAD } : {};
    figures.push({ name: `paths.graph_best_baseline${suffix}`, value: best });
    figures.push({
      ...{ name: `paths.graph_parent_accuracy${suffix}`, value: share('graph'), ...required },
      note: `${hops} hops; ${rules}`,
    });
    figures.push({
      ...{ name: `paths.graph_calibration_error${suffix}`, value: worst(graph), note: table(graph) },
    });
  }
  return figures;
}

/** Without it. */
export async function calibration(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const world of Object.keys(WORLDS)) {
    const { model } = await scoreOf(world);
    const limit = world === 'plain' ? WITHIN : WITHIN_SHIFTED;
    figures.push({
      name: `paths.calibration_error${world === 'plain' ? '' : `.${world}`}`,
      value: worst(model),
      ...(REPORTED.includes(world) ? {} : { to: limit }),
      note: table(model),
    });
  }
  return figures;
}

async function measure(world: string): Promise<Score> {
  const right = Object.fromEntries(RULES.map((rule) => [rule, 0])) as Record<Rule, number>;
  const score: Score = { hops: 0, right, graph: noBins(), model: noBins() };
  for (const seed of SEEDS) await add(score, truthOf(world, seed), seeded(seed));
  return score;
}

async function add(score: Score, truth: Truth, random: Random): Promise<void> {
  const { dataset } = truth;
  const forest = await buildForest(dataset);
  const graph = await infer(dataset, forest);
  const model = await infer(Object.create(dataset, { follows: { value: null } }) as Dataset, forest);
  for (const shown of messages(dataset, forest, graph)) {
    const diffusion = tid(shown, dataset, truth);
    shown.forEach((row, i) => {
      if (graph.parent[row]! < 0) return;
      const rules = chosenBy(shown, i, dataset, truth, random);
      const chosen: Record<Rule, number> = {
        ...{ ...rules, tid: diffusion[i]! < 0 ? shown[0]! : shown[diffusion[i]!]! },
        ...{ graph: graph.parent[row]!, model: model.parent[row]! },
      };
      score.hops++;
      for (const rule of RULES) if (chosen[rule] === truth.parent[row]) score.right[rule]++;
      tally(score.graph, graph.probability[row]!, chosen.graph === truth.parent[row]);
      tally(score.model, model.probability[row]!, chosen.model === truth.parent[row]);
    });
  }
}

async function infer(dataset: Dataset, forest: Forest): Promise<Likely> {
  const atOnce = async (): Promise<void> => undefined;
  return (await Inference.of(dataset, forest, atOnce)).all(atOnce);
}

/** Each message with its reposts, in order of time: the message first. */
function messages({ posts }: Dataset, forest: Forest, likely: Likely): number[][] {
  const lists = new Map<number, number[]>();
  for (let row = 0; row < forest.count; row++) {
    if (likely.parent[row]! < 0) continue;
    const message = forest.parent[row]!;
    lists.set(message, [...(lists.get(message) ?? []), row]);
  }
  return Array.from(lists, ([message, rows]) => [
    message,
    ...rows.sort((a, b) => posts.time[a]! - posts.time[b]!),
  ]);
}

const seconds = (dataset: Dataset, row: number): number => dataset.posts.time[row]! / 1000;
const followers = ({ accounts, posts }: Dataset, row: number): number =>
  Math.max(1, accounts.followers[posts.author[row]!] ?? 1);

function tid(shown: readonly number[], dataset: Dataset, { follows }: Truth): Int32Array {
  const friends = (i: number): Set<number> =>
    new Set(Array.from(shown.keys()).filter((j) => j < i && follows(shown[i]!, shown[j]!)));
  return timeInferredDiffusion(
    shown.map((row, author) => ({ author, time: seconds(dataset, row) })),
    friends,
  );
}

/** Whom post i of a message is taken from by each rule that has no memory. */
function chosenBy(
  shown: readonly number[],
  i: number,
  dataset: Dataset,
  { follows }: Truth,
  random: Random,
): Record<'root' | 'recent' | 'friend' | 'ties' | 'casin' | 'pdi', number> {
  const row = shown[i]!;
  const before = shown.slice(0, i);
  const times = before.map((other) => seconds(dataset, other));
  const audiences = before.map((other) => followers(dataset, other));
  const now = seconds(dataset, row);
  const tied = before.map((other) => follows(row, other));
  const friends = before.filter((_, j) => tied[j]);
  const candidates = before.map((_, j) => ({
    ...{ time: times[j]!, audience: audiences[j]!, followed: tied[j]! },
  }));
  return {
    root: shown[0]!,
    recent: shown[i - 1]!,
    friend: friends.length ? random.pick(friends) : shown[0]!,
    ties: before[most(posterior(candidates, now))]!,
    casin: before[most(casIn([...times, now], audiences, i))]!,
    pdi: before[most(pdi(times, audiences, now, PDI.gamma, PDI.alpha))]!,
  };
}

const most = (values: Float64Array): number => values.indexOf(Math.max(...values));
