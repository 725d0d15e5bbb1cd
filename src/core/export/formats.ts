/** The files that a cascade can be taken away in. Every one carries its method card. */
export const WRITTEN = ['tables', 'gexf', 'graphml', 'newick'] as const;
/** Those that are written from one cascade alone. */
export type WrittenName = (typeof WRITTEN)[number];

/** All of them: a page is put together from what several parts of the app hold. */
export const EXPORTS = [...WRITTEN, 'page'] as const;
export type ExportName = (typeof EXPORTS)[number];

/** The pictures that it can be taken away as. They are drawn on the page, not written by the worker that holds the posts. */
export const PICTURES = ['png', 'svg'] as const;
export type PictureName = (typeof PICTURES)[number];

/** The films of its replay. */
export const FILMS = ['mp4', 'webm', 'gif'] as const;
export type FilmName = (typeof FILMS)[number];

/** Whatever it is saved as. */
export type FormatName = ExportName | PictureName | FilmName;

export const FORMATS: Record<FormatName, { extension: string; type: string }> = {
  page: { extension: 'html', type: 'text/html' },
  tables: { extension: 'zip', type: 'application/zip' },
  gexf: { extension: 'gexf', type: 'application/gexf+xml' },
  graphml: { extension: 'graphml', type: 'application/graphml+xml' },
  newick: { extension: 'nwk', type: 'text/plain' },
  png: { extension: 'png', type: 'image/png' },
  svg: { extension: 'svg', type: 'image/svg+xml' },
  mp4: { extension: 'mp4', type: 'video/mp4' },
  webm: { extension: 'webm', type: 'video/webm' },
  gif: { extension: 'gif', type: 'image/gif' },
};
