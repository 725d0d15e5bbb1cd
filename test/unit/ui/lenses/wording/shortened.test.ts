import { describe, expect, it } from 'vitest';
import { briefRuns, shortened } from '../../../../../src/ui/lenses/wording/shortened';

describe('a diff for a narrow place', () => {
  const text = (op: 'same' | 'lost' | 'added', words: string): string =>
    shortened([{ op, text: words }])[0]!.text;

  it('leaves the middle of a long run out, between words', () => {
    expect(text('lost', 'admitted to a recognised university, provided they apply before 30 June')).toBe(
      'admitted … 30 June',
    );
    expect(text('lost', 'признанных университетов, если заявка подана')).toBe('признанных … подана');
    expect(text('lost', ' a short run ')).toBe(' a short run ');
    expect(text('lost', ' admitted to a recognised university, before 30 June')).toBe(' admitted … 30 June');
  });

  it('cuts a script without spaces between characters', () => {
    const long = '自九月一日起外交部将免除在认可大学就读的留学生的签证费须在六月三十日前申请';
    expect(text('lost', long)).toBe(`${long.slice(0, 11)} … ${long.slice(-11)}`);
  });

  it('never makes two words longer than they are', () => {
    const two = 'Donaudampfschifffahrtsgesellschaft Kapitänsmützenfabrik';
    expect(text('lost', two)).toBe(two);
  });

  it('says where runs go on', () => {
    expect(briefRuns(['for it'])).toEqual(['for it']);
    expect(briefRuns(['Keldan survey boat entered', 'Maren lake'])).toEqual(['Keldan survey boat entered …']);
  });
});
