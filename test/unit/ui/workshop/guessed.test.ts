/** What groups guessed stands in one row a question: the story's, then those that only a group's file knows. */
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../../src/core/story';
import type { KeyedGuess } from '../../../../src/core/workshop/marks';
import { askedOf, guessedWords } from '../../../../src/ui/workshop/guessed';

const guess = (step: string, hands: KeyedGuess['hands'] = []): KeyedGuess => ({
  ...{ step, hands },
  ...{ numbers: [], line: [] },
});

describe('what groups guessed', () => {
  it('has a row for each question, and loses none that another story asked', () => {
    const { steps } = readStory('# T\n## **What** falls?\n? words\n## Shown\n## How far?\n? number 6\n');
    const asked = askedOf(steps, [[guess('what-falls-words')], [guess('old-question-hop')]]);
    expect(asked).toEqual([
      { id: 'what-falls-words', title: 'What falls?', kind: 'words' },
      { id: 'how-far-number', title: 'How far?', kind: 'number' },
      { id: 'old-question-hop', title: 'old question hop', kind: null },
    ]);
  });

  it('is named as what is open names it, the most hands first', () => {
    const names = { words: (option: string) => `w${option}`, hop: String, next: String };
    const one = guess('q', [
      { option: '1', count: 2 },
      { option: '3', count: 5 },
    ]);
    expect(guessedWords(one, 'words', names)).toEqual([
      { words: 'w3', count: 5 },
      { words: 'w1', count: 2 },
    ]);
    expect(guessedWords(one, null, names)[0]!.words).toBe('3');
  });
});
