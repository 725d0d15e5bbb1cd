/** Answers of the lenses about one message at a time: computed one after the other, in slices, and kept. */
import type { Dataset } from '../dataset/types';
import { ANSWER_LENS, type LensAnswers, type LensOptions } from '../lenses';
import type { AnsweredLens } from '../lenses/names';
import { lensInput, type LensInput, type Only } from '../lenses/input';
import { shownRows } from '../lenses/only';
import type { Discretion } from './discretion';
import { toldAnswer } from './toldAnswer';
import type { Trees } from './trees';

/** What the answers are about. */
interface Subject {
  key: string;
  input: Promise<LensInput>;
  /** By lens and options. */
  answers: Map<string, Promise<unknown>>;
  /** By filter: the rows that it lets pass. */
  shown: Map<string, Uint8Array | null>;
  /** Ends when all that was asked so far is answered: two at once would only make both late. */
  queue: Promise<unknown>;
}

export class LensDesk {
  #subject: Subject | null = null;

  constructor(
    private readonly dataset: Dataset,
    private readonly trees: Trees,
    private readonly pause: () => Promise<void>,
    private readonly discretion: Discretion,
  ) {}

  /** Paths have changed, or the Dataset goes: what is still computed is given up. */
  forget(): void {
    this.#subject = null;
  }

  /** As it may be told: the answer that is kept is the whole one. */
  async answer<L extends AnsweredLens>(
    lens: L,
    roots: readonly number[],
    likely: boolean,
    options: LensOptions[L],
  ): Promise<LensAnswers[L]> {
    return toldAnswer[lens](await this.#whole(lens, roots, likely, options), this.discretion, this.dataset);
  }

  #whole<L extends AnsweredLens>(
    lens: L,
    roots: readonly number[],
    likely: boolean,
    options: LensOptions[L],
  ): Promise<LensAnswers[L]> {
    const subject = this.#about(roots, likely, options.source);
    const key = JSON.stringify([lens, options]);
    const known = subject.answers.get(key) as Promise<LensAnswers[L]> | undefined;
    if (known) return known;
    const answer = subject.queue.then(async () => {
      const pause = this.#pauseWithin(subject);
      await pause();
      const input = await subject.input;
      const shown = options.only ? await this.#shown(subject, input, options.only, pause) : null;
      return ANSWER_LENS[lens]({ ...input, shown }, options, pause);
    });
    subject.answers.set(key, answer);
    subject.queue = answer.catch(() => undefined);
    // What failed is asked anew.
    answer.catch(() => subject.answers.delete(key));
    return answer;
  }

  #about(roots: readonly number[], likely: boolean, source: readonly number[]): Subject {
    const key = JSON.stringify([roots, likely, source]);
    if (this.#subject?.key === key) return this.#subject;
    const subject: Subject = {
      key,
      input: Promise.resolve().then(() => this.#input(roots, likely, source, this.#pauseWithin(subject))),
      answers: new Map(),
      shown: new Map(),
      queue: Promise.resolve(),
    };
    subject.input.catch(() => {
      if (this.#subject === subject) this.#subject = null;
    });
    return (this.#subject = subject);
  }

  /** What a filter lets pass, for all lenses that it narrows. */
  async #shown(
    { shown }: Subject,
    input: LensInput,
    only: Only,
    pause: () => Promise<void>,
  ): Promise<Uint8Array | null> {
    const key = JSON.stringify(only);
    if (!shown.has(key)) shown.set(key, await shownRows(input, only, pause));
    return shown.get(key) ?? null;
  }

  async #input(
    roots: readonly number[],
    likely: boolean,
    source: readonly number[],
    pause: () => Promise<void>,
  ): Promise<LensInput> {
    const { forest, wordings, reader } = await this.trees.of(likely);
    const words = (row: number): string => reader.words(row);
    return lensInput({ dataset: this.dataset, forest, wordings, words }, roots, source, pause);
  }

  #pauseWithin(subject: Subject): () => Promise<void> {
    return async () => {
      await this.pause();
      if (this.#subject !== subject) throw new DOMException('Another message was asked about.', 'AbortError');
    };
  }
}
