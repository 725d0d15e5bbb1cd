/**
 * What users said of the columns of a table, kept for the next file with the same header: names of columns alone, never
 * a cell. Where the browser keeps nothing (a sandboxed frame), it is kept until the page closes.
 */
import type { ColumnMapping } from '../../core/import/table/columns';
import { store, stored } from '../storage';

const PREFIX = 'columns/';
const held = new Map<string, ColumnMapping>();

/** The mapping kept for a header's signature; null where there is none. */
export function keptMapping(signature: string): ColumnMapping | null {
  const here = held.get(signature);
  if (here) return here;
  const text = stored(PREFIX + signature);
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    // What a page of an older version left is checked where it is applied (core/import/mapping.ts).
    return typeof value === 'object' && value !== null ? (value as ColumnMapping) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** For this page alone. */
export function holdMapping(signature: string, mapping: ColumnMapping): void {
  held.set(signature, mapping);
}

export function keepMapping(signature: string, mapping: ColumnMapping): void {
  holdMapping(signature, mapping);
  store(PREFIX + signature, JSON.stringify(mapping));
}

/** Forgets what this page holds; what the browser keeps is forgotten by storage.ts. */
export const forgetMappings = (): void => held.clear();
