/** Judging hops by hand: a seeded draw of them, and where judges do not agree. */
import { BASIS } from '../paths/types';
import { seeded } from '../random';
import type { Cascade } from '../replay/types';
import { isChanger } from '../wording/seen';
import { alphaOf } from './agreement';
import { VERDICTS, type Judge, type Question, type Verdict } from './judges';

/** Hops that a room judges in one go. */
export const DRAWN = 20;

type Hops = Pick<Cascade, 'count' | 'parent' | 'kind' | 'variant' | 'basis' | 'row'>;

/**
 * Places of the hops that can be judged, by row, so that likely and known paths tell alike where they are the same hops.
 * Meaning: retellings whose words are other than those of the post they were taken from. Links: those that were matched by
 * their words alone. Nobody can judge what may not be read: `isTold` says it of a wording. O(n log n).
 */
export function hopsToJudge(
  { count, parent, kind, variant, basis, row }: Hops,
  question: Question,
  isTold: (variant: number) => boolean = () => true,
): number[] {
  const hops: number[] = [];
  for (let place = 0; place < count; place++) {
    const from = parent[place]!;
    if (from < 0 || !isChanger(kind[place]!)) continue;
    if (!isTold(variant[place]!) || !isTold(variant[from]!)) continue;
    const changed = variant[place]! >= 0 && variant[from]! >= 0 && variant[place] !== variant[from];
    if (question === 'meaning' ? changed : basis[place] === BASIS.matched) hops.push(place);
  }
  return hops.sort((a, b) => row[a]! - row[b]!);
}

/** At most DRAWN of them, in a seeded order. */
export function drawHops(hops: readonly number[], seed: number): number[] {
  const drawn = [...hops];
  const random = seeded(seed);
  for (let i = 0; i < Math.min(DRAWN, drawn.length); i++) {
    const other = i + random.below(drawn.length - i);
    [drawn[i], drawn[other]] = [drawn[other]!, drawn[i]!];
  }
  return drawn.slice(0, DRAWN);
}

/** What all judges said of one hop. */
export interface Judged {
  row: number;
  counts: Record<Verdict, number>;
  /** The verdict that more than half of those who judged it gave, unsure ones among them; null for none. */
  most: Verdict | null;
  /** Two judges gave two verdicts. */
  disputed: boolean;
}

export interface Judgement {
  hops: Judged[];
  /** Krippendorff's α over all hops and judges; NaN where it cannot be told. */
  alpha: number;
  /** Hops that most judges confirmed, and hops that anybody judged. */
  confirmed: number;
  judged: number;
}

/** What judges said together of the hops that were drawn. O(hops × judges). */
export function judgementOf(rows: readonly number[], judges: readonly Judge[]): Judgement {
  const units = rows.map((row) => judges.map(({ verdicts }) => verdicts.get(row) ?? null));
  const hops = rows.map((row, i): Judged => {
    const counts = { yes: 0, no: 0, unsure: 0 };
    for (const verdict of units[i]!) if (verdict) counts[verdict]++;
    const given = counts.yes + counts.no + counts.unsure;
    const most = VERDICTS.find((verdict) => counts[verdict] * 2 > given) ?? null;
    return { row, counts, most, disputed: VERDICTS.filter((verdict) => counts[verdict] > 0).length > 1 };
  });
  return {
    hops,
    alpha: alphaOf(units),
    confirmed: hops.filter(({ most }) => most === 'yes').length,
    judged: hops.filter(({ counts }) => counts.yes + counts.no + counts.unsure > 0).length,
  };
}
