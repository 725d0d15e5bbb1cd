import { describe, expect, it } from 'vitest';
import { siphash } from '../../../../src/core/session/siphash';

const upTo = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => i);

describe('siphash', () => {
  it('gives the values of its authors', () => {
    const key = upTo(16);
    // Appendix A of the paper, and the first of the reference implementation's vectors.
    expect(siphash(key, upTo(15))).toBe(0xa129ca6149be45e5n);
    expect(siphash(key, upTo(0))).toBe(0x726fdb47dd0e0e31n);
  });

  it('depends on the key, and takes no other than 16 bytes', () => {
    const key = upTo(16);
    key[3] = 99;
    expect(siphash(key, upTo(15))).not.toBe(siphash(upTo(16), upTo(15)));
    expect(() => siphash(upTo(8), upTo(1))).toThrow(RangeError);
  });
});
