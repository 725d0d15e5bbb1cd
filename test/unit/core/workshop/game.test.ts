import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importBuffers } from '../../../../src/core/import';
import {
  faultOf,
  gameLines,
  handleOf,
  isPlayable,
  playedOf,
  readTurns,
  type Turn,
} from '../../../../src/core/workshop/game';

const turn = (who: string, from: string, words: string): Turn => ({ who, from, words });
const GAME = [
  turn('Ministry', '', 'The fee is waived for students who apply by 30 June.'),
  turn('Ana Maria', 'Ministry', 'The fee is waived for students.'),
  turn('Фёдор', 'Ana Maria', 'No fee\tfor students!'),
];

describe('a paper telephone game', () => {
  it('makes handles of names', () => {
    expect(
      [' Ana  Maria ', '@ben', 'Фёдор', 'मीना', 'Group #1', '!!', 'x'.repeat(60), 'Nan', '1.0'].map(handleOf),
    ).toEqual(['Ana_Maria', 'ben', 'Фёдор', 'मीना', 'Group_1', '', 'x'.repeat(40), 'Nan_', '1.0_']);
  });

  it('says what is wrong with a turn', () => {
    expect(GAME.map((_, at) => faultOf(GAME, at))).toEqual([null, null, null]);
    expect(isPlayable(GAME)).toBe(true);
    expect(isPlayable(GAME.slice(0, 1))).toBe(false);
    const wrong = [
      turn('', '', 'words'),
      turn('Ben', '', 'words'),
      turn('Cleo', 'Zoe', 'words'),
      turn('Dan', 'Dan', 'words'),
      turn('Eve', 'Ben', ' '),
      turn('Ana#Maria', 'Ben', 'words'),
      turn('AnaMaria', 'Ben', 'words'),
    ];
    expect(wrong.map((_, at) => faultOf(wrong, at))).toEqual([
      'noWho',
      'noFrom',
      'unknownFrom',
      'unknownFrom',
      'noWords',
      'sameHandle',
      'sameHandle',
    ]);
  });

  it('leaves out turns at the end that wait to be played', () => {
    expect(playedOf([...GAME, turn('', 'Фёдор', ' '), turn('', '', '')])).toEqual(GAME);
    expect(playedOf([turn('', '', '')])).toEqual([]);
  });

  it('is read from lines with separators of any script, with or without column names', () => {
    for (const separator of ['\t', ' | ', ';', ', ', '، ', '，', '、']) {
      const lines = ['A||The fee, waived', 'B|A|No fee; really'].map((line) =>
        line.replaceAll('|', separator),
      );
      expect(readTurns(lines.join('\n'))).toEqual([
        turn('A', '', 'The fee, waived'),
        turn('B', 'A', 'No fee; really'),
      ]);
      expect(readTurns(['who|from|words'.replaceAll('|', separator), ...lines].join('\r\n'))).toHaveLength(2);
    }
    expect(readTurns('two, parts')).toBeNull();
    expect(readTurns('')).toBeNull();
  });

  it('is opened as posts whose hops somebody wrote down', () => {
    const bytes = new TextEncoder().encode(gameLines(GAME));
    const data = importBuffers([{ name: 'room', bytes, pasted: true }]);
    expect(data.files[0]).toMatchObject({ format: 'pasted', posts: 3, records: 3 });
    expect(Array.from(data.posts.via.parent)).toEqual([0, 1]);
    expect(data.text(2)).toBe('No fee for students!');
  });

  it('whatever is typed, every turn that is whole is a post', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 12 });
    const game = fc.array(fc.record({ who: name, from: name, words: name }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(game, (turns) => {
        // Everybody had it from somebody before them.
        const linked = turns.map((one, at) => ({ ...one, from: at ? turns[at - 1]!.who : '' }));
        if (!isPlayable(linked)) return;
        const bytes = new TextEncoder().encode(gameLines(linked));
        const data = importBuffers([{ name: 'room', bytes, pasted: true }]);
        expect([data.files[0]!.format, data.posts.count]).toEqual(['pasted', linked.length]);
      }),
      { numRuns: 200 },
    );
  });
});
