import { SAMPLED_FIELD, WEIGHT_FIELD, type Sampling } from '../dataset/sampling';
import { CsvText } from '../import/unpack/csvText';
import { POST_COLUMNS } from './columns';
import type { Part } from './part';
import { cellsOf } from './postCells';
import type { CascadeEntry } from './types';

/** The posts that are taken: rows over all cascades in their order, ascending, what each stands for, and how they were drawn. */
export interface Weighted {
  readonly how: Sampling;
  readonly rows: Uint32Array;
  readonly weight: Float32Array;
}

/** A cascade and the file that holds it. */
export interface Placed {
  entry: CascadeEntry;
  part: Part;
}

/**
 * Posts of cascades as CSV in UTF-8: a piece with the header, then one for each row group, told with the posts that were
 * read so far. `weighted`: only these are written, and two columns say for how many posts each stands, and how they were
 * drawn. Rejects with LibraryFault, or as the reach was cancelled.
 */
export async function* csvPieces(
  placed: readonly Placed[],
  weighted: Weighted | null,
): AsyncGenerator<{ piece: Uint8Array<ArrayBuffer>; read: number; written: number }> {
  const out = new CsvText();
  out.row(weighted ? [...POST_COLUMNS, WEIGHT_FIELD, SAMPLED_FIELD] : POST_COLUMNS);
  let read = 0;
  let written = 0;
  for (const { entry, part } of placed) {
    for await (const { columns, from, to } of part.stretches(entry, POST_COLUMNS, true)) {
      for (let row = from; row < to; row++, read++) {
        if (weighted && weighted.rows[written] !== read) continue;
        const cells = cellsOf(columns, row);
        if (weighted) cells.push(String(weighted.weight[written]), weighted.how);
        out.row(cells);
        written++;
      }
      yield { piece: out.bytes(), read, written };
    }
  }
}
