import { describe, expect, it } from 'vitest';
import { speak } from '../../../src/i18n';
import { formatElapsed } from '../../../src/i18n/format';
import { grammar, localeOf, PLURAL_FORMS, type Language } from '../../../src/i18n/grammar';

const languages = Object.keys(PLURAL_FORMS) as Language[];

describe('grammar', () => {
  it('demands of each language the forms that its numbers ask for, no more and no fewer', () => {
    for (const language of languages) {
      const { pluralCategories } = new Intl.PluralRules(localeOf(language)).resolvedOptions();
      expect([language, ...[...PLURAL_FORMS[language]].sort()]).toEqual([
        language,
        ...pluralCategories.sort(),
      ]);
    }
  });

  it('takes the form that a number asks for, and writes the number as the language does', () => {
    const ru = grammar('ru');
    const posts = (n: number): string =>
      ru.count(n, { one: '# пост', few: '# поста', many: '# постов', other: '# поста' });
    expect([1, 2, 5, 21, 1111].map(posts)).toEqual([
      '1 пост',
      '2 поста',
      '5 постов',
      '21 пост',
      '1\u00a0111 постов',
    ]);
    const ar = grammar('ar');
    const forms = { zero: 'z #', one: '1', two: '2', few: 'f #', many: 'm #', other: 'o #' };
    expect([0, 1, 2, 3, 11, 100].map((n) => ar.count(n, forms))).toEqual([
      'z 0',
      '1',
      '2',
      'f 3',
      'm 11',
      'o 100',
    ]);
  });

  it('writes the numbers of a sentence, and leaves its words as they are', () => {
    const n = 12345;
    expect(grammar('en').say`${n} of ${'⁨7⁩'} posts`).toBe('12,345 of ⁨7⁩ posts');
    expect(grammar('es').say`${n}`).toBe('12.345');
    expect(grammar('ar').say`${n}`, 'European digits, as beside it').toBe('12,345');
  });

  it('lists words in the manner of the language', () => {
    expect(grammar('en').list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(grammar('fr').list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(grammar('zh-Hans').list(['a', 'b', 'c'])).toBe('a、b和c');
  });
});

describe('time since the message', () => {
  it('keeps its order in a language whose letters run the other way', async () => {
    await speak('ar');
    const text = formatElapsed(31.5 * 3_600_000);
    // A strong left-to-right mark ends the run of the letter before the figures.
    expect(text).toMatch(/^\u2066T\+1[^\d]+\u200e 07:30\u2069$/);
    expect(formatElapsed(60_000)).toBe('T+00:01');
    await speak('en');
    expect(formatElapsed(31.5 * 3_600_000)).toBe('T+1d 07:30');
  });
});
