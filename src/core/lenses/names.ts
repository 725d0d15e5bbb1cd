/** The six lenses, each one question, in the order in which they are shown. */
export const LENSES = ['where', 'wording', 'horizon', 'dialogue', 'carriers', 'compare'] as const;
export type Lens = (typeof LENSES)[number];

/** How the wording is read: hop by hop, as a table of wordings, as their tree over time, or as a game of telephone. */
export const READINGS = ['hops', 'wordings', 'tree', 'telephone'] as const;
export type Reading = (typeof READINGS)[number];
