import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/workshop/judges';
import type { GroupMarks } from '../../../../src/core/workshop/marks';
import {
  readMarks,
  readPasted,
  UnreadableMarks,
  writeCode,
  writeMarks,
} from '../../../../src/core/workshop/marksFile';
import { addGroup } from '../../../../src/core/workshop/mergeGroups';
import { mergeMarks } from '../../../../src/core/workshop/mergeMarks';

const mark = (judge: string, row: number, verdict: Mark['verdict']): Mark => ({
  judge,
  question: 'meaning',
  row,
  verdict,
});

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(({ length }) => length > 0 && length <= 200);
const key = fc.stringMatching(/^[0-9a-z]{1,11}$/);
const places = fc.array(fc.nat({ max: 500 }), { maxLength: 6 });
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((one) => one + 0);
/** Whatever a group can have marked. */
const group: fc.Arbitrary<GroupMarks> = fc.record({
  group: name,
  pins: fc.array(fc.record({ message: key, tokens: places }), { maxLength: 2 }),
  guesses: fc.array(
    fc.record({
      step: name,
      hands: fc.array(fc.record({ option: name, count: fc.nat({ max: 40 }) }), { maxLength: 4 }),
      numbers: fc.array(fc.integer(), { maxLength: 4 }),
      line: fc.array(share, { maxLength: 4 }),
    }),
    { maxLength: 3 },
  ),
  rewrites: fc.array(
    fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 60 }),
      point: places,
      measures: fc.subarray(['reply', 'correct', 'relay', 'front'] as const).map((list) => [...list]),
    }),
    { maxLength: 2 },
  ),
  judged: fc.array(
    fc.record({
      judge: name,
      question: fc.constantFrom('meaning' as const, 'links' as const),
      post: key,
      verdict: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
    }),
    { maxLength: 20 },
  ),
});

const A: GroupMarks = {
  group: 'Table 1',
  pins: [{ message: 'm1', tokens: [3, 4] }],
  guesses: [{ step: 'q-words', hands: [{ option: '3', count: 2 }], numbers: [], line: [] }],
  rewrites: [{ text: 'Apply before June.', point: [2], measures: ['front'] }],
  judged: [{ judge: 'A', question: 'meaning', post: 'a1', verdict: 'yes' }],
};

describe('the marks of a group', () => {
  it('are read as they were written, as a file and as a code with lines broken anywhere', async () => {
    fc.assert(
      fc.property(group, (marks) => {
        expect(readMarks(writeMarks(marks))).toEqual(marks);
      }),
    );
    await fc.assert(
      fc.asyncProperty(group, async (marks) => {
        const code = await writeCode(marks);
        expect(code).toMatch(/^AW2\.[\w-]+\.[0-9a-z]+$/);
        expect(await readPasted(`  ${code.slice(0, 9)}\n${code.slice(9)} `)).toEqual(marks);
      }),
      { numRuns: 30 },
    );
    expect(await readPasted(writeMarks(A))).toEqual(A);
    expect(JSON.parse(writeMarks(A, 'Method card.\n'))).toMatchObject({ card: 'Method card.\n' });
    expect(await readPasted(writeMarks(A, 'Method card.\n'))).toEqual(A);
  });

  it('of the first version held judgements alone, and are read for ever', () => {
    const text = JSON.stringify({ kind: 'afterword-marks', version: 1, judgements: A.judged });
    expect(readMarks(text)).toEqual({ group: '', pins: [], guesses: [], rewrites: [], judged: A.judged });
  });

  it('of a damaged or another file are refused', () => {
    const whole = writeMarks(A);
    for (const text of [
      ...['', '{', 'null', '[]', '{}', whole.slice(0, -10), whole.replace('"yes"', '"maybe"')],
      ...[whole.replace('a1', '<b>'), whole.replace('"A"', '""'), whole.replace('marks', 'session')],
      ...[whole.replace('front', 'shout'), whole.replace('"version": 2', '"version": 3')],
    ])
      expect(() => readMarks(text)).toThrow(UnreadableMarks);
  });

  it('of a code with one letter amiss are refused, wherever it stands', async () => {
    const code = await writeCode(A);
    for (let at = 0; at < code.length; at += 3) {
      const letter = code[at] === 'x' ? 'y' : 'x';
      await expect(readPasted(code.slice(0, at) + letter + code.slice(at + 1))).rejects.toThrow(
        UnreadableMarks,
      );
    }
    await expect(readPasted(code.slice(0, -12))).rejects.toThrow(UnreadableMarks);
  });

  it('of a newer app are told from damaged ones', async () => {
    const newer = writeMarks(A).replace('"version": 2', '"version": 3');
    for (const text of [newer, `AW3.${'x'.repeat(40)}.abc`, 'AW12.x'])
      await expect(readPasted(text), text.slice(0, 40)).rejects.toMatchObject({ newer: true });
    for (const text of ['AW1.x.y', 'AW.x', '{"version":3}', 'null', newer.replace('3', '"3"')])
      await expect(readPasted(text), text.slice(0, 40)).rejects.toMatchObject({ newer: false });
  });
});

describe('groups', () => {
  const more = { ...A, rewrites: [...A.rewrites, { text: 'June!', point: [], measures: [] }] };
  const other = { ...A, rewrites: [{ text: 'Another table.', point: [], measures: [] }] };

  it('stand beside each other; one that went on replaces itself, one of the same name is told apart', () => {
    const one = addGroup([], A, 'A group');
    expect(one).toEqual({ others: [A], group: 'Table 1' });
    expect(addGroup(one.others, A, 'A group').others).toBe(one.others);
    expect(addGroup(one.others, more, 'A group').others).toEqual([more]);
    // An older file of the same group, added late.
    expect(addGroup([more], A, 'A group').others).toEqual([more]);
    const two = addGroup([more], other, 'A group');
    expect(two).toEqual({ others: [more, { ...other, group: 'Table 1 2' }], group: 'Table 1 2' });
    expect(addGroup(two.others, other, 'A group').others).toEqual(two.others);
    expect(addGroup([], { ...A, group: ' ' }, 'A group').group).toBe('A group');
  });

  it('lose nothing that any of them said, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 5 }), (all) => {
        const added = all.reduce<readonly GroupMarks[]>(
          (others, one) => addGroup(others, { ...one, group: 'G' }, 'G').others,
          [],
        );
        for (const part of ['pins', 'guesses', 'rewrites', 'judged'] as const) {
          const there = new Set(added.flatMap((one) => one[part].map((item) => JSON.stringify(item))));
          for (const one of all) for (const item of one[part]) expect(there).toContain(JSON.stringify(item));
        }
        expect(new Set(added.map((one) => one.group)).size).toBe(added.length);
      }),
    );
  });
});

describe('judgements', () => {
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
