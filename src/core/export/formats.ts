/** The files that a cascade can be taken away in. Every one carries its method card. */
export const EXPORTS = ['tables', 'gexf', 'graphml', 'newick'] as const;
export type ExportName = (typeof EXPORTS)[number];

export const FORMATS: Record<ExportName, { extension: string; type: string }> = {
  tables: { extension: 'zip', type: 'application/zip' },
  gexf: { extension: 'gexf', type: 'application/gexf+xml' },
  graphml: { extension: 'graphml', type: 'application/graphml+xml' },
  newick: { extension: 'nwk', type: 'text/plain' },
};
