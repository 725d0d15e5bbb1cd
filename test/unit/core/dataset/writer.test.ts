import { describe, expect, it } from 'vitest';
import { Utf8 } from '../../../../src/core/dataset/anyText';
import type { Batch } from '../../../../src/core/dataset/batch';
import { DatasetBuilder } from '../../../../src/core/dataset/builder';
import { BatchWriter } from '../../../../src/core/dataset/writer';
import { newReport } from '../../../../src/core/import/report';

const place = (task: number) => ({ file: 0, task, snowflake: true });

/** Writes posts that name everything a batch can hold; `bytes`: their texts as bytes. */
function write(writer: BatchWriter, from: number, count: number, bytes: boolean): Batch {
  const text = (words: string): string | Utf8 => {
    const held = new TextEncoder().encode(`<${words}>`);
    return bytes ? new Utf8(held, 1, held.length - 1) : words;
  };
  for (let i = from; i < from + count; i++) {
    writer.places++;
    const draft = writer.draft(i % 3 ? text(`id${i}`) : writer.placeId('file:'), i * 10, 9, false);
    draft.author = writer.accounts.number(text(String(i % 4)), text(`Ann_${i % 4}`));
    writer.accounts.describe(draft.author, '', text(`É ${i}`), '', i, 1, i);
    draft.text = text(`words ${i} 水`);
    if (i % 3 === 1) draft.replyTo = text(`id${i + 1}`);
    draft.mentions.push(text('BEN'));
    draft.urls.push(text(`https://vey.example/${i % 2}`));
    if (i % 5 === 0) draft.lang = 'pt';
    writer.post(draft);
    if (i % 4 === 0) writer.note('noTime');
    if (i % 7 === 0) writer.reject('noId', 'x');
  }
  return writer.take(true);
}

describe('BatchWriter', () => {
  it('writes the same from bytes as from strings', () => {
    const strings = write(new BatchWriter(place(0)), 0, 20, false);
    expect(write(new BatchWriter(place(0)), 0, 20, true)).toEqual(strings);
  });

  it('writes a second task as a new one does', () => {
    const again = new BatchWriter(place(0));
    write(again, 0, 40, true);
    again.begin(place(1));
    expect(write(again, 40, 12, true)).toEqual(write(new BatchWriter(place(1)), 40, 12, true));
  });

  it('counts places on over batches, in the ids that are made of them', () => {
    const builder = new DatasetBuilder();
    for (let task = 0; task < 3; task++)
      builder.add(write(new BatchWriter(place(task)), task * 30, 30, false));
    const data = builder.finish([newReport('file', 0, 'x', null, [])]);
    for (let i = 0; i < 90; i += 3) expect(data.byId(`file:${i + 1}`), `row ${i}`).toBeGreaterThanOrEqual(0);
    expect(data.rejects.map((reject) => reject.place)).toContain(85);
  });
});
