/** What judges said of hops by hand. Several may judge on one computer, one after the other. */
import { judgesOf, namesOf, type Judge, type Mark, type Question } from '../../core/workshop/judges';

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

  /** In place of all there are: as they were before, or joined with those of others. */
  restore(marks: readonly Mark[]): void {
    this.#marks = marks;
  }

  /** Another dataset has other hops. */
  clear(): void {
    this.#marks = [];
  }
}
