import { namedColumns, type Field } from './columns';
import type { RowReader, TableFormat } from '../format';
import type { Head } from '../head';
import { TableRows, type RowRules } from './tableRows';
import { said } from '../said';

/** What is to be said of a table that one tool writes. Names of columns are in lower case. */
export interface KnownTable {
  id: string;
  label: string;
  /** Columns that no other tool writes together: all must be there. */
  marks: readonly string[];
  /** Column of each field; those that a version of the tool lacks are left out. */
  columns: Partial<Record<Field, string>>;
  rules?: RowRules;
}

/** Confidence of a table known by its header: above a guess by names. */
const KNOWN = 0.9;

/** The format of a table that is known by its header. */
export function knownTable({ id, label, marks, columns, rules }: KnownTable): TableFormat {
  return tableKnownBy(
    id,
    label,
    marks,
    (head) => new TableRows(head, namedColumns(head.table!.header, columns), rules),
  );
}

/** The same with a reader of its own. */
export function tableKnownBy(
  id: string,
  label: string,
  marks: readonly string[],
  open: (head: Head) => RowReader,
): TableFormat {
  return {
    id,
    label,
    kind: 'table',
    sniff({ table }) {
      const header = new Set(table!.header.map((name) => name.trim().toLowerCase()));
      if (!marks.every((mark) => header.has(mark))) return null;
      return { confidence: KNOWN, why: said('isKnownTable', label, marks.slice(0, 3).join(', ')) };
    },
    open,
  };
}
