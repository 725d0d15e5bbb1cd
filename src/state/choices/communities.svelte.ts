/** Names that the user gives communities. The app describes them and never names them. */

export interface NamedCommunity {
  /** Account (row) by which the community is known again (Circle.anchor). */
  anchor: number;
  name: string;
}

/** '' where the community of an account has none. */
export const nameOf = (names: readonly NamedCommunity[], anchor: number): string =>
  names.find((named) => named.anchor === anchor)?.name ?? '';

export class CommunityNames {
  #names = $state.raw<readonly NamedCommunity[]>([]);

  get names(): readonly NamedCommunity[] {
    return this.#names;
  }

  /** An empty name takes the one before off. */
  set(anchor: number, name: string): void {
    const others = this.#names.filter((named) => named.anchor !== anchor);
    const given = name.trim();
    this.#names = given ? [...others, { anchor, name: given }] : others;
  }

  restore(names: readonly NamedCommunity[]): void {
    this.#names = names;
  }

  clear(): void {
    this.#names = [];
  }
}
