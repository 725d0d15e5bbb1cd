/** The six lenses, each one question, in the order in which they are shown. */
export const LENSES = ['where', 'wording', 'horizon', 'dialogue', 'carriers', 'compare'] as const;
export type Lens = (typeof LENSES)[number];

/** Those that are answered in the worker (index.ts); the wording lens is answered beside the replay. */
export const ANSWERED_LENSES = ['where', 'horizon', 'dialogue', 'carriers', 'compare'] as const;
export type AnsweredLens = (typeof ANSWERED_LENSES)[number];

/** Ways in which an answer is read. */
export const READINGS = [
  'hops',
  'wordings',
  'tree',
  'telephone',
  'branches',
  'ledger',
  'waiting',
  'talks',
  'scatter',
  'strands',
  'sizes',
] as const;
export type Reading = (typeof READINGS)[number];

/**
 * Those of each lens, the first unless another is chosen; a lens that is read in one way alone has none. The wording: hop by
 * hop, as a table of wordings, as their tree over time, or as a game of telephone. Messages: by size and words kept, as
 * strands, or two kinds of them at like sizes.
 */
export const READINGS_OF: Record<Lens, readonly Reading[]> = {
  where: [],
  wording: ['hops', 'wordings', 'tree', 'telephone'],
  horizon: ['hops', 'branches'],
  dialogue: ['ledger', 'waiting', 'talks'],
  carriers: [],
  compare: ['scatter', 'strands', 'sizes'],
};

/** By what posts are grouped where the question is where a message goes. */
export const GROUPINGS = ['language', 'location', 'branch', 'circle'] as const;
export type Grouping = (typeof GROUPINGS)[number];
