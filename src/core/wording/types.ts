/** Edits of a hop, in the order of their codes. */
export const EDITS = [
  'none',
  'copy',
  'near-copy',
  'truncation',
  'deletion',
  'addition',
  'substitution',
  'rewording',
  'translation-candidate',
] as const;
export type Edit = (typeof EDITS)[number];

/**
 * Bits of an edit's flags; each means "possible". `valence` is read only where a hop or a wording is told (PathStep,
 * Comparison, VariantView), and only of English; no column holds it. `translation` stands only where a wording is held against the
 * source's: another language and few shared words, off the drift scale.
 */
export const EDIT_FLAG = {
  negation: 1,
  number: 2,
  hashtag: 4,
  mention: 8,
  link: 16,
  valence: 32,
  translation: 64,
} as const;

/**
 * What a changed wording is among the changes of its cascade: `unique` (made once), `convergent` (the same words lost
 * and added more than once, none of them below another) or `restored` (back to the source's words). `none` = the
 * post shows its parent's wording, or has none to compare.
 */
export const CHANGES = ['none', 'unique', 'convergent', 'restored'] as const;
export type Change = (typeof CHANGES)[number];

/** A run of a word diff, with the surface text of the side it comes from. */
export interface DiffPart {
  op: 'same' | 'lost' | 'added';
  text: string;
}

/** The wording of every post of a Forest. Columns are indexed by post row unless said. */
export interface Lineage {
  /** Variant number of what the post's audience sees, or -1 (reply, external, no text). */
  readonly variant: Int32Array;
  /** Code in EDITS, of the hop from the parent. */
  readonly edit: Uint8Array;
  readonly editFlags: Uint8Array;
  /** 2L/(|a|+|b|) to the parent; NaN for roots and replies. */
  readonly fidelity: Float32Array;
  /** 1 − fidelity to the root; NaN for replies, posts without text and translation candidates. */
  readonly drift: Float32Array;
  readonly variants: Variants;
}

/** One sequence of core tokens, named by its first post. Columns are indexed by variant. */
export interface Variants {
  readonly count: number;
  /** Row of the first post that carries the variant. */
  readonly first: Int32Array;
  /** Row whose text shows the variant best (a post with its own words, not a repost). */
  readonly exemplar: Int32Array;
  /** Posts that carry it. */
  readonly carriers: Uint32Array;
  /** Parent variant and second parent variant, or -1. */
  readonly parent: Int32Array;
  readonly second: Int32Array;
  /** Index in `posts.languages`: of the first post with these words of its own that names a language. */
  readonly lang: Uint32Array;
}
