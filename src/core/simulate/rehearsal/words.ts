/** A wording that somebody typed, as words; and what people make of it in one hop, by invented rules. */
import type { Random } from '../../random';

export interface Word {
  text: string;
  /** What stands between it and the next word. */
  after: string;
  /** Number of the clause that it stands in, from 0. */
  clause: number;
}

/** Words of a text that are rehearsed; what stands behind is left out. */
const MOST_WORDS = 80;

const ENDS_CLAUSE = /[,;:.!?…–—،؛؟。，；：！？]/u;

/** The words of a text, in every script. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const { segment, isWordLike } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    const last = words.at(-1);
    if (isWordLike) {
      if (last && ENDS_CLAUSE.test(last.after)) clause++;
      words.push({ text: segment, after: '', clause });
    } else if (last) last.after += segment;
  }
  return words.slice(0, MOST_WORDS);
}

/** A wording as somebody has it: which of the source's words, and how many of others. */
export interface Carried {
  /** Numbers of the source's words, ascending. */
  readonly words: readonly number[];
  readonly added: number;
}

/** Words that somebody who writes the message anew has patience for: so many to so many, each as likely. */
const PATIENCE = [6, 36] as const;
/** Of those for whom it is too long, so many leave a clause out; the others cut the end off. */
const LEAVES_CLAUSE = 0.4;
/** Of those for whom it is not, so many put another word for one of the message's, and so many a remark in front. */
const SWAPS = 0.15;
const REMARKS = 0.15;
/** Words of a remark. */
const REMARK = 3;
/** Nobody says less. */
const LEAST = 3;

/** What somebody makes of the words who writes them anew. `said`: the message as its source said it. */
export function retold(random: Random, said: readonly Word[], carried: Carried): Carried {
  const patience = PATIENCE[0] + random.below(PATIENCE[1] - PATIENCE[0] + 1);
  const { words, added } = carried;
  if (words.length + added > patience) return shortened(random, said, carried, patience);
  const way = random.next();
  if (way < SWAPS && words.length > LEAST) {
    const out = random.below(words.length);
    return { words: words.filter((_, i) => i !== out), added: added + 1 };
  }
  return way < SWAPS + REMARKS ? { words, added: added + REMARK } : carried;
}

function shortened(
  random: Random,
  said: readonly Word[],
  { words, added }: Carried,
  patience: number,
): Carried {
  const clauses = [...new Set(words.map((word) => said[word]!.clause))];
  const leaves = random.chance(LEAVES_CLAUSE);
  // The first says what it is about.
  const left = leaves && clauses.length > 1 ? clauses[1 + random.below(clauses.length - 1)] : undefined;
  const others = words.filter((word) => said[word]!.clause !== left);
  const kept = others.length < LEAST ? words : others;
  return { words: kept.slice(0, Math.max(LEAST, patience - added)), added };
}

/**
 * The wording with a clause put in front: the one that holds most words of the point, else the last. `point`: numbers of the
 * words that must arrive; they come back as numbers in the new order. One clause stays as it is.
 */
export function inFront(
  said: readonly Word[],
  point: readonly number[],
): { words: Word[]; point: readonly number[] } {
  const last = said.at(-1)?.clause ?? 0;
  if (last === 0) return { words: [...said], point };
  const held = (clause: number): number => point.filter((word) => said[word]!.clause === clause).length;
  let front = last;
  for (let clause = last - 1; clause >= 0; clause--) if (held(clause) > held(front)) front = clause;
  const numbers = said.map((_, number) => number);
  const order = [
    ...numbers.filter((number) => said[number]!.clause === front),
    ...numbers.filter((number) => said[number]!.clause !== front),
  ];
  const words = order.map((number, at): Word => {
    const { text, clause } = said[number]!;
    const follows = order[at + 1];
    const after = said[number]!.after;
    if (follows === undefined) return { text, after: said.at(-1)!.after, clause };
    const sameClause = said[follows]!.clause === clause;
    // The end of the sentence has come into its middle.
    return { text, after: sameClause ? after : after.replace(/[.!?…。！？]\s*$/u, ', ') || ', ', clause };
  });
  const clauseOf = new Map([...new Set(words.map(({ clause }) => clause))].map((clause, at) => [clause, at]));
  return {
    words: words.map((word) => ({ ...word, clause: clauseOf.get(word.clause)! })),
    point: point.map((word) => order.indexOf(word)).sort((a, b) => a - b),
  };
}
