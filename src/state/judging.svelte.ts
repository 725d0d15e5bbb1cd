/** What judges said of hops by hand. Several may judge on one computer, one after the other. */
import { judgesOf, namesOf, type Judge, type Mark, type Question } from '../core/workshop/judges';
import { mergeMarks } from '../core/workshop/mergeMarks';

export class Judging {
  #marks = $state.raw<readonly Mark[]>([]);

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

  /** Adds what others judged to what is there (mergeMarks.ts). */
  add(marks: readonly Mark[]): void {
    this.#marks = mergeMarks(this.marks, marks);
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
