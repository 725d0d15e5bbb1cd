/** The sentences of an import in English, as the command line says them. */
import type { Dataset, FileReport } from '../../../src/core/dataset/types';
import type { Said } from '../../../src/core/import/said';
import { words } from '../../../src/i18n/import/en';
import { plainly, voiceOf } from '../../../src/i18n/import/words';

/** English for terminals. */
export const english = plainly(voiceOf(words));

export const sentence = (said: Said | null): string => (said ? english.sentence(said) : '');

/** Why a file was taken for what it was. */
export const whyOf = ({ files }: Pick<Dataset, 'files'>, file = 0): string => sentence(files[file]!.why);

export const notesOf = ({ files }: Pick<Dataset, 'files'>, file = 0): string[] =>
  files[file]!.notes.map(sentence);

/** Why, and what was noted, in one. */
export const toldOf = ({ why, notes }: FileReport): string => [why, ...notes].map(sentence).join(' ');
