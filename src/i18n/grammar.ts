/** How a language writes figures, plurals and lists: what the sentences of its file are made with. */

/** The forms that a number can ask for in each language, by Intl.PluralRules; a test holds them against it. */
export const PLURAL_FORMS = {
  en: ['one', 'other'],
  fr: ['one', 'many', 'other'],
  es: ['one', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  'zh-Hans': ['other'],
} as const satisfies Record<string, readonly Intl.LDMLPluralRule[]>;

export type Language = keyof typeof PLURAL_FORMS;

/** A word or sentence in each form that the language has, no more and no fewer. '#' stands for the number. */
export type Plural<L extends Language> = Record<(typeof PLURAL_FORMS)[L][number], string>;

/**
 * What Intl is asked with. Arabic takes European digits: the axes beside its sentences are written with them, as are
 * the ids, addresses and clock times of a dataset, and one page should not count in two ways.
 */
export const localeOf = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn' : language);

export interface Grammar<L extends Language> {
  /** A sentence: say`${n} of ${of}`. Numbers are written as the language writes them; words stay as they are. */
  say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string;
  /** The form for a number: count(n, { one: '# post', other: '# posts' }). */
  count(n: number, forms: Plural<L>): string;
  /** "a, b and c" */
  list(words: readonly string[]): string;
  /** "a, b or c" */
  either(words: readonly string[]): string;
}

/** The grammar of a language. */
export function grammar<L extends Language>(language: L): Grammar<L> {
  const locale = localeOf(language);
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    say: (parts, ...values) =>
      parts.reduce((said, part, i) => {
        const value = values[i - 1]!;
        return said + (typeof value === 'number' ? numbers.format(value) : value) + part;
      }),
    count: (n, forms) =>
      (forms as Partial<Record<string, string>>)[rules.select(n)]!.replaceAll('#', numbers.format(n)),
    list: (words) => lists.format(words),
    either: (words) => choices.format(words),
  };
}
