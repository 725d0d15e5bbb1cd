import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRuns, diffNearest, diffTexts } from '../../../../src/core/wording/diff';

const marked = (parent: string, child: string): string =>
  diffTexts(parent, child)
    .map(({ op, text }) => (op === 'same' ? text : op === 'lost' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('the words of a hop', () => {
  it.each([
    [
      'From 1 September, Norland will waive the visa fee for students.',
      'Norland waives the visa fees for students!',
      '[-From 1 September, -]Norland[- will waive-] {+waives+} the visa fee{+s+} for students!',
    ],
    ['Talks resume in Geneva on Monday', 'Talks resume in Geneva', 'Talks resume in Geneva[- on Monday-]'],
    ['Talks resume', 'At last! Talks resume', '{+At last!+} Talks resume'],
    ['Same words.', 'SAME words', 'SAME words'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['٢٫٥ مليون', '٢٥ مليون', '[-٢٫٥ -]{+٢٥+} مليون'],
  ])('%s → %s', (parent, child, expected) => {
    expect(marked(parent, child)).toBe(expected);
  });

  it('always holds the child whole', () => {
    const word = fc.constantFrom(
      'visa',
      'fee',
      'fees',
      'for',
      '#a',
      '@b',
      'all,',
      '“no”',
      '免签',
      '١٢',
      '\u200f',
      '\ud800',
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (parent, child) => {
        const kept = diffTexts(parent, child).filter((part) => part.op !== 'lost');
        expect(kept.map((part) => part.text).join('')).toBe(child);
      }),
    );
  });
});

describe('words of several languages', () => {
  const english = { text: 'Osk gives 2.5 million marks to the schools.', lang: 'en' };
  const russian = { text: 'Оск даёт 25 миллионов марок школам.', lang: 'ru' };

  it('stand whole where nothing above is in their language', () => {
    expect(diffNearest([english], russian)).toEqual([{ op: 'same', text: russian.text }]);
  });

  it('are compared with the nearest above in their language, over others between', () => {
    const back = { text: 'Osk gives 25 million marks to the schools.', lang: 'en' };
    expect(diffNearest([russian, english], back)).toEqual(diffTexts(english.text, back.text));
  });

  it('are compared all the same where a label is plainly wrong', () => {
    const short = { text: 'Osk gives 2.5 million marks.', lang: 'nl' };
    expect(diffNearest([english], short)).toEqual(diffTexts(english.text, short.text));
  });

  it('are all added where next to none is shared', () => {
    const other = { text: 'Who counts the pupils of the upper valley?', lang: 'en' };
    expect(diffNearest([english], other)).toEqual([{ op: 'added', text: other.text }]);
  });
});

describe('the words of an edit', () => {
  it('are whole words, in runs, without hashtags, mentions and links', () => {
    const said = 'Norland will waive the fee #visa for students https://example.org/a';
    const told = 'Norland waives the fees for all students. @you #free https://example.org/b';
    expect(changedRuns(said, told)).toEqual({
      lost: ['will waive', 'fee'],
      added: ['waives', 'fees', 'all'],
    });
  });

  it('run on in scripts without spaces, and stop at what is kept', () => {
    expect(changedRuns('外交部宣布免除学生签证费', '外交部宣布免除签证费')).toEqual({
      lost: ['学生'],
      added: [],
    });
  });
});
