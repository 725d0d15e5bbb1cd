/** A story: steps through one dataset, each a view and what is said to it. Plain, so that it can be sent and saved. */
import type { Guess } from './guess';

export interface Step {
  /** What a room reads; may mark words (inline.ts). */
  title: string;
  /** Fragment of the view, as the address holds it, without '#'; '' = the view stays as it is. */
  view: string;
  /** What is told: paragraphs, with an empty line between them. */
  text: string;
  /** What the room is asked before the view is shown; null for a step that shows it. */
  guess: Guess | null;
  /** For the one who presents: not shown to the room. */
  notes: string;
}

export interface Story {
  title: string;
  /** Before the first step. */
  intro: string;
  /** Key of the word that reveals what came out (lock.ts); '' = nothing is kept. */
  lock: string;
  steps: readonly Step[];
  /** What a group may talk about afterwards. */
  questions: readonly string[];
}

/** Steps that a story may have; what a file holds beyond is left out. */
export const MOST_STEPS = 200;
/** Characters of a title and of a text; longer ones are cut. */
export const LONGEST_TITLE = 300;
export const LONGEST_TEXT = 10_000;

export const EMPTY_STORY: Story = { title: '', intro: '', lock: '', steps: [], questions: [] };
