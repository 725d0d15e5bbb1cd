import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../src/core/wording/diff';

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
