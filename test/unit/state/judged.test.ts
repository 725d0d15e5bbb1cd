/** What was judged is kept by the keys of posts, and comes back to their rows. */
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/state/ask';
import { fileOf, marksOf } from '../../../src/state/judged';
import type { Mark } from '../../../src/core/workshop/judging';

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

describe('a file of marks', () => {
  it('holds all of them; what this export has not is counted, not lost in silence', async () => {
    const text = await fileOf(MARKS, ask);
    expect(text).toContain('"post": "p9"');
    expect(await marksOf(text!, ask)).toEqual({ marks: MARKS.slice(0, 2), unknown: 1 });
  });

  it('cannot be written where the worker cannot be asked', async () => {
    expect(await fileOf(MARKS, (() => Promise.resolve(null)) as Ask)).toBeNull();
  });
});
