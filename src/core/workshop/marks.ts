/**
 * What a group marked, guessed, wrote and judged, and the only check of it: in a file of its own (marksFile.ts) and among what
 * is kept (session/readChoices.ts). It names posts by key, judges and groups as they named themselves.
 */
import * as v from 'valibot';
import { MEASURES } from '../simulate/rehearsal/measures';
import { QUESTIONS, VERDICTS } from './judges';

/** More than twenty groups of twenty make by hand. */
const MOST = 100_000;
/** Of one question, or one line. */
const FEW = 1000;

const list = <S extends v.GenericSchema>(item: S, most = MOST) => v.pipe(v.array(item), v.maxLength(most));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Name = v.pipe(text(200), v.minLength(1));
/** Of a post (session/key.ts). */
export const Key = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/));
const Place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));

/** What a judge said of a hop, by the post at its end. */
const Judgement = v.strictObject({
  judge: Name,
  question: v.picklist(QUESTIONS),
  post: Key,
  verdict: v.picklist(VERDICTS),
});

/** What was guessed at a step of a story, by the id of its question. */
const KeyedGuess = v.strictObject({
  step: Name,
  hands: list(v.strictObject({ option: Name, count: Place }), FEW),
  numbers: list(v.pipe(v.number(), v.finite()), FEW),
  line: list(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), FEW),
});

/** A wording of a group's own, to be rehearsed. */
const Rewrite = v.strictObject({
  text: text(2000),
  point: list(Place, FEW),
  measures: list(v.picklist(MEASURES), MEASURES.length),
});

/** Words of a message that must survive. */
const KeyedPins = v.strictObject({ message: Key, tokens: list(Place, FEW) });

export const Group = v.strictObject({
  group: text(200),
  pins: list(KeyedPins, FEW),
  guesses: list(KeyedGuess, FEW),
  rewrites: list(Rewrite, FEW),
  judged: list(Judgement),
});
/** Parts of it that are kept one by one. */
export const Judged = Group.entries.judged;
export const Guesses = Group.entries.guesses;
export const Rewrites = Group.entries.rewrites;

export type KeyedMark = v.InferOutput<typeof Judgement>;
export type KeyedGuess = v.InferOutput<typeof KeyedGuess>;
export type Rewrite = v.InferOutput<typeof Rewrite>;
export type GroupMarks = v.InferOutput<typeof Group>;
