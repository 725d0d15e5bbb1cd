/** Invented people: handles and names that belong to no one. */
import { audienceAt } from './marks';
import { ALIASES, HEADS, NAMES, type Names } from './names';
import type { SimulatedAccount } from './post';
import { seeded, type Random } from '../random';

/** Characters that the platform allows in a handle. */
const HANDLE_LENGTH = 15;
/** So many handles are tried as they come before a number is put behind them. */
const TRIES = 40;

interface Called {
  handle: string;
  name: string;
}

/** Accounts by chance, none twice. */
export class Crowd {
  readonly #taken = new Set<string>();
  readonly #random: Random;

  constructor(
    random: Random,
    /** Second halves of handles, as they fit the story; of people who write English. */
    private readonly tails: readonly string[] = NAMES['en']!.tails,
  ) {
    // A chance of its own: a name more or less in the lists moves no post in time.
    this.#random = seeded(random.below(2 ** 31));
  }

  /** An account that the story names. */
  named(account: SimulatedAccount): SimulatedAccount {
    this.#taken.add(account.handle.toLowerCase());
    return account;
  }

  /** Somebody who writes in a language (BCP 47 code); names of languages without a list are those of English. */
  person(lang = 'en'): SimulatedAccount {
    const english = !Object.hasOwn(NAMES, lang) || lang === 'en';
    const names = english ? NAMES['en']! : NAMES[lang]!;
    for (let tried = 0; ; tried++) {
      const { handle: wanted, name } = this.#called(names, english);
      const number = tried < TRIES ? '' : String(this.#random.below(10 ** Math.min(6, 2 + (tried >> 7))));
      const handle = wanted.slice(0, number ? HANDLE_LENGTH - number.length : undefined) + number;
      if (handle.length > HANDLE_LENGTH || this.#taken.has(handle)) continue;
      this.#taken.add(handle);
      return {
        handle,
        name,
        followers: Math.round(40 * audienceAt(this.#random.next())),
        description: '',
        location: '',
        verified: false,
      };
    }
  }

  /** One of the ways in which people call themselves. */
  #called({ first, last, tails, latin }: Names, english: boolean): Called {
    const random = this.#random;
    const way = random.below(100);
    if (english && way < 20) return this.#alias();
    const [short, shown] = random.pick(first);
    const surname = random.pick(last);
    const family = surname.toLowerCase();
    const name = latin ? this.#shown(shown, surname) : shown;
    const tail = random.pick(english ? this.tails : tails);
    if (way < 52) return { handle: `${short}_${tail}`, name: shown };
    if (way < 64) return { handle: `${short}${family}`, name };
    if (way < 73) return { handle: `${short}_${family}`, name };
    if (way < 80) return { handle: `${short[0]!}${family}`, name };
    if (way < 86) return { handle: `${family}_${short}`, name };
    if (way < 90) return { handle: `${short}${tail.replaceAll('_', '')}`, name: shown };
    if (way < 94) return { handle: `${short}${family[0]!}${10 + random.below(90)}`, name };
    if (way < 97 && english) return { handle: `${random.pick(HEADS)}_${short}`, name: shown };
    return { handle: `${short}_${tail}${random.below(90) + 10}`, name: shown };
  }

  /** Somebody who does not give a name. */
  #alias(): Called {
    const first = this.#random.pick(ALIASES.first);
    const second = this.#random.pick(ALIASES.second);
    const handle = `${first}${this.#random.chance(0.5) ? '_' : ''}${second}`;
    return { handle, name: this.#random.chance(0.5) ? `${first} ${second}` : second };
  }

  #shown(first: string, surname: string): string {
    const way = this.#random.below(4);
    const family = surname[0]!.toUpperCase() + surname.slice(1);
    return way === 0 ? first : way === 1 ? `${first} ${family[0]!}.` : `${first} ${family}`;
  }
}
