import { describe, expect, it } from 'vitest';
import { holdWord, showEdit } from '../../../../src/core/wording/carry';

const TEXTS = [
  'The ferry runs again from Monday, with a permit.',
  'The FERRY runs again from Monday!',
  'No ferry on Monday',
  'الرسوم تُلغى من الاثنين',
];

describe('which wordings hold what', () => {
  it('a word, whatever its case, never a part of one', () => {
    expect([...holdWord(TEXTS, 'Ferry')]).toEqual([1, 1, 1, 0]);
    expect([...holdWord(TEXTS, 'err')]).toEqual([0, 0, 0, 0]);
    expect([...holdWord(TEXTS, 'الاثنين')]).toEqual([0, 0, 0, 1]);
    expect([...holdWord(TEXTS, '')]).toEqual([0, 0, 0, 0]);
  });

  it('an edit that put words in: all its runs, each word after word', () => {
    expect([...showEdit(TEXTS, { lost: ['The'], added: ['No', 'on'] })]).toEqual([0, 0, 1, 0]);
    expect([...showEdit(TEXTS, { lost: [], added: ['ferry again'] })]).toEqual([0, 0, 0, 0]);
  });

  it('an edit that only left words out: the texts without them', () => {
    expect([...showEdit(TEXTS.slice(0, 3), { lost: ['with a permit'], added: [] })]).toEqual([0, 1, 1]);
    expect([...showEdit([''], { lost: ['with a permit'], added: [] })]).toEqual([0]);
  });
});
