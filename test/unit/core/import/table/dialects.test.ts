import { describe, expect, it } from 'vitest';
import { writtenTime, type DateOrder } from '../../../../../src/core/import/text/writtenTime';
import { importText, rowsOf } from '../../../helpers/import';
import { notesOf } from '../../../helpers/told';

const times = (...cells: string[]): unknown[] => {
  const data = importText(`text;tweet date\n${cells.map((cell, i) => `words ${i};"${cell}"`).join('\n')}\n`);
  return rowsOf(data).map(({ time }) => time);
};
const notes = (...cells: string[]): string =>
  notesOf(importText(`text;tweet date\n${cells.map((cell, i) => `words ${i};${cell}`).join('\n')}\n`)).join(
    '\n',
  );

describe('times as people and tools write them', () => {
  it.each<[string, DateOrder, string | null]>([
    ['12/31/2020 23:59', 'dayFirst', '2020-12-31T23:59:00.000Z'],
    ['31.12.2020 23:59', 'monthFirst', '2020-12-31T23:59:00.000Z'],
    ['05/06/2020', 'dayFirst', '2020-06-05T00:00:00.000Z'],
    ['05/06/2020', 'monthFirst', '2020-05-06T00:00:00.000Z'],
    ['5/6/20, 1:02:03 PM', 'monthFirst', '2020-05-06T13:02:03.000Z'],
    ['Dec 31, 2020 · 11:59 PM UTC', 'dayFirst', '2020-12-31T23:59:00.000Z'],
    ['11:59 PM · Dec 31, 2020', 'dayFirst', '2020-12-31T23:59:00.000Z'],
    ['31 December 2020 23:59:59 CET', 'dayFirst', '2020-12-31T22:59:59.000Z'],
    ['Thu, 31 Dec 2020 23:59:59 -0500', 'dayFirst', '2021-01-01T04:59:59.000Z'],
    [
      'Thu Dec 31 2020 23:59:59 GMT+0100 (Central European Standard Time)',
      'dayFirst',
      '2020-12-31T22:59:59.000Z',
    ],
    ['mar. 3 août 2021 08:00', 'dayFirst', '2021-08-03T08:00:00.000Z'],
    ['3. März 2021', 'dayFirst', '2021-03-03T00:00:00.000Z'],
    ['2020/12/31 23:59', 'dayFirst', '2020-12-31T23:59:00.000Z'],
    ['2020-12-31 11:59 PM', 'dayFirst', '2020-12-31T23:59:00.000Z'],
    ['44196.5', 'dayFirst', '2020-12-31T12:00:00.000Z'],
    ['44196,5', 'dayFirst', '2020-12-31T12:00:00.000Z'],
    ['32/13/2020', 'dayFirst', null],
    ['31/12/2020 25:00', 'dayFirst', null],
    ['Marvellous weather', 'dayFirst', null],
    ['53:19.2', 'dayFirst', null],
    ['12345', 'dayFirst', null],
  ])('%s (%s)', (cell, order, expected) => {
    const { time } = writtenTime(cell, order);
    expect(Number.isNaN(time) ? null : new Date(time).toISOString()).toBe(expected);
  });

  it('decides day and month over the whole column, not by its first row', () => {
    expect(times('05/06/2021 10:00', '07/06/2021 10:00', '13/06/2021 10:00')).toEqual([
      '2021-06-05T10:00:00.000Z',
      '2021-06-07T10:00:00.000Z',
      '2021-06-13T10:00:00.000Z',
    ]);
    expect(times('05/06/2021', '05/13/2021')).toEqual([
      '2021-05-06T00:00:00.000Z',
      '2021-05-13T00:00:00.000Z',
    ]);
    expect(notes('05/06/2021 10:00', '13/06/2021 10:00')).toContain(
      '2 dates were read as day/month: 1 can be nothing else.',
    );
  });

  it('looks behind the head of a large file', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `words of row ${i} ${'x'.repeat(100)};05/06/2021`);
    const data = importText(`text;tweet date\n${rows.join('\n')}\nlast;05/27/2021\n`);
    expect(rowsOf(data)[0]!['time']).toBe('2021-05-06T00:00:00.000Z');
    expect(notesOf(data).join()).toContain('3,001 dates were read as month/day: 1 can be nothing else.');
  });

  it('says so where nothing tells, and where dates contradict', () => {
    expect(notes('05/06/2021', '07/08/2021')).toContain(
      'nothing in the file tells; they were read as day/month',
    );
    expect(notes('05/06/2021 1:00 PM')).toContain('read as month/day');
    expect(notes('13/06/2021', '14/06/2021', '06/20/2021')).toContain(
      '1 date exists only in the other order',
    );
  });

  it('lets the ids tell, which hold the time', () => {
    // 1392400000000000001 is of 12 May 2021.
    const data = importText('id,text,tweet date\n1392400000000000001,one,05/12/2021 08:00\n');
    expect(rowsOf(data)[0]!['time']).toBe('2021-05-12T08:00:00.000Z');
    expect(notesOf(data)).toContain('1 date was read as month/day: the times that the ids hold tell so.');
  });

  it('takes the zone from the header, and names it where it is missing', () => {
    expect(notesOf(importText('text,Date (UTC)\none,31/12/2020 10:00\n')).join()).not.toContain('no zone');
    expect(notes('31/12/2020 10:00')).toContain('The times of 1 post name no zone');
  });
});

describe('ways of writing a table', () => {
  it.each([
    ['a line that names the separator', 'sep=;\nid;text\n1;one, two\n'],
    ['rows of titles', 'Export of Vey\n\nid,text\n1,"one, two"\n'],
    ['single quotation marks', "'id','text'\n'1','one, two'\n"],
    ['quotation marks behind backslashes', 'id,text,note\n1,"one, two","a \\"b\\", c"\n'],
    ['carriage returns alone', 'id,text\r1,"one, two"\r'],
    ['a column without a name', ',id,text,\n0,1,"one, two",\n'],
  ])('%s', (_, text) => {
    const data = importText(text);
    expect(rowsOf(data)).toMatchObject([{ id: '1', text: 'one, two' }]);
    expect(notesOf(data).filter((note) => !/no readable time|author/.test(note))).toEqual([]);
    expect(data.files[0]).toMatchObject({ records: 1, posts: 1 });
  });
});
