/** A message that nobody is known to have written, and what is counted once the user says whose it is. */
import { describe, expect, it } from 'vitest';
import { carriers } from '../../../../src/core/lenses/carriers';
import { compare } from '../../../../src/core/lenses/compare';
import { dialogue } from '../../../../src/core/lenses/dialogue';
import { horizon } from '../../../../src/core/lenses/horizon';
import type { LensInput } from '../../../../src/core/lenses/input';
import type { TestPost } from '../../helpers/dataset';
import { askAbout, atOnce } from '../../helpers/lenses';

const WORDS = 'The ferry to Lower Vey leaves at six every morning this month';
const post = (id: number, author: string, more: Partial<TestPost> = {}): TestPost => ({
  ...{ id: String(id), author, text: WORDS, time: id * 60_000 },
  ...more,
});
const POSTS = [
  post(1, ''),
  ...Array.from({ length: 12 }, (_, i) =>
    post(i + 2, `p${i}`, { quoteOf: '1', text: `${WORDS}, says ${i}` }),
  ),
  post(20, 'ann', { replyTo: '2', text: '@p0 Really?' }),
  post(21, 'bob', { replyTo: '20', text: '@ann No.' }),
  post(22, 'cem', { replyTo: '20', text: '@ann Yes.' }),
  post(23, 'office', { replyTo: '20', text: '@ann At six.' }),
];
const ask = async (input: LensInput) => ({
  horizon: await horizon(input, { source: [] }, atOnce),
  dialogue: await dialogue(input, { source: [] }, atOnce),
  carriers: await carriers(input, { source: [], roles: [] }, atOnce),
  compare: await compare(input, { source: [], joined: [], pinned: [] }, atOnce),
});

describe('an unknown source', () => {
  it('is told of nothing, replies to nobody, carries nothing: no figure is claimed', async () => {
    const { horizon, dialogue, carriers, compare } = await ask(await askAbout(POSTS));
    expect(horizon).toMatchObject({
      ...{ source: 0, branches: [], branchCount: 0, leading: { told: null, untold: null } },
      counts: { notified: 0, weak: 0, discoverable: 0, unlinked: 0 },
      untold: { from: 0, to: 0, of: 0 },
    });
    expect(dialogue).toMatchObject({ source: 0, elsewhere: 0, silence: null, cameBack: [] });
    expect(dialogue.ledger.count).toBe(0);
    expect(dialogue.threads.without.count).toBe(0);
    expect(carriers.source).toBe(0);
    expect(compare).toMatchObject({ messages: [], total: 0 });
  });

  it('once it is named, has written the message: quotes of it raise a notification', async () => {
    const { horizon, dialogue, carriers, compare } = await ask(await askAbout(POSTS, ['office']));
    expect(horizon.counts).toMatchObject({ notified: 12, discoverable: 3 });
    // Nobody of them addresses it by name, and nobody replies to the message itself.
    expect(dialogue.source).toBe(1);
    expect(carriers.roles[0]).toEqual({ role: 'source', accounts: 1, posts: 2 });
    expect(compare.messages.map(({ roots, size }) => [roots, size])).toEqual([[[0], POSTS.length]]);
  });
});
