import { describe, expect, it } from 'vitest';
import { readMoment, writeDay, writeMinute } from '../../../../src/ui/widgets/moment';

describe('a moment that is typed', () => {
  it('is read as it is written', () => {
    const ms = Date.UTC(2021, 4, 12, 9, 30);
    expect(readMoment(writeMinute(ms))).toBe(ms);
    expect(writeMinute(ms)).toBe('2021-05-12 09:30');
    expect(writeDay(ms)).toBe('2021-05-12');
    expect([writeDay(null), writeMinute(null)]).toEqual(['', '']);
  });

  it('may be parted by other signs, and written in other digits', () => {
    const day = Date.UTC(2021, 4, 12);
    for (const text of [
      '2021-5-12',
      ' 2021/05/12 ',
      '2021.05.12',
      '٢٠٢١-٠٥-١٢',
      '۲۰۲۱/۰۵/۱۲',
      '２０２１年５月１２日',
    ])
      expect(readMoment(text), text).toBe(day);
    expect(readMoment('2021-05-12T09:30Z')).toBe(Date.UTC(2021, 4, 12, 9, 30));
  });

  it('is none where no calendar has it, or its order is not told', () => {
    for (const text of [
      '',
      'yesterday',
      '2021',
      '2021-02-30',
      '2021-13-01',
      '2021-05-12 25:00',
      '05/12/2021',
    ])
      expect(readMoment(text), text).toBeNull();
  });
});
