/**
 * The lenses that are answered in the worker, where the Dataset is: one file and one line in each of these lists. The
 * wording lens is answered beside the replay, at every moment of it (wording.ts).
 */
import { dialogue, type DialogueAnswer } from './dialogue';
import { horizon, type HorizonAnswer } from './horizon';
import type { LensInput, Pause, SourceOption } from './input';

/**
 * What each lens answers: a plain object that can be sent to another thread. Columns by place stand under `places`; posts
 * that are named stand under `row`.
 */
export interface LensAnswers {
  horizon: HorizonAnswer;
  dialogue: DialogueAnswer;
}
export type AnsweredLens = keyof LensAnswers;

/** What each lens is asked with. */
export interface LensOptions {
  horizon: SourceOption;
  dialogue: SourceOption;
}

export type AnswerLens<L extends AnsweredLens> = (
  input: LensInput,
  options: LensOptions[L],
  pause: Pause,
) => Promise<LensAnswers[L]>;

export const ANSWER_LENS: { readonly [L in AnsweredLens]: AnswerLens<L> } = { horizon, dialogue };
export const ANSWERED_LENSES = Object.keys(ANSWER_LENS) as AnsweredLens[];
