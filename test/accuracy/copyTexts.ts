/** Texts and what people do to them, in several scripts, for scoring near-copies against brute force. Seeded. */
import type { Random } from '../../src/core/random';

/** A script: how many letters a word has, and the letters that it is made of, the frequent ones first. */
export interface Script {
  name: string;
  letters: string;
  length: [least: number, most: number];
  /** What stands between words. */
  between: '' | ' ';
}

const range = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(from + i)).join('');

export const SCRIPTS: readonly Script[] = [
  { name: 'latin', letters: 'etaoinsrhldcumfpgwybvké', length: [2, 10], between: ' ' },
  { name: 'cyrillic', letters: 'оеаинтсрвлкмдпуяыьгзбчй', length: [2, 10], between: ' ' },
  { name: 'arabic', letters: 'اليمونترعبدسفهكقحجش', length: [2, 7], between: ' ' },
  { name: 'chinese', letters: range(0x4e00, 600), length: [1, 2], between: '' },
  { name: 'japanese', letters: range(0x3042, 80) + range(0x5b57, 100), length: [1, 4], between: '' },
  { name: 'thai', letters: 'กานรอมเงวยลทสดตคบป', length: [3, 7], between: '' },
];

const VOCABULARY = 4000;

/** Distinct words of a script. */
export function vocabulary(random: Random, { letters, length }: Script): string[] {
  const words = new Set<string>();
  const [least, most] = length;
  while (words.size < VOCABULARY) {
    const size = least + random.below(most - least + 1);
    // Frequent letters are more frequent: the lower of two draws.
    const letter = (): string =>
      letters[Math.min(random.below(letters.length), random.below(letters.length))]!;
    words.add(Array.from({ length: size }, letter).join(''));
  }
  return [...words];
}

/** A word; frequencies fall as 1 / rank (Zipf). */
const drawWord = (random: Random, words: readonly string[]): string =>
  words[Math.floor(words.length ** random.next()) - 1]!;

const drawWords = (random: Random, words: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => drawWord(random, words));

export const freshText = (random: Random, words: readonly string[]): string[] =>
  drawWords(random, words, 8 + random.below(18));

/** What is done to a text, by the name of the edit. */
export const EDITS: Record<string, (random: Random, text: string[], words: readonly string[]) => string[]> = {
  truncation: (_, text) => text.slice(0, Math.max(4, Math.ceil(text.length * 0.6))),
  fragment: (random, text) => {
    const from = random.below(Math.max(1, text.length - 5));
    return text.slice(from, from + 5);
  },
  addition: (random, text, words) => [
    ...drawWords(random, words, 2),
    ...text,
    ...drawWords(random, words, 2),
  ],
  doubling: (random, text, words) => [...text, ...drawWords(random, words, text.length)],
  substitution: (random, text, words) =>
    text.map((word) => (random.chance(0.15) ? drawWord(random, words) : word)),
  deletion: (random, text) => text.filter(() => random.chance(0.85)),
  reordering: (random, text) => {
    const at = 1 + random.below(text.length - 1);
    return [...text.slice(at), ...text.slice(0, at)];
  },
  slips: (random, text) =>
    text.map((word) => {
      if (word.length < 2 || !random.chance(0.4)) return word;
      const at = random.below(word.length);
      return word.slice(0, at) + word.slice(at + 1);
    }),
  cut_and_commented: (random, text, words) => [
    ...drawWords(random, words, 3),
    ...text.slice(0, Math.max(5, Math.ceil(text.length * 0.7))),
  ],
};
