/** What a row of the index says, as it may stand on screen: it is anybody's text. */
import { fitName } from '../../core/dataset/shown';
import type { CascadeEntry } from '../../core/library/types';
import type { LibraryWords } from '../../i18n/library';
import { messages } from '../../i18n';
import { isolated } from '../../i18n/format';

/** An index holds so many characters of a text at most; what reaches them may go on. */
const WORDS = 140;

export interface Told {
  /** '' where it may not be told, and where nobody is known. */
  handle: string;
  name: string;
  /** The post's own words; null where there are none, and `instead` is said. */
  words: string | null;
  instead: string;
}

/** `withheld`: private people stand under pseudonyms, and who is one is not known before posts are read. */
export function toldOf(entry: CascadeEntry, w: LibraryWords, withheld: boolean): Told {
  if (withheld) return { handle: '', name: '', words: null, instead: w.row.withheld };
  const characters = [...entry.words.slice(0, 2 * WORDS)].slice(0, WORDS);
  const words = `${characters.join('').trim()}${characters.length === WORDS ? '…' : ''}`;
  return {
    handle: fitName(entry.source),
    name: entry.name === entry.source ? '' : fitName(entry.name),
    words: words || null,
    instead: entry.missing ? w.row.missing : w.row.wordless,
  };
}

/** A cascade in a few words, within a sentence. */
export function nameOf(entry: CascadeEntry, w: LibraryWords, withheld: boolean): string {
  const m = messages();
  const { handle, words, instead } = toldOf(entry, w, withheld);
  return m.common.facts([
    words === null ? instead : m.common.quoted(isolated(words)),
    ...(handle ? [isolated(`@${handle}`)] : []),
    w.row.posts(entry.posts),
  ]);
}
