import type { Batch, NoteCount } from './batch';
import type { Reject } from './types';
import type { Note, RejectReason } from '../import/reasons';

/** Rejects kept per batch; all are counted. */
const REJECTS_KEPT = 1000;
const EXCERPT = 200;

/** Counts what became of the records of a batch, and what is worth telling of them. */
export class BatchTally {
  records = 0;
  postRecords = 0;
  #rejectCount = 0;
  #rejects: Reject[] = [];
  readonly #notes = new Map<Note, number>();

  /** A record of this file, at this place, that became nothing. */
  reject(file: number, place: number, reason: RejectReason, excerpt: string): void {
    this.records++;
    this.#rejectCount++;
    if (this.#rejects.length < REJECTS_KEPT)
      this.#rejects.push({ file, place, reason, excerpt: excerpt.slice(0, EXCERPT) });
  }

  note(note: Note, count: number): void {
    this.#notes.set(note, (this.#notes.get(note) ?? 0) + count);
  }

  taken(): Pick<Batch, 'records' | 'postRecords' | 'rejectCount' | 'rejects' | 'notes'> {
    return {
      records: this.records,
      postRecords: this.postRecords,
      rejectCount: this.#rejectCount,
      rejects: this.#rejects,
      notes: Array.from(this.#notes, ([note, count]): NoteCount => ({ note, count })),
    };
  }

  clear(): void {
    this.records = this.postRecords = this.#rejectCount = 0;
    this.#rejects = [];
    this.#notes.clear();
  }
}
