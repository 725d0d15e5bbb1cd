import type { Encoding } from './text/decode';
import type { Format } from './format';
import { FORMATS } from './formats';
import { doubledNames, genericTable } from './formats/generic-table';
import { acceptedNames, type ColumnMapping } from './table/columns';
import type { Head } from './head';
import { isObject } from './json/json';
import { isEnough, looksLikeTies, mappingRequest, type MappingRequest } from './table/mapping';
import { whatInstead } from './noPosts';
import { foundOther, isOtherKind } from './otherKind';
import { tableOf } from './json/objectRows';
import { namesOf, said, type Said } from './said';
import { whyDamaged, type DamagedFile } from './unpack/packing';

/** How a file is to be read, or why not. */
export interface FilePlan {
  /** Null: the file is refused, `why` says what was found and what was expected. */
  format: Format | null;
  why: Said;
  encoding: Encoding;
  /** Lines and rows can be read in ranges at once; anything else is read from its start. */
  divisible: boolean;
  notes: Said[];
  /** A table is refused only because its columns are not known: what to ask. */
  needsMapping: MappingRequest | null;
}

/** Least confidence at which a format is taken. */
const LEAST = 0.5;

/**
 * Chooses the format of a file by its content; for a table, `mapping` is the user's word on its columns. `damage`: what cut the file
 * short while it was unpacked, which is then why nothing is known of it.
 */
export function planFile(
  head: Head,
  encoding: Encoding,
  mapping: ColumnMapping | null = null,
  damage: DamagedFile['note'] | null = null,
): FilePlan {
  const base = { encoding, divisible: false, notes: [] as Said[], needsMapping: null };
  if (head.table && mapping && isEnough(head.table.header, mapping)) head.table.mapping = mapping;
  let best: { format: Format; confidence: number; why: Said } | null = null;
  for (const format of FORMATS) {
    if (!suits(format, head)) continue;
    const sniff = format.sniff(head);
    if (sniff && sniff.confidence >= LEAST && sniff.confidence > (best?.confidence ?? 0))
      best = { format, ...sniff };
  }
  if (!best) {
    const { table } = head;
    const asks = table !== null && table.rows.length > 0 && !whatInstead(head);
    const needsMapping = asks ? mappingRequest(table) : null;
    const why = damage && !needsMapping ? whyDamaged(damage) : whyNot(head);
    return { ...base, format: null, why, needsMapping };
  }
  if (encoding !== 'utf-8') base.notes.push(said('encoding', encoding.toUpperCase()));
  const doubled = best.format === genericTable && head.table ? doubledNames(head.table) : [];
  if (doubled.length) base.notes.push(said('sameNames', namesOf(doubled)));
  if (best.format.kind === 'objects') head.table = tableOf(best.format, head);
  const parts = head.shape === 'lines' || head.shape === 'table';
  const divisible = parts && encoding === 'utf-8' && inAnyOrder(best.format, head);
  return { ...base, divisible, format: best.format, why: best.why };
}

/** Whether what the head holds is what the format reads. */
function suits(format: Format, head: Head): boolean {
  if (format.kind === 'text') return head.lines.length > 0;
  if (format.kind === 'table') return head.shape === 'table';
  return head.shape === 'lines' || head.shape === 'document';
}

/** Whether records can be read without those before them. */
function inAnyOrder(format: Format, head: Head): boolean {
  return format.kind === 'json' || (format.kind !== 'text' && !format.open(head).finish);
}

function whyNot(head: Head): Said {
  const instead = whatInstead(head);
  if (instead) return instead;
  if (head.table && looksLikeTies(head.table)) return said('tableTies', namesOf(head.table.header));
  if (head.table) {
    const named = head.table.header.filter((name) => name.trim());
    return said('tableNoText', namesOf(named), namesOf(acceptedNames('text'), true));
  }
  if (head.kind === 'empty') return said('foundEmpty');
  if (head.kind === 'zeros') return said('foundZeros');
  if (head.kind === 'binary') return said('foundBinary');
  if (head.kind === 'zip') return said('foundNestedZip');
  if (isOtherKind(head.kind)) return foundOther(head.kind);
  if (head.kind === 'bareJson') return said('foundBareJson');
  if (head.kind === 'json' || (head.shape !== 'none' && !head.values.length)) return said('foundCutJson');
  if (head.kind === 'text') return said('foundPlainText');
  const first = head.values.find(isObject);
  const fields = first ? Object.keys(first) : [];
  return fields.length ? said('foundUnknownJson', namesOf(fields)) : said('foundBareJson');
}
