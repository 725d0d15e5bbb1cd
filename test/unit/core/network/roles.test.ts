import { describe, expect, it } from 'vitest';
import { looksMedia } from '../../../../src/core/network/media';
import { looksOfficial } from '../../../../src/core/network/official';
import { handlesIn, ROLE, ROLE_BY, rolesOf, ruledRole } from '../../../../src/core/network/roles';
import { makeDataset } from '../../helpers/dataset';

describe('roles', () => {
  it('reads ministries and embassies in several scripts, short words only alone', () => {
    for (const [handle, name] of [
      ['mfa_x', ''],
      ['x', 'Embassy of Keldan in Tolme'],
      ['x', 'Посольство Вельмарка'],
      ['x', 'سفارة فيلمارك'],
      ['x', 'Veska Weather Service'],
    ])
      expect(looksOfficial(handle!, name!), name || handle).toBe(true);
    for (const name of ['Modern Moira', 'Tim Odgov', 'Mfare'])
      expect(looksOfficial('ann', name), name).toBe(false);
  });

  it('takes media by their names and followers, never by the handle of somebody with a name', () => {
    expect(looksMedia('quay_ledger', 'The Quay Ledger', 14_600)).toBe(true);
    expect(looksMedia('quay_ledger', '', -1)).toBe(true);
    expect(looksMedia('ann_daily', 'Ann', 90_000)).toBe(false);
    expect(looksMedia('radio', 'quiet radio', 74)).toBe(false);
    expect(looksMedia('x', 'Express yourself', 9000)).toBe(false);
  });

  it('puts the source above the hand, and the hand above the rule', () => {
    const post = (id: string, author: string) => ({ id, author, text: '' });
    const data = makeDataset([post('1', 'mfa_x'), post('2', 'embassy_x'), post('3', 'ann')]);
    const [mfa, embassy, ann] = ['mfa_x', 'embassy_x', 'ann'].map((handle) => data.accounts.byHandle(handle));
    const ruled = Uint8Array.from({ length: data.accounts.count }, (_, account) =>
      ruledRole(data.accounts, account),
    );
    const roles = rolesOf(
      ruled,
      [mfa!],
      [
        { account: mfa!, role: 'media' },
        { account: embassy!, role: 'public' },
      ],
    );
    expect([mfa, embassy, ann].map((account) => roles.of[account!])).toEqual([
      ROLE.source,
      ROLE.public,
      ROLE.public,
    ]);
    expect([mfa, embassy, ann].map((account) => ROLE_BY[roles.by[account!]!])).toEqual([
      'source',
      'hand',
      'none',
    ]);
  });

  it('reads handles as people list them', () => {
    expect(
      handlesIn('@mfa_x, https://x.com/Embassy_Y?s=20\n"consul_z";\nhttps://twitter.com/a/status/1 <b> …'),
    ).toEqual(['mfa_x', 'embassy_y', 'consul_z', 'a']);
  });
});
