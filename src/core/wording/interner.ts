import { isNegator } from './negators';

/** What a token may change by coming or going. */
export const TOKEN = { negator: 1, number: 2 } as const;

/** Numbers for core tokens, so that wordings are compared as integers. */
export class TokenNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** Bits of TOKEN, by number. */
  readonly #traits: number[] = [];

  get count(): number {
    return this.#words.length;
  }

  of(core: string): number {
    let number = this.#numbers.get(core);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(core, number);
      this.#words.push(core);
      this.#traits.push((isNegator(core) ? TOKEN.negator : 0) | (/^\d/.test(core) ? TOKEN.number : 0));
    }
    return number;
  }

  traits(number: number): number {
    return this.#traits[number]!;
  }

  word(number: number): string {
    return this.#words[number]!;
  }
}
