import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isKept,
  lockOf,
  readStory,
  runsOf,
  withCard,
  withIds,
  writeStory,
  type Step,
  type Story,
} from '../../../../src/core/story';

const STORY: Story = {
  title: 'The fee waiver',
  intro: 'One message.\n\nIts afterlife.',
  lock: '',
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
      guess: { kind: 'number', answer: 6.5, id: 'no-view-number' },
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

  it('carry a method card, in which nothing means anything, and which is passed over', () => {
    const card = 'Method card.\n\n- rule\n## [x](#1?sample=a)\n![x](https://example.org/x.png)\n? hop\n';
    const text = withCard(writeStory(STORY), card);
    expect(text).toContain('\n    ![x](https://example.org/x.png)\n');
    expect(readStory(text)).toEqual(STORY);
    expect(readStory(withCard(text, card))).toEqual(STORY);
    const named = {
      ...STORY,
      questions: [],
      steps: [{ ...STORY.steps[1]!, title: 'Method card', guess: null }],
    };
    expect(readStory(withCard(writeStory(named), card)).steps[0]).toMatchObject({ title: 'Method card:' });
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
        { kind: 'words', answer: null, id: '' } as const,
        { kind: 'hop', answer: null, id: 'how-far' } as const,
        { kind: 'number', answer: -12.25, id: '' } as const,
      ),
      notes: lines,
    });
    const story = fc.record({
      title: text.filter(Boolean),
      intro: lines,
      lock: fc.constantFrom('', lockOf('word')),
      steps: fc.array(step, { maxLength: 4 }).map(withIds),
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

const asking = (title: string, id = ''): Step => ({
  ...{ title, view: '', text: '', notes: '' },
  guess: { kind: 'hop', answer: null, id },
});
const idsOf = (steps: readonly Step[]): (string | undefined)[] => steps.map(({ guess }) => guess?.id);

describe('what a room is asked', () => {
  it('is known by the heading where it names no id, and by its id wherever it is moved to and whatever it is called', () => {
    const written =
      '## Ça tient? Jusqu’où?\n? hop\n## Again\n? words\n## Again\n? words\n## Far\n? number 3 {#how-far}\n';
    const { steps } = readStory(written);
    const ids = ['ça-tient-jusqu-où-hop', 'again-words', 'again-words-2', 'how-far'];
    expect(idsOf(steps)).toEqual(ids);
    const moved = steps.toReversed().map((step) => ({ ...step, title: `${step.title}!` }));
    const text = writeStory({ ...STORY, steps: moved });
    expect(text).toContain('? words {#again-words-2}');
    expect(idsOf(readStory(text).steps)).toEqual(ids.toReversed());
    // Nothing is written that the headings give by themselves.
    expect(writeStory({ ...STORY, steps: steps.slice(0, 3) })).not.toContain('{#');
  });

  it('has an id of its own where a step was copied', () => {
    expect(idsOf(withIds([asking('A', 'x'), asking('B', 'x'), asking('B')]))).toEqual([
      'x',
      'b-hop',
      'b-hop-2',
    ]);
  });
});

describe('a locked story', () => {
  const story = readStory(
    '# T\n? locked 1a2b\n## Shown\n## Asked\n? hop\n## Result\n## Asked again\n? words\n',
  );

  it('keeps what stands behind its first question, and says so in its text without the word', () => {
    expect(story).toMatchObject({ lock: '1a2b', intro: '' });
    expect(story.steps.map((_, i) => isKept(story, i))).toEqual([false, false, true, false]);
    expect(isKept({ ...story, lock: '' }, 2)).toBe(false);
    expect(isKept({ ...story, steps: [story.steps[0]!, story.steps[2]!] }, 1)).toBe(false);
    const text = writeStory({ ...story, lock: lockOf(' Ferry ') });
    expect(text).not.toMatch(/ferry/i);
    expect(readStory(text).lock).toBe(lockOf('ferry'));
    expect(lockOf('ferry')).not.toBe(lockOf('ferries'));
    expect(lockOf('  ')).toBe('');
  });

  it('is one only before its first step', () => {
    expect(readStory('## A\n? locked 1a2b\n')).toMatchObject({
      lock: '',
      steps: [{ text: '? locked 1a2b' }],
    });
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
