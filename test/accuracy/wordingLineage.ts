/** The lineage of wordings in simulated cascades against who truly had the words from whom. */
import { importBuffers } from '../../src/core/import';
import { buildForest } from '../../src/core/paths';
import { Platform } from '../../src/core/simulate/export';
import { plantedPartition } from '../../src/core/simulate/network';
import { original, type SimulatedPost } from '../../src/core/simulate/post';
import { seeded } from '../../src/core/random';
import { spread, type SpreadOptions, type Spreading } from '../../src/core/simulate/spread';
import { parseCredit } from '../../src/core/wording/credit';
import { buildLineage } from '../../src/core/wording/lineage';
import { fidelity } from '../../src/core/wording/measures';
import { WordingPool } from '../../src/core/wording/pool';
import type { Figure } from './figure';
import { averageSignDistance } from './signDistance';
import { Tally } from './wordingEdits';

const PARENTS_FROM = 0.9;
/** Least fidelity of a hop that can be found by words. */
const SHARED_FROM = 0.2;
const RUNS = 6;
const POSTS = 1500;
/** Other worlds than the simulator's own: slower and faster delays, nights, gaps, posts seen without a tie. */
const WORLDS: Record<string, Partial<SpreadOptions>> = {
  '': {},
  _theta_low: { theta: 0.2314843 * 0.7 },
  _theta_high: { theta: 0.2314843 * 1.3 },
  _nights: { circadian: 1 },
  _missing_15: { missing: 0.15 },
  _implicit_15: { implicit: 0.15 },
};

interface Scores {
  parents: Tally;
  /** The same where only texts and times are exported: no reference, no credit. */
  byTexts: Tally;
  asd: number[];
  asdRandom: number[];
  asdNearest: number[];
}

export async function lineages(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [world, options] of Object.entries(WORLDS)) {
    const scores: Scores = {
      parents: new Tally(),
      byTexts: new Tally(),
      asd: [],
      asdRandom: [],
      asdNearest: [],
    };
    for (let run = 0; run < RUNS; run++) await score(run, options, scores);
    const own = world === '' ? { from: PARENTS_FROM } : {};
    figures.push(
      { name: `wording.lineage_parent${world}`, value: scores.parents.share, ...own },
      { name: `wording.lineage_parent_by_texts${world}`, value: scores.byTexts.share },
      { name: `wording.asd${world}`, value: mean(scores.asd) },
      { name: `wording.asd_random${world}`, value: mean(scores.asdRandom) },
      { name: `wording.asd_earliest_most_similar${world}`, value: mean(scores.asdNearest) },
    );
  }
  return figures;
}

async function score(run: number, options: Partial<SpreadOptions>, scores: Scores): Promise<void> {
  const network = plantedPartition(seeded(run + 1), {
    ...{ accounts: 6000, communities: 4, meanFollowed: 20, mixing: 0.2 },
    languages: ['en', 'fr', 'en', 'en'],
  });
  const happened = spread(seeded(run + 100), {
    ...{ network, posts: POSTS, R: 1.6, answers: 0.3, message: run % 2 },
    ...options,
  });
  const platform = new Platform(Date.UTC(2026, 0, 5), happened.posts, happened.missing);
  const truth = trueLineage(happened);
  const told = await made(platform.lines(), truth);
  const bare = happened.posts.flatMap((post) =>
    happened.missing.has(post) || !writes(post)
      ? []
      : [
          {
            id: platform.id(post),
            created_at: new Date(platform.time(post)).toISOString(),
            text: said(post),
          },
        ],
  );
  const byTexts = await made(bare.map((row) => `${JSON.stringify(row)}\n`).join(''), truth);
  truth.parent.forEach((parent, i) => {
    if (parent < 0 || !truth.unique[i]) return;
    scores.parents.add(told.parent[i] === parent);
    scores.byTexts.add(byTexts.parent[i] === parent);
  });
  const random = seeded(run + 200);
  scores.asd.push(averageSignDistance(truth.parent, told.parent, random));
  scores.asdRandom.push(
    averageSignDistance(
      truth.parent,
      truth.parent.map((_, i) => (i === 0 ? -1 : random.below(i))),
      random,
    ),
  );
  scores.asdNearest.push(averageSignDistance(truth.parent, told.nearest, random));
}

/** Wordings of a cascade by first appearance, with the wording that each was truly made from. */
interface TrueLineage {
  texts: string[];
  parent: number[];
  /** All who made it had it from one wording, and kept some of its words. */
  unique: boolean[];
}

const writes = ({ kind }: SimulatedPost): boolean =>
  kind === 'original' || kind === 'manual' || kind === 'copy';

/** The words that a post passes on: a repost its original's, a quote those of what it quotes. */
function said(post: SimulatedPost): string {
  let at = original(post);
  while (!writes(at) && at.parent) at = original(at.parent);
  return parseCredit(at.text, '').payload;
}

function trueLineage({ posts, missing }: Spreading): TrueLineage {
  const pool = new WordingPool();
  const number = new Map<number, number>();
  const truth: TrueLineage = { texts: [], parent: [], unique: [] };
  const numberOf = (text: string): number => number.get(pool.of(text)) ?? -1;
  for (const post of posts) {
    if (!writes(post) || missing.has(post)) continue;
    const text = said(post);
    const from = post.parent ? numberOf(said(post.parent)) : -1;
    const known = numberOf(text);
    if (known < 0) {
      number.set(pool.of(text), truth.texts.length);
      truth.texts.push(text);
      truth.parent.push(from);
      // Nothing finds a parent whose words are not in the export, and words do not find one of which none is left.
      truth.unique.push(from >= 0 && sharesWords(pool, truth.texts[from]!, text));
    } else if (from !== known && from !== truth.parent[known]) truth.unique[known] = false;
  }
  return truth;
}

/** Not in another language, and not another text altogether. */
const sharesWords = (pool: WordingPool, a: string, b: string): boolean => {
  const [from, to] = [pool.of(a), pool.of(b)];
  return fidelity(pool.tokens(from), pool.tokens(to)) >= SHARED_FROM;
};

/** The lineage that the app makes of an export, and the one of "hang each on the earliest most similar". */
async function made(lines: string, { texts }: TrueLineage): Promise<{ parent: number[]; nearest: number[] }> {
  const dataset = importBuffers([{ name: 'posts.jsonl', bytes: new TextEncoder().encode(lines) }]);
  const pool = new WordingPool();
  const { variants } = await buildLineage(dataset, await buildForest(dataset, { pool }), { pool });
  const wordings = texts.map((text) => pool.of(text));
  const number = new Map(wordings.map((wording, i) => [wording, i]));
  const nearest = wordings.map((wording, i) => {
    const likeness = wordings.slice(0, i).map((other) => fidelity(pool.tokens(other), pool.tokens(wording)));
    return likeness.indexOf(Math.max(...likeness));
  });
  return { parent: wordings.map((wording) => number.get(variants.parent[wording]!) ?? -1), nearest };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
