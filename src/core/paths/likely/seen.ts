import { KernelMass } from './mass';

/** Candidates of a post: the latest, and those with the largest marks (methods §1.5). */
const LATEST = 32;
const LARGEST = 16;

/** Members of one pool that are strictly earlier than a moment that moves on. */
export class Seen {
  /** Members before this one are earlier. */
  end: number;
  /** Those with the largest marks, in no order. */
  readonly #largest: number[] = [];
  readonly #mass: KernelMass;

  constructor(
    private readonly time: Float64Array,
    private readonly mark: Float64Array,
    readonly start: number,
  ) {
    this.end = start;
    this.#mass = new KernelMass(time, mark, start);
  }

  /** Moves on to member i; `visit` is told of each that has become earlier. Posts of one moment cannot be told apart. */
  advance(i: number, visit: (member: number) => void): void {
    if (this.time[i]! === this.time[this.end]) return;
    for (; this.time[this.end]! < this.time[i]!; this.end++) {
      this.#rank(this.end);
      visit(this.end);
    }
  }

  /** Up to LATEST + LARGEST members, in no order. */
  candidates(visit: (member: number) => void): void {
    for (const member of this.#largest) visit(member);
    for (let member = Math.max(this.start, this.end - LATEST); member < this.end; member++) visit(member);
  }

  /** True where every earlier member is a candidate. */
  get isWhole(): boolean {
    return this.end - this.start <= LATEST;
  }

  /** Σ mark × kernel of all earlier members at a moment. */
  mass(now: number): number {
    return this.#mass.at(now, this.end);
  }

  #rank(member: number): void {
    const { mark } = this;
    if (this.#largest.length < LARGEST) {
      this.#largest.push(member);
      return;
    }
    let least = 0;
    for (let i = 1; i < LARGEST; i++) if (mark[this.#largest[i]!]! < mark[this.#largest[least]!]!) least = i;
    if (mark[member]! > mark[this.#largest[least]!]!) this.#largest[least] = member;
  }
}
