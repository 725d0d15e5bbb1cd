/** What each language has to say of an import, and how a thing said becomes a sentence. */
import type { Field } from '../../core/import/table/columns';
import type { RejectReason } from '../../core/import/reasons';
import type { Given, Names, Said, SayingKey, Sayings } from '../../core/import/said';

/** What a sentence is given: figures stay figures, all else comes as words. */
type Worded<G extends readonly Given[]> = { [I in keyof G]: G[I] extends number ? number : string };

/** The words of one language. A sentence that is given nothing is a text. */
export type ImportWords = {
  /** Why a record became neither post nor account: what was found, what was expected. */
  rejects: Record<RejectReason, string>;
  sentences: {
    [K in SayingKey]: Sayings[K] extends [] ? string : (...given: Worded<Sayings[K]>) => string;
  };
  /** What would have been read; follows what was found instead. */
  expected: string;
  /** What a column or a field of a record can hold. */
  fields: Record<Field, string>;
  /** "Date as time" */
  use: (column: string, field: string) => string;
  uses: (all: readonly string[]) => string;
  quoted: (name: string) => string;
  /** Names in quotation marks, and how many more there are. */
  names: (shown: readonly string[], more: number) => string;
  /** The same where one of them is asked for. */
  oneOf: (shown: readonly string[], more: number) => string;
  /** Sentences that stand after one another. */
  together: (all: readonly string[]) => string;
};

/** Speaks of imports in one language. */
export interface ImportVoice {
  /** A sentence or more. */
  sentence(said: Said): string;
  reject(reason: RejectReason): string;
  /** Several sentences after one another. */
  together(all: readonly Said[]): string;
}

/** Words of a file may run the other way than the sentence around them. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The voice that a language's words make. */
export function voiceOf(words: ImportWords): ImportVoice {
  const names = ({ shown, more, either }: Names): string => {
    const quoted = shown.map((name) => words.quoted(isolated(name)));
    return either ? words.oneOf(quoted, more) : words.names(quoted, more);
  };
  const worded = (given: Given): string | number => {
    if (typeof given === 'number') return given;
    if (typeof given === 'string') return given && isolated(given);
    if ('key' in given) return sentence(given);
    if ('shown' in given) return names(given);
    return words.uses(
      given.uses.map(({ column, field }) =>
        words.use(
          typeof column === 'number' ? words.sentences.column(column) : isolated(column),
          words.fields[field],
        ),
      ),
    );
  };
  const sentence = ({ key, given }: Said): string => {
    // The types of `said` have seen to it that what is given fits the key.
    const saying = words.sentences[key] as string | ((...given: (string | number)[]) => string);
    const text = typeof saying === 'string' ? saying : saying(...given.map(worded));
    return key.startsWith('found') ? words.together([text, words.expected]) : text;
  };
  return {
    sentence,
    reject: (reason) => words.rejects[reason],
    together: (all) => words.together(all.map(sentence)),
  };
}

/** The same without the characters that isolate names: terminals and spreadsheets would show them. */
export function plainly(voice: ImportVoice): ImportVoice {
  const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
  return {
    sentence: (said) => plain(voice.sentence(said)),
    reject: voice.reject,
    together: (all) => plain(voice.together(all)),
  };
}
