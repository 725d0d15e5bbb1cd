/**
 * The lenses that are answered in the worker, where the Dataset is: one file and one line in each of these lists. The
 * wording lens is answered beside the replay, at every moment of it (wording.ts).
 */
import { carriers, type CarriersAnswer, type CarriersOptions } from './carriers';
import { compare, type CompareAnswer, type CompareOptions } from './compare';
import { dialogue, type DialogueAnswer } from './dialogue';
import { horizon, type HorizonAnswer } from './horizon';
import type { LensInput, Pause, SourceOption } from './input';
import type { AnsweredLens } from './names';
import { where, type WhereAnswer } from './where';

/**
 * What each lens answers: a plain object that can be sent to another thread. Columns by place stand under `places`; posts
 * that are named stand under `row`.
 */
export interface LensAnswers extends Record<AnsweredLens, unknown> {
  where: WhereAnswer;
  horizon: HorizonAnswer;
  dialogue: DialogueAnswer;
  carriers: CarriersAnswer;
  compare: CompareAnswer;
}

/** What each lens is asked with. */
export interface LensOptions {
  where: SourceOption;
  horizon: SourceOption;
  dialogue: SourceOption;
  carriers: CarriersOptions;
  compare: CompareOptions;
}

export type AnswerLens<L extends AnsweredLens> = (
  input: LensInput,
  options: LensOptions[L],
  pause: Pause,
) => Promise<LensAnswers[L]>;

export const ANSWER_LENS: { readonly [L in AnsweredLens]: AnswerLens<L> } = {
  where,
  horizon,
  dialogue,
  carriers,
  compare,
};
