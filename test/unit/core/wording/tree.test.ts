/** The lineage of one cascade: parents of wordings, and what is made once, again, or undone. */
import { describe, expect, it } from 'vitest';
import { CHANGES, EDIT_FLAG, EDITS } from '../../../../src/core/wording/types';
import { openMessage, type OpenedMessage } from '../../helpers/message';

const SAID = 'From 1 March the harbour is free for fishing boats that register before 30 June.';
const SHORT = 'From 1 March the harbour is free for fishing boats.';
const at = (minute: number): number => Date.UTC(2026, 0, 1) + minute * 60_000;
const root = { id: 'root', author: 'port', text: SAID, time: at(0) };
/** A manual repost: declared, so that its path is known. */
const told = (id: string, by: string, minute: number, text: string) => ({
  ...{ id, author: id, time: at(minute) },
  text: `RT @${by}: ${text}`,
});
const changeOf = (opened: OpenedMessage, id: string): string =>
  CHANGES[opened.bundle.change[opened.place(id)]!]!;

describe('what a change of words is', () => {
  it('unique where it was made once, whoever passes it on', async () => {
    const opened = await openMessage([
      root,
      told('a', 'port', 1, SHORT),
      told('b', 'a', 2, SHORT),
      { id: 'c', author: 'c', text: '', time: at(3), repostOf: 'a' },
    ]);
    expect(changeOf(opened, 'a')).toBe('unique');
    expect(changeOf(opened, 'b')).toBe('none');
    expect(changeOf(opened, 'c')).toBe('none');
    expect(opened.bundle.tree.edits.count).toBe(1);
  });

  it('convergent where the same words go in two branches, from whatever wording', async () => {
    const opened = await openMessage([
      root,
      told('a', 'port', 1, SHORT),
      told('b', 'port', 2, `Hurry! ${SAID}`),
      told('c', 'b', 3, `Hurry! ${SHORT}`),
    ]);
    expect(changeOf(opened, 'a')).toBe('convergent');
    expect(changeOf(opened, 'c')).toBe('convergent');
    expect(changeOf(opened, 'b')).toBe('unique');
    const { edits, madeBy } = opened.bundle.tree;
    expect(edits.origins[0]).toBe(2);
    const variantOf = (id: string): number => opened.bundle.cascade.variant[opened.place(id)]!;
    expect(madeBy[variantOf('a')]).toBe(0);
    expect(madeBy[variantOf('c')]).toBe(0);
    expect(opened.told.edits([0])).toMatchObject([{ lost: ['that register before 30 June'], added: [] }]);
  });

  it('not convergent where it is undone and made again in one branch', async () => {
    const opened = await openMessage([
      root,
      told('a', 'port', 1, SHORT),
      told('b', 'a', 2, SAID),
      told('c', 'b', 3, SHORT),
    ]);
    expect(changeOf(opened, 'a')).toBe('unique');
    expect(changeOf(opened, 'b')).toBe('restored');
    expect(changeOf(opened, 'c')).toBe('unique');
  });

  it('not convergent where several quote the one who made it', async () => {
    const quote = (id: string, of: string, minute: number, text: string) => ({
      ...{ id, author: id, time: at(minute), text, quoteOf: of },
    });
    const opened = await openMessage([
      root,
      quote('a', 'root', 1, 'My uncle sails there every week.'),
      quote('b', 'a', 2, 'So does mine.'),
      quote('c', 'a', 3, 'Lucky uncle!'),
    ]);
    expect(changeOf(opened, 'a')).toBe('none');
    expect([changeOf(opened, 'b'), changeOf(opened, 'c')]).toEqual(['unique', 'unique']);
    expect(opened.bundle.tree.edits.origins[0]).toBe(1);
  });

  it('restored where every word put in is one of the source’s, wholly or in part', async () => {
    const opened = await openMessage([
      root,
      told('a', 'port', 1, 'The harbour is shut for fishing boats.'),
      told('b', 'a', 2, 'The harbour is free for fishing boats.'),
      told('c', 'b', 3, 'The harbour is free for fishing boats, they say.'),
    ]);
    expect(changeOf(opened, 'b')).toBe('restored');
    expect(changeOf(opened, 'c')).toBe('unique');
  });
});

describe('the tree of wordings', () => {
  it('hangs each wording on the one it was made from, and keeps a second source', async () => {
    const opened = await openMessage([
      root,
      told('a', 'port', 1, SHORT),
      told('b', 'a', 2, 'From 1 March the harbour is closed for fishing boats.'),
      told('c', 'port', 3, 'From 1 March the harbour is closed for fishing boats.'),
      told('d', 'b', 4, 'From 2 March the harbour is not closed for fishing boats.'),
    ]);
    const { tree, cascade } = opened.bundle;
    const variantOf = (id: string): number => cascade.variant[opened.place(id)]!;
    const [r, a, b, d] = ['root', 'a', 'b', 'd'].map(variantOf) as [number, number, number, number];
    expect([r, a, b, d].map((v) => tree.parent[v])).toEqual([-1, r, a, b]);
    expect([r, a, b, d].map((v) => tree.generation[v])).toEqual([0, 1, 2, 3]);
    expect(tree.second[b]).toBe(r);
    expect([...tree.second].filter((v) => v >= 0)).toEqual([r]);
    expect(EDITS[tree.edit[a]!]).toBe('truncation');
    expect(tree.flags[d]).toBe(EDIT_FLAG.negation | EDIT_FLAG.number);
    // Held against the source's words it is no addition, but the negation and the number changed all the same.
    expect(tree.rootFlags[d]! & EDIT_FLAG.negation).toBe(EDIT_FLAG.negation);
    expect(opened.lens.notched([])[d]).toBe(1);
    expect(opened.lens.notched([])[b]).toBe(0);
  });
});
