/** The files that a cascade can be taken away in. Every one carries its method card. */
export const WRITTEN = ['tables', 'gexf', 'graphml', 'newick'] as const;
/** Those that are written from one cascade alone. */
export type WrittenName = (typeof WRITTEN)[number];

/** All of them: a page is put together from what several parts of the app hold. */
export const EXPORTS = [...WRITTEN, 'page'] as const;
export type ExportName = (typeof EXPORTS)[number];

export const FORMATS: Record<ExportName, { extension: string; type: string }> = {
  page: { extension: 'html', type: 'text/html' },
  tables: { extension: 'zip', type: 'application/zip' },
  gexf: { extension: 'gexf', type: 'application/gexf+xml' },
  graphml: { extension: 'graphml', type: 'application/graphml+xml' },
  newick: { extension: 'nwk', type: 'text/plain' },
};
