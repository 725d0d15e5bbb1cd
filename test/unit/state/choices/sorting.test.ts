import { describe, expect, it } from 'vitest';
import { Sorting } from '../../../../src/state/choices/sorting.svelte';

describe('how messages are sorted', () => {
  it('takes each step back: tags, rules, joined messages', () => {
    const sorting = new Sorting();
    sorting.tag(7, 'crisis');
    sorting.tag(7, null);
    expect(sorting.tags).toEqual([]);
    sorting.undo();
    expect(sorting.tags).toEqual([{ root: 7, tag: 'crisis' }]);
    const first = { tag: 'policy', words: ['tax'] };
    sorting.setRule([first], 'own', ['lake']);
    expect(sorting.rules).toEqual([first, { tag: 'own', words: ['lake'] }]);
    sorting.setRule(sorting.rules!, 'own', []);
    expect(sorting.rules).toEqual([first, { tag: 'own', words: [] }]);
    sorting.undo();
    sorting.undo();
    expect(sorting.rules).toBeNull();
    expect(sorting.count).toBe(1);
    sorting.clear();
    expect([sorting.count, sorting.tags.length]).toEqual([0, 0]);
  });

  it('joins a message with what it was joined with already', () => {
    const sorting = new Sorting();
    sorting.join([1, 2]);
    sorting.join([3, 4]);
    sorting.join([2, 5]);
    expect(sorting.joined).toEqual([
      [3, 4],
      [1, 2, 5],
    ]);
    sorting.part(5);
    expect(sorting.joined).toEqual([[3, 4]]);
  });
});
