/** The wording analysis: one hop's diff beside npm diff, and a whole cascade of a million posts. */
import { atOnce } from '../../src/core/steps';
import { diffArrays } from 'diff';
import { DatasetBuilder } from '../../src/core/dataset/builder';
import type { Dataset } from '../../src/core/dataset/types';
import { BatchWriter } from '../../src/core/dataset/writer';
import { newReport } from '../../src/core/import/report';
import { WordingLens } from '../../src/core/lenses/wording';
import { buildForest } from '../../src/core/paths';
import { buildReplayIndex, cutCascade, Replay } from '../../src/core/replay';
import { CascadeWordings } from '../../src/core/service/cascadeWordings';
import { makeBundle } from '../../src/core/service/bundle';
import { PostReader } from '../../src/core/service/reader';
import { seeded, type Random } from '../../src/core/random';
import { MESSAGES } from '../../src/core/simulate/messages';
import { OPERATIONS, type Operation } from '../../src/core/simulate/post';
import { asSaid, operate, render, type Said } from '../../src/core/simulate/wording';
import { nameEdit } from '../../src/core/wording/edits';
import { TokenNumbers } from '../../src/core/wording/interner';
import { buildLineage } from '../../src/core/wording/lineage';
import { isCore, tokenise } from '../../src/core/wording/tokens';
import { WordingPool } from '../../src/core/wording/pool';
import { growth } from './growth';
import { median } from './median';
import { loadValence } from '../../src/core/wording/valence';

const MESSAGE =
  'From 1 September the harbour office opens its gates at six and closes them at nine for boats with a permit that register online before 30 June';
const CHANGES = (Object.keys(OPERATIONS) as Operation[]).filter((name) => name !== 'none' && name !== 'copy');
const PAIRS = 4000;
const ROUNDS = 12;
/** Share of posts that write the words anew, each in its own way: a million posts have some 100,000 wordings. */
const WRITES = 0.1;
const SIZES = [10_000, 100_000, 1_000_000];
const START = Date.UTC(2026, 0, 1);

/** Phrases that nobody asked about before: each a run of so many of the message's words. */
const PHRASES = 15;
const PHRASE_WORDS = 2;

interface Measured {
  /** From Forest to the lens's answer. */
  seconds: number;
  /** Median milliseconds from a new phrase to its figures. */
  phraseMs: number;
}
/** By posts, measured once. */
const measured = new Map<number, Promise<Measured>>();

export async function wordingBench(): Promise<Record<string, number>> {
  const { seconds, phraseMs } = await measure(SIZES.at(-1)!);
  return {
    'wording.diff_vs_jsdiff': diffRatio(),
    'wording.s_per_million': seconds,
    'wording.phrase_ms_1m': phraseMs,
  };
}

/** Exponent of the growth from ten thousand posts to a million. */
export async function wordingGrowth(): Promise<Record<string, number>> {
  const seconds: number[] = [];
  for (const posts of SIZES) seconds.push((await measure(posts)).seconds);
  return { 'growth.wording': growth(SIZES, seconds) };
}

function measure(posts: number): Promise<Measured> {
  const known = measured.get(posts) ?? analyse(posts);
  measured.set(posts, known);
  return known;
}

/** Best of some rounds over the same pairs of numbered words, hops of the grammar; ours names the hop as well. */
function diffRatio(): number {
  const random = seeded(1);
  const numbers = new TokenNumbers();
  const numbered = (said: Said): number[] =>
    tokenise(render(said))
      .filter(isCore)
      .map((token) => numbers.of(token.core));
  const pairs: (readonly [number[], number[]])[] = [];
  while (pairs.length < PAIRS) {
    const said = operate(asSaid(random.pick(MESSAGES)), random.pick(CHANGES), random);
    const next = said && operate(said, random.pick(CHANGES), random);
    if (next) pairs.push([numbered(said), numbered(next)]);
  }
  const time = (run: (parent: number[], child: number[]) => unknown): number => {
    let best = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      for (const [parent, child] of pairs) run(parent, child);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const theirs = time((parent, child) => diffArrays(parent, child));
  return theirs / time((parent, child) => nameEdit(parent, child, numbers));
}

/** Some words left out, put in or put in the place of others. */
function changed(random: Random, words: readonly string[], edits: number): string[] {
  const text = [...words];
  for (let i = 0; i < edits && text.length > 6; i++) {
    const at = random.below(text.length);
    const kind = random.below(3);
    if (kind === 0) text.splice(at, 1 + random.below(4));
    else if (kind === 1) text.splice(at, 0, `word${random.below(20_000)}`);
    else text[at] = `word${random.below(20_000)}`;
  }
  return text;
}

/** From Forest to the lens's answer: lineage, the cascade's tree, its texts, the replay index, one answer. */
async function analyse(posts: number): Promise<Measured> {
  const dataset = cascadeOf(posts);
  const pool = new WordingPool();
  const forest = await buildForest(dataset, { pool });
  const valence = await loadValence();
  const start = performance.now();
  const wordings = await buildLineage(dataset, forest, { pool });
  const reader = new PostReader(dataset, forest, wordings, undefined, valence);
  const cut = atOnce(cutCascade(dataset, forest, wordings, [0]));
  const told = new CascadeWordings(reader, cut, wordings.pool, async () => undefined);
  const bundle = atOnce(makeBundle(dataset, wordings, reader, [0], cut, told));
  const index = buildReplayIndex(bundle.cascade, bundle.survives, bundle.rootTokens.length);
  const lens = new WordingLens(bundle, new Replay(bundle.cascade, index));
  const answer = lens.answer(bundle.cascade.count);
  const seconds = (performance.now() - start) / 1000;
  if (answer.posts !== posts - 1 || bundle.variantCount < (posts * WRITES) / 2)
    throw new Error(`The cascade has ${answer.posts} hops and ${bundle.variantCount} wordings.`);
  const ms = Array.from({ length: PHRASES }, (_, word) => {
    const began = performance.now();
    lens.pinned(
      bundle.cascade.count,
      Array.from({ length: PHRASE_WORDS }, (__, i) => word + i),
    );
    return performance.now() - began;
  });
  return { seconds, phraseMs: median(ms) };
}

/** One cascade: reposts, and manual reposts that change what they were given, each credited to an earlier one. */
function cascadeOf(posts: number): Dataset {
  const random = seeded(2);
  const writer = new BatchWriter({ file: 0, task: 0, snowflake: false });
  const builder = new DatasetBuilder();
  const written = [{ post: 0, words: MESSAGE.split(' ') }];
  for (let n = 0; n < posts; n++) {
    const draft = writer.draft(String(n + 1), n, 1, false);
    draft.time = START + n * 1000;
    draft.author = writer.accounts.number('', `p${n}`);
    writer.accounts.describe(draft.author, `p${n}`, `p${n}`, '', 10, 2, draft.time);
    const from = random.pick(written);
    if (n === 0) draft.text = MESSAGE;
    else if (random.chance(WRITES)) {
      const words = changed(random, from.words, 1 + random.below(2));
      draft.text = `RT @p${from.post}: ${words.join(' ')}`;
      written.push({ post: n, words });
    } else draft.repostOf = String(from.post + 1);
    writer.places++;
    writer.post(draft);
    if (n % 50_000 === 49_999) builder.add(writer.take(false));
  }
  builder.add(writer.take(true));
  return builder.finish([newReport('bench', 0, 'bench', null, [])]);
}
