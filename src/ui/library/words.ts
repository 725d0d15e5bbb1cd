/** The words of the library's screen, loaded with it, for all that stands on it. */
import { getContext, setContext } from 'svelte';
import type { LibraryWords } from '../../i18n/library';

const KEY = Symbol('words of a library');

export const provideWords = (words: LibraryWords): LibraryWords => setContext(KEY, words);
export const useWords = (): LibraryWords => getContext<LibraryWords>(KEY);
