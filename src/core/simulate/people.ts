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
    'in_town',
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

/** How people of other languages are called: the handle is in Latin letters, the name in their own script. */
const NAMES: Readonly<Record<string, readonly (readonly [handle: string, name: string])[]>> = {
  ar: [
    ['salma', 'سلمى'],
    ['yousef', 'يوسف'],
    ['layla', 'ليلى'],
    ['karim', 'كريم'],
    ['huda', 'هدى'],
    ['samir', 'سمير'],
    ['rania', 'رانيا'],
    ['fadi', 'فادي'],
    ['amal', 'أمل'],
    ['tariq', 'طارق'],
    ['dina', 'دينا'],
    ['ziad', 'زياد'],
    ['muna', 'منى'],
    ['walid', 'وليد'],
    ['sana', 'سناء'],
    ['jamal', 'جمال'],
  ],
  es: [
    ['lucia', 'Lucía'],
    ['andres', 'Andrés'],
    ['marisol', 'Marisol'],
    ['tomas', 'Tomás'],
    ['rocio', 'Rocío'],
    ['ignacio', 'Ignacio'],
    ['belen', 'Belén'],
    ['joaquin', 'Joaquín'],
    ['paloma', 'Paloma'],
    ['emilio', 'Emilio'],
    ['ines', 'Inés'],
    ['ramon', 'Ramón'],
    ['consuelo', 'Consuelo'],
    ['gael', 'Gael'],
    ['nieves', 'Nieves'],
    ['hugo', 'Hugo'],
  ],
  fr: [
    ['camille', 'Camille'],
    ['lucie', 'Lucie'],
    ['mathis', 'Mathis'],
    ['elodie', 'Élodie'],
    ['gaspard', 'Gaspard'],
    ['ines', 'Inès'],
    ['baptiste', 'Baptiste'],
    ['margaux', 'Margaux'],
    ['theo', 'Théo'],
    ['solene', 'Solène'],
    ['noe', 'Noé'],
    ['agathe', 'Agathe'],
    ['remi', 'Rémi'],
    ['clemence', 'Clémence'],
  ],
  ru: [
    ['anya', 'Аня'],
    ['mitya', 'Митя'],
    ['vera', 'Вера'],
    ['gleb', 'Глеб'],
    ['sonya', 'Соня'],
    ['ilya', 'Илья'],
    ['katya', 'Катя'],
    ['timur', 'Тимур'],
    ['zhenya', 'Женя'],
    ['lev', 'Лев'],
    ['polina', 'Полина'],
    ['artyom', 'Артём'],
    ['dasha', 'Даша'],
    ['roma', 'Рома'],
    ['yulia', 'Юлия'],
    ['fedya', 'Федя'],
  ],
};

/** Accounts by chance, none twice. */
export class Crowd {
  readonly #taken = new Set<string>();

  constructor(
    private readonly random: Random,
    /** Second halves of handles, as they fit the story. */
    private readonly tails: readonly string[] = TAILS,
  ) {}

  /** An account that the story names. */
  named(account: SimulatedAccount): SimulatedAccount {
    this.#taken.add(account.handle);
    return account;
  }

  /** Somebody who writes in a language. */
  person(lang = 'en'): SimulatedAccount {
    const { random } = this;
    const names = NAMES[lang];
    for (;;) {
      const first = names ? '' : random.pick(FIRST);
      const [start, name] = names ? random.pick(names) : [first.toLowerCase(), first];
      const number = random.chance(0.4) ? String(random.below(90) + 10) : '';
      const handle = `${start}_${random.pick(this.tails)}${number}`.slice(0, 15);
      if (this.#taken.has(handle)) continue;
      this.#taken.add(handle);
      return {
        handle,
        name,
        followers: Math.round(40 * audienceAt(random.next())),
        description: '',
        location: '',
        verified: false,
      };
    }
  }
}
