import { describe, expect, it } from 'vitest';
import { kept } from '../../../src/ui/widgets/kept';

describe('kept', () => {
  it('makes a thing once while it is asked with the same, and anew with another', () => {
    let made = 0;
    const list = kept((of: object, size: number) => ({ of, size, nth: ++made }));
    const [a, b] = [{}, {}];
    const first = list(a, NaN);
    expect(list(a, NaN)).toBe(first);
    expect(list(b, NaN).nth).toBe(2);
    expect(list(a, NaN).nth).toBe(3);
    expect(list(a, 0)).not.toBe(list(a, -0));
  });
});
