import { describe, expect, it } from 'vitest';
import { importBuffers } from '../../../../../src/core/import';
import type { ColumnMapping } from '../../../../../src/core/import/table/columns';
import { guessColumns } from '../../../../../src/core/import/table/guesses';
import { readHead } from '../../../../../src/core/import/head';
import {
  applyMapping,
  headerSignature,
  type MappingRequest,
} from '../../../../../src/core/import/table/mapping';
import { planFile } from '../../../../../src/core/import/plan';
import { expectTally, rowsOf } from '../../../helpers/import';
import { whyOf } from '../../../helpers/told';

const ids = Array.from({ length: 8 }, (_, i) => String(1392400000000000000n + BigInt(i)));
const table = (header: string): string =>
  `${header}\n${ids
    .map(
      (id, i) =>
        `${i};positive;The bridge at Vey, word for word in row ${i};${id};person_${i >> 1};2021-05-12 09:0${i};${i % 2 ? '' : 'x'}`,
    )
    .join('\n')}\n`;
const FOREIGN = table('no;stance;palabras;clave;quien;cuando;');

function ask(text: string): MappingRequest | null {
  const head = readHead('file', new TextEncoder().encode(text), true)!;
  const plan = planFile(head, 'utf-8');
  expect(plan.format).toBeNull();
  return plan.needsMapping;
}

function open(text: string, mapping: ColumnMapping): ReturnType<typeof importBuffers> {
  const data = importBuffers(
    [{ name: 'a', bytes: new TextEncoder().encode(text) }],
    new Map([['a', mapping]]),
  );
  data.files.forEach(expectTally);
  return data;
}

describe('a table whose columns are not known', () => {
  it('is refused in a sentence, and asks with rows and guesses', () => {
    expect(importBuffers([{ name: 'a', bytes: new TextEncoder().encode(FOREIGN) }]).files[0]).toMatchObject({
      format: 'none',
      records: 0,
    });
    const request = ask(FOREIGN)!;
    expect(request.guesses).toEqual({ text: 2, id: 3, handle: 4, time: 5 });
    expect(request.header[2]).toBe('palabras');
    expect(request.rows).toHaveLength(8);
    expect(request.signature).toBe('no|stance|palabras|clave|quien|cuando|');
  });

  it('shows twenty rows, long cells cut', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${i},${'x'.repeat(5000)}`);
    const request = ask(`a,b\n${rows.join('\n')}`)!;
    expect(request.rows).toHaveLength(20);
    expect(request.rows[0]![1]).toHaveLength(280);
  });

  it('asks too where no row is a header', () => {
    const request = ask(table('').replace(/^\n/, ''))!;
    expect(request.header[0]).toBe('Column 1');
    expect(request.guesses).toMatchObject({ text: 2, id: 3, time: 5 });
    const data = open(table('').replace(/^\n/, ''), request.guesses);
    expect(data.files[0]).toMatchObject({ records: 8, posts: 8 });
  });

  it('looks for the header below rows of titles', () => {
    const request = ask(`Export of Vey;;\n;;\n${FOREIGN}`)!;
    expect(request.header[2]).toBe('palabras');
    expect(open(`Export of Vey;;\n;;\n${FOREIGN}`, request.guesses).files[0]).toMatchObject({
      records: 8,
      posts: 8,
    });
  });

  it('asks nothing of a list of ids, or where no row is left', () => {
    expect(ask(`id\n${ids.join('\n')}\n`)).toBeNull();
    expect(ask('name,age\n')).toBeNull();
  });

  it('is read as the user said', () => {
    const data = open(FOREIGN, { text: 2, id: 3, handle: 4, time: 5 });
    expect(data.files[0]).toMatchObject({ format: 'generic-table', posts: 8 });
    expect(whyOf(data)).toContain('as chosen: clave as id, palabras as text');
    expect(rowsOf(data)[1]).toMatchObject({
      id: ids[1],
      author: 'person_0',
      time: '2021-05-12T09:01:00.000Z',
      text: 'The bridge at Vey, word for word in row 1',
    });
  });
});

describe('a mapping', () => {
  it('stands over what the importer would recognise', () => {
    const text = 'id,text,note,tweet_url\n1,wrong,"right, this",\n';
    expect(rowsOf(open(text, { text: 2 }))).toMatchObject([{ text: 'right, this', flags: 'madeId' }]);
  });

  it('leaves out columns that are not there, and is not taken without words or ids', () => {
    expect([...applyMapping(['a', 'b'], { text: 1, id: 2, time: -1, handle: 0.5 })]).toEqual([['text', 1]]);
    expect(whyOf(open('id,text\n1,one\n', { time: 1 }))).toContain('by their names');
    expect(
      open('id,text\n1,one\n', JSON.parse('{"__proto__":1,"constructor":0}') as ColumnMapping).files[0]!
        .posts,
    ).toBe(1);
  });

  it('is kept for the same header, however it is written', () => {
    expect(headerSignature(['Tweet ID', 'Text '])).toBe(headerSignature(['tweet_id', 'text']));
    expect(headerSignature(['text', 'tweet_id'])).not.toBe(headerSignature(['tweet_id', 'text']));
  });
});

it('guesses by names first, then by content', () => {
  const rows = ids.map((id, i) => [
    `https://x.com/a/status/${id}`,
    `Words of ${i} that go on and on`,
    'en',
    '99887766',
  ]);
  expect(Object.fromEntries(guessColumns({ header: ['a', 'b', 'c', 'd'], rows }))).toEqual({
    link: 0,
    text: 1,
    lang: 2,
    authorId: 3,
  });
  expect(guessColumns({ header: ['text', 'b'], rows }).get('text')).toBe(0);
});
