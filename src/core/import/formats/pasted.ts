import type { BatchWriter } from '../../dataset/writer';
import { idCell, TYPED_SEPARATORS } from '../table/cells';
import type { Raw, TextFormat, TextLines } from '../format';
import { share, type Head } from '../head';
import { findNamed } from '../text/mentions';
import { said, type SayingKey } from '../said';

/** Lines that must be of a form for it to be taken. */
const MOST = 0.8;
const NAME = /^@?[\p{L}\p{M}\p{N}_.-]{1,40}$/u;
const SPOKEN = /^@?([\p{L}\p{M}\p{N}_.-]{1,40})\s*(?::\s+|：\s*)(\S.*)$/u;
const HEADER = /^(?:who|name|user|username|author|account|handle|from)$/i;

/** What a line is: words; who and words, a colon or a separator between; who, from whom and words. */
interface Form {
  kind: 'words' | 'spoken' | 'who' | 'from';
  separator: string;
}

/** Lines typed or copied by hand: "@who: words", "who, from whom, words", or texts alone. */
export const pasted: TextFormat = {
  id: 'pasted',
  label: 'Pasted lines',
  kind: 'text',

  sniff(head) {
    if (!head.pasted || head.shape === 'lines' || head.shape === 'document') return null;
    const form = formOf(head);
    return form && { confidence: 0.52, why: said(WHY[form.kind]) };
  },

  open: (head) => new PastedLines(head.name, formOf(head) ?? { kind: 'words', separator: '' }),
};

const WHY = {
  words: 'isPastedWords',
  spoken: 'isPastedSpoken',
  who: 'isPastedWho',
  from: 'isPastedFrom',
} as const satisfies Record<Form['kind'], SayingKey>;

/** Null for a table that is something else: its columns are to be asked for. */
function formOf(head: Head): Form | null {
  const lines = head.lines.length > 1 && isHeader(head.lines[0]!) ? head.lines.slice(1) : head.lines;
  const of = (test: (line: string) => boolean): number => share(lines, (line) => test(String(line)));
  for (const separator of TYPED_SEPARATORS) {
    const rows = lines.map((line) => parts(line, separator));
    const authors = new Set(rows.map(([who]) => handleOf(who!)));
    const hops = rows.filter(
      ([who, from, words]) => isName(who) && words && (isName(from) || !idCell(from!)),
    );
    // Prose has commas too: somebody must be named both as a writer and as one that others had it from.
    const linked = hops.some(([, from]) => isName(from) && authors.has(handleOf(from!)));
    if (linked && hops.length >= lines.length * MOST) return { kind: 'from', separator };
    const marked = separator === '\t' ? NAME : /^@/;
    const who = rows.filter(([name, words]) => isName(name) && marked.test(name!) && words).length;
    if (who >= lines.length * MOST && (separator !== '\t' || rows.every((row) => row.length <= 2)))
      return { kind: 'who', separator };
  }
  if (of((line) => SPOKEN.test(line)) >= MOST) return { kind: 'spoken', separator: '' };
  return of((line) => line.includes('\t')) >= MOST ? null : { kind: 'words', separator: '' };
}

const parts = (line: string, separator: string): string[] => line.split(separator).map((part) => part.trim());
const isName = (part: string | undefined): boolean =>
  part !== undefined && NAME.test(part) && idCell(part) !== '';
const isHeader = (line: string): boolean => HEADER.test(line.split(/[\t|;,،，、]/)[0]!.trim());
const handleOf = (name: string): string => name.replace(/^@/, '').toLowerCase();

class PastedLines implements TextLines {
  readonly snowflake = false;
  /** Latest post of each handle. */
  readonly #latest = new Map<string, string>();

  constructor(
    private readonly name: string,
    private readonly form: Form,
  ) {}

  read(text: string, line: number, raw: Raw, writer: BatchWriter): void {
    const { kind, separator } = this.form;
    if (line === 1 && kind !== 'words' && isHeader(text)) return;
    let [who, from, words] = ['', '', text.trim()];
    const cells = separator ? parts(text, separator) : [];
    const spoken = kind === 'spoken' ? SPOKEN.exec(text.trim()) : null;
    if (spoken) [who, words] = [spoken[1]!, spoken[2]!];
    else if (kind === 'who' && cells.length > 1 && isName(cells[0]))
      [who, words] = [cells[0]!, rest(text, separator, 1)];
    else if (kind === 'from' && cells.length > 2 && isName(cells[0]))
      [who, from, words] = [cells[0]!, idCell(cells[1]!), rest(text, separator, 2)];
    this.#write(who.replace(/^@/, ''), from.replace(/^@/, ''), words, line, raw, writer);
  }

  #write(who: string, from: string, words: string, line: number, raw: Raw, writer: BatchWriter): void {
    const id = `${this.name}:${line}`;
    const draft = writer.draft(id, raw.base + raw.from, raw.to - raw.from, false);
    draft.madeId = true;
    draft.author = writer.accounts.number('', who);
    if (draft.author < 0) writer.note('noAuthor');
    writer.note('undated');
    draft.text = words;
    findNamed(words, draft);
    if (from) {
      // Somebody may be named before their own line.
      draft.via.push(this.#latest.get(from.toLowerCase()) ?? this.#first(from));
      draft.viaAuthor = writer.accounts.number('', from);
    }
    if (who && !this.#latest.has(who.toLowerCase())) writer.alias(this.#first(who), id);
    if (who) this.#latest.set(who.toLowerCase(), id);
    writer.post(draft);
  }

  /** Id by which the first post of a handle is known before its line is read. */
  #first(handle: string): string {
    return `${this.name}:@${handle.toLowerCase()}`;
  }
}

/** What stands behind the first `count` separators: words may hold separators of their own. */
function rest(text: string, separator: string, count: number): string {
  let at = 0;
  for (let i = 0; i < count; i++) at = text.indexOf(separator, at) + separator.length;
  return text.slice(at).trim();
}
