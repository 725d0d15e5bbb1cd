import type { Note } from '../import/reasons';
import { saidNotes } from '../import/said';
import type { Batch } from './batch';
import { FLAG, type FileReport, type Posts, type Reject } from './types';
import type { HiddenRecord } from './withdrawal';

const REJECTS_KEPT = 10_000;

interface Tally {
  records: number;
  postRecords: number;
  accountRecords: number;
  rejects: number;
  follows: number;
  places: number;
  notes: Map<Note, number>;
}

/** The notes of a tally, and what was found out after its batches. */
function withFound({ notes, follows }: Tally, found: readonly [Note, number][]): ReadonlyMap<Note, number> {
  const more: [Note, number][] = [...found, ['follows', follows]];
  return new Map([...notes, ...more.filter(([, count]) => count)]);
}

/** Of what is hidden the list names the number and the place: nothing of it is quoted. */
function listed({ file, start, reason, id }: HiddenRecord): Reject {
  const excerpt = /^\d+$/.test(id) ? id : '';
  return { file, place: 0, reason, excerpt, ...(start === start && { byte: start }) };
}

/** How many of them are of each file. */
function perFile(files: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** Counts per file, so that records = posts + accounts + merged + rejects. */
export class FileTallies {
  readonly #tallies = new Map<number, Tally>();
  readonly rejects: Reject[] = [];

  /** Lines or records of a file that the batches so far have passed. */
  places(file: number): number {
    return this.#of(file).places;
  }

  /** Batches of one file must come in their order: places are counted on. */
  add(batch: Batch): void {
    const tally = this.#of(batch.file);
    for (const reject of batch.rejects) {
      if (this.rejects.length >= REJECTS_KEPT) break;
      this.rejects.push({ ...reject, place: reject.place + tally.places });
    }
    tally.records += batch.records;
    tally.postRecords += batch.postRecords;
    const { records } = batch.accounts;
    for (let i = 0; i < records.length; i++) tally.accountRecords += records[i]!;
    tally.rejects += batch.rejectCount;
    tally.follows += batch.follows.length / 2;
    tally.places += batch.places;
    for (const { note, count } of batch.notes) tally.notes.set(note, (tally.notes.get(note) ?? 0) + count);
  }

  /** `hidden`: records that notices name; they are listed. `wordless`: file of each repost that lost its words by them. */
  reports(
    files: readonly FileReport[],
    posts: Posts,
    accountsKept: ReadonlyMap<number, number>,
    hidden: readonly HiddenRecord[],
    wordless: readonly number[],
  ): FileReport[] {
    // First, for what a notice does is easily missed among many notices.
    this.rejects.unshift(...hidden.slice(0, REJECTS_KEPT).map(listed));
    this.rejects.length = Math.min(this.rejects.length, REJECTS_KEPT);
    const hiddenOf = perFile(hidden.map(({ file }) => file));
    const wordlessOf = perFile(wordless);
    const own = new Uint32Array(files.length);
    const embedded = new Uint32Array(files.length);
    for (let row = 0; row < posts.count; row++) {
      const flags = posts.flags[row]!;
      if (flags & FLAG.external) continue;
      (flags & FLAG.embedded ? embedded : own)[posts.file[row]!]!++;
    }
    return files.map((file, number) => {
      const tally = this.#of(number);
      const held = own[number]!;
      const accounts = accountsKept.get(number) ?? 0;
      const withdrawn = hiddenOf.get(number) ?? 0;
      const found: [Note, number][] = [
        ['withdrawn', withdrawn],
        ['wordless', wordlessOf.get(number) ?? 0],
      ];
      return {
        ...file,
        records: tally.records,
        posts: held,
        accounts,
        merged: tally.postRecords + tally.accountRecords - held - accounts - withdrawn,
        rejects: tally.rejects + withdrawn,
        embedded: embedded[number]!,
        hidden: withdrawn,
        follows: tally.follows,
        synthetic: tally.notes.get('synthetic') ?? 0,
        notes: [...file.notes, ...saidNotes(withFound(tally, found))],
      };
    });
  }

  #of(file: number): Tally {
    let tally = this.#tallies.get(file);
    if (!tally) {
      tally = {
        records: 0,
        postRecords: 0,
        accountRecords: 0,
        rejects: 0,
        follows: 0,
        places: 0,
        notes: new Map(),
      };
      this.#tallies.set(file, tally);
    }
    return tally;
  }
}
