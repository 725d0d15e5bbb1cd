/** Bytes looked at, copied and kept by fours are those that one would look at one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8 } from '../../../../src/core/dataset/anyText';
import { gather } from '../../../../src/core/dataset/grow';
import { TextList } from '../../../../src/core/dataset/textList';
import { copyBytes, firstOf, four, has } from '../../../../src/core/dataset/words';

const MARK = 0x2c;
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

describe('four bytes', () => {
  it('tell which of them is the first mark', () => {
    // What differs from the mark by one, and its high bit, are what a subtraction may take for it.
    const byte = fc.constantFrom(MARK, MARK - 1, MARK + 1, MARK | 0x80, 0, 0x61, 0xff);
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 4, maxLength: 4 }),
        fc.array(byte, { maxLength: 4 }),
        (any, some) => {
          any.set(some);
          const found = has(viewOf(any).getInt32(0, true), four(MARK));
          expect(found === 0 ? -1 : firstOf(found)).toBe(any.indexOf(MARK));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are copied whatever their number, and none beside them', () => {
    const from = Uint8Array.from({ length: 40 }, (_, i) => i + 1);
    for (let start = 0; start < 4; start++)
      for (let end = start; end < 24; end++)
        for (let at = 0; at < 4; at++) {
          const to = new Uint8Array(40);
          copyBytes(viewOf(from), start, end, viewOf(to), at);
          const expected = new Uint8Array(40);
          expected.set(from.subarray(start, end), at);
          expect(to).toEqual(expected);
        }
  });
});

describe('a list of texts', () => {
  it('holds what was pushed since it was emptied, though its stretches are used again', () => {
    const bytes = new TextEncoder().encode('one two');
    const list = new TextList();
    const span = new Utf8(bytes, 0, 3);
    list.push(span);
    // Whoever pushed it may go on with it.
    span.start = 4;
    span.end = 7;
    list.push(span);
    list.push('three');
    const held = (): string[] => Array.from({ length: list.count }, (_, i) => String(list.at(i)));
    expect(held()).toEqual(['one', 'two', 'three']);
    expect(list.includes('two')).toBe(true);
    list.clear();
    expect(list.includes('two')).toBe(false);
    list.pushAll(['four', new Utf8(bytes, 0, 3)]);
    expect(held()).toEqual(['four', 'one']);
  });
});

describe('a column', () => {
  it('is put in an order, also in that in which it stands', () => {
    const columns = [new Uint8Array(5), new Uint32Array(5), new Int32Array(5), new Float64Array(5)];
    for (const column of columns) {
      column.set([5, 6, 7, 8, 9]);
      expect(Array.from(gather(column, Int32Array.of(3, 0)))).toEqual([8, 5]);
      const same = gather(column, Int32Array.of(0, 1, 2));
      expect(Array.from(same)).toEqual([5, 6, 7]);
      expect(same.buffer).not.toBe(column.buffer);
    }
  });
});
