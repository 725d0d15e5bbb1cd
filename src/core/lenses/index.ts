/**
 * The lenses that are answered in the worker, where the Dataset is: one file and one line in each of these lists. Each is
 * loaded when it is first asked. The wording lens is answered beside the replay, at every moment of it (wording.ts).
 */
import type { CarriersAnswer, CarriersOptions } from './carriers';
import type { CompareAnswer, CompareOptions } from './compare';
import type { DialogueAnswer } from './dialogue';
import type { HorizonAnswer } from './horizon';
import type { LensInput, Pause, SourceOption } from './input';
import type { AnsweredLens } from './names';
import type { WhereAnswer } from './where';

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
  where: async (...asked) => (await import('./where')).where(...asked),
  horizon: async (...asked) => (await import('./horizon')).horizon(...asked),
  dialogue: async (...asked) => (await import('./dialogue')).dialogue(...asked),
  carriers: async (...asked) => (await import('./carriers')).carriers(...asked),
  compare: async (...asked) => (await import('./compare')).compare(...asked),
};
