import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { CsvText } from './csvText';
import { CannotRead } from '../said';

/** Columns a sheet can have; cells beyond are left out. */
const COLUMNS = 16_384;
/** Bytes that the parts of a workbook may have when unpacked. */
const LARGEST_WORKBOOK = 1 << 29;

/** One sheet of a workbook as a table. */
export interface Sheet {
  name: string;
  /** The sheet as CSV in UTF-8. Cells are as they are stored: dates are day numbers. */
  csv(): Uint8Array;
}

/**
 * The sheets of an .xlsx workbook, in their order; each is read when its `csv` is asked for.
 * Throws an Error for what is no workbook, is damaged, or unpacks to more than LARGEST_WORKBOOK bytes.
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (
        !/^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(
          name,
        )
      )
        return false;
      unpacked += originalSize;
      if (unpacked > LARGEST_WORKBOOK) throw new CannotRead('unpacksTooLarge');
      return true;
    },
  });
  if (!Object.keys(parts).length) throw new CannotRead('foundOffice');
  const part = (name: string): string => (Object.hasOwn(parts, name) ? strFromU8(parts[name]!) : '');
  const targets = new Map<string, string>();
  readXml(part('xl/_rels/workbook.xml.rels'), (name, { Id, Target }) => {
    if (name === 'Relationship' && Id && Target) targets.set(Id, Target.replace(/^(?:\/xl\/|\.\/)?/, ''));
  });
  const sheets: Sheet[] = [];
  let strings: string[] | null = null;
  readXml(part('xl/workbook.xml'), (name, attributes) => {
    const target = targets.get(attributes['r:id'] ?? '');
    if (name !== 'sheet' || !target) return;
    sheets.push({
      name: attributes['name'] ?? '',
      csv: () => sheetCsv(part(`xl/${target}`), (strings ??= sharedStrings(part('xl/sharedStrings.xml')))),
    });
  });
  if (!sheets.length) throw new CannotRead('noSheets');
  return sheets;
}

function readXml(
  xml: string,
  onOpen: (name: string, attributes: Record<string, string>) => void,
  onClose: (name: string) => void = () => undefined,
  onText: (text: string) => void = () => undefined,
): void {
  const parser = new Parser(
    { onopentag: onOpen, onclosetag: onClose, ontext: onText },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

/** Texts that cells refer to by their number. Readings beside them, as of Japanese, are left out. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let aside = 0;
  readXml(
    xml,
    (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') aside++;
      inText = name === 't' && aside === 0;
    },
    (name) => {
      if (name === 'si') strings.push(unescaped(text));
      else if (name === 'rPh') aside--;
      inText = false;
    },
    (piece) => {
      if (inText) text += piece;
    },
  );
  return strings;
}

function sheetCsv(xml: string, strings: readonly string[]): Uint8Array {
  const out = new CsvText();
  let row: string[] = [];
  let type = '';
  let column = -1;
  let value = '';
  let inValue = false;
  readXml(
    xml,
    (name, attributes) => {
      if (name === 'row') {
        row = [];
        column = -1;
      } else if (name === 'c') {
        type = attributes['t'] ?? 'n';
        column = columnOf(attributes['r'] ?? '') ?? column + 1;
        value = '';
      }
      inValue = name === 'v' || name === 't';
    },
    (name) => {
      inValue = false;
      if (name === 'c' && column >= 0 && column < COLUMNS) {
        while (row.length < column) row.push('');
        row[column] = cellText(type, value, strings);
      } else if (name === 'row') out.row(row);
    },
    (piece) => {
      if (inValue) value += piece;
    },
  );
  return out.bytes();
}

function cellText(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return type === 'e' ? '' : unescaped(value);
}

/** Column of 'AB12', counted from 0; null where the reference names none. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Characters that XML cannot hold stand in a workbook as _x000D_. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
