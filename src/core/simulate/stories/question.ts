/** Who speaks next under a question, when (a clock time, "+" the day after), what, and how often that is reposted. */
export type Turn = readonly [who: 'ministry' | 'asker' | 'other', at: string, text: string, reposts?: number];

/** A question to the source, and what was said under it. */
export interface Question {
  at: string;
  ask: string;
  reposts?: number;
  then?: readonly Turn[];
}
