/** The language of the interface. One file a language, one line in the list. */
import { en, type Messages } from './en';
import type { Plural } from './plural';

export const LANGUAGES = { en } satisfies Record<string, Messages>;
export type Language = keyof typeof LANGUAGES;

const language: Language = 'en';

export const currentLanguage = (): Language => language;
export const messages = (): Messages => LANGUAGES[language];

const rules = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);
const lists = new Intl.ListFormat(language);

/** Words as one list: "link, number and hashtag". */
export const listed = (words: readonly string[]): string => lists.format(words);

/** The form of a word for a number; '#' becomes the number. */
export function plural(n: number, forms: Plural): string {
  return (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n));
}

/** "3 posts": the number and the word. */
export const counted = (n: number, forms: Plural): string => `${numbers.format(n)} ${plural(n, forms)}`;
