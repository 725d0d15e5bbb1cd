import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty, NO_CHOICES, writeChoices, type Choices } from '../../../../src/core/session/choices';
import { readChoices, UnreadableChoices } from '../../../../src/core/session/readChoices';

const key = fc.stringMatching(/^[0-9a-z]{1,11}$/);
const word = fc.string({ maxLength: 30 });
/** Whatever a person can choose. */
const choices: fc.Arbitrary<Choices> = fc.record({
  version: fc.constant(4 as const),
  roles: fc.array(fc.record({ account: key, role: fc.constantFrom('official', 'media', 'public') })),
  tags: fc.array(fc.record({ root: key, tag: word })),
  rules: fc.option(fc.array(fc.record({ tag: word, words: fc.array(word) }))),
  joined: fc.array(fc.array(key)),
  answered: fc.array(key),
  parents: fc.array(fc.record({ post: key, parent: fc.option(key) })),
  collection: fc.option(fc.constantFrom('account', 'words', 'unknown')),
  grouping: fc.option(fc.constantFrom('language', 'branch')),
  communities: fc.array(fc.record({ account: key, name: word })),
  judged: fc.array(
    fc.record({
      judge: fc.string({ minLength: 1, maxLength: 30 }),
      question: fc.constantFrom('meaning', 'links'),
      post: key,
      verdict: fc.constantFrom('yes', 'no', 'unsure'),
    }),
  ),
  group: word,
  guesses: fc.array(
    fc.record({
      step: key,
      hands: fc.array(fc.record({ option: key, count: fc.nat({ max: 99 }) })),
      numbers: fc.array(fc.integer()),
      line: fc.array(fc.constantFrom(0, 0.5, 1)),
    }),
  ),
  rewrites: fc.array(
    fc.record({
      text: word,
      point: fc.array(fc.nat({ max: 80 })),
      measures: fc.constant(['front' as const]),
    }),
  ),
  groups: fc.array(
    fc.record({
      group: word,
      pins: fc.array(fc.record({ message: key, tokens: fc.array(fc.nat({ max: 80 })) })),
      guesses: fc.constant([]),
      rewrites: fc.constant([]),
      judged: fc.constant([]),
    }),
    { maxLength: 3 },
  ),
  story: fc.option(fc.string({ unit: 'grapheme' })),
  mappings: fc.array(
    fc.record({ signature: word, columns: fc.array(fc.tuple(word, fc.nat({ max: 1000 }))) }),
  ),
  view: word,
});

describe('choices', () => {
  it('are the same after being written and read, and the same text again', () => {
    fc.assert(
      fc.property(choices, (made) => {
        const text = writeChoices(made);
        expect(readChoices(text)).toEqual(made);
        expect(writeChoices(readChoices(text))).toBe(text);
      }),
    );
    // In whatever order their parts stand.
    const turned = Object.fromEntries(Object.entries(NO_CHOICES).reverse()) as Choices;
    expect(writeChoices(turned)).toBe(writeChoices(NO_CHOICES));
  });

  it('are empty where nothing was chosen, whatever is on screen', () => {
    expect(isEmpty({ ...NO_CHOICES, view: '1?lens=where' })).toBe(true);
    expect(isEmpty({ ...NO_CHOICES, answered: ['a'] })).toBe(false);
    expect(isEmpty({ ...NO_CHOICES, story: '' })).toBe(false);
  });

  it('of any other text are refused with a sentence, and nothing of them is used', () => {
    const refused = [
      ...['', 'null', '[]', '{}', '7', '{"version":1}', 'x'.repeat(10), '{"__proto__":{"version":1}}'],
      JSON.stringify({ ...NO_CHOICES, answered: ['<script>'] }),
      JSON.stringify({ ...NO_CHOICES, roles: [{ account: 'a', role: 'source' }] }),
      JSON.stringify({ ...NO_CHOICES, more: 1 }),
      JSON.stringify({ ...NO_CHOICES, view: 'x'.repeat(20_000) }),
      JSON.stringify({ ...NO_CHOICES, answered: Array.from({ length: 100_001 }, () => 'a') }),
      JSON.stringify({ ...NO_CHOICES, version: '1' }),
    ];
    for (const text of refused) expect(() => readChoices(text), text.slice(0, 80)).toThrow(UnreadableChoices);
    expect(() => readChoices(JSON.stringify({ ...NO_CHOICES, version: NO_CHOICES.version + 1 }))).toThrow(
      /newer version/,
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => readChoices(text)).toThrow(UnreadableChoices);
      }),
    );
  });

  it('cut off or changed anywhere are read whole or refused, never in part', () => {
    fc.assert(
      fc.property(choices, fc.nat(), fc.nat({ max: 0xffff }), (made, at, code) => {
        const text = writeChoices(made);
        const place = at % text.length;
        for (const damaged of [
          text.slice(0, place),
          text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1),
        ]) {
          let read: Choices;
          try {
            read = readChoices(damaged);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableChoices);
            continue;
          }
          expect(Object.keys(read).sort()).toEqual(Object.keys(NO_CHOICES).sort());
        }
      }),
    );
  });

  it('of the versions before communities had names and hops were judged are read, without any', () => {
    const later = { group: undefined, guesses: undefined, rewrites: undefined, groups: undefined };
    const first = {
      ...NO_CHOICES,
      version: 1,
      communities: undefined,
      judged: undefined,
      ...later,
      answered: ['a'],
    };
    expect(readChoices(JSON.stringify(first))).toEqual({ ...NO_CHOICES, answered: ['a'] });
    const second = { ...NO_CHOICES, version: 2, judged: undefined, ...later, answered: ['b'] };
    expect(readChoices(JSON.stringify(second))).toEqual({ ...NO_CHOICES, answered: ['b'] });
    const third = { ...NO_CHOICES, version: 3, ...later, answered: ['c'] };
    expect(readChoices(JSON.stringify(third))).toEqual({ ...NO_CHOICES, answered: ['c'] });
  });

  it('of an older version are taken through every step from it on', () => {
    const steps = [
      ({ marks, ...rest }: Record<string, unknown>) => ({ ...rest, answered: marks }),
      (older: Record<string, unknown>) => ({ ...older, version: NO_CHOICES.version }),
    ];
    const first = JSON.stringify({ ...NO_CHOICES, answered: undefined, marks: ['a'], version: 1 });
    expect(readChoices(first, steps).answered).toEqual(['a']);
    const second = JSON.stringify({ ...NO_CHOICES, answered: ['b'], version: 2 });
    expect(readChoices(second, steps).answered).toEqual(['b']);
    expect(() => readChoices(JSON.stringify({ ...NO_CHOICES, version: 4 }), steps)).toThrow(/newer/);
  });
});
