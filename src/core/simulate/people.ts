/** Invented people: handles and names that belong to no one. */
import { audienceAt } from './marks';
import type { SimulatedAccount } from './post';
import type { Random } from './rng';

const FIRST = [
  ...[
    'Mira',
    'Tomas',
    'Ilse',
    'Jonah',
    'Petra',
    'Davi',
    'Ruta',
    'Noor',
    'Elio',
    'Saskia',
    'Bram',
    'Leontine',
    'Yusra',
  ],
  ...[
    'Anselm',
    'Kaia',
    'Marek',
    'Oona',
    'Teo',
    'Vesna',
    'Idris',
    'Lotte',
    'Rafe',
    'Zuzana',
    'Hale',
    'Minna',
    'Corin',
  ],
  ...[
    'Dalia',
    'Emre',
    'Freya',
    'Gus',
    'Hana',
    'Iskra',
    'Jules',
    'Kito',
    'Lena',
    'Milo',
    'Nadia',
    'Otis',
    'Pia',
    'Quin',
  ],
];
const TAILS = [
  ...[
    'reads',
    'abroad',
    'writes',
    'on_foot',
    'and_tea',
    'studies',
    'in_lira',
    'notes',
    'again',
    'ok',
    'daily',
    'x',
  ],
  ...[
    'grad',
    'phd',
    'campus',
    'travels',
    'maps',
    'books',
    'bikes',
    'talks',
    'music',
    'says',
    'law',
    'chem',
    'lab',
    'hill',
  ],
];

/** Accounts by chance, none twice. */
export class Crowd {
  readonly #taken = new Set<string>();

  constructor(private readonly random: Random) {}

  /** An account that the story names. */
  named(account: SimulatedAccount): SimulatedAccount {
    this.#taken.add(account.handle);
    return account;
  }

  person(): SimulatedAccount {
    const { random } = this;
    for (;;) {
      const first = random.pick(FIRST);
      const number = random.chance(0.4) ? String(random.below(90) + 10) : '';
      const handle = `${first.toLowerCase()}_${random.pick(TAILS)}${number}`.slice(0, 15);
      if (this.#taken.has(handle)) continue;
      this.#taken.add(handle);
      return {
        handle,
        name: first,
        followers: Math.round(40 * audienceAt(random.next())),
        description: '',
        location: '',
        verified: false,
      };
    }
  }
}
