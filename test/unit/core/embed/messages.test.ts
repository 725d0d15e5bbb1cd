import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../../src/core/embed/messages';

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
