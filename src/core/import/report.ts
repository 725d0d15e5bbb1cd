import type { FileReport } from '../dataset/types';
import type { Said } from './said';

/** A report without figures, which DatasetBuilder fills in. */
export function newReport(
  name: string,
  bytes: number,
  format: string,
  why: Said | null,
  notes: Said[],
): FileReport {
  return {
    name,
    bytes,
    format,
    why,
    records: 0,
    posts: 0,
    accounts: 0,
    merged: 0,
    rejects: 0,
    embedded: 0,
    hidden: 0,
    follows: 0,
    synthetic: 0,
    notes,
  };
}

/** Names made distinct, since rows without ids are called file:line. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before ? `${name} (${before + 1})` : name;
  });
}
