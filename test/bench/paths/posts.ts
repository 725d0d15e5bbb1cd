/** Short posts by the million, without references: fresh ones, the same words again, and near-copies. Seeded. */
import { DatasetBuilder } from '../../../src/core/dataset/builder';
import type { Dataset } from '../../../src/core/dataset/types';
import { BatchWriter } from '../../../src/core/dataset/writer';
import { newReport } from '../../../src/core/import/report';
import { seeded, type Random } from '../../../src/core/random';

/** Shares of posts: new words, and earlier words changed; the others repeat earlier words. */
const FRESH = 0.45;
const CHANGED = 0.2;
const VOCABULARY = 60_000;
const PER_BATCH = 50_000;
const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'st',
  'tr',
  'pl',
  'sh',
  '',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'];
const CODAS = ['', '', 'n', 'r', 's', 'l', 't', 'nd', 'ck'];

const syllable = (random: Random): string => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);

/** So many distinct words of one to four syllables; the frequent ones, which come first, are the short ones. */
function vocabulary(random: Random, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = 1 + Math.floor((4 * words.size) / size);
    words.add(Array.from({ length: syllables }, () => syllable(random)).join(''));
    words.add(syllable(random) + syllable(random));
  }
  return [...words].slice(0, size);
}

/** Frequencies of words fall as 1 / rank (Zipf). */
const drawWord = (random: Random, words: readonly string[]): string =>
  words[Math.floor(words.length ** random.next()) - 1]!;

function change(random: Random, text: string, words: readonly string[]): string {
  const parts = text.split(' ');
  const at = random.below(parts.length);
  const kind = random.below(4);
  if (kind === 0) parts.splice(at, 1);
  else if (kind === 1) parts.splice(at, 1, drawWord(random, words));
  else if (kind === 2) parts.push(drawWord(random, words), drawWord(random, words));
  else parts.length = Math.max(5, Math.ceil(parts.length * 0.6));
  return parts.join(' ');
}

/** A Dataset of so many posts, in order of time; some 0.6 of their texts are distinct. */
export function shortPosts(count: number, seed = 1): Dataset {
  const random = seeded(seed);
  const words = vocabulary(random, VOCABULARY);
  const builder = new DatasetBuilder();
  const writer = new BatchWriter({ file: 0, task: 0, snowflake: false });
  const texts: string[] = [];
  const start = Date.UTC(2026, 0, 1);
  for (let post = 0; post < count; post++) {
    const chance = post === 0 ? 0 : random.next();
    const earlier = texts[random.below(texts.length)]!;
    const text =
      chance < FRESH
        ? Array.from({ length: 8 + random.below(14) }, () => drawWord(random, words)).join(' ')
        : chance < FRESH + CHANGED
          ? change(random, earlier, words)
          : earlier;
    texts.push(text);
    const draft = writer.draft(String(post + 1), post, 1, false);
    draft.time = start + post * 1000;
    draft.author = writer.accounts.number('', `a${random.below(count)}`);
    draft.text = text;
    draft.lang = 'en';
    writer.places++;
    writer.post(draft);
    if (writer.posts === PER_BATCH || post === count - 1) builder.add(writer.take(post === count - 1));
  }
  return builder.finish([newReport('posts', 0, 'bench', null, [])]);
}
