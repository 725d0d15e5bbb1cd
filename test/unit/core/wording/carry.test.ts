import { describe, expect, it } from 'vitest';
import { HeldWords } from '../../../../src/core/wording/carry';

const TEXTS = [
  'The ferry runs again from Monday, with a permit.',
  'The FERRY runs again from Monday!',
  'No ferry on Monday',
  'الرسوم تُلغى من الاثنين',
  '',
];
/** The second is made from the first, the third from the second; the others from none. */
const held = new HeldWords(TEXTS, [-1, 0, 1, -1, 0]);

describe('which wordings hold what', () => {
  it('a word, whatever its case, never a part of one', () => {
    expect(held.hold('Ferry')).toEqual([0, 1, 2]);
    expect(held.hold('err')).toEqual([]);
    expect(held.hold('الاثنين')).toEqual([3]);
    expect(held.hold('')).toEqual([]);
  });

  it('an edit that put words in: all its runs, each word after word', () => {
    expect(held.show({ lost: ['The'], added: ['No', 'on'] })).toEqual([2]);
    expect(held.show({ lost: [], added: ['ferry runs', 'Monday'] })).toEqual([0, 1]);
    expect(held.show({ lost: [], added: ['ferry again'] })).toEqual([]);
  });

  it('an edit that only left words out: the texts without them that come from one with them', () => {
    expect(held.show({ lost: ['with a permit'], added: [] })).toEqual([1, 2]);
    expect(held.show({ lost: ['again', 'from Monday'], added: [] })).toEqual([2]);
    expect(held.show({ lost: ['on'], added: [] })).toEqual([]);
  });
});
