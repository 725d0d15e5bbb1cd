/** What a menu offers. */
interface Entry {
  label: string;
  /** Said of it where a pointer rests. */
  note?: string;
  /** Language of its label, where it is another than the page's. */
  lang?: string;
  /** A rule stands before it. */
  ruled?: boolean;
  act(): void;
}

/** Something is done; something is on or off; one of several is chosen. */
export type MenuItem = Entry & ({ is: 'act' } | { is: 'switch' | 'choice'; on: boolean });
