import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/core/dataset/types';
import { LAYOUTS } from '../../../../src/core/layout/types';
import { LENSES, READINGS } from '../../../../src/core/lenses/names';
import { NO_GROUP, RULED_ROLES } from '../../../../src/core/replay/filter';
import {
  DEFAULT_VIEW,
  readView,
  viewOver,
  writeView,
  type FilterView,
  type Lit,
  type View,
} from '../../../../src/state/address/url';

const key = fc.stringMatching(/^[0-9a-z]{1,12}$/);
const number = fc.nat({ max: 99_999_999 });
const lit: fc.Arbitrary<Lit> = fc.oneof(
  number.map((wording) => ({ by: 'wording' as const, wording })),
  number.map((edit) => ({ by: 'edit' as const, edit })),
  fc.tuple(number, fc.nat({ max: 199 })).map(([wording, token]) => ({ by: 'word' as const, wording, token })),
);
const moment = fc.integer({ min: -1e13, max: 1e13 });
const filter: fc.Arbitrary<FilterView> = fc.record({
  kinds: fc.subarray([...KINDS]),
  facets: fc.record(
    {
      language: fc.array(fc.stringMatching(/^[A-Za-z-]{1,8}$/), { minLength: 1, maxLength: 5 }),
      role: fc.subarray([...RULED_ROLES], { minLength: 1 }),
      community: fc.array(fc.oneof(number.map(String), fc.constant(NO_GROUP)), {
        minLength: 1,
        maxLength: 5,
      }),
    },
    { requiredKeys: [] },
  ),
  wordings: fc.array(number, { maxLength: 5 }),
  from: fc.option(moment),
  until: fc.option(moment),
  branch: fc.option(key),
  told: fc.boolean(),
});
const views: fc.Arbitrary<View> = fc.record({
  sample: fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}$/)),
  lens: fc.constantFrom(...LENSES),
  source: fc.array(key, { maxLength: 5 }),
  message: fc.array(key, { maxLength: 5 }),
  selected: fc.option(key),
  beside: fc.constant(null),
  reading: fc.constantFrom(...READINGS),
  pins: fc.uniqueArray(fc.nat({ max: 199 })).map((pins) => pins.sort((a, b) => a - b)),
  lit: fc.option(lit),
  filter,
  backbone: fc.nat({ max: 9_999_999 }),
  moment: fc.option(fc.integer({ min: -1e13, max: 1e13 })),
  scale: fc.constantFrom('clock' as const, 'order' as const, 'squeezed' as const),
  layout: fc.constantFrom(...LAYOUTS),
  likely: fc.boolean(),
  speed: fc.option(fc.double({ min: 1e-3, max: 1e9, noNaN: true })),
  loop: fc.boolean(),
  pair: fc.option(
    fc.record({
      messages: fc.tuple(
        fc.array(key, { minLength: 1, maxLength: 3 }),
        fc.array(key, { minLength: 1, maxLength: 3 }),
      ),
      since: fc.nat({ max: 1e12 }),
    }),
  ),
});

describe('the view is the URL', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(`#${writeView(view)}`)).toEqual(view);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(writeView({ ...DEFAULT_VIEW })).toBe('');
    expect(writeView({ ...DEFAULT_VIEW, sample: 'fee-waiver' })).toBe('1?sample=fee-waiver');
  });

  it('takes any text without throwing, and keeps nothing malformed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const view = readView(text);
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
    expect(
      readView(
        '#1?sample=../etc&speed=-3&at=x&scale=sideways&post=<b>&pins=x.-1.1e3&lit=w&read=aloud&kind=toot&lang=<b>&wording=x&from=y&branch=!&backbone=-2',
      ),
    ).toEqual(DEFAULT_VIEW);
  });

  it('holds a post beside another only with that other', () => {
    expect(readView('#1?beside=b2')).toEqual(DEFAULT_VIEW);
    const both = readView('#1?post=a1&beside=b2');
    expect([both.selected, both.beside]).toEqual(['a1', 'b2']);
    expect(readView(writeView(both))).toEqual(both);
  });

  it('holds two messages side by side, or none', () => {
    const { pair } = readView('#1?pair=a1.a2-b1&since=60000');
    expect(pair).toEqual({ messages: [['a1', 'a2'], ['b1']], since: 60_000 });
    expect(readView('#1?pair=a1-b1&since=-5').pair).toEqual({ messages: [['a1'], ['b1']], since: 0 });
    for (const part of ['pair=a1', 'pair=a1-', 'pair=-b1', 'pair=a1-b1-c1', 'pair=<b>-!', 'since=60000'])
      expect(readView(`#1?${part}`)).toEqual(DEFAULT_VIEW);
  });

  it('reads a link that was made before two messages could stand side by side', () => {
    const link = '#1?sample=fee-waiver&lens=compare&message=a1&at=1000';
    const view = { sample: 'fee-waiver', lens: 'compare', message: ['a1'], moment: 1000 };
    expect(readView(link)).toEqual({ ...DEFAULT_VIEW, ...view });
  });

  it('ignores a version it does not know', () => {
    expect(readView('#9?sample=fee-waiver')).toEqual(DEFAULT_VIEW);
  });
});

describe('a view over another', () => {
  it('says what it says, and leaves the rest', () => {
    const published = { ...readView('#1?lens=horizon&message=abc&layout=radial&speed=60'), moment: 5 };
    expect(viewOver(published, readView(''))).toEqual(published);
    const over = viewOver(published, readView('#1?lens=wording&loop=1'));
    expect(over).toEqual({ ...published, lens: 'wording', loop: true });
  });
});
