/** The words of a hop against its parent's, for reading. */
import { languagesDiffer, SUBSTITUTION_FROM } from './edits';
import { align } from './lcs';
import { TokenNumbers } from './interner';
import { fidelity } from './measures';
import { isCore, tokenise, type Token } from './tokens';
import type { DiffPart } from './types';

/** Letters that a changed word must share at its start to be shown letter by letter. */
const SHARED_LETTERS = 3;
const SHARED_PART = 0.6;

/**
 * Runs of same, lost and added text. `same` and `added` joined give the child's text exactly; `lost` holds the
 * parent's words that the child leaves out. Case and punctuation alone are no change.
 */
export function diffTexts(parent: string, child: string): DiffPart[] {
  const old = tokenise(parent);
  const now = tokenise(child);
  const kept = alignTokens(old, now);
  const writer = new PartWriter(parent, child, old, now);
  let j = 0;
  for (let i = 0; i <= old.length; i++) {
    const lostFrom = i;
    while (i < old.length && kept[i]! < 0) i++;
    const until = i < old.length ? kept[i]! : now.length;
    writer.changed(lostFrom, i, j, until);
    if (i < old.length) writer.same(until);
    j = until + 1;
  }
  return writer.finish();
}

/** The words that the child leaves out and those that it puts in, as runs of whole words in their order; no atoms. */
export function changedRuns(parent: string, child: string): { lost: string[]; added: string[] } {
  const old = tokenise(parent);
  const now = tokenise(child);
  const kept = new Set<Token>();
  const [before, after] = [old.filter(isCore), now.filter(isCore)];
  alignTokens(before, after).forEach((j, i) => {
    if (j < 0) return;
    kept.add(before[i]!);
    kept.add(after[j]!);
  });
  const changed = (token: Token): boolean => isCore(token) && !kept.has(token);
  return { lost: runsOf(parent, old, changed), added: runsOf(child, now, changed) };
}

function runsOf(text: string, tokens: Token[], isIn: (token: Token) => boolean): string[] {
  const runs: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isIn(tokens[at]!)) continue;
    const from = tokens[at]!.start;
    while (at + 1 < tokens.length && isIn(tokens[at + 1]!)) at++;
    runs.push(text.slice(from, tokens[at]!.end));
  }
  return runs;
}

function alignTokens(old: Token[], now: Token[]): Int32Array {
  const numbers = new TokenNumbers();
  return align(
    old.map((token) => numbers.of(token.core)),
    now.map((token) => numbers.of(token.core)),
  );
}

/** Below this fidelity a text holds other words altogether: what is lost would only hide them. Our own choice. */
const OTHER_WORDS_BELOW = 0.15;

/** Words and the language they are said to be in (BCP 47, or 'und'). */
export interface Said {
  text: string;
  lang: string;
}

/**
 * The words against the nearest of those above them (nearest first) in their own language: words of two languages are
 * not compared, every one would be lost and added. Where no language above is theirs, all are the same. A language
 * label is not believed where half of the words are shared. Where next to nothing is shared, all are added.
 */
export function diffNearest(above: readonly Said[], child: Said): DiffPart[] {
  const nearest = above.find(
    (said) => !languagesDiffer(said.lang, child.lang) || shared(said.text, child.text) >= SUBSTITUTION_FROM,
  );
  if (!nearest) return [{ op: 'same', text: child.text }];
  if (child.text !== '' && shared(nearest.text, child.text) < OTHER_WORDS_BELOW)
    return [{ op: 'added', text: child.text }];
  return diffTexts(nearest.text, child.text);
}

function shared(a: string, b: string): number {
  const numbers = new TokenNumbers();
  const words = (text: string): number[] =>
    tokenise(text)
      .filter(isCore)
      .map((token) => numbers.of(token.core));
  return fidelity(words(a), words(b));
}

class PartWriter {
  readonly #parts: DiffPart[] = [];
  /** Everything of the child before this index is written. */
  #written = 0;

  constructor(
    private readonly parent: string,
    private readonly child: string,
    private readonly old: Token[],
    private readonly now: Token[],
  ) {}

  same(j: number): void {
    this.#child(this.now[j]!.end, 'same');
  }

  /** Parent's tokens [i0, i1) became the child's [j0, j1). */
  changed(i0: number, i1: number, j0: number, j1: number): void {
    if (i1 - i0 === 1 && j1 - j0 === 1 && this.#byLetters(this.old[i0]!, this.now[j0]!)) return;
    if (i1 > i0) this.#lost(i0, i1, j0);
    for (let j = j0; j < j1; j++) this.#added(j, j === j0);
    if (j1 > j0) this.#child(this.#written + closing(this.child, this.#written), 'added');
  }

  finish(): DiffPart[] {
    this.#child(this.child.length, 'same');
    return this.#parts;
  }

  #lost(i0: number, i1: number, j: number): void {
    const text = this.parent.slice(this.old[i0]!.start, this.old[i1 - 1]!.end);
    if (this.#written === 0 && this.now[j]?.start !== undefined) {
      // Nothing of the child stands before: what it opens with (a quotation mark) comes first.
      this.#child(this.now[j]!.start, 'same');
      const comma = /^[,;:]/.exec(this.parent.slice(this.old[i1 - 1]!.end))?.[0] ?? '';
      this.#push('lost', `${text}${comma} `);
    } else this.#push('lost', this.#parts.length ? ` ${text}` : text);
  }

  #added(j: number, first: boolean): void {
    const token = this.now[j]!;
    this.#child(token.start, first ? 'same' : 'added');
    this.#child(token.end, 'added');
  }

  /** fee → fees: the shared letters stay, the ends differ. Only where letters stand apart (cased scripts). */
  #byLetters(from: Token, to: Token): boolean {
    const a = this.parent.slice(from.start, from.end);
    const b = this.child.slice(to.start, to.end);
    if (from.type !== 'word' || to.type !== 'word' || a.toLowerCase() === a.toUpperCase()) return false;
    let shared = 0;
    while (shared < a.length && shared < b.length && a[shared]!.toLowerCase() === b[shared]!.toLowerCase())
      shared++;
    if (shared < SHARED_LETTERS || shared < SHARED_PART * Math.min(a.length, b.length)) return false;
    // Never between the halves of a surrogate pair or before a combining mark.
    if (/^[\p{M}\udc00-\udfff]/u.test(a.slice(shared)) || /^[\p{M}\udc00-\udfff]/u.test(b.slice(shared)))
      return false;
    this.#child(to.start + shared, 'same');
    if (shared < a.length) this.#push('lost', a.slice(shared));
    this.#child(to.end, 'added');
    return true;
  }

  /** The child's text from where it was left up to `end`. */
  #child(end: number, op: 'same' | 'added'): void {
    if (end <= this.#written) return;
    this.#push(op, this.child.slice(this.#written, end));
    this.#written = end;
  }

  #push(op: DiffPart['op'], text: string): void {
    const last = this.#parts.at(-1);
    if (last?.op === op) last.text += text;
    else if (text) this.#parts.push({ op, text });
  }
}

/** Length of the punctuation that closes a word: it belongs to the word before it. */
const closing = (text: string, at: number): number =>
  /^[^\s\p{L}\p{N}\p{M}#@]*(?=\s|$)/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
