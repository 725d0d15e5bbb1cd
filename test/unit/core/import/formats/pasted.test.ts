import { atOnce } from '../../../../../src/core/steps';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/dataset/types';
import { importBuffers } from '../../../../../src/core/import';
import { BASES, buildForest } from '../../../../../src/core/paths';
import { Sources } from '../../../../../src/core/service/sources';
import { expectTally, importText, rowsOf } from '../../../helpers/import';
import { notesOf, whyOf } from '../../../helpers/told';

function paste(text: string): Dataset {
  const bytes = new TextEncoder().encode(text);
  const data = importBuffers([{ name: 'pasted rows', bytes, pasted: true }]);
  data.files.forEach(expectTally);
  return data;
}

const table = (data: Dataset): unknown[] =>
  rowsOf(data).map(({ author, text, time, flags }) => [author, text, time, flags]);

describe('pasted lines', () => {
  it('plain texts are undated posts of nobody', async () => {
    const data = paste('Yes, we said no\n\n  Dear all: see #notes, @ann\r\nlast');
    expect(data.files[0]).toMatchObject({ format: 'pasted', records: 3, posts: 3 });
    expect(notesOf(data)).toEqual([
      '3 posts have no author.',
      '3 posts have no time; the order of the lines is not taken for one.',
    ]);
    expect(table(data)).toEqual([
      [null, 'Yes, we said no', null, 'madeId'],
      [null, 'Dear all: see #notes, @ann', null, 'madeId'],
      [null, 'last', null, 'madeId'],
    ]);
    // Nothing hangs on anything: each can still be chosen and read.
    const sources = atOnce(new Sources(data, await buildForest(data), (row) => data.text(row)).count());
    expect(sources.messages([], 9).total).toBe(3);
    expect(rowsOf(data)[1]).toMatchObject({ id: 'pasted rows:3', hashtags: ['notes'], mentions: ['ann'] });
  });

  it('"who: words"', () => {
    const data = paste('@Ann: hello: all\nben_2: RT @Ann: hello\nthen nobody speaks\nanna：x\ncy: y\ndi: z');
    expect(whyOf(data)).toMatch(/who: words/);
    expect(table(data).slice(0, 3)).toEqual([
      ['Ann', 'hello: all', null, 'madeId'],
      ['ben_2', 'RT @Ann: hello', null, 'madeId'],
      [null, 'then nobody speaks', null, 'madeId'],
    ]);
  });

  it.each([
    ['tabs', '\t'],
    ['commas', ', '],
    ['bars', ' | '],
    ['Arabic commas', '، '],
    ['Chinese commas', '，'],
  ])('"who, from whom, words" with %s: the hops that are written down', async (_, separator) => {
    const rows = [
      ['who', 'from whom', 'words'],
      ['min', '', 'The fee is waived, for all'],
      ['cy', 'dee', 'The fee is gone'],
      ['@ann', 'min', 'The fee is waived'],
      ['dee', '@Ann', 'No fee'],
      ['eve', 'zoe', 'What fee?'],
    ];
    const data = paste(rows.map((row) => row.join(separator)).join('\n'));
    expect(data.files[0]).toMatchObject({ records: 5, posts: 5 });
    const forest = await buildForest(data);
    const author = (row: number): string => (row < 0 ? '' : data.accounts.handle(data.posts.author[row]!));
    const hops = Array.from({ length: 5 }, (_, row) => [
      author(row),
      data.text(row),
      author(forest.parent[row]!),
      BASES[forest.basis[row]!],
    ]);
    expect(hops).toEqual([
      ['min', 'The fee is waived, for all', '', 'root'],
      ['cy', 'The fee is gone', 'dee', 'declared'],
      ['ann', 'The fee is waived', 'min', 'declared'],
      ['dee', 'No fee', 'ann', 'declared'],
      ['eve', 'What fee?', 'zoe', 'declared'],
    ]);
  });

  it('two columns, who and words', () => {
    expect(table(paste('ann\thello there\nben\tbye\n'))).toEqual([
      ['ann', 'hello there', null, 'madeId'],
      ['ben', 'bye', null, 'madeId'],
    ]);
    expect(table(paste('@ann, hello, there\n@ben, bye\n'))[0]).toEqual([
      'ann',
      'hello, there',
      null,
      'madeId',
    ]);
  });

  it('leaves to others what is theirs, and files alone', () => {
    expect(paste('id,text\n1,one\n2,two\n').files[0]!.format).toBe('generic-table');
    expect(paste('{"id_str":"1","text":"a","user":{},"created_at":""}\n').files[0]!.format).toBe(
      'twitter-v1',
    );
    expect(paste('a\tb\tc\td\n1\t2\t3\t4\n').files[0]!.format).toBe('none');
    expect(importText('ann: hello\nben: bye\n').files[0]!.format).toBe('none');
  });

  it('names that are no names', () => {
    const data = paste('__proto__: a\nconstructor: b\ntoString: c\n');
    expect(table(data).map((row) => (row as unknown[])[0])).toEqual(['__proto__', 'constructor', 'toString']);
  });
});
