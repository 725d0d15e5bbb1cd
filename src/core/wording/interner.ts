/** Numbers for core tokens, so that wordings are compared as integers. */
export class TokenNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  get count(): number {
    return this.#words.length;
  }

  of(core: string): number {
    let number = this.#numbers.get(core);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(core, number);
      this.#words.push(core);
    }
    return number;
  }

  word(number: number): string {
    return this.#words[number]!;
  }
}
