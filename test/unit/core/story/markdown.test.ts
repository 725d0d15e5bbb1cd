import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory, runsOf, writeStory, type Story } from '../../../../src/core/story';

const STORY: Story = {
  title: 'The fee waiver',
  intro: 'One message.\n\nIts afterlife.',
  steps: [
    {
      title: 'It says [students]',
      view: '1?sample=fee-waiver&at=5',
      text: 'First.\n\nThen.',
      guess: null,
      notes: 'Wait.\nAsk.',
    },
    {
      title: '[No view]',
      view: '',
      text: '# not a heading\n> no note\n? hop',
      guess: { kind: 'number', answer: 6.5 },
      notes: '',
    },
  ],
  questions: ['Who?', 'When?'],
};

describe('stories as Markdown', () => {
  it('read as they were written', () => {
    const text = writeStory(STORY);
    expect(text).toContain('## [It says \\[students\\]](#1?sample=fee-waiver&at=5)');
    expect(readStory(text)).toEqual(STORY);
  });

  it('are read from what people write by hand', () => {
    const story = readStory(
      '# A title\r\n\r\n## [One](https://example.org/app/#1?sample=denial)\r\ntold\r\n> notes\r\n## Two\nmore\n### deeper\n## Questions\n* a\n- b\n',
    );
    expect(story.title).toBe('A title');
    expect(story.steps).toEqual([
      { title: 'One', view: '1?sample=denial', text: 'told', guess: null, notes: 'notes' },
      { title: 'Two', view: '', text: 'more\n### deeper', guess: null, notes: '' },
    ]);
    expect(story.questions).toEqual(['a', 'b']);
  });

  it('link to a view and nowhere else', () => {
    for (const target of ['javascript:alert(1)', 'https://example.org/', '#1?a=<b>', '#1?a="'])
      expect(readStory(`## [t](${target})`).steps[0]).toMatchObject({ view: '' });
  });

  it('are kept whatever stands in them', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((s) => s.replace(/\s+/g, ' ').trim());
    const lines = fc.array(text, { maxLength: 4 }).map((rows) => rows.filter(Boolean).join('\n'));
    const step = fc.record({
      title: text.filter((title) => title !== 'Questions'),
      view: fc.constantFrom('', '1?sample=a&at=1', '1?pins=1.2'),
      text: lines,
      guess: fc.constantFrom(
        null,
        { kind: 'words', answer: null } as const,
        { kind: 'number', answer: -12.25 } as const,
      ),
      notes: lines,
    });
    const story = fc.record({
      title: text.filter(Boolean),
      intro: lines,
      steps: fc.array(step, { maxLength: 4 }),
      questions: fc.array(
        text.filter((q) => q !== '' && !/^[-*]/.test(q)),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(story, (made) => {
        expect(readStory(writeStory(made))).toEqual(made);
      }),
      { numRuns: 500 },
    );
  });
});

describe('marked words', () => {
  it('are the source’s or others', () => {
    expect(runsOf('From **“waives”** to *“scraps”*.')).toEqual([
      { text: 'From ', of: null },
      { text: '“waives”', of: 'source' },
      { text: ' to ', of: null },
      { text: '“scraps”', of: 'other' },
      { text: '.', of: null },
    ]);
    expect(runsOf('2 * 3 * 4')).toEqual([{ text: '2 * 3 * 4', of: null }]);
    expect(runsOf('')).toEqual([]);
  });
});
