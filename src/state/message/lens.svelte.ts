/** Which question the screen answers, and how its answer is read. */
import { READINGS_OF, type Lens, type Reading } from '../../core/lenses/names';
import { bestSupported, type Support } from '../../core/lenses/support';
import { DEFAULT_VIEW } from '../address/url';

/** Among lenses that an export answers equally well, the first of these opens. */
const FIRST: readonly Lens[] = ['wording', 'where', 'horizon', 'dialogue', 'carriers', 'compare'];

/** The lens before anything is chosen. */
const [BEFORE] = FIRST as readonly [Lens];

export class ChosenLens {
  #name = $state<Lens>(DEFAULT_VIEW.lens ?? BEFORE);
  #reading = $state<Reading>(DEFAULT_VIEW.reading);

  constructor(private readonly onChange: () => void) {}

  get name(): Lens {
    return this.#name;
  }

  /** How its answer is read; the first way that the lens has, where the one chosen last is another lens's. */
  get reading(): Reading {
    const readings = READINGS_OF[this.#name];
    return readings.includes(this.#reading) ? this.#reading : (readings[0] ?? this.#reading);
  }

  read(reading: Reading): void {
    this.#reading = reading;
    this.onChange();
  }

  choose(name: Lens): void {
    if (name === this.#name) return;
    this.#name = name;
    this.onChange();
  }

  chooseBest(support: readonly Support[]): void {
    this.#name = bestSupported(support, FIRST);
  }
}
