/** What judges of a group said, as a small file that another computer adds to its own. It names posts by key, judges as they named themselves. */
import * as v from 'valibot';
import { QUESTIONS, VERDICTS } from './judging';

const KIND = 'afterword-marks';
/** More than twenty groups of twenty give. */
const MOST = 20_000;
const LONGEST_NAME = 60;

const Judgement = v.strictObject({
  judge: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  question: v.picklist(QUESTIONS),
  /** Key of the post at the hop's end. */
  post: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/)),
  verdict: v.picklist(VERDICTS),
});
const Schema = v.strictObject({
  kind: v.literal(KIND),
  version: v.literal(1),
  judgements: v.pipe(v.array(Judgement), v.maxLength(MOST)),
});

export type KeyedMark = v.InferOutput<typeof Judgement>;

/** The text is no such file, or a damaged one; nothing of it may be used. */
export class UnreadableMarks extends Error {
  override name = 'UnreadableMarks';
}

export const writeMarks = (judgements: readonly KeyedMark[]): string =>
  `${JSON.stringify({ kind: KIND, version: 1, judgements }, null, 1)}\n`;

/** Throws UnreadableMarks. */
export function readMarks(text: string): KeyedMark[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableMarks('It is no JSON.');
  }
  const read = v.safeParse(Schema, value);
  if (!read.success) throw new UnreadableMarks(read.issues[0].message);
  return read.output.judgements;
}
