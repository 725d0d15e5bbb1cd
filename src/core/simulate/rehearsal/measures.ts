/**
 * What a source may do beside choosing its words: reply at hop 1 to those who changed them, correct after two hours, have
 * its embassies relay the message, put a condition in front.
 */
export const MEASURES = ['reply', 'correct', 'relay', 'front'] as const;
export type Measure = (typeof MEASURES)[number];
