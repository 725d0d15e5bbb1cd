/** What judges said of hops by hand. Several may judge on one computer, one after the other. */
import { judgesOf, namesOf, type Judge, type Mark, type Question } from '../core/workshop/judging';
import { mergeMarks } from '../core/workshop/mergeMarks';
import type { Ask } from './ask';

export class Judging {
  #marks = $state.raw<readonly Mark[]>([]);

  constructor(private readonly ask: Ask) {}

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Names of all who judged, in the order in which they began. */
  get names(): string[] {
    return namesOf(this.marks);
  }

  /** What each judge said to a question. */
  judges(question: Question): Judge[] {
    return judgesOf(this.marks, question);
  }

  /** A judge's verdict on a hop, in place of the one before. */
  say(mark: Mark): void {
    const { judge, question, row } = mark;
    const others = this.marks.filter(
      (one) => one.row !== row || one.judge !== judge || one.question !== question,
    );
    this.#marks = [...others, mark];
  }

  /** What was judged as a file; null where the worker could not be asked. */
  async file(): Promise<string | null> {
    // What reads and writes files is loaded where one is asked for: a frame in an article judges nothing.
    const { fileOf } = await import('./judged');
    return fileOf(this.marks, this.ask);
  }

  /** Adds what another group judged; how many of its marks are of posts that this export has not. Throws UnreadableMarks. */
  async addFile(text: string): Promise<number> {
    const { marksOf } = await import('./judged');
    const { marks, unknown } = await marksOf(text, this.ask);
    this.#marks = mergeMarks(this.marks, marks);
    return unknown;
  }

  /** As they were before. */
  restore(marks: readonly Mark[]): void {
    this.#marks = marks;
  }

  /** Another dataset has other hops. */
  clear(): void {
    this.#marks = [];
  }
}
