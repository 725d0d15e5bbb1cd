import { describe, expect, it } from 'vitest';
import type { CascadeBundle, VariantView } from '../../../../src/core/api';
import { namesOf, withCollapsed, wordingName } from '../../../../src/ui/stage/names';

const view = (variant: number, more: Partial<VariantView>): VariantView =>
  ({
    variant,
    text: `words ${variant}`,
    first: variant,
    carriers: 5,
    added: [],
    lost: [],
    ...more,
  }) as VariantView;

const BUNDLE = {
  cascade: {
    count: 4,
    parent: Int32Array.of(-1, 0, 0, 1),
    variant: Int32Array.of(0, 1, 2, 1),
  },
  labels: [{ place: 0, text: '@ministry' }],
  variants: [view(0, {}), view(1, { added: ['no visa'] }), view(2, { carriers: 2 })],
  tree: { parent: Int32Array.of(-1, 0, 0) },
} as unknown as CascadeBundle;

describe('names on the stage', () => {
  it('quotes what a wording has added, else how it begins, short and isolated', () => {
    expect(wordingName({ added: ['no visa needed'], text: 'All of it' })).toBe(
      '“\u2068no visa needed\u2069”',
    );
    expect(wordingName({ added: ['scraps', 'all'], text: '' })).toBe('“\u2068scraps … all\u2069”');
    const long = wordingName({ added: [], text: 'Norland will waive the visa fee for all students' });
    expect(long).toBe('“\u2068Norland will waive the visa…\u2069”');
    const cut = wordingName({ added: ['Bajo', 'salgan antes de las', 'de hoy'], text: '' });
    expect(cut).toBe('“\u2068Bajo … salgan antes de las…\u2069”');
    // Where nothing parts the words, letters do, whole ones.
    expect(wordingName({ added: [], text: '💐'.repeat(40) })).toBe(`“\u2068${'💐'.repeat(28)}…\u2069”`);
  });

  it('names accounts and the wordings that several carry, the message’s own left out', () => {
    const names = namesOf(BUNDLE);
    expect(names.map(({ place, face }) => [place, face])).toEqual([
      [0, 'name'],
      [1, 'wording'],
    ]);
    expect([...names[0]!.occasions!]).toEqual([1, 2]);
    expect([...names[1]!.occasions!]).toEqual([1, 3]);
  });

  it('tells wordings that would be told alike once, as the one that most carry', () => {
    const alike = {
      ...BUNDLE,
      variants: [view(0, {}), view(2, { text: 'Same' }), view(1, { text: 'Same' })],
    };
    expect(namesOf(alike).map(({ place, face }) => [place, face])).toEqual([
      [0, 'name'],
      [2, 'wording'],
    ]);
  });

  it('has a collapsed post say how many it stands for, before all others', () => {
    const names = withCollapsed(namesOf(BUNDLE), [0], Uint32Array.of(3, 1, 0, 0));
    expect(names[0]).toMatchObject({ place: 0, text: '\u2068@ministry\u2069 +3', occasions: null });
    expect(names).toHaveLength(2);
  });
});
