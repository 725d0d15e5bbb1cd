import { describe, expect, it } from 'vitest';
import { kept, keptOfEach } from '../../../src/ui/widgets/kept';

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

describe('kept of each', () => {
  it('keeps one for each first argument, whoever is asked between, and makes that one anew with other arguments', () => {
    let made = 0;
    const list = keptOfEach((of: object, size: number) => ({ of, size, nth: ++made }));
    const [a, b] = [{}, {}];
    const [first, second] = [list(a, 1), list(b, 1)];
    expect([list(a, 1), list(b, 1)]).toEqual([first, second]);
    expect(list(a, 2)).toEqual({ of: a, size: 2, nth: 3 });
    expect(list(b, 1)).toBe(second);
    expect(list(a, 1).nth).toBe(4);
  });
});
