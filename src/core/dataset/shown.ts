import { isDigest } from './digest';
import type { Dataset } from './types';

/** Handle by which an account is shown: its id where the export knows no other name; '' for nobody (-1). */
export const shownHandle = ({ accounts }: Pick<Dataset, 'accounts'>, account: number): string =>
  account < 0 ? '' : accounts.handle(account) || accounts.id(account);

/** Characters of a name and of a text that are shown: more than any platform lets anybody write. The record holds all of them. */
export const LONGEST_NAME = 200;
export const LONGEST_TEXT = 30_000;
/** Of a digest: enough to tell those of an export apart. */
const DIGITS = 8;

/** At most so many characters, and an ellipsis where there are more. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;

/** A handle, a name or a place as it fits on a screen: at most LONGEST_NAME characters, a digest fewer. */
export const fitName = (name: string): string => cut(name, isDigest(name) ? DIGITS : LONGEST_NAME);
/** A text as it fits on a screen: at most LONGEST_TEXT characters. */
export const fitText = (text: string): string => cut(text, LONGEST_TEXT);
