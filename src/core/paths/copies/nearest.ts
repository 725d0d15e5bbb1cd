/** The earlier texts that each text was most plausibly taken from: candidates by two indexes, verified by the rules of verify.ts. */
import { EACH, inSlices } from '../../steps';
import type { Course } from '../course';
import { Letters } from './letters';
import { BANDS } from './minhash';
import { RareWords } from './rareWords';
import { Sources } from './sources';
import { Signatures } from './signatures';
import { Tally } from './tally';
import type { Texts } from './texts';
import { CONTAINED_FROM, NO_COPY, Verifier } from './verify';

/** Candidates that are compared with a text: those that the indexes met most. Our own choice. */
const COMPARED = 16;
/** Work between two pauses: in steps of a table where texts are compared, in words where they are signed, in steps of a list elsewhere. */
const HEAVY = 4000;
const SIGNED = 15_000;
const LIGHT = 50_000;
/** Steps that a text of so many words costs: tables grow with its square, and are small for a post. */
const stepsOf = (words: number): number => words + (words * words) / 50;

/** Most and second most plausible source of each text, -1 = none (sources.ts); likeness of the first (verify.ts). */
export interface Nearest {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly likeness: Float32Array;
  /** Buckets too large to be read whole. */
  readonly capped: number;
}

/** Stages that `nearestTexts` runs of a course. */
export const NEAREST_STAGES = 4;

/** What each text is to the others, by number. */
export interface Part {
  /** 1 where its source is looked for. */
  readonly open: Uint8Array;
  /** 1 for what a reply said first: only what is wholly taken from it counts, for most that hold its few words are not. */
  readonly spoken: Uint8Array;
}

/** Near-linear in the texts: each is compared with a bounded number of others. */
export async function nearestTexts(texts: Texts, { open, spoken }: Part, course: Course): Promise<Nearest> {
  const { numbers } = texts;
  await course.pause();
  const letters = new Letters(numbers);
  await course.pause();
  const signatures = new Signatures(texts, letters);
  const rareWords = new RareWords(texts, numbers.count);
  const words = (text: number): number => texts.end(text) - texts.start(text);
  const steps = (text: number): number => stepsOf(words(text));
  const signAndCount = (text: number): void => {
    signatures.sign(text);
    rareWords.count(text);
  };
  await course.run(texts.count, SIGNED, signAndCount, words);
  await course.run(texts.count, LIGHT, (text) => rareWords.mark(text), steps);
  await course.run(texts.count * BANDS, LIGHT, (step) => signatures.gather(step));
  await inSlices(rareWords.makeLists(), EACH, course.pause);
  await inSlices(signatures.makeLists(), EACH, course.pause);

  const first = new Int32Array(texts.count).fill(-1);
  const second = new Int32Array(texts.count).fill(-1);
  const likeness = new Float32Array(texts.count);
  const verifier = new Verifier(texts, letters, numbers.count);
  const tally = new Tally(texts.count, COMPARED);
  const candidates = tally.texts;
  const sources = new Sources();
  const compare = (text: number): void => {
    rareWords.read(text, tally);
    signatures.read(text, tally);
    const count = tally.take();
    if (count === 0 || !open[text]) return;
    verifier.set(text);
    for (let i = 0; i < count; i++) {
      const alike = verifier.likeness(candidates[i]!, tally.byLetters[i]! === 1);
      if (alike === NO_COPY || (spoken[candidates[i]!] && verifier.explained < CONTAINED_FROM)) continue;
      sources.add(candidates[i]!, alike, verifier.explained, verifier.changes);
    }
    const [best, next] = sources.takeTwo();
    if (!best) return;
    first[text] = best.text;
    likeness[text] = best.likeness;
    if (next) second[text] = next.text;
  };
  await course.run(texts.count, HEAVY, compare, steps);
  return { first, second, likeness, capped: signatures.capped + rareWords.capped };
}
