import { describe, expect, it } from 'vitest';
import { compare, type CompareAnswer } from '../../../../src/core/lenses/compare';
import type { LensInput } from '../../../../src/core/lenses/input';
import type { Pinned } from '../../../../src/core/lenses/pinned';
import { figuresOf } from '../../../../src/core/paths';
import type { TestPost } from '../../helpers/dataset';
import { askAbout, atOnce } from '../../helpers/lenses';

const FERRY = 'The ferry to Lower Vey leaves at six every morning this month';
const TOLL = 'From July all lorries pay the same toll on both shores of the lake';
const post = (id: number, author: string, more: Partial<TestPost> = {}): TestPost => ({
  id: String(id),
  author,
  text: FERRY,
  time: id * 1000,
  ...more,
});

const ROWS = [
  post(1, 'mfa'),
  post(2, 'a', { text: 'RT @mfa: The ferry to Lower Vey leaves at seven every morning this month' }),
  post(3, 'b', { text: 'RT @a: The ferry to Lower Vey leaves at six every morning' }),
  post(4, 'c', { replyTo: '1', text: 'At six?' }),
  post(5, 'mfa', { replyTo: '4', text: 'At six.' }),
  post(6, 'd', { repostOf: '1' }),
  // A message of the source inside the first.
  post(7, 'mfa', { quoteOf: '1', text: TOLL }),
  post(8, 'e', { text: `RT @mfa: ${TOLL}` }),
  post(9, 'f', { replyTo: '7', text: 'Why?' }),
  post(10, 'mfa', { text: 'Nobody hears of this one and nobody ever will' }),
];

const compared = (input: LensInput, pinned: Pinned[] = [], joined: number[][] = []): Promise<CompareAnswer> =>
  compare(input, { source: [], pinned, joined }, atOnce);

describe('which messages travel', () => {
  it('gives each message the shape that its own cascade has', async () => {
    const input = await askAbout(ROWS);
    const answer = await compared(input);
    expect(answer).toMatchObject({ total: 3, travelled: 1, alone: 1 });
    for (const message of answer.messages) {
      const figures = await figuresOf(input.dataset, input.forest, message.roots, atOnce);
      expect([message.size, message.depth]).toEqual([figures.posts, figures.depth]);
      expect(message.byHop).toHaveLength(message.depth + 1);
      expect(message.byHop.reduce((sum, { posts }) => sum + posts, 0)).toBe(message.size);
      if (message.size > 1) expect(message.structuralVirality).toBeCloseTo(figures.structuralVirality, 9);
      else expect(message.structuralVirality).toBeNaN();
    }
    const [first, second] = answer.messages;
    expect(first).toMatchObject({ size: 9, replies: { count: 1, of: 2 }, unknown: 1 });
    expect(second).toMatchObject({ size: 3, replies: { count: 0, of: 1 } });
  });

  it('holds words against the message that stands next above', async () => {
    const input = await askAbout(ROWS);
    const { messages } = await compared(input);
    // 11 of 12 words kept of 12, and 10 of 12 and 10.
    expect(messages[0]!.fidelity.of).toBe(2);
    expect(messages[0]!.fidelity.mean).toBeCloseTo((22 / 24 + 20 / 22) / 2, 6);
    expect(messages[1]!.fidelity).toEqual({ mean: 1, of: 1, read: 1 });
  });

  it('tells who keeps the pinned words', async () => {
    const input = await askAbout(ROWS);
    // "six" is the eighth token.
    const { messages } = await compared(input, [{ root: 0, tokens: [7] }]);
    expect(messages[0]!.pinned).toEqual({ count: 1, of: 2 });
    expect(messages[1]!.pinned).toBeNull();
  });

  it('takes joined messages as one', async () => {
    const input = await askAbout(ROWS);
    const rows = [0, input.dataset.byId('10')];
    const { messages, total } = await compared(input, [], [rows]);
    expect(total).toBe(2);
    const figures = await figuresOf(input.dataset, input.forest, rows, atOnce);
    expect(messages[0]).toMatchObject({ roots: rows, size: figures.posts, depth: figures.depth });
    expect(messages[0]!.structuralVirality).toBeCloseTo(figures.structuralVirality, 9);
    const nested = [0, input.dataset.byId('7')];
    const other = (await compared(input, [], [nested])).messages[0]!;
    expect(other).toMatchObject({ size: 9, replies: { count: 1, of: 2 } });
  });

  it('has nothing to compare of nobody', async () => {
    const input = await askAbout(ROWS);
    const answer = await compared({ ...input, source: new Set() });
    expect(answer).toEqual({ messages: [], posts: 0, total: 0, travelled: 0, alone: 0 });
  });
});
