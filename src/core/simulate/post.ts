/** A simulated post with the truth about it. */

/** What was done to the words in one hop, and the edit that it should be named (as core/wording names edits). */
export const OPERATIONS = {
  none: 'none',
  copy: 'copy',
  truncate: 'truncation',
  dropCondition: 'deletion',
  restore: 'addition',
  negate: 'substitution',
  changeNumber: 'substitution',
  hijackHashtag: 'near-copy',
  addOutrage: 'addition',
  addEndorsement: 'addition',
  misattribute: 'addition',
  reword: 'substitution',
  replace: 'rewording',
  translate: 'translation-candidate',
} as const;
export type Operation = keyof typeof OPERATIONS;

/** How the source hears of a post, in truth. */
export type Awareness = 'source' | 'notified' | 'weak' | 'discoverable' | 'unlinked';

export interface SimulatedAccount {
  handle: string;
  name: string;
  followers: number;
  description: string;
  location: string;
  verified: boolean;
  /** It speaks for a government. */
  official?: boolean;
}

export interface SimulatedPost {
  account: SimulatedAccount;
  /** Seconds since the story begins. */
  at: number;
  text: string;
  lang: string;
  kind: 'original' | 'repost' | 'quote' | 'reply' | 'manual' | 'copy';
  /** Post that it was truly taken from or speaks to. */
  parent: SimulatedPost | null;
  operation: Operation;
  awareness: Awareness;
}

/** The post that a repost shows. */
export function original(post: SimulatedPost): SimulatedPost {
  let at = post;
  while (at.kind === 'repost' && at.parent) at = at.parent;
  return at;
}
