import type { BatchWriter } from '../../dataset/writer';
import type { Raw, TextFormat, TextLines } from '../format';
import { share } from '../head';
import { epochTime } from '../text/time';
import { said } from '../said';

const LINE = /^[^\t]+\t[^\t]+\t[^\t]+\t\d+\t[^\t]+$/;
const START = /^[^\t]+\t[^\t]+\t\d+\t\d+\t[^\t:]+:\d/;
const PATH = /^([^:]+):(-?\d+(?:\.\d+)?)$/;
/** Longer than any path on record; a path of millions of names would cost their square. */
const LONGEST_PATH = 200;

/** Cascades as CasFlow (Xu et al. 2021) and DeepHawkes (Cao et al. 2017) write them: the accounts from the first to each reposter. */
export const repostPaths: TextFormat = {
  id: 'repost-paths',
  label: 'Repost paths (CasFlow, DeepHawkes)',
  kind: 'text',

  sniff(head) {
    const cascades = share(head.lines, (line) => START.test(String(line)));
    if (cascades < 0.5) return null;
    return {
      confidence: 0.5 + cascades * 0.45,
      why: said('isRepostPaths'),
    };
  },

  open: () => new RepostPaths(),
};

/** Each path is a post; its parent is the path without its last account. */
class RepostPaths implements TextLines {
  readonly snowflake = false;

  read(text: string, _line: number, raw: Raw, writer: BatchWriter): void {
    if (!LINE.test(text)) {
      writer.reject('notPaths', text);
      return;
    }
    const [cascade, user, published, said, list] = text.split('\t') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const start = epochTime(published);
    const paths: Path[] = [];
    let count = 0;
    let at = text.length - list.length;
    for (const token of list.split(' ')) {
      const place = placeIn(raw, text, at, token.length);
      at += token.length + 1;
      if (!token) continue;
      count++;
      const match = PATH.exec(token);
      const accounts = match?.[1]!.split('/') ?? [];
      if (!match || accounts.length > LONGEST_PATH || accounts.some((account) => !account)) {
        writer.reject(accounts.length > LONGEST_PATH ? 'longPath' : 'notPath', token);
        continue;
      }
      paths.push({ accounts, time: start + Math.round(Number(match[2]) * 1000), place });
    }
    if (count !== Number(said)) writer.note('pathCount');
    new Cascade(cascade, user, writer).write(paths);
  }
}

interface Path {
  accounts: string[];
  time: number;
  place: { start: number; length: number };
}

/** Writes the paths of one line. */
class Cascade {
  readonly #root: string;
  /** How often each path was written. */
  readonly #written = new Map<string, number>();

  constructor(
    private readonly id: string,
    private readonly user: string,
    private readonly writer: BatchWriter,
  ) {
    this.#root = `${id}/${user}`;
  }

  write(paths: readonly Path[]): void {
    for (const { accounts } of paths) this.#written.set(this.#key(accounts, accounts.length), 0);
    for (const path of paths) {
      this.#writeThrough(path);
      const key = this.#key(path.accounts, path.accounts.length);
      const before = this.#written.get(key)!;
      this.#written.set(key, before + 1);
      // Who reposts twice by the same path has two posts; what hangs on them hangs on the first.
      this.#post(before ? `${key}#${before + 1}` : key, path, path.accounts.length, false);
    }
  }

  /** Writes the reposts that a path leads through and that have no path of their own. */
  #writeThrough(path: Path): void {
    let known = path.accounts.length - 1;
    while (known > 0 && !this.#written.has(this.#key(path.accounts, known))) known--;
    for (let length = known + 1; length < path.accounts.length; length++) {
      const key = this.#key(path.accounts, length);
      this.#written.set(key, 1);
      this.writer.note('pathThrough');
      this.#post(key, path, length, true);
    }
  }

  #post(id: string, { accounts, time, place }: Path, length: number, embedded: boolean): void {
    const { writer } = this;
    const draft = writer.draft(id, place.start, place.length, embedded);
    draft.author = writer.accounts.number(accounts[length - 1]!, '');
    if (!embedded) draft.time = time;
    if (!embedded && time !== time) writer.note('noTime');
    if (id !== this.#root) {
      draft.repostOf = this.#root;
      draft.repostAuthor = writer.accounts.number(this.user, '');
      if (length > 1) draft.via.push(this.#key(accounts, length - 1));
    }
    writer.post(draft);
  }

  #key(accounts: readonly string[], length: number): string {
    return `${this.id}/${accounts.slice(0, length).join('/')}`;
  }
}

/** Bytes of a part of the line; where the line is not ASCII the whole line stands for it. */
function placeIn(raw: Raw, text: string, at: number, length: number): { start: number; length: number } {
  const bytes = raw.to - raw.from;
  return bytes === text.length
    ? { start: raw.base + raw.from + at, length }
    : { start: raw.base + raw.from, length: bytes };
}
