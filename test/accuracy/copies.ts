/**
 * Near-copies against brute force: every text is compared with every earlier one by the same rules. A hop is found
 * where the text hangs on an earlier one that explains as much of it as any does (but for the margin within which
 * sources.ts decides otherwise); it is right where the rules accept the pair.
 */
import { Course } from '../../src/core/paths/course';
import { Letters } from '../../src/core/paths/copies/letters';
import { nearestTexts } from '../../src/core/paths/copies/nearest';
import { MARGIN } from '../../src/core/paths/copies/sources';
import type { Texts } from '../../src/core/paths/copies/texts';
import { UniqueTexts } from '../../src/core/paths/copies/uniqueTexts';
import { NO_COPY, Verifier } from '../../src/core/paths/copies/verify';
import { seeded } from '../../src/core/random';
import { WordingPool } from '../../src/core/wording/pool';
import { EDITS, freshText, SCRIPTS, vocabulary } from './copyTexts';
import type { Figure } from './figure';

const TEXTS = 5000;
/** Share of texts that are nobody's copy. */
const FRESH = 0.2;
const REACH = 0.95;

interface Sample {
  texts: Texts;
  /** Script and edit of each text; '' = nobody's copy. */
  script: string[];
  edit: string[];
}

export async function copies(): Promise<Figure[]> {
  const sample = makeSample();
  const texts = sample.texts.count;
  const part = { open: new Uint8Array(texts).fill(1), spoken: new Uint8Array(texts) };
  const nearest = await nearestTexts(sample.texts, part, new Course({}, Infinity));
  const brute = bruteForce(sample.texts, nearest.first);
  const all = tally();
  const by = new Map<string, Tally>();
  let [hung, right] = [0, 0];
  for (let text = 0; text < sample.texts.count; text++) {
    const best = brute.most[text]!;
    const found = nearest.first[text]! >= 0;
    if (found) hung++;
    if (found && brute.ofFound[text] !== NO_COPY) right++;
    if (best === NO_COPY) continue;
    const near = found && brute.ofFound[text]! >= best - MARGIN;
    for (const kind of [sample.script[text]!, sample.edit[text]!]) {
      if (!kind) continue;
      if (!by.has(kind)) by.set(kind, tally());
      count(by.get(kind)!, near);
    }
    count(all, near);
  }
  return [
    { name: 'paths.copies_recall', value: all.found / all.all, from: REACH },
    { name: 'paths.copies_precision', value: right / hung, from: REACH },
    { name: 'paths.copies_hops', value: all.all },
    ...Array.from(by, ([kind, { found, all }]) => ({
      name: `paths.copies_recall.${kind}`,
      value: found / all,
    })),
  ];
}

interface Tally {
  found: number;
  all: number;
}
const tally = (): Tally => ({ found: 0, all: 0 });
function count(into: Tally, found: boolean): void {
  into.all++;
  if (found) into.found++;
}

/** Unique texts: families that grow by edits of any of their members, in each script, mixed in time. */
function makeSample(): Sample {
  const random = seeded(20261127);
  const pool = new WordingPool();
  const unique = new UniqueTexts(pool);
  const vocabularies = SCRIPTS.map((script) => vocabulary(random, script));
  const members: { script: number; words: string[] }[] = [];
  const sample = { script: [] as string[], edit: [] as string[] };
  const kinds = Object.keys(EDITS);
  while (sample.script.length < TEXTS) {
    const fresh = members.length < 20 || random.chance(FRESH);
    const from = fresh ? null : random.pick(members);
    const script = from?.script ?? random.below(SCRIPTS.length);
    const vocabulary = vocabularies[script]!;
    const edit = from ? random.pick(kinds) : '';
    const words = from ? EDITS[edit]!(random, from.words, vocabulary) : freshText(random, vocabulary);
    // Texts that grow by doubling are no posts any more.
    if (words.length < 4 || words.length > 60) continue;
    const text = words.join(SCRIPTS[script]!.between);
    if (unique.of(pool.of(text), () => text) !== sample.script.length) continue;
    members.push({ script, words });
    sample.script.push(SCRIPTS[script]!.name);
    sample.edit.push(edit);
  }
  return { texts: unique.finish(), ...sample };
}

/** How much of each text is explained by the earlier one that explains most, and by the one that was found. */
function bruteForce(texts: Texts, found: Int32Array): { most: Float64Array; ofFound: Float64Array } {
  const verifier = new Verifier(texts, new Letters(texts.numbers), texts.numbers.count);
  const most = new Float64Array(texts.count).fill(NO_COPY);
  const ofFound = most.slice();
  for (let text = 1; text < texts.count; text++) {
    verifier.set(text);
    for (let other = 0; other < text; other++) {
      if (verifier.likeness(other) === NO_COPY) continue;
      most[text] = Math.max(most[text]!, verifier.explained);
      if (other === found[text]) ofFound[text] = verifier.explained;
    }
  }
  return { most, ofFound };
}
