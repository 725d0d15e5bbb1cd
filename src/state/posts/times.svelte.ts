/** Counts how often something was let go of; whoever reads it in an effect runs again. */
export class Times {
  #count = $state(0);

  get count(): number {
    return this.#count;
  }

  again(): void {
    this.#count++;
  }
}
