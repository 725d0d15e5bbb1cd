/** Whether anyone is answered: the worked example of methods (dialogue), and the ledger. */
import { describe, expect, it } from 'vitest';
import { conversationality, dialogue, FATES } from '../../../../src/core/lenses/dialogue';
import { fateOf } from '../../../../src/core/lenses/ledger';
import { medianOf, survivalOf } from '../../../../src/core/lenses/survival';
import type { TestPost } from '../../helpers/dataset';
import { askAbout, atOnce } from '../../helpers/lenses';

const at = (second: number): number => Date.UTC(2026, 0, 1) + second * 1000;
const MESSAGE: TestPost = { id: '1', author: 'mfa_x', text: 'Ask us about passports.', time: at(-10) };

describe('the worked example', () => {
  const asked: [string, number][] = [
    ['u1', 0],
    ['u2', 100],
    ['u3', 500],
    ['u4', 900],
    ['u5', 5000],
  ];
  const rows: TestPost[] = [
    MESSAGE,
    ...asked.map(([id, second]) => ({
      id,
      author: id,
      text: '@mfa_x when?',
      replyTo: '1',
      time: at(second),
    })),
    { id: 'r1', author: 'mfa_x', text: '@u1 Monday', replyTo: 'u1', time: at(1800) },
    { id: 'r3', author: 'mfa_x', text: '@u3 Monday', replyTo: 'u3', time: at(7700) },
    // The export ends here.
    { id: 'end', author: 'z', text: 'something else', time: at(10_000) },
  ];

  it('gives the reply rate and the curve, and no median that is not reached', async () => {
    const answer = await dialogue(await askAbout(rows), { source: [] }, atOnce);
    expect(answer.replyRate).toBe(0.4);
    expect(answer.medianOfReplied).toBe(4_500_000);
    expect(answer.median).toBeNull();
    expect(
      answer.curve.map(({ after, events, share }) => [after / 1000, events, Number(share.toFixed(6))]),
    ).toEqual([
      [1800, 1, 0.8],
      [5000, 0, 0.8],
      [7200, 1, 0.533333],
      [9100, 0, 0.533333],
      [9900, 0, 0.533333],
    ]);
  });

  it('leaves its own threads out of conversation', () => {
    const posts = { original: 20, replyToOthers: 5, selfReply: 4, quote: 3, retweet: 8 };
    expect(conversationality(posts)).toBe(0.125);
    expect(
      conversationality({ original: 0, replyToOthers: 0, selfReply: 0, quote: 0, retweet: 0 }),
    ).toBeNull();
  });
});

describe('survival', () => {
  it('takes what happened before what ended, of equal lengths', () => {
    const steps = survivalOf([
      { length: 5, happened: false, posts: 1 },
      { length: 5, happened: true, posts: 1 },
    ]);
    expect(steps).toEqual([{ after: 5, events: 1, censored: 1, share: 0.5 }]);
    expect(medianOf(steps)).toBe(5);
    expect(survivalOf([])).toEqual([]);
  });
});

