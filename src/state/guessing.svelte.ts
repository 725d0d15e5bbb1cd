/** What a room guessed at the steps of a story: hands by option, numbers that were called out, a line. Nothing of it names anybody. */
import { SvelteMap } from 'svelte/reactivity';

/** Of one step. */
export interface Guessed {
  /** Hands raised for each option. */
  hands: Readonly<Record<string, number>>;
  numbers: readonly number[];
  /** Share that the room drew for each hop, from hop 1 on. */
  line: readonly number[];
  revealed: boolean;
}

const NONE: Guessed = Object.freeze({ hands: {}, numbers: [], line: [], revealed: false });

export class Guessing {
  readonly #steps = new SvelteMap<number, Guessed>();

  of(step: number): Guessed {
    return this.#steps.get(step) ?? NONE;
  }

  /** A hand more for an option, or a hand less. */
  raise(step: number, option: string, by: 1 | -1 = 1): void {
    const { hands } = this.of(step);
    this.#change(step, { hands: { ...hands, [option]: Math.max(0, (hands[option] ?? 0) + by) } });
  }

  call(step: number, number: number): void {
    this.#change(step, { numbers: [...this.of(step).numbers, number] });
  }

  /** Draws the line at one hop (0 = hop 1); those before it that nobody drew stay whole. */
  draw(step: number, at: number, share: number): void {
    const line = [...this.of(step).line];
    while (line.length < at) line.push(1);
    line[at] = Math.max(0, Math.min(1, share));
    this.#change(step, { line });
  }

  reveal(step: number): void {
    this.#change(step, { revealed: true });
  }

  /** Another dataset, or another story, asks other things. */
  clear(): void {
    this.#steps.clear();
  }

  #change(step: number, change: Partial<Guessed>): void {
    this.#steps.set(step, { ...this.of(step), ...change });
  }
}
