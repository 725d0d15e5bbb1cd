/** What a group marked is kept by the keys of posts, and comes back to their rows. */
import { describe, expect, it } from 'vitest';
import { UnreadableMarks, writeMarks } from '../../../../src/core/workshop/marksFile';
import type { Mark } from '../../../../src/core/workshop/judges';
import type { SimulateApi } from '../../../../src/core/api';
import type { Bridge } from '../../../../src/jobs/bridge';
import type { Ask } from '../../../../src/state/ask';
import type { GroupParts } from '../../../../src/state/workshop/groupMarks';
import { Groups } from '../../../../src/state/workshop/groups.svelte';
import { Guessing } from '../../../../src/state/workshop/guessing.svelte';
import { Judging } from '../../../../src/state/workshop/judging.svelte';

const ask = ((question: (api: unknown) => unknown) =>
  Promise.resolve(
    question({
      keys: (posts: number[]) => ({ posts: posts.map((row) => `p${row}`), accounts: [] }),
      // This export has no post of key p9.
      resolve: (keys: string[]) => keys.map((key) => (key === 'p9' ? -1 : Number(key.slice(1)))),
    }),
  )) as Ask;

const MARKS: Mark[] = [
  { judge: 'Ann', question: 'meaning', row: 3, verdict: 'yes' },
  { judge: 'Ben', question: 'links', row: 3, verdict: 'unsure' },
  { judge: 'Ben', question: 'links', row: 9, verdict: 'no' },
];

function table(asked: Ask = ask) {
  const parts = {
    ...{ guessing: new Guessing(), judging: new Judging() },
    pins: { tokens: [2, 5] },
    cascade: { whole: { messages: [{ root: 7 }] } },
  } as unknown as GroupParts;
  return { parts, groups: new Groups(parts, asked, {} as Bridge<SimulateApi>) };
}

describe('what a group marked', () => {
  it('goes whole into a file, and from there beside what another has', async () => {
    const { parts, groups } = table();
    groups.call('Table 1');
    groups.write({ text: 'June!', point: [0], measures: [] });
    groups.write({ text: 'June!', point: [0], measures: [] });
    parts.judging.restore(MARKS);
    parts.guessing.raise('fall-words', '3');
    const marks = (await groups.marks())!;
    expect(marks).toEqual({
      group: 'Table 1',
      pins: [{ message: 'p7', tokens: [2, 5] }],
      guesses: [{ step: 'fall-words', hands: [{ option: '3', count: 1 }], numbers: [], line: [] }],
      rewrites: [{ text: 'June!', point: [0], measures: [] }],
      judged: MARKS.map(({ row, ...rest }) => ({ ...rest, post: `p${row}` })),
    });

    const trainer = table();
    trainer.parts.judging.restore([{ ...MARKS[0]!, verdict: 'no' }]);
    expect(await trainer.groups.add(writeMarks(marks), 'A group')).toEqual({ group: 'Table 1', unknown: 1 });
    expect(trainer.groups.others).toEqual([marks]);
    // Ann of this table judged otherwise: both are kept, what this export has not is kept with its group.
    expect(trainer.parts.judging.names).toEqual(['Ann', 'Ann 2', 'Ben']);
    await expect(trainer.groups.add('{"kind":', 'A group')).rejects.toThrow(UnreadableMarks);
    expect(trainer.groups.others).toEqual([marks]);
  });

  it('cannot be told where the worker cannot be asked', async () => {
    expect(await table((() => Promise.resolve(null)) as Ask).groups.marks()).toBeNull();
  });
});
