/** The sentences of the import in the language spoken now: many, and loaded when something was imported. */
import { currentLanguage } from '..';
import { voiceOf, type ImportVoice, type ImportWords } from './words';

export type { ImportVoice };

const files = import.meta.glob<ImportWords>('./{en,fr,es,ru,ar,zh-Hans}.ts', { import: 'words' });

/** Loads them. Rejects where their file does not come. */
export async function importVoice(): Promise<ImportVoice> {
  const language = currentLanguage();
  if (language !== 'pseudo') return voiceOf(await files[`./${language}.ts`]!());
  const [{ words }, { strangely }] = await Promise.all([import('./en'), import('../pseudo')]);
  return voiceOf(strangely(words) as ImportWords);
}
