/**
 * English made strange: accented, some 40 % longer and in brackets, so that a test finds words that no file of i18n gave, and
 * room that a longer language would lack. Never offered; only a page that is asked for `?lang=pseudo` speaks it.
 */
import { messages as en, type Messages } from './en';

const PLAIN = 'AEIOUYaeiouyCcNnSsZz';
const STRANGE = 'ÄËÏÖÜŸäëïöüÿÇçÑñŠšŽž';
const LONGER = 0.4;

/** "⟦Çlöšë ···⟧". What is said already, within a longer sentence, is left as it is. */
export function strange(text: string): string {
  if (text === '') return '';
  const said = text.replace(/[⟦⟧]| ·+(?=⟧)/g, '');
  const accented = said.replace(/[A-Za-z]/g, (letter) => STRANGE[PLAIN.indexOf(letter)] ?? letter);
  return `⟦${accented} ${'·'.repeat(Math.ceil(said.length * LONGER))}⟧`;
}

/** Every text of a branch of messages, and whatever its functions return. */
export function strangely(branch: unknown): unknown {
  if (typeof branch === 'string') return strange(branch);
  if (typeof branch === 'function')
    return (...given: unknown[]): string => strange((branch as (...given: unknown[]) => string)(...given));
  if (Array.isArray(branch)) return branch.map(strangely);
  return Object.fromEntries(Object.entries(branch as object).map(([key, inner]) => [key, strangely(inner)]));
}

export const messages = strangely(en) as Messages;
