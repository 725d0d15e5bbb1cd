import type { RoleChoice } from '../network/roles';

/** 16 random bytes by which private accounts get pseudonyms, and what stands in place of words that are withheld. */
export interface Pseudonymity {
  key: Uint8Array;
  withheld: string;
}

/** Who is named all the same. */
export interface People {
  /** Accounts of the source (rows). */
  source: readonly number[];
  /** What the user says of accounts; whoever is marked public by hand is named. */
  roles: readonly RoleChoice[];
}

/** What is asked of a file beside its format. */
export interface ExportOptions extends People {
  /** The dataset's name and the first words of the message. */
  title: string;
  /** The method card, plain text. */
  card: string;
  /** Null = everybody is named. */
  pseudonyms: Pseudonymity | null;
}
