import { expect, it } from 'vitest';
import { BatchWriter } from '../../../../src/core/dataset/writer';

it('a batch holds the last whole record of a post, none that is cut, and nothing of the batch before', () => {
  const writer = new BatchWriter({ file: 0, task: 0, snowflake: false });
  const write = (id: string, likes: number, truncated: boolean): void => {
    const draft = writer.draft(id, 0, 1, false);
    draft.truncated = truncated;
    draft.likes = likes;
    writer.post(draft);
  };
  const holds = (id: string, likes: number): boolean => writer.holds(id, -1, -1, -1, likes);
  write('a', 1, true);
  expect(holds('a', 9)).toBe(false);
  write('a', 2, false);
  write('a', 3, true);
  write('b', 1, false);
  expect(holds('a', 7)).toBe(true);
  write('a', 4, false);
  expect(holds('a', 8)).toBe(true);
  expect(holds('c', 1)).toBe(false);
  expect(Array.from(writer.take(true).posts.likes)).toEqual([1, 7, 3, 1, 8]);
  expect(holds('b', 1)).toBe(false);
});
