/** The story that is told with what is open: its steps, made and changed here, and the one a room sees. */
import {
  EMPTY_STORY,
  isKept,
  lockOf,
  MOST_STEPS,
  readStory,
  withIds,
  writeStory,
  type Step,
  type Story,
} from '../core/story';
import { History } from './choices/history.svelte';

/** What is printed: the story with its pictures, and what a workshop needs on paper. */
export const PAPERS = ['story', 'sheet', 'plan', 'key', 'debrief'] as const;
export type Paper = (typeof PAPERS)[number];

export class StoryBook {
  readonly #history = new History<Story>(EMPTY_STORY);
  #at = $state<number | null>(null);
  #paper = $state<Paper | null>(null);
  /** The word of this lock was said. */
  #opened = $state('');
  /** As it came with the dataset. */
  #came = $state(writeStory(EMPTY_STORY));
  /** Of the story as it came with a dataset. */
  #lang = '';

  constructor(
    /** Fragment of the view on screen. */
    private readonly viewNow: () => string,
    /** Shows the view of a fragment. */
    private readonly show: (fragment: string) => Promise<void>,
    /** A room is about to look. */
    private readonly onRoom: () => Promise<void> = async () => undefined,
  ) {}

  get steps(): readonly Step[] {
    return this.story.steps;
  }
  get story(): Story {
    return this.#history.now;
  }
  /** Index of the step that is shown to a room; null while none is. */
  get at(): number | null {
    return this.#at;
  }
  /** Language of its words, where it is known: what is changed or opened may be in any. */
  get lang(): string | undefined {
    return this.own === null && this.#lang ? this.#lang : undefined;
  }
  get step(): Step | null {
    return this.#at === null ? null : (this.steps[this.#at] ?? null);
  }
  /** It keeps what came out until the word is said. */
  get locked(): boolean {
    return this.story.lock !== '' && this.story.lock !== this.#opened;
  }
  /** The step is not to be shown yet. */
  keeps(index: number): boolean {
    return this.locked && isKept(this.story, index);
  }
  /** False where it is not the word. */
  unlock(word: string): boolean {
    if (lockOf(word) !== this.story.lock) return false;
    const kept = this.#at !== null && this.keeps(this.#at);
    this.#opened = this.story.lock;
    if (kept && this.step?.view) void this.show(this.step.view);
    return true;
  }
  /** The story keeps what came out until this word is said; '' = it keeps nothing. The one who sets it knows it. */
  lockWith(word: string): void {
    this.#history.change({ ...this.story, lock: lockOf(word) });
    this.#opened = '';
  }
  /** Changes that can be taken back. */
  get changes(): number {
    return this.#history.count;
  }
  /** As a file. */
  get markdown(): string {
    return writeStory(this.story);
  }

  /** Another dataset has another story; `markdown` = the one that comes with it, `lang` its language, '' where unknown. */
  begin(markdown: string | null, lang = ''): void {
    this.#lang = lang;
    this.#history.clear(markdown === null ? EMPTY_STORY : readStory(markdown));
    this.#came = this.markdown;
    this.#at = null;
    this.#paper = null;
    this.#opened = '';
  }

  /** As Markdown, where it is another than the one that came with the dataset; null otherwise. */
  get own(): string | null {
    return this.markdown === this.#came ? null : this.markdown;
  }

  /** As it was made before; null = as it came. Nothing to take back. */
  restore(markdown: string | null): void {
    this.#history.clear(readStory(markdown ?? this.#came));
  }

  /** Takes a file's story in place of the one there is. False where it has no steps: nothing has changed then. */
  open(markdown: string): boolean {
    const story = readStory(markdown);
    if (!story.steps.length) return false;
    this.#history.change(story);
    return true;
  }

  /** Adds what is on screen as the last step. */
  add(title: string): void {
    if (this.steps.length >= MOST_STEPS) return;
    this.#steps([...this.steps, { title, view: this.viewNow(), text: '', guess: null, notes: '' }]);
  }

  edit(index: number, change: Partial<Step>): void {
    this.#steps(this.steps.map((step, i) => (i === index ? { ...step, ...change } : step)));
  }

  /** The step shows from now on what is on screen. */
  retake(index: number): void {
    this.edit(index, { view: this.viewNow() });
  }

  remove(index: number): void {
    this.#steps(this.steps.filter((_, i) => i !== index));
  }

  /** Moves a step by so many places; not beyond the ends. */
  move(index: number, by: number): void {
    const to = Math.min(this.steps.length - 1, Math.max(0, index + by));
    const steps = [...this.steps];
    const [step] = steps.splice(index, 1);
    if (!step || to === index) return;
    steps.splice(to, 0, step);
    this.#steps(steps);
  }

  undo(): void {
    this.#history.undo();
  }

  /** Shows a step to the room; beyond the ends, the one at the end. */
  async present(index: number): Promise<void> {
    const at = Math.min(this.steps.length - 1, Math.max(0, index));
    const step = this.steps[at];
    if (!step || at === this.#at) return;
    if (this.#at === null) await this.onRoom();
    this.#at = at;
    if (step.view && !this.keeps(at)) await this.show(step.view);
  }

  /** The next step, or the one before; stays at the ends. */
  async turn(by: 1 | -1): Promise<void> {
    if (this.#at !== null) await this.present(this.#at + by);
  }

  /** What is laid out for paper; null while nothing is. */
  get paper(): Paper | null {
    return this.#paper;
  }
  showPaper(paper: Paper): void {
    this.#paper = paper;
  }
  leavePaper(): void {
    this.#paper = null;
  }

  /** Shows the view of each wanted step in turn, and at the end what was on screen before; until `visit` says false. */
  async eachView(
    visit: (index: number) => Promise<boolean>,
    wanted: (index: number) => boolean = () => true,
  ): Promise<void> {
    const before = this.viewNow();
    for (const [index, { view }] of this.steps.entries()) {
      if (!wanted(index)) continue;
      if (view) await this.show(view);
      if (!(await visit(index))) break;
    }
    await this.show(before);
  }

  /** Back to exploring, at what is shown. */
  leave(): void {
    this.#at = null;
  }

  #steps(steps: readonly Step[]): void {
    this.#history.change({ ...this.story, steps: withIds(steps) });
  }
}