describe('the ledger', () => {
  const rows: TestPost[] = [
    MESSAGE,
    {
      id: '2',
      author: 'a',
      text: '@mfa_x Which form?',
      replyTo: '1',
      mentions: ['mfa_x'],
      time: at(10),
      followers: 7,
    },
    { id: '3', author: 'mfa_x', text: '@a Form nine', replyTo: '2', time: at(70) },
    { id: '4', author: 'a', text: '@mfa_x Thank you', replyTo: '3', mentions: ['mfa_x'], time: at(90) },
    { id: '5', author: 'b', text: 'Is it free, @mfa_x?', quoteOf: '1', mentions: ['mfa_x'], time: at(100) },
    { id: '6', author: 'c', text: '@b It costs nine euros', replyTo: '5', mentions: ['b'], time: at(160) },
    // Named only among the handles that the platform puts in front: it speaks to b.
    { id: '7', author: 'd', text: '@b @mfa_x nine?', replyTo: '5', mentions: ['b', 'mfa_x'], time: at(200) },
    { id: '8', author: 'e', text: 'RT @mfa_x: Ask us about passports.', mentions: ['mfa_x'], time: at(210) },
    {
      id: '9',
      author: 'f',
      text: 'Well done RT @mfa_x: Ask us',
      repostOf: '1',
      mentions: ['mfa_x'],
      time: at(220),
    },
    {
      id: '10',
      author: 'mfa_x',
      text: 'It costs nine euros. More here https://x.example/?a=1',
      quoteOf: '1',
      time: at(400),
    },
    {
      id: '11',
      author: 'g',
      text: '@mfa_x https://x.example/?a=1',
      replyTo: '10',
      mentions: ['mfa_x'],
      time: at(500),
    },
    { id: '12', author: 'h', text: 'Hello @mfa_x', mentions: ['mfa_x'], time: at(600) },
  ];

  it('holds those who address the source, and them only', async () => {
    const input = await askAbout(rows);
    const { ledger, elsewhere, ...answer } = await dialogue(input, { source: [] }, atOnce);
    const ids = Array.from(ledger.row, (row) => input.dataset.id(row));
    expect(ids).toEqual(['2', '4', '5', '11']);
    expect(ids.map((_, entry) => fateOf(ledger, entry))).toEqual(['source', 'nobody', 'others', 'nobody']);
    expect(Array.from(ledger.question)).toEqual([1, 0, 1, 0]);
    expect(ledger.after[0]).toBe(60_000);
    expect(Array.from(ledger.others)).toEqual([0, 0, 2, 0]);
    expect(input.dataset.id(ledger.other[2]!)).toBe('6');
    expect(Array.from(ledger.otherAfter)).toEqual([NaN, NaN, 60_000, NaN]);
    expect(Array.from(ledger.followers)).toEqual([7, 7, -1, -1]);
    expect(elsewhere).toBe(1);
    expect([answer.questions, answer.questionsRepliedTo, answer.repliedTo]).toEqual([2, 1, 1]);
    expect(answer.enough).toBe('read');
  });

  it('tells threads, turns, silence and talks without the source', async () => {
    const input = await askAbout(rows);
    const { threads, silence, places } = await dialogue(input, { source: [] }, atOnce);
    expect([threads.open, threads.closed]).toEqual([2, 1]);
    expect(threads.deepest.rows.map((row) => input.dataset.id(row))).toEqual(['1', '2', '3', '4']);
    expect(threads.without.talks.map(({ row, replies }) => [input.dataset.id(row), replies])).toEqual([
      ['5', 2],
    ]);
    expect(silence).toEqual({ row: 2, time: at(70), after: 3 });
    expect(FATES[places.fate[input.places.row.indexOf(input.dataset.byId('5'))]!]).toBe('others');
  });

  it('finds the words of others that the source uses later', async () => {
    const input = await askAbout(rows);
    const { cameBack } = await dialogue(input, { source: [] }, atOnce);
    expect(cameBack[0]).toMatchObject({ words: 'It costs nine euros', posts: 1, firstTime: at(160) });
    expect(input.dataset.id(cameBack[0]!.row)).toBe('10');
    // What it had said itself did not come back.
    expect(cameBack.some(({ words }) => words.includes('passports'))).toBe(false);
  });

  it('stands empty where nobody replies, one post is all, or nobody knows the source', async () => {
    for (const posts of [[MESSAGE], [{ ...MESSAGE, author: '' }, rows[1]!]]) {
      const answer = await dialogue(await askAbout(posts), { source: [] }, atOnce);
      expect(answer.ledger.count).toBe(0);
      expect([answer.replyRate, answer.median, answer.silence]).toEqual([null, null, null]);
      expect(answer.threads.deepest.turns).toBe(0);
    }
  });
});
