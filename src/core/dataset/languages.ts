/** Numbers languages as they are met, from 1 on; 0 is 'und'. */
export class Languages {
  readonly #numbers = new Map<string, number>([['und', 0]]);

  /** A file of nothing but codes must not overflow a column of 16 bits: those beyond are not known. */
  number(lang: string): number {
    let number = this.#numbers.get(lang);
    if (number === undefined) {
      if (this.#numbers.size > 65_535) return 0;
      number = this.#numbers.size;
      this.#numbers.set(lang, number);
    }
    return number;
  }

  /** The languages by their numbers. */
  names(): string[] {
    return [...this.#numbers.keys()];
  }

  clear(): void {
    this.#numbers.clear();
    this.#numbers.set('und', 0);
  }
}
