/** Hops that may be translations: no words in common, another language, and what is shared besides words. */
import { isBefore } from '../byTime';
import { KIND } from '../../dataset/types';
import { isUnknown, languagesDiffer } from '../../wording/edits';
import type { WordingPool } from '../../wording/pool';
import type { Course } from '../course';
import type { ForestDraft } from '../draft';
import type { Worded } from '../worded';
import { Anchors } from './anchors';
import { compareAnchors, isCandidate, type Evidence } from './evidence';
import { Scripts } from './languages';

/** Posts that are looked at for one anchor: the latest before. Of one that more hold, nothing is said by itself. */
const READ_AT_MOST = 200;
/** Posts between two pauses. */
const SLICE = 1000;
/** Stages that `hangTranslations` runs of a course. */
export const TRANSLATION_STAGES = 2;

/**
 * Hangs loose posts on the earlier post in another language that shares most with them besides words, where that is
 * evidence enough (evidence.ts); the second best is kept. What is shared is noted in `draft.shared`, so that such a hop is never taken for one of the same words.
 */
export async function hangTranslations(
  draft: ForestDraft,
  pool: WordingPool,
  { rows, wording }: Worded,
  course: Course,
): Promise<void> {
  const { time, lang, languages } = draft.dataset.posts;
  const scripts = new Scripts(pool.numbers);
  const anchors = new Anchors(draft.dataset, pool.numbers);
  /** The first post with each wording: its copies say nothing more of how rare an anchor is. */
  const firsts: number[] = [];
  const scriptOf: number[] = [];
  const met = new Uint8Array(pool.count);
  await course.run(rows.length, SLICE, (i) => {
    const row = rows[i]!;
    if (draft.kind[row] === KIND.reply) return;
    // Wording 0 is the empty one.
    if (wording[i] === 0 || met[wording[i]!]) return;
    met[wording[i]!] = 1;
    const words = pool.tokens(wording[i]!);
    firsts.push(row);
    scriptOf.push(scripts.of(words));
    anchors.add(row, words);
  });
  anchors.weigh();

  const differ = (i: number, j: number): boolean => {
    const [mine, theirs] = [languages[lang[firsts[i]!]!]!, languages[lang[firsts[j]!]!]!];
    if (!isUnknown(mine) && !isUnknown(theirs)) return languagesDiffer(mine, theirs);
    return scriptOf[i]! > 0 && scriptOf[j]! > 0 && scriptOf[i] !== scriptOf[j];
  };
  const holders = Array.from({ length: anchors.count }, () => [] as number[]);
  await course.run(firsts.length, SLICE, (i) => {
    const row = firsts[i]!;
    const mine = anchors.of(i);
    const open = draft.parent[row]! < 0 && draft.kind[row] !== KIND.quote;
    const found: { row: number; evidence: Evidence }[] = [];
    if (open)
      for (const j of new Set(Array.from(mine).flatMap((anchor) => holders[anchor]!))) {
        if (!differ(i, j)) continue;
        const evidence = compareAnchors(mine, anchors.of(j), anchors);
        if (isCandidate(evidence, time[row]! - time[firsts[j]!]!)) found.push({ row: firsts[j]!, evidence });
      }
    for (const anchor of mine) {
      if (anchors.held[anchor]! > READ_AT_MOST) continue;
      holders[anchor]!.push(i);
    }
    if (!found.length) return;
    found.sort(
      (a, b) => b.evidence.sumIdf - a.evidence.sumIdf || (isBefore(draft.dataset, a.row, b.row) ? -1 : 1),
    );
    const [{ row: parent, evidence }] = found as [(typeof found)[0]];
    draft.hang(row, parent, 'matched', KIND.copy);
    draft.similarity[row] = evidence.weightedJaccard;
    draft.shared[row] = evidence.kinds;
    draft.second[row] = found[1]?.row ?? -1;
  });
}
