import { describe, expect, it } from 'vitest';
import { FLAG, KIND } from '../../../../src/core/dataset/types';
import { makeDataset } from '../../helpers/dataset';

describe('DatasetBuilder', () => {
  it('keeps the order of the records and puts external posts last', () => {
    const data = makeDataset([
      { id: 'b', author: 'Ann', text: 'second', time: 2, replyTo: 'z' },
      { id: 'a', author: 'ben', text: 'first', time: 1, quoteOf: 'b' },
      { id: 'c', author: 'ann', text: 'third', time: 3, repostOf: 'a' },
    ]);
    expect([0, 1, 2, 3].map((row) => data.id(row))).toEqual(['b', 'a', 'c', 'z']);
    expect(Array.from(data.posts.flags)).toEqual([0, 0, 0, FLAG.external]);
    expect(Array.from(data.posts.kind)).toEqual([KIND.reply, KIND.quote, KIND.repost, KIND.original]);
    expect(data.posts.replyTo[0]).toBe(3);
    expect(data.posts.quoteOf[1]).toBe(0);
    expect(data.text(2)).toBe('first');
    expect(data.posts.author[0]).toBe(data.posts.author[2]);
    expect(data.accounts.byHandle('@ANN')).toBe(data.posts.author[0]);
    expect(data.byId('z')).toBe(3);
    expect(data.byId('nowhere')).toBe(-1);
  });
});
