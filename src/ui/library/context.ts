/** The library on screen and the words of its screen, for all that stands on it: both are loaded with it. */
import { getContext, setContext } from 'svelte';
import type { LibraryWords } from '../../i18n/library';
import type { Library } from '../../state/opening/library.svelte';

interface Shown {
  library: Library;
  words: LibraryWords;
}

const KEY = Symbol('library');

export const provideLibrary = (shown: Shown): Shown => setContext(KEY, shown);
export const useLibrary = (): Library => getContext<Shown>(KEY).library;
export const useWords = (): LibraryWords => getContext<Shown>(KEY).words;
