/** Long work in stages: told while it goes on, and paused so often that a question or a cancel is heard. */

export interface CourseOptions {
  onProgress?(done: number, total: number): void;
  /** Lets the worker answer between slices. */
  pause?(): Promise<void>;
}

/** Progress is told in thousandths of a stage: what is counted differs from stage to stage. */
const PARTS = 1000;

export class Course {
  #stage = 0;

  /** `stages` = how often `run` will be called. */
  constructor(
    private readonly options: CourseOptions,
    private readonly stages: number,
  ) {}

  /** Lets the worker answer, within a stage that counts nothing. */
  readonly pause = async (): Promise<void> => {
    await this.options.pause?.();
  };

  /**
   * One stage: acts on 0 … count − 1, with a pause after every `slice` units of work. `cost` says how many units an act
   * was, for texts differ by a factor of a million.
   */
  async run(
    count: number,
    slice: number,
    act: (i: number) => void,
    cost: (i: number) => number = () => 1,
  ): Promise<void> {
    const total = this.stages * PARTS;
    let spent = slice;
    let told = -1;
    for (let i = 0; i < count; i++) {
      if (spent >= slice) {
        spent = 0;
        const part = Math.floor((i / count) * PARTS);
        if (part !== told) this.options.onProgress?.(this.#stage * PARTS + part, total);
        told = part;
        await this.pause();
      }
      act(i);
      spent += cost(i);
    }
    this.options.onProgress?.(++this.#stage * PARTS, total);
  }
}
