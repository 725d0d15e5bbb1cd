/** Names that the user gives communities: with the choices, by an account, and never in an address. */
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../src/state/ask';
import { gatherChoices, restoreChoices } from '../../../../src/state/choices/choices';
import type { ChoosingParts } from '../../../../src/state/choices/choosing';
import { CommunityNames, nameOf } from '../../../../src/state/choices/communities.svelte';
import { NO_CHOICES } from '../../../../src/core/session/choices';

const ask = ((question: (api: unknown) => unknown) =>
  Promise.resolve(
    question({
      keys: (posts: number[], accounts: number[]) => ({
        posts: posts.map((row) => `p${row}`),
        accounts: accounts.map((row) => `a${row}`),
      }),
      resolve: () => [],
      // This export has no account of key a9.
      resolveAccounts: (keys: string[]) => keys.map((key) => (key === 'a9' ? -1 : Number(key.slice(1)))),
    }),
  )) as Ask;
const nothing = () => undefined;
const parts = (communities: CommunityNames): ChoosingParts =>
  ({
    communities,
    facts: { saidCollection: null, setCollection: nothing },
    opening: { mappings: [] },
    roles: { choices: [{ account: 3, role: 'media' }], restore: nothing },
    sorting: { tags: [], joined: [], rules: [], restore: nothing },
    answered: { rows: [], restore: nothing },
    judging: { marks: [], restore: nothing },
    guessing: { keyed: [], restore: nothing },
    groups: { name: '', rewrites: [], others: [], restore: nothing },
    parents: { chosen: [], restore: async () => undefined },
    grouping: { by: null, choose: nothing },
    story: { own: null, restore: nothing },
  }) as unknown as ChoosingParts;

describe('names of communities', () => {
  it('are kept by an account of each, beside the roles, and come back', async () => {
    const names = new CommunityNames();
    names.set(7, ' The harbour ');
    names.set(9, 'Fishers');
    const kept = await gatherChoices(parts(names), 'lens=where', ask);
    expect(kept).toMatchObject({
      roles: [{ account: 'a3', role: 'media' }],
      communities: [
        { account: 'a7', name: 'The harbour' },
        { account: 'a9', name: 'Fishers' },
      ],
      view: 'lens=where',
    });
    const again = new CommunityNames();
    await restoreChoices(parts(again), kept!, ask);
    expect(nameOf(again.names, 7)).toBe('The harbour');
    expect(again.names).toHaveLength(1);
    await restoreChoices(parts(again), NO_CHOICES, ask);
    expect(again.names).toEqual([]);
  });

  it('are taken off by an empty name', () => {
    const names = new CommunityNames();
    names.set(7, 'The harbour');
    names.set(7, '  ');
    expect(names.names).toEqual([]);
    expect(nameOf(names.names, 7)).toBe('');
  });
});
