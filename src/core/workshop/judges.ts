/** What judges said of hops by hand. */

/** What is judged: whether words that changed still say the same, or whether a link by similar words is one. */
export const QUESTIONS = ['meaning', 'links'] as const;
export type Question = (typeof QUESTIONS)[number];

export const VERDICTS = ['yes', 'no', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

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
