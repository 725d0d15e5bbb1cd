/**
 * What a frame in an article is made of where it is one file: what it shows, and its words in one language. Whatever the whole
 * app loads later, saving, judging, panels, other languages, is not there.
 */
import type { Plugin } from 'vite';

/** Parts that a frame loads later; all others are the app's alone. */
const isLater = (source: string, importer: string): boolean =>
  /\/(?:Answer\.svelte|HoverCard\.svelte|StageAreas\.svelte|readManifest|embed\/data)$/.test(source) ||
  importer.includes('/src/core/lenses/');
/** How src/i18n/index.ts asks for a language. */
const WORDS = /^\.\/[\w-]+\.ts(?:\?frame)?$/;

/** Threads that a frame starts none of. */
export const NO_WORKERS = ['encode', 'import', 'library', 'simulate', 'store'];

const SAID = '\0words-of-the-page';
const NOTHING = '\0not-in-a-frame';
/** Where a page's words stand: its script begins with them. */
const GLOBAL = 'globalThis.afterwordWords';

export const frameOnly: Plugin = {
  name: 'frame-only',
  enforce: 'pre',
  resolveDynamicImport(source, importer = '') {
    if (typeof source !== 'string') return null;
    if (importer.includes('/src/i18n/') && WORDS.test(source)) return SAID;
    return isLater(source, importer) ? null : NOTHING;
  },
  load(id) {
    if (id === SAID) return `export const messages = ${GLOBAL};`;
    return id === NOTHING ? "throw new Error('This page has no such part.');" : null;
  },
};

const ENTRY = '\0words:';

/** The entry of a script that holds the words of one language, and hands them to the page. */
export const wordsEntry = (file: string): Plugin => ({
  name: 'words-entry',
  resolveId: (id) => (id === 'words' ? ENTRY : null),
  load: (id) =>
    id === ENTRY
      ? `import { messages } from ${JSON.stringify(`${file}?frame`)};\n${GLOBAL} = messages;`
      : null,
});
