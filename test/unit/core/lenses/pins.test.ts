/** Pinned words along the lineage and over time. */
import { describe, expect, it } from 'vitest';
import { keptOverTime, pinFate } from '../../../../src/core/lenses/pins';
import { EDIT_FLAG } from '../../../../src/core/wording/types';
import { openMessage } from '../../helpers/message';

/** Wording 1 loses both pins, 2 (below it) brings the first back, 3 is a translation, 4 is made from that. */
const tree = {
  parent: Int32Array.of(-1, 0, 1, 0, 3),
  rootFlags: Uint8Array.of(0, 0, 0, EDIT_FLAG.translation, 0),
};
const pins = [{ shownBy: Uint8Array.of(1, 0, 1, 0, 1) }, { shownBy: Uint8Array.of(1, 0, 0, 0, 0) }];

describe('a pin along the lineage', () => {
  it('is lost where the wording above still held it, and may come back below', () => {
    expect(pinFate(tree, pins, 0)).toEqual({ lost: [], back: [], whole: true });
    expect(pinFate(tree, pins, 1)).toEqual({ lost: [0, 1], back: [], whole: false });
    expect(pinFate(tree, pins, 2)).toEqual({ lost: [], back: [0], whole: false });
  });

  it('is not asked of another language, and what is made from one is held against what stands above', () => {
    expect(pinFate(tree, pins, 3)).toEqual({ lost: [], back: [], whole: true });
    expect(pinFate(tree, pins, 4)).toEqual({ lost: [1], back: [], whole: false });
  });
});

describe('a pin over time', () => {
  it('is kept by retellings, reposts among them, of those that can be compared', async () => {
    const at = (minute: number): number => Date.UTC(2026, 0, 1) + minute * 60_000;
    const said = 'The harbour is free for boats that register before 30 June.';
    const { bundle, lens } = await openMessage([
      { id: 'root', author: 'port', text: said, time: at(0) },
      { id: 'a', author: 'a', text: `RT @port: ${said}`, time: at(1) },
      { id: 'b', author: 'b', text: 'RT @port: The harbour is free for boats.', time: at(2) },
      { id: 'c', author: 'c', text: '', time: at(3), repostOf: 'b' },
      { id: 'd', author: 'd', text: 'Which boats do you mean?', time: at(4), replyTo: 'root' },
    ]);
    const june = bundle.rootTokens.findIndex(({ surface }) => surface === 'June');
    expect(keptOverTime(lens.phrase([june]), [0, 1, 2, 3, 4, 5])).toEqual([
      { count: 0, of: 0 },
      { count: 0, of: 0 },
      { count: 1, of: 1 },
      { count: 1, of: 2 },
      { count: 1, of: 3 },
      { count: 1, of: 3 },
    ]);
  });
});
