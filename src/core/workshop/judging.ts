/** Judging hops by hand: a seeded draw of them, what judges said, and where they do not agree. */
import { BASIS } from '../paths/types';
import { seeded } from '../random';
import type { Cascade } from '../replay/types';
import { isChanger } from '../wording/seen';
import { alphaOf } from './agreement';

/** What is judged: whether words that changed still say the same, or whether a link by similar words is one. */
export const QUESTIONS = ['meaning', 'links'] as const;
export type Question = (typeof QUESTIONS)[number];

export const VERDICTS = ['yes', 'no', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

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

/** One verdict of one judge; `row` is the Dataset row of the post at the hop's end. */
export interface Mark {
  judge: string;
  question: Question;
  row: number;
  verdict: Verdict;
}

/** Names of all who judged, in the order in which they began. */
export const namesOf = (marks: readonly Mark[]): string[] => [...new Set(marks.map(({ judge }) => judge))];

/** What each of them said to a question. */
export function judgesOf(marks: readonly Mark[], question: Question): Judge[] {
  const asked = marks.filter((mark) => mark.question === question);
  return namesOf(marks).map((name) => ({
    name,
    verdicts: new Map(asked.filter(({ judge }) => judge === name).map(({ row, verdict }) => [row, verdict])),
  }));
}

/** What one judge said of posts, by Dataset row. */
export interface Judge {
  name: string;
  verdicts: ReadonlyMap<number, Verdict>;
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
