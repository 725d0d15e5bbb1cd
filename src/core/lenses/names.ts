/** The six lenses, each one question, in the order in which they are shown. */
export const LENSES = ['where', 'wording', 'horizon', 'dialogue', 'carriers', 'compare'] as const;
export type Lens = (typeof LENSES)[number];
