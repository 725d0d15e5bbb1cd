import { describe, expect, it } from 'vitest';
import { KIND } from '../../../../src/core/dataset/types';
import { offScale, placesOffScale } from '../../../../src/core/lenses/offScale';
import type { Cascade } from '../../../../src/core/replay';
import { EDIT_FLAG } from '../../../../src/core/wording/types';

/** The message; a copy of it; one in another language, its repost and a reply to it; a post without words. */
const cascade = {
  count: 6,
  parent: Int32Array.of(-1, 0, 0, 2, 2, 0),
  kind: Uint8Array.of(KIND.original, KIND.copy, KIND.copy, KIND.repost, KIND.reply, KIND.quote),
  variant: Int32Array.of(0, 0, 1, 1, 1, -1),
} as unknown as Cascade;
const tree = { rootFlags: Uint8Array.of(0, EDIT_FLAG.translation) };

describe('posts off the scale', () => {
  it('are retellings in another language, reposts of them among them; no replies', () => {
    const off = offScale(cascade, tree);
    expect([...off]).toEqual([0, 0, 1, 1, 0, 0]);
    expect([...placesOffScale(cascade, off)]).toEqual([2, 3]);
  });

  it('count where a filter lets them pass', () => {
    const shown = Uint8Array.of(1, 1, 1, 0, 1, 1);
    expect([...placesOffScale({ ...cascade, shown }, offScale(cascade, tree))]).toEqual([2]);
  });

  it('are none where the message itself is what is read', () => {
    expect([...offScale(cascade, { rootFlags: Uint8Array.of(EDIT_FLAG.translation, 0) })][0]).toBe(0);
  });
});
