import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetBuilder } from '../../../../src/core/dataset/builder';
import type { Dataset } from '../../../../src/core/dataset/types';
import { BatchWriter } from '../../../../src/core/dataset/writer';
import { readHead } from '../../../../src/core/import/head';
import { planFile } from '../../../../src/core/import/plan';
import { openReader } from '../../../../src/core/import/read';
import { newReport } from '../../../../src/core/import/report';
import { rowsOf } from '../../helpers/import';
import { lines, post } from './v1';

const values = Array.from({ length: 30 }, (_, i) =>
  post(
    String(1392400000000000000n + BigInt(i)),
    `Text ${i} "quoted" \\ 🏛 }]{[`,
    i ? { in_reply_to_status_id_str: String(1392400000000000000n + BigInt(i >> 1)) } : {},
  ),
);
const files: [string, string][] = [
  ['lines', `${lines(...values.slice(0, 15))}\n\n{"cut": "of\\"\n17\n${lines(...values.slice(15))}`],
  [
    'a list',
    `[${JSON.stringify(values[0])},\n "text", 17, {"cut":,}, ${values
      .slice(1)
      .map((value) => JSON.stringify(value))
      .join(' ,')}]`,
  ],
  ['a list that is cut', JSON.stringify(values).slice(0, -50)],
  [
    'a table',
    `id,text\r\n${values.map((value) => `${value['id_str'] as string},"${(value['text'] as string).replaceAll('"', '""')}\nline"`).join('\r\n')}`,
  ],
];

/** Reads bytes in pieces that end where told, and in ranges that begin where told. */
function read(text: string, cuts: number[], starts: number[]): Dataset {
  const bytes = new TextEncoder().encode(text);
  const head = readHead('file', bytes, true)!;
  const { format, divisible } = planFile(head, 'utf-8');
  const edges = [0, ...(divisible ? starts.map((at) => at % bytes.length) : []), bytes.length];
  const ranges = [...new Set(edges)].sort((a, b) => a - b);
  const builder = new DatasetBuilder();
  for (let task = 0; task + 1 < ranges.length; task++) {
    const [start, end] = [ranges[task]!, ranges[task + 1]!];
    const writer = new BatchWriter({ file: 0, task, snowflake: true });
    const reader = openReader(format!, head, writer, start, end);
    const from = Math.max(0, start - 1);
    const stops = [...cuts.map((at) => at % bytes.length).filter((at) => at > from), bytes.length].sort(
      (a, b) => a - b,
    );
    let at = from;
    for (const stop of stops) {
      if (!reader.push(bytes.slice(at, stop))) break;
      at = stop;
    }
    reader.finish();
    builder.add(writer.take(true));
  }
  return builder.finish([newReport('file', bytes.length, format!.id, null, [])]);
}

describe('readers', () => {
  it.each(files)('read %s the same in whatever pieces and ranges', (_, text) => {
    const whole = read(text, [], []);
    expect(whole.posts.count).toBeGreaterThan(20);
    const numbers = fc.array(fc.nat(1 << 20), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (cuts, starts) => {
        const cut = read(text, cuts, starts);
        expect(rowsOf(cut)).toEqual(rowsOf(whole));
        expect(cut.rejects).toEqual(whole.rejects);
        expect(cut.files).toEqual(whole.files);
        expect(cut.posts.recordStart).toEqual(whole.posts.recordStart);
        expect(cut.posts.recordLength).toEqual(whole.posts.recordLength);
      }),
      { numRuns: 150 },
    );
  });

  it('read byte by byte', () => {
    for (const [, text] of files) {
      const every = Array.from({ length: text.length * 2 }, (_, i) => i);
      expect(rowsOf(read(text, every, []))).toEqual(rowsOf(read(text, [], [])));
    }
  });
});
