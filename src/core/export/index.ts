/** How each file is written: one line each. */
import type { ExportContent } from './content';
import type { WrittenName } from './formats';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { newick } from './newick';
import { hopTable, postTable, wordingTable } from './tables';
import { inPieces, zipped } from './zip';

export { FORMATS, WRITTEN, type WrittenName } from './formats';

/** A file in pieces of bytes. */
export type Written = Iterable<Uint8Array<ArrayBuffer>>;

export const WRITERS: Record<WrittenName, (content: ExportContent) => Written> = {
  tables: (content) =>
    zipped([
      { name: 'posts.csv', text: postTable(content) },
      { name: 'hops.csv', text: hopTable(content) },
      { name: 'wordings.csv', text: wordingTable(content) },
      { name: 'method-card.txt', text: [content.card] },
    ]),
  gexf: (content) => inPieces(gexf(content)),
  graphml: (content) => inPieces(graphml(content)),
  newick: (content) => inPieces(newick(content)),
};
