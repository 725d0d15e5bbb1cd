/** Which question the screen answers, and how its answer is read. */
import type { Lens, Reading } from '../core/lenses/names';
import { bestSupported, type Support } from '../core/lenses/support';
import { DEFAULT_VIEW } from './url';

/** Lenses that there are so far; the one that an export answers best opens first. */
const LENSES_BUILT: readonly Lens[] = ['wording'];

export class ChosenLens {
  #name = $state<Lens>(DEFAULT_VIEW.lens);
  #reading = $state<Reading>(DEFAULT_VIEW.reading);

  constructor(private readonly onChange: () => void) {}

  get name(): Lens {
    return this.#name;
  }

  get reading(): Reading {
    return this.#reading;
  }

  read(reading: Reading): void {
    this.#reading = reading;
    this.onChange();
  }

  choose(name: Lens): void {
    this.#name = name;
  }

  chooseBest(support: readonly Support[]): void {
    this.#name = bestSupported(support, LENSES_BUILT);
  }
}
