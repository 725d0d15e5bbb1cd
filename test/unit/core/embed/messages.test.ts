import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWanted, readAsked, readGiven } from '../../../../src/core/embed/messages';

describe('what an article asks of a frame', () => {
  it('is understood where version and shape are right', () => {
    for (const asked of [
      { do: 'play' },
      { do: 'pause' },
      { do: 'seek', at: 0.5 },
      { do: 'step', to: 3 },
      { do: 'lens', lens: 'wording' },
      { do: 'select', key: '1x9' },
      { do: 'select', key: null },
      { do: 'say', sentence: 'Fewer than half still carry “No”.', corrected: null },
      { do: 'say', sentence: '', corrected: 1_700_000_000_000 },
    ])
      expect(readAsked({ afterword: 1, ...asked })).toMatchObject(asked);
  });

  it('is not understood where anything is wrong', () => {
    for (const asked of [
      { afterword: 2, do: 'play' },
      { do: 'play' },
      { afterword: 1, do: 'seek', at: NaN },
      { afterword: 1, do: 'seek', at: 2 },
      { afterword: 1, do: 'seek', at: '0.5' },
      { afterword: 1, do: 'step', to: 1.5 },
      { afterword: 1, do: 'lens', lens: '__proto__' },
      { afterword: 1, do: 'select', key: '<img>' },
      { afterword: 1, do: 'open', url: 'https://example.invalid' },
      { afterword: 1, do: 'say', sentence: 'x'.repeat(4001), corrected: null },
      { afterword: 1, do: 'say', sentence: 'x', corrected: '2026' },
      { afterword: 1, do: 'say', sentence: 'x' },
      { afterword: 1, do: 'give', file: 'data', bytes: null },
    ])
      expect(readAsked(asked)).toBeNull();
  });

  it('is never more than the shapes that there are, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (data) => {
        expect(readAsked(data)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('what an article hands over', () => {
  const bytes = new ArrayBuffer(3);

  it('is a file that a frame may want, or that there is none', () => {
    expect(readGiven({ afterword: 1, do: 'give', file: 'data', bytes })).toEqual({ file: 'data', bytes });
    const file = 'samples/fee-waiver/posts.jsonl';
    expect(readGiven({ afterword: 1, do: 'give', file, bytes: null })).toEqual({ file, bytes: null });
  });

  it('is nothing else', () => {
    for (const given of [
      { afterword: 2, do: 'give', file: 'data', bytes },
      { afterword: 1, do: 'take', file: 'data', bytes },
      { afterword: 1, do: 'give', file: 'data', bytes: 'abc' },
      { afterword: 1, do: 'give', file: 'data', bytes: { byteLength: 3 } },
      { afterword: 1, do: 'give', file: 'data' },
      { afterword: 1, do: 'give', file: 'samples/../secret.txt', bytes },
      { afterword: 1, do: 'give', file: 'https://example.invalid/data', bytes },
      null,
    ])
      expect(readGiven(given)).toBeNull();
  });

  it('lies below the samples, and nowhere else', () => {
    for (const file of ['data', 'samples/denial/sample.json', 'samples/fee-waiver/story.md'])
      expect(isWanted(file)).toBe(true);
    for (const file of [
      '',
      'index.html',
      'samples/denial',
      'samples/a/..',
      'samples/a/../b.md',
      'samples//a.md',
      '/samples/a/b.md',
      'samples/a/b.md?x',
      1,
      null,
    ])
      expect(isWanted(file)).toBe(false);
  });
});
