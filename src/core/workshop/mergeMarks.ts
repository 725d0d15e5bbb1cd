import type { Mark } from './judges';

/**
 * The marks of others added to one's own. A judge whose name is taken by somebody who judged otherwise is told apart by a
 * number: nothing that anybody said is lost, and the same file added twice changes nothing.
 */
export function mergeMarks(own: readonly Mark[], others: readonly Mark[]): Mark[] {
  const place = ({ question, row }: Mark): string => `${question} ${row}`;
  const merged = [...own];
  for (const name of new Set(others.map(({ judge }) => judge))) {
    const said = others.filter(({ judge }) => judge === name);
    const fits = (as: string): boolean => {
      const before = new Map(
        merged.filter(({ judge }) => judge === as).map((mark) => [place(mark), mark.verdict]),
      );
      return said.every((mark) => (before.get(place(mark)) ?? mark.verdict) === mark.verdict);
    };
    let as = name;
    for (let n = 2; !fits(as); n++) as = `${name} ${n}`;
    const held = new Set(merged.filter(({ judge }) => judge === as).map(place));
    merged.push(...said.filter((mark) => !held.has(place(mark))).map((mark) => ({ ...mark, judge: as })));
  }
  return merged;
}
