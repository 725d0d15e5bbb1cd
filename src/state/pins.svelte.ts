/** Words that must survive: the user marks them in the source's message. */
export class Pins {
  #tokens = $state.raw<readonly number[]>([]);

  constructor(private readonly onChange: () => void) {}

  /** Indices in `rootTokens` of the pinned words, ascending. */
  get tokens(): readonly number[] {
    return this.#tokens;
  }

  toggle(token: number): void {
    const others = this.#tokens.filter((pinned) => pinned !== token);
    this.set(others.length < this.#tokens.length ? others : [...others, token]);
  }

  set(tokens: readonly number[]): void {
    this.#tokens = [...tokens].sort((a, b) => a - b);
    this.onChange();
  }

  /** Another message has other words. */
  clear(): void {
    this.#tokens = [];
  }
}
