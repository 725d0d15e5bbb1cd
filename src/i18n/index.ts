/** The language of the interface: one file a language, loaded when it is chosen. */
import type { HopFrom, Messages, MethodKey } from './en';
import { localeOf, type Language } from './grammar';

export type { HopFrom, Language, Messages, MethodKey };

/** The languages of the United Nations by their own names, in the order in which they are offered. */
export const LANGUAGES: Readonly<Record<Language, { name: string; dir: 'ltr' | 'rtl' }>> = {
  ar: { name: 'العربية', dir: 'rtl' },
  'zh-Hans': { name: '简体中文', dir: 'ltr' },
  en: { name: 'English', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  ru: { name: 'Русский', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
};

/** A language of Messages; `pseudo` is English made strange and long, for tests. */
export type Loadable = Language | 'pseudo';

const files = import.meta.glob<Messages>(['./{en,fr,es,ru,ar,zh-Hans,pseudo}.ts'], { import: 'messages' });
/** What a frame in an article says of them: where it is built, the rest is left out (test/tools/build/frameWords.ts). */
const inFrames = import.meta.glob<Messages>(['./{en,fr,es,ru,ar,zh-Hans}.ts'], {
  import: 'messages',
  query: '?frame',
});

/** The languages that have a file, in the order in which they are offered. */
export const offered = (): Language[] =>
  (Object.keys(LANGUAGES) as Language[]).filter((language) => `./${language}.ts` in files);

let current: { language: Loadable; messages: Messages } | null = null;

/**
 * Loads a language and speaks it from now on. What was said before stays as it was: draw it again. `framed`: a frame in an
 * article speaks, and has no more words than it says.
 */
export async function speak(language: Loadable, framed = false): Promise<void> {
  const path = `./${language}.ts`;
  const load = (framed && inFrames[path]) || files[path];
  if (!load) throw new Error(`There is no language called “${language}”.`);
  current = { language, messages: await load() };
}

/** The language spoken now. */
export function currentLanguage(): Loadable {
  if (!current) throw new Error('No language was loaded yet: await speak(…) comes first.');
  return current.language;
}

/** What Intl is asked with now. */
export function currentLocale(): string {
  const language = currentLanguage();
  return language === 'pseudo' ? 'en' : localeOf(language);
}

/** Every word on screen, in the language spoken now. */
export function messages(): Messages {
  if (!current) throw new Error('No language was loaded yet: await speak(…) comes first.');
  return current.messages;
}
