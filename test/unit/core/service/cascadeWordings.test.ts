/** Wordings and edits of one cascade, found among all of them. */
import { describe, expect, it } from 'vitest';
import { openMessage } from '../../helpers/message';

const SAID = 'The harbour is free for fishing boats that register before June.';
const at = (n: number): number => Date.UTC(2026, 0, 1) + n * 1000;

/** More wordings than are sent along with a cascade; the last of them is found all the same. */
const MANY = 2100;
const rows = [
  { id: 'root', author: 'port', text: SAID, time: at(0) },
  ...Array.from({ length: MANY }, (_, i) => ({
    ...{ id: `t${i}`, author: `a${i}`, time: at(i + 1) },
    text: `RT @port: ${SAID.replace('June', `word${i}x`)}`,
  })),
  { id: 'short', author: 'short', time: at(9000), text: 'RT @port: The harbour is free for fishing boats.' },
  { id: 'r', author: 'r', time: at(9001), text: '', repostOf: 'short' },
];

describe('all wordings and edits of a cascade', () => {
  it('are found and lit, not only the most carried ones', async () => {
    const { told, bundle } = await openMessage(rows);
    expect(bundle.variantCount).toBe(MANY + 2);
    expect(bundle.variants.length).toBeLessThan(MANY);
    const last = `word${MANY - 1}x`;
    const [wording] = await told.find(last);
    expect(wording).toBeGreaterThanOrEqual(bundle.variants.length);
    const { edits, posts } = await told.findEdits(`JUNE ${last.toUpperCase()}`, bundle.tree.carriers);
    expect(told.edits([...edits])).toMatchObject([{ lost: ['June'], added: [last] }]);
    expect([...posts]).toEqual([1]);
    expect(await told.carrying({ by: 'edit', edit: edits[0]! })).toEqual({
      ...{ lost: ['June'], added: [last] },
      wordings: Uint32Array.of(wording!),
    });
    const token = 10;
    expect(await told.carrying({ by: 'word', wording: wording!, token })).toEqual({
      ...{ lost: [], added: [last] },
      wordings: Uint32Array.of(wording!),
    });
  });

  it('are told with the posts that show them, reposts among them, most first', async () => {
    const small = await openMessage([rows[0]!, ...rows.slice(-5)]);
    const all = await small.told.findEdits('', small.bundle.tree.carriers);
    expect([...all.posts]).toEqual([2, 1, 1, 1]);
    // A filter leaves out the repost.
    const others = small.bundle.tree.carriers.map(
      (count, wording) => count - small.bundle.tree.reposts[wording]!,
    );
    expect([...(await small.told.findEdits('', others)).posts]).toEqual([1, 1, 1, 1]);
    expect(small.told.edits([all.edits[0]!])[0]!.lost).toEqual(['that register before June']);
  });

  it('that are not there are nothing', async () => {
    const { told, bundle } = await openMessage(rows.slice(0, 3));
    expect(await told.carrying({ by: 'edit', edit: 99 })).toBeNull();
    expect(await told.carrying({ by: 'wording', wording: -1 })).toBeNull();
    expect(await told.carrying({ by: 'word', wording: 0, token: 99 })).toBeNull();
    expect((await told.findEdits('nowhere', bundle.tree.carriers)).edits).toHaveLength(0);
  });
});
