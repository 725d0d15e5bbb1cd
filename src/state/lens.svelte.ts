/** Which question the screen answers. */
import type { Lens } from '../core/lenses/names';
import { bestSupported, type Support } from '../core/lenses/support';
import { DEFAULT_VIEW } from './url';

/** Lenses that there are so far; the one that an export answers best opens first. */
const LENSES_BUILT: readonly Lens[] = ['wording'];

export class ChosenLens {
  #name = $state<Lens>(DEFAULT_VIEW.lens);

  get name(): Lens {
    return this.#name;
  }

  choose(name: Lens): void {
    this.#name = name;
  }

  chooseBest(support: readonly Support[]): void {
    this.#name = bestSupported(support, LENSES_BUILT);
  }
}
