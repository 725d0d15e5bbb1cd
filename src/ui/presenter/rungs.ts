/** What stands beside the lanes: one wording for each, the last of them large. */
import type { CascadeBundle, PathStep } from '../../core/api';
import { diffNearest } from '../../core/wording/diff';
import type { DiffPart } from '../../core/wording/types';

export interface Rung {
  lane: number;
  /** Against the rung above it. */
  parts: DiffPart[];
  lang: string;
}

/** A text as it stands. */
const plain = (text: string): DiffPart[] => [{ op: 'same', text }];

/** The message, and the wording that leads in each lane after the first; -1 = none yet, and no rung. */
export function leading(bundle: CascadeBundle, leaders: readonly number[]): Rung[] {
  const { rootText: text, rootLang: lang } = bundle;
  const above = text ? [{ text, lang }] : [];
  const rungs: Rung[] = text ? [{ lane: 0, parts: plain(text), lang }] : [];
  leaders.forEach((leader, i) => {
    const variant = bundle.variants[leader];
    if (!variant) return;
    rungs.push({ lane: i + 1, parts: diffNearest(above, variant), lang: variant.lang });
    above.unshift(variant);
  });
  return rungs;
}

/** How the message came to a post. Hops that share the last lane stand behind the post itself. */
export function along(path: readonly PathStep[], lanes: number): Rung[] {
  return path.flatMap((step, hop) =>
    hop < lanes - 1 || hop === path.length - 1
      ? [{ lane: Math.min(hop, lanes - 1), parts: wordsOf(step), lang: step.post.lang }]
      : [],
  );
}

/** Whom a reply is to stands in the picture. */
const ADDRESSED = /^(?:@\w+\s+)+/;

/** What a post's author says: own words of quotes and replies, else the message against the words that were taken up. */
export const wordsOf = ({ post, diff }: PathStep): DiffPart[] =>
  post.kind === 'reply'
    ? plain(post.text.replace(ADDRESSED, ''))
    : post.kind === 'quote' || !diff.length
      ? plain(post.text)
      : diff;

/** The words that are there now. */
export const asRead = (parts: readonly DiffPart[]): DiffPart[] =>
  plain(parts.map(({ op, text }) => (op === 'lost' ? '' : text)).join(''));
