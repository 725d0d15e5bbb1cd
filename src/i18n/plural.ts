/** Forms of a word by number, as Intl.PluralRules names them; `other` is always there. '#' stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
