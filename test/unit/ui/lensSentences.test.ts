import { describe, expect, it } from 'vitest';
import { carriers } from '../../../src/core/lenses/carriers';
import { compare } from '../../../src/core/lenses/compare';
import { where } from '../../../src/core/lenses/where';
import { figuresOf } from '../../../src/core/paths';
import { sayCarriers } from '../../../src/ui/lenses/carriers/sentences';
import { sayCompare } from '../../../src/ui/lenses/compare/sentences';
import { sayWhere } from '../../../src/ui/lenses/where/sentences';
import type { TestPost } from '../helpers/dataset';
import { askAbout, atOnce } from '../helpers/lenses';

const post = (id: number, author: string, more: Partial<TestPost> = {}): TestPost => ({
  ...{ id: String(id), author, text: `${author} ${id}`, time: id * 60_000, lang: 'en' },
  ...more,
});
const replies = (count: number): TestPost[] =>
  Array.from({ length: count }, (_, i) => post(i + 2, `p${i}`, { replyTo: '1' }));

async function said(rows: TestPost[]): Promise<{ where: string[]; carriers: string[]; compare: string[] }> {
  const input = await askAbout(rows);
  const figures = await figuresOf(input.dataset, input.forest, input.roots, atOnce);
  const compared = await compare(input, { source: [], joined: [], pinned: [] }, atOnce);
  return {
    where: sayWhere(await where(input, { source: [] }, atOnce), figures),
    carriers: sayCarriers(await carriers(input, { source: [], roles: [] }, atOnce)),
    compare: sayCompare(compared, [], input.source.size),
  };
}

describe('sentences of the lenses', () => {
  it('say that there is nothing to say', async () => {
    expect(await said([post(1, 'mfa')])).toEqual({
      where: ['Nobody in this export responds to this message.'],
      carriers: ['Nobody in this export responds to this message.'],
      compare: ['The source has one message in this export: there is nothing to compare it with.'],
    });
    expect((await said([post(1, ''), ...replies(12)])).carriers).toEqual([
      'Nobody in this export is known as the source of this message: choose a source.',
    ]);
  });

  it('tell the source’s own posts from those of others in the official chain', async () => {
    const own = Array.from({ length: 3 }, (_, i) => post(i + 20, 'mfa', { replyTo: '1' }));
    const [first] = (await said([post(1, 'mfa'), ...own, ...replies(12)])).carriers;
    expect(first).toBe(
      'The official chain is 3 of the 15 posts below the message in this export; 3 of these are the source’s own; 12 are by media and the public.',
    );
  });

  it('of a part never say that nobody responds, or that nobody is the source', async () => {
    const input = await askAbout([post(1, 'mfa'), ...replies(12)]);
    const figures = await figuresOf(input.dataset, input.forest, input.roots, atOnce);
    const none = { ...input, shown: new Uint8Array(13) };
    const root = { ...input, shown: Uint8Array.from({ length: 13 }, (_, row) => (row === 0 ? 1 : 0)) };
    const part = (count: number, first: number) => ({ ...figures, breadth: [first], posts: count });
    const ask = async (of: typeof none, shape: ReturnType<typeof part>): Promise<string[]> => [
      ...sayWhere(await where(of, { source: [] }, atOnce), shape, true),
      ...sayCarriers(await carriers(of, { source: [], roles: [] }, atOnce), true),
      ...sayCompare(await compare(of, { source: [], joined: [], pinned: [] }, atOnce), [], 1, true),
    ];
    expect(new Set(await ask(none, part(0, 0)))).toEqual(new Set(['No post passes the filter.']));
    expect(await ask(root, part(1, 1))).toEqual([
      'Too few (0) to say; read them.',
      'Too few (0) to say; read them.',
      'Too few messages (1) to say which travel; read them.',
    ]);
  });

  it('read fewer than ten, and count from ten on', async () => {
    expect((await said([post(1, 'mfa'), ...replies(9)])).where).toEqual(['Too few (9) to say; read them.']);
    const { where, carriers } = await said([
      post(1, 'mfa'),
      ...replies(10),
      post(20, 'embassy', { replyTo: '2', lang: 'fr' }),
    ]);
    expect(where).toEqual([
      'In this export it goes 2 hops from its first post, and is widest at hop 1, with 10 posts.',
      'It comes to 2 languages, to French after 19 minutes; it has 10 branches, 1 of them carried on.',
    ]);
    expect(carriers[0]).toBe(
      'No official account passes it on straight from the source in this export; 10 of 11 posts below the message are by media and the public; 1 more by officials came through others.',
    );
  });

  it('say nothing of words on a side that has none to compare', async () => {
    const text = 'The ferry to Lower Vey runs again from Monday.';
    const { carriers } = await said([
      post(1, 'mfa', { text }),
      ...Array.from({ length: 11 }, (_, i) => post(i + 2, `p${i}`, { text: `RT @mfa: ${text}` })),
    ]);
    expect(carriers[1]).toBe(
      'Half of what was taken up was taken from 1 account: 1 source; outside the chain, every word is kept by 11 of 11 comparable retellings.',
    );
  });
});
