/** What a room guessed at the questions of a story: hands by option, numbers that were called out, a line. Nothing of it names anybody. */
import type { KeyedGuess } from '../../core/workshop/marks';

/** Of one question. */
export interface Guessed {
  /** Hands raised for each option. */
  hands: Readonly<Record<string, number>>;
  numbers: readonly number[];
  /** Share that the room drew for each hop, from hop 1 on. */
  line: readonly number[];
  revealed: boolean;
}

const NONE: Guessed = Object.freeze({ hands: {}, numbers: [], line: [], revealed: false });

/** Questions go by their ids, which stay with them wherever their steps are moved (core/story/ids.ts). */
export class Guessing {
  #asked = $state.raw<readonly (readonly [id: string, Guessed])[]>([]);

  of(id: string): Guessed {
    return this.#asked.find(([asked]) => asked === id)?.[1] ?? NONE;
  }

  /** All that was guessed, as it is kept. */
  get keyed(): KeyedGuess[] {
    const kept = this.#asked.map(([step, { hands, numbers, line }]) => ({
      step,
      hands: Object.entries(hands).flatMap(([option, count]) => (count > 0 ? [{ option, count }] : [])),
      numbers: [...numbers],
      line: [...line],
    }));
    return kept.filter(({ hands, numbers, line }) => hands.length + numbers.length + line.length > 0);
  }

  /** A hand more for an option, or a hand less. */
  raise(id: string, option: string, by: 1 | -1 = 1): void {
    const { hands } = this.of(id);
    this.#change(id, { hands: { ...hands, [option]: Math.max(0, (hands[option] ?? 0) + by) } });
  }

  call(id: string, number: number): void {
    this.#change(id, { numbers: [...this.of(id).numbers, number] });
  }

  /** Draws the line at one hop (0 = hop 1); those before it that nobody drew stay whole. */
  draw(id: string, at: number, share: number): void {
    const line = [...this.of(id).line];
    while (line.length < at) line.push(1);
    line[at] = Math.max(0, Math.min(1, share));
    this.#change(id, { line });
  }

  reveal(id: string): void {
    this.#change(id, { revealed: true });
  }

  /** As it was kept; nothing is revealed. */
  restore(kept: readonly KeyedGuess[]): void {
    this.clear();
    for (const { step, hands, numbers, line } of kept)
      this.#change(step, {
        hands: Object.fromEntries(hands.map(({ option, count }) => [option, count])),
        numbers,
        line,
      });
  }

  /** Another dataset, or another story, asks other things. */
  clear(): void {
    this.#asked = [];
  }

  #change(id: string, change: Partial<Guessed>): void {
    const changed = [id, { ...this.of(id), ...change }] as const;
    const known = this.#asked.some(([asked]) => asked === id);
    this.#asked = known
      ? this.#asked.map((one) => (one[0] === id ? changed : one))
      : [...this.#asked, changed];
  }
}
