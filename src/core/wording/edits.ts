/** Names of what happened to the words in one hop (methods §3.4). Every name is "possible": words are read, not meaning. */
import { TOKEN, type TokenNumbers } from './interner';
import { alignAgain } from './lcs';
import { measuresOf, type HopMeasures } from './measures';
import { EDIT_FLAG, EDITS, type Edit } from './types';

/** From this fidelity on, a changed wording counts as the same sentence with words exchanged. */
export const SUBSTITUTION_FROM = 0.5;

export interface EditName extends HopMeasures {
  edit: Edit;
  /** Bits of EDIT_FLAG: negation and number. Hashtags, mentions and links are compared by `atomFlags`. */
  flags: number;
}

/** Names the edit between two sequences of core tokens. Languages are BCP 47 codes; 'und' says nothing. */
export function nameEdit(
  parent: ArrayLike<number>,
  child: ArrayLike<number>,
  numbers: TokenNumbers,
  parentLang = 'und',
  childLang = 'und',
): EditName {
  const kept = alignAgain(parent, child);
  const { lcs, fidelity, retention, novelty } = measuresOf(kept, child.length);
  const whole = lcs === parent.length && lcs === child.length;
  let edit: Edit;
  if (whole) edit = 'copy';
  else if (child.length > 0 && lcs === child.length)
    edit = isPrefix(child, parent) ? 'truncation' : 'deletion';
  else if (parent.length > 0 && lcs === parent.length) edit = 'addition';
  else if (fidelity >= SUBSTITUTION_FROM) edit = 'substitution';
  else edit = languagesDiffer(parentLang, childLang) ? 'translation-candidate' : 'rewording';
  const comparable = edit !== 'copy' && edit !== 'rewording' && edit !== 'translation-candidate';
  const flags = comparable ? wordFlags(kept, parent, child, numbers) : 0;
  return { lcs, fidelity, retention, novelty, edit, flags };
}

/** The number of an edit in columns: its place in EDITS. */
export const editCode = (edit: Edit): number => EDITS.indexOf(edit);

/** Negation: an odd number of negators came or went. Number: a number went and another came. */
function wordFlags(
  kept: Int32Array,
  parent: ArrayLike<number>,
  child: ArrayLike<number>,
  numbers: TokenNumbers,
): number {
  let negators = 0;
  let lostNumbers = 0;
  let newNumbers = 0;
  let next = 0;
  for (let i = 0; i <= parent.length; i++) {
    if (i < parent.length && kept[i]! < 0) {
      const traits = numbers.traits(parent[i]!);
      negators += traits & TOKEN.negator;
      lostNumbers |= traits & TOKEN.number;
      continue;
    }
    const until = i < parent.length ? kept[i]! : child.length;
    for (; next < until; next++) {
      const traits = numbers.traits(child[next]!);
      negators += traits & TOKEN.negator;
      newNumbers |= traits & TOKEN.number;
    }
    next = until + 1;
  }
  return (negators % 2 ? EDIT_FLAG.negation : 0) | (lostNumbers && newNumbers ? EDIT_FLAG.number : 0);
}

/** What is cut out of a text before its words are compared. */
export interface Atoms {
  hashtags: readonly string[];
  mentions: readonly string[];
  links: readonly string[];
}

/** Flags for atoms that came or went: each list is compared as a set. */
export function atomFlags(parent: Atoms, child: Atoms): number {
  return (
    (sameSet(parent.hashtags, child.hashtags) ? 0 : EDIT_FLAG.hashtag) |
    (sameSet(parent.mentions, child.mentions) ? 0 : EDIT_FLAG.mention) |
    (sameSet(parent.links, child.links) ? 0 : EDIT_FLAG.link)
  );
}

function isPrefix(child: ArrayLike<number>, parent: ArrayLike<number>): boolean {
  for (let i = 0; i < child.length; i++) if (child[i] !== parent[i]) return false;
  return true;
}

/** True where both languages are known and their primary subtags differ. */
export function languagesDiffer(a: string, b: string): boolean {
  const primary = (lang: string): string => lang.toLowerCase().split('-')[0]!;
  return primary(a) !== primary(b) && !isUnknown(a) && !isUnknown(b);
}

/** 'und', nothing, or a code of the platform that is no language (qme, qht, zxx-like). */
export const isUnknown = (lang: string): boolean => /^(?:und|zxx|q[a-z]{2})?(?:-|$)/i.test(lang);

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const left = new Set(a);
  const right = new Set(b);
  return left.size === right.size && [...left].every((item) => right.has(item));
}
