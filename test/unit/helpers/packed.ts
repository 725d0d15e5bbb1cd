/** Workbooks and Parquet files made by hand, for tests of what reads them. */
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '_x000D_');

/** A cell: text is shared, a number stored as it is, null left out. */
export type Cell = string | number | null;

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** An .xlsx workbook of named sheets. */
export function workbook(sheets: Record<string, Cell[][]>): Uint8Array {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ),
  };
  names.forEach((name, i) => {
    const rows = sheets[name]!.map((cells, row) => {
      const written = cells.map((cell, column) => {
        if (cell === null) return '';
        const at = `r="${letters(column)}${row + 1}"`;
        if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
        return `<c ${at} t="s"><v>${strings.push(cell) - 1}</v></c>`;
      });
      return `<row r="${row + 1}">${written.join('')}</row>`;
    });
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  });
  files['xl/sharedStrings.xml'] = strToU8(
    `<sst>${strings.map((text) => `<si><r><t>${escaped(text.slice(0, 3))}</t></r><r><t>${escaped(text.slice(3))}</t></r><rPh><t>aside</t></rPh></si>`).join('')}</sst>`,
  );
  return zipSync(files);
}

/** Thrift's compact protocol, as far as a Parquet file needs it. */
class Thrift {
  readonly bytes: number[] = [];
  #last = [0];

  varint(value: number): this {
    for (; value > 127; value = Math.floor(value / 128)) this.bytes.push((value % 128) | 128);
    this.bytes.push(value);
    return this;
  }
  field(id: number, type: number): this {
    this.bytes.push(((id - this.#last.at(-1)!) << 4) | type);
    this.#last[this.#last.length - 1] = id;
    return this;
  }
  int(id: number, value: number, type = 5): this {
    return this.field(id, type).varint(value * 2);
  }
  text(id: number, value: string): this {
    return this.field(id, 8).raw(value);
  }
  raw(value: string): this {
    const encoded = new TextEncoder().encode(value);
    this.varint(encoded.length).bytes.push(...encoded);
    return this;
  }
  list(id: number, count: number, type: number): this {
    this.field(id, 9).bytes.push((count << 4) | type);
    return this;
  }
  struct(write: () => void): this {
    this.#last.push(0);
    write();
    this.bytes.push(0);
    this.#last.pop();
    return this;
  }
}

/** A Parquet file of columns: texts, or whole numbers of 64 bits. `packed`: its pages are packed with gzip. */
export function parquet(columns: Record<string, string[] | bigint[]>, packed = false): Uint8Array {
  const file: number[] = [...strToU8('PAR1')];
  const entries = Object.entries(columns);
  const rows = entries[0]![1].length;
  const chunks = entries.map(([name, values]) => {
    const page: number[] = [];
    for (const value of values) {
      const plain = new DataView(new ArrayBuffer(8));
      if (typeof value === 'bigint') {
        plain.setBigInt64(0, value, true);
        page.push(...new Uint8Array(plain.buffer));
      } else {
        const encoded = strToU8(value);
        plain.setUint32(0, encoded.length, true);
        page.push(...new Uint8Array(plain.buffer).subarray(0, 4), ...encoded);
      }
    }
    const stored = packed ? [...gzipSync(Uint8Array.from(page))] : page;
    const header = new Thrift();
    header.struct(() =>
      header
        .int(1, 0)
        .int(2, page.length)
        .int(3, stored.length)
        .field(5, 12)
        .struct(() => header.int(1, rows).int(2, 0).int(3, 3).int(4, 3)),
    );
    const offset = file.length;
    file.push(...header.bytes, ...stored);
    const sizes = [header.bytes.length + page.length, header.bytes.length + stored.length] as const;
    return { name, offset, sizes, type: typeof values[0] === 'bigint' ? 2 : 6 };
  });
  const footer = new Thrift();
  footer.struct(() => {
    footer.int(1, 1).list(2, chunks.length + 1, 12);
    footer.struct(() => footer.text(4, 'schema').int(5, chunks.length));
    for (const { name, type } of chunks)
      footer.struct(() => {
        footer.int(1, type).int(3, 0).text(4, name);
        if (type === 6) footer.int(6, 0);
      });
    footer.int(3, rows, 6).list(4, 1, 12);
    footer.struct(() => {
      footer.list(1, chunks.length, 12);
      for (const { name, offset, sizes, type } of chunks)
        footer.struct(() =>
          footer
            .int(2, offset, 6)
            .field(3, 12)
            .struct(() => {
              footer.int(1, type).list(2, 1, 5).varint(0).list(3, 1, 8).raw(name);
              footer
                .int(4, packed ? 2 : 0)
                .int(5, rows, 6)
                .int(6, sizes[0], 6)
                .int(7, sizes[1], 6)
                .int(9, offset, 6);
            }),
        );
      footer.int(2, 0, 6).int(3, rows, 6);
    });
  });
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, footer.bytes.length, true);
  return Uint8Array.from([...file, ...footer.bytes, ...new Uint8Array(length.buffer), ...strToU8('PAR1')]);
}
