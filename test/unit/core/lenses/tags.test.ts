import { describe, expect, it } from 'vitest';
import { matchBySize, matchedGap } from '../../../../src/core/lenses/matched';
import { ruleText, ruleWords, Tagger, TAG_RULES } from '../../../../src/core/lenses/tags';

describe('tags', () => {
  const tagger = new Tagger(TAG_RULES);

  it('follow the hand, else the rule with most of its words, and say which', () => {
    expect(tagger.tag('They signed an agreement after long talks.')).toEqual({
      ...{ tag: 'policy', by: 'rule', words: ['agreement', 'talks'] },
    });
    expect(tagger.tag('Talks', 'crisis')).toEqual({ tag: 'crisis', by: 'hand', words: [] });
    expect(tagger.tag('Talks', '')).toEqual({ tag: null, by: 'hand', words: [] });
    expect(tagger.tag('A lawn, a vat')).toEqual({ tag: null, by: null, words: [] });
    expect(tagger.tag('Evacuating at once')).toMatchObject({ tag: 'crisis', words: ['evacuating'] });
  });

  it.each([
    ['crisis', 'Le séisme et les inondations font des disparus.', ['séisme', 'inondations', 'disparus']],
    [
      'policy',
      'Velmark y Quillon firman un acuerdo tras largas negociaciones.',
      ['acuerdo', 'negociaciones'],
    ],
    ['event', 'Приглашаем на выставку и концерт.', ['приглашаем', 'выставку', 'концерт']],
    ['policy', 'وقّع البلدان الاتفاقية بعد المحادثات.', ['الاتفاقية', 'المحادثات']],
    ['crisis', '洪水预警：请立即撤离。', ['洪水', '预警', '撤离']],
    [null, 'Le chat noir dort. 猫在睡觉。', []],
  ])('are told in each of the six languages: %s', (tag, text, words) => {
    expect(tagger.tag(text)).toMatchObject({ tag, words });
  });

  it('show their words a language a line, and read them back as they were', () => {
    for (const { words } of TAG_RULES) {
      const shown = ruleText(words);
      expect(shown.split('\n')).toHaveLength(6);
      expect(ruleWords(shown)).toEqual(words);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(ruleText(['lake', 'flood*', 'séisme'])).toBe('lake, flood*, séisme');
  });

  it('take the words of a user as text', () => {
    const own = new Tagger([{ tag: 'own', words: ruleWords('a.c, (x\n\nlake  shore, …') }]);
    expect(own.tag('abc')).toMatchObject({ tag: null });
    expect(own.tag('a.c and the lake shore')).toMatchObject({ tag: 'own', words: ['a.c', 'lake shore'] });
  });
});

describe('messages of like size', () => {
  it('are matched in equal numbers within each doubling', () => {
    const sizes = [1, 1, 5, 6, 7, 300, 4, 1000, 1];
    const { classes, pairs } = matchBySize(sizes, [0, 1, 2, 3, 5], [4, 6, 7, 8]);
    expect(classes.map(({ from, to, a, b }) => [from, to, a, b])).toEqual([
      [1, 1, [0, 1], [8]],
      [4, 7, [2, 3], [4, 6]],
      [256, 511, [5], []],
      [512, 1023, [], [7]],
    ]);
    expect(pairs).toBe(3);
    for (const { matched } of classes) expect(matched.a.length).toBe(matched.b.length);
    expect(matchedGap({ classes, pairs }, (index) => sizes[index]!)).toBeGreaterThan(0);
    expect(matchedGap(matchBySize(sizes, [0], [7]), (index) => sizes[index]!)).toBeNaN();
  });
});
