/** The earlier texts that are nearest to each text: candidates by two indexes, verified by the rules of verify.ts. */
import type { Course } from '../course';
import { Letters } from './letters';
import { BANDS } from './minhash';
import { RareWords } from './rareWords';
import { Signatures } from './signatures';
import { Tally } from './tally';
import type { Texts } from './texts';
import { NO_COPY, Verifier } from './verify';

/** Candidates that are compared with a text: those that the indexes met most. Our own choice. */
const COMPARED = 16;
/**
 * Texts that are this near to each other in likeness cannot be told apart as sources: the earliest stands. A word more
 * or less says little of whom a text was taken from. Our own choice.
 */
const MARGIN = 0.05;
/** Texts between two pauses: where a slice is light, and where texts are compared. */
const LIGHT = 10_000;
const HEAVY = 200;

/** Nearest and second nearest earlier text of each text, -1 = none; likeness of the nearest (verify.ts). */
export interface Nearest {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly likeness: Float32Array;
  /** Buckets too large to be read whole. */
  readonly capped: number;
}

/** Stages that `nearestTexts` runs of a course. */
export const NEAREST_STAGES = 4;

/** Near-linear in the texts: each is compared with a bounded number of others. */
export async function nearestTexts(texts: Texts, course: Course): Promise<Nearest> {
  const { numbers } = texts;
  const letters = new Letters(numbers);
  const signatures = new Signatures(texts, letters);
  const rareWords = new RareWords(texts, numbers.count);
  await course.run(texts.count, LIGHT, (text) => {
    signatures.sign(text);
    rareWords.count(text);
  });
  await course.run(texts.count, LIGHT, (text) => rareWords.mark(text));
  await course.run(texts.count * BANDS, LIGHT * BANDS, (step) => signatures.gather(step));

  const first = new Int32Array(texts.count).fill(-1);
  const second = new Int32Array(texts.count).fill(-1);
  const likeness = new Float32Array(texts.count);
  const verifier = new Verifier(texts, letters, numbers.count);
  const tally = new Tally(texts.count, COMPARED);
  const candidates = tally.texts;
  const likenesses = new Float64Array(COMPARED);
  await course.run(texts.count, HEAVY, (text) => {
    rareWords.read(text, tally);
    signatures.read(text, tally);
    const count = tally.take();
    if (count === 0) return;
    verifier.set(text);
    let most = NO_COPY;
    for (let i = 0; i < count; i++) {
      likenesses[i] = verifier.likeness(candidates[i]!, tally.byLetters[i]! === 1);
      most = Math.max(most, likenesses[i]!);
    }
    if (most === NO_COPY) return;
    /** Those that cannot be told apart from the nearest rank as it. */
    const rank = (i: number): number => (likenesses[i]! >= most - MARGIN ? most : likenesses[i]!);
    let [best, next] = [-1, -1];
    const nearer = (i: number, than: number): boolean =>
      than < 0 || rank(i) > rank(than) || (rank(i) === rank(than) && candidates[i]! < candidates[than]!);
    for (let i = 0; i < count; i++) {
      if (likenesses[i] === NO_COPY) continue;
      if (nearer(i, best)) [best, next] = [i, best];
      else if (nearer(i, next)) next = i;
    }
    first[text] = candidates[best]!;
    likeness[text] = likenesses[best]!;
    if (next >= 0) second[text] = candidates[next]!;
  });
  return { first, second, likeness, capped: signatures.capped + rareWords.capped };
}
