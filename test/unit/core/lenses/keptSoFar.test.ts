import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/core/lenses/compare';
import { KeptSoFar } from '../../../../src/core/lenses/keptSoFar';
import { atOnce, askAbout } from '../../helpers/lenses';
import { openMessage } from '../../helpers/message';
import type { TestPost } from '../../helpers/dataset';

const FERRY = 'The ferry to Lower Vey leaves at six every morning this month';
const post = (id: number, author: string, more: Partial<TestPost> = {}): TestPost => ({
  id: String(id),
  author,
  text: FERRY,
  time: id * 1000,
  ...more,
});
const ROWS = [
  post(1, 'mfa'),
  post(2, 'a', { repostOf: '1' }),
  post(3, 'b', { text: 'RT @mfa: The ferry to Lower Vey leaves at seven every morning this month' }),
  post(4, 'c', { replyTo: '1', text: 'At six?' }),
  post(5, 'd', { text: 'RT @mfa: The ferry to Lower Vey leaves at six every morning' }),
];

describe('words kept so far', () => {
  it('end at what the lens of messages says of the whole, and count what had come by then', async () => {
    const { bundle, place } = await openMessage(ROWS);
    const kept = new KeptSoFar(bundle.cascade);
    const { messages } = await compare(await askAbout(ROWS), { source: [], joined: [], pinned: [] }, atOnce);
    const end = kept.at(bundle.cascade.count);
    expect(end.of).toBe(2);
    expect(messages[0]!.fidelity.of).toBe(end.of);
    expect(end.mean).toBeCloseTo(messages[0]!.fidelity.mean, 6);
    expect(end.mean).toBeLessThan(1);
    // Neither the message nor its repost could change the words.
    expect(kept.at(place('2') + 1)).toEqual({ mean: NaN, of: 0, read: 0 });
    const { drift } = bundle.cascade;
    expect(kept.at(place('4') + 1)).toEqual({ mean: 1 - drift[place('3')]!, of: 1, read: 1 });
  });
});
