/** The words of a library's screen in the language spoken now: loaded with that screen. */
import { currentLanguage } from '..';
import type { LibraryWords } from './en';

export type { LibraryWords };

const files = import.meta.glob<LibraryWords>('./{en,fr,es,ru,ar,zh-Hans}.ts', { import: 'words' });

/** Loads them. Rejects where their file does not come. */
export async function libraryWords(): Promise<LibraryWords> {
  const language = currentLanguage();
  if (language !== 'pseudo') return files[`./${language}.ts`]!();
  const [{ words }, { strangely }] = await Promise.all([import('./en'), import('../pseudo')]);
  return strangely(words) as LibraryWords;
}
