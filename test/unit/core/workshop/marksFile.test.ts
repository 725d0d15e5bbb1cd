import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/workshop/judging';
import { readMarks, UnreadableMarks, writeMarks } from '../../../../src/core/workshop/marksFile';
import { mergeMarks } from '../../../../src/core/workshop/mergeMarks';

const mark = (judge: string, row: number, verdict: Mark['verdict']): Mark => ({
  judge,
  question: 'meaning',
  row,
  verdict,
});

describe('the marks of a group', () => {
  it('are read as they were written', () => {
    const judgement = fc.record({
      judge: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => name.length <= 60),
      question: fc.constantFrom('meaning' as const, 'links' as const),
      post: fc.stringMatching(/^[0-9a-z]{1,11}$/),
      verdict: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
    });
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 30 }), (marks) => {
        expect(readMarks(writeMarks(marks))).toEqual(marks);
      }),
    );
  });

  it('of a damaged or another file are refused', () => {
    const whole = writeMarks([{ judge: 'A', question: 'meaning', post: 'a1', verdict: 'yes' }]);
    for (const text of [
      ...['', '{', 'null', '[]', '{}', whole.slice(0, -10), whole.replace('yes', 'maybe')],
      ...[whole.replace('a1', '<b>'), whole.replace('"A"', '""'), whole.replace('marks', 'session')],
    ])
      expect(() => readMarks(text)).toThrow(UnreadableMarks);
  });

  it('are added to those that are there; nobody’s are lost, and a file added twice changes nothing', () => {
    const own = [mark('Ben', 1, 'yes'), mark('Cleo', 1, 'no')];
    const others = [mark('Ben', 1, 'no'), mark('Ben', 2, 'no'), mark('Dan', 1, 'yes')];
    const merged = mergeMarks(own, others);
    expect(merged).toEqual([...own, mark('Ben 2', 1, 'no'), mark('Ben 2', 2, 'no'), mark('Dan', 1, 'yes')]);
    expect(mergeMarks(merged, others)).toEqual(merged);
    // The same person going on, on another computer.
    expect(mergeMarks(own, [mark('Ben', 1, 'yes'), mark('Ben', 5, 'unsure')])).toEqual([
      ...own,
      mark('Ben', 5, 'unsure'),
    ]);
    expect(mergeMarks([], others)).toEqual(others);
  });
});
