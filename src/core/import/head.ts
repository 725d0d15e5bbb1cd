import { decodeLines } from './text/decode';
import { readTable, type HeadTable } from './table/headTable';
import { ValueSplitter } from './json/values';
import { otherKind, type OtherKind } from './otherKind';

/** What the parts of a personal archive of X say only together. */
export interface ArchiveContext {
  /** Of the account that the archive belongs to. */
  id: string;
  handle: string;
  name: string;
  /** Id of the post to which each long text belongs, where it was found. */
  notes: Record<string, string>;
}

/** What the first bytes of a file show. */
export interface Head {
  name: string;
  /** Pasted, not a file. */
  pasted: boolean;
  /**
   * lines: a JSON value a line. document: JSON values, or one list of them, over any number of lines.
   * table: rows of cells. none: nothing that can be read.
   */
  shape: 'lines' | 'document' | 'table' | 'none';
  /** The first values of a JSON text, those of one outer list taken apart. */
  values: unknown[];
  /** The first lines that are not blank, each cut to LONGEST_LINE bytes; none for what is no text. */
  lines: string[];
  table: HeadTable | null;
  /** For a script that gives a name to a list, as those of a personal archive of X: the name, '' for any other file. */
  assigned: string;
  /** Bytes before the list. */
  skip: number;
  /** What the files beside it say, for a part of such an archive. */
  archive: ArchiveContext | null;
  /** For shape none: what it is instead. */
  kind: 'empty' | 'zeros' | 'binary' | 'zip' | OtherKind | 'text' | 'json' | 'bareJson' | '';
}

/** Bytes that are looked at first, and at most where a first record is longer. */
export const HEAD_BYTES = 1 << 18;
export const LONGEST_HEAD = 1 << 26;

/** Scripts of a personal archive of X; ASCII, so that its length is one of bytes. */
const ASSIGNMENT = /^window\.YTD\.(\w+)\.part\d+\s*=\s*/;
const VALUES = 50;
const LONGEST_LINE = 500;

/** Share of values that satisfy a test; 0 for none. */
export function share(values: readonly unknown[], test: (value: unknown) => boolean): number {
  return values.length ? values.filter(test).length / values.length : 0;
}

/**
 * Looks at the first bytes of a file, in UTF-8. `whole`: they are all of it. `pasted`: they came from the clipboard.
 * Null where more of them are wanted: a first record is longer, or they are blank.
 */
export function readHead(name: string, bytes: Uint8Array, whole: boolean, pasted = false): Head | null {
  const head: Head = {
    name,
    pasted,
    shape: 'none',
    values: [],
    lines: [],
    table: null,
    assigned: '',
    skip: 0,
    archive: null,
    kind: '',
  };
  const start = bytes.findIndex((byte, i) => byte > 0x20 && byte !== 0x1e && !(i < 3 && byte >= 0xbb));
  if (start < 0 && bytes.includes(0)) return { ...head, kind: 'zeros' };
  if (start < 0) return whole ? { ...head, kind: 'empty' } : null;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return { ...head, kind: 'zip' };
  const assignment = ASSIGNMENT.exec(decodeLines(bytes, start, Math.min(bytes.length, start + 200)).text);
  if (assignment) {
    head.assigned = assignment[1]!;
    head.skip = start + assignment[0].length;
    return readDocument(bytes, head.skip, whole, head) || whole ? { ...head, shape: 'document' } : null;
  }
  const other = otherKind(bytes);
  if (other) return { ...head, kind: other };
  const first = bytes[start];
  const binary = bytes.subarray(0, 4096).includes(0) && !isTitled(bytes, start);
  if (!binary) head.lines = firstLines(bytes, start);
  if (first === 0x7b || first === 0x5b) {
    if (first === 0x7b && readLines(bytes, start, head)) return head;
    if (readDocument(bytes, start, whole, head)) return head;
    if (!whole) return null;
    // A single line that is damaged is a damaged line.
    return first === 0x7b
      ? { ...head, shape: 'lines', kind: 'json' }
      : { ...head, shape: 'document', kind: 'json' };
  }
  if (binary) return { ...head, kind: 'binary' };
  if (whole && isBareValue(bytes, start)) return { ...head, kind: 'bareJson' };
  const table = readTable(bytes, whole);
  return table ? { ...head, shape: 'table', table } : { ...head, kind: 'text' };
}

/** True where the first line is long and all text: what follows is so too, even where it holds zeros. */
function isTitled(bytes: Uint8Array, start: number): boolean {
  const newline = bytes.indexOf(10, start);
  const line = bytes.subarray(start, newline);
  return newline - start > 20 && line.every((byte) => byte >= 0x20 || byte === 9 || byte === 13);
}

/** True for a JSON value that is neither record nor list; a number may as well be an id. */
function isBareValue(bytes: Uint8Array, start: number): boolean {
  if (!/^[ntf"]/.test(String.fromCharCode(bytes[start]!))) return false;
  return parse(bytes, start, bytes.length) !== undefined;
}

function firstLines(bytes: Uint8Array, start: number): string[] {
  const lines: string[] = [];
  for (let from = start; from < bytes.length && lines.length < VALUES;) {
    const newline = bytes.indexOf(10, from);
    const end = newline < 0 ? bytes.length : newline;
    let cut = Math.min(end, from + LONGEST_LINE);
    // Not inside a character.
    while (cut < end && cut > from && (bytes[cut]! & 0xc0) === 0x80) cut--;
    const line = decodeLines(bytes, from, cut).text.trimEnd();
    if (line) lines.push(line);
    from = end + 1;
  }
  return lines;
}

/** True where at least half of the lines are JSON objects: a line that is cut must not hide the others. */
function readLines(bytes: Uint8Array, start: number, head: Head): boolean {
  let from = start;
  let lines = 0;
  const values: unknown[] = [];
  while (from < bytes.length && lines < VALUES) {
    const newline = bytes.indexOf(10, from);
    const end = newline < 0 ? bytes.length : newline;
    if (end > from + 1) {
      const value = parse(bytes, from, end);
      if (typeof value === 'object' && value !== null) values.push(value);
      lines++;
    }
    from = end + 1;
  }
  if (!values.length || values.length * 2 < lines) return false;
  head.shape = 'lines';
  head.values = values;
  return true;
}

function readDocument(bytes: Uint8Array, start: number, whole: boolean, head: Head): boolean {
  const splitter = new ValueSplitter((held, from, to) => {
    if (head.values.length >= VALUES) return;
    const value = parse(held, from, to);
    if (value !== undefined) head.values.push(value);
  });
  splitter.push(bytes.subarray(start));
  if (!head.values.length && !(whole && splitter.pending === 0)) return false;
  head.shape = 'document';
  return true;
}

function parse(bytes: Uint8Array, from: number, to: number): unknown {
  try {
    return JSON.parse(decodeLines(bytes, from, to).text);
  } catch {
    // Broken values are reported when the file is read, not when it is looked at.
    return undefined;
  }
}
