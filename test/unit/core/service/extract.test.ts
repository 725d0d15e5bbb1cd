/** What is published opens again to the same picture, and tells nothing of private people. */
import { atOnce } from '../../../../src/core/steps';
import { describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import type { Dataset } from '../../../../src/core/dataset/types';
import { buildForest } from '../../../../src/core/paths/forest';
import { cutCascade } from '../../../../src/core/replay/cascade';
import { extractLines } from '../../../../src/core/service/extract';
import { PostReader } from '../../../../src/core/service/reader';
import { Discretion } from '../../../../src/core/service/discretion';
import { buildLineage } from '../../../../src/core/wording/lineage';
import { importText } from '../../helpers/import';
import { makeDataset } from '../../helpers/dataset';

const PRIVATE = { key: new Uint8Array(16).fill(7), withheld: 'withheld' };

async function analysed(dataset: Dataset) {
  const forest = await buildForest(dataset);
  const wordings = await buildLineage(dataset, forest);
  return { dataset, forest, wordings, reader: new PostReader(dataset, forest, wordings) };
}
type Analysed = Awaited<ReturnType<typeof analysed>>;

const cut = ({ dataset, forest, wordings }: Analysed, root: number) =>
  atOnce(cutCascade(dataset, forest, wordings, [root]));

function published(from: Analysed, root: number, pseudonyms: typeof PRIVATE | null = PRIVATE): string {
  const who = new Discretion(from.dataset, from.wordings.own);
  who.set(pseudonyms);
  who.follow([root]);
  const { cascade } = cut(from, root);
  const asked = { rows: cascade.row, synthetic: false };
  return [...extractLines(from.dataset, from, asked, who)].join('');
}

/** What a picture is drawn from, without names and words. */
function picture(of: Analysed, root: number) {
  const { cascade } = cut(of, root);
  const { count, parent, depth, basis, kind, edit, variant } = cascade;
  const drift = Array.from(cascade.drift, (value) => (Number.isNaN(value) ? -1 : Math.round(value * 1000)));
  return { count, parent, depth, basis, kind, edit, variant, drift };
}

describe('what is published', () => {
  const SAID = 'The ferry to Lower Vey runs again from Monday for residents with a permit.';
  const posts = makeDataset([
    { id: '10', author: 'vey_ministry', text: SAID, time: 0, reposts: 5 },
    { id: '11', author: 'anna', text: '', time: 1000, repostOf: '10' },
    { id: '12', author: 'bert', text: `Good luck dear Wilhelmina! RT @vey_ministry: ${SAID}`, time: 2000 },
    {
      id: '13',
      author: 'cleo',
      text: 'The ferry to Lower Vey runs again from Monday for residents with a permit, hooray for smugglers & thieves',
      time: 3000,
    },
    {
      id: '14',
      author: 'dora',
      text: 'The ferry to Lower Vey runs again from Monday for residents with a permit, hooray for smugglers & pirates',
      time: 4000,
    },
    {
      id: '15',
      author: 'emil',
      text: '@cleo who let Wilhelmina aboard?',
      time: 5000,
      replyTo: '13',
      mentions: ['cleo'],
    },
    { id: '99', author: 'zoe', text: 'Something else altogether that nobody chose', time: 6000 },
  ]);

  it('names nobody private and tells none of their own words, remarks, ids or other posts', async () => {
    const lines = published(await analysed(posts), 0);
    expect(lines.trimEnd().split('\n')).toHaveLength(6);
    for (const secret of [
      'anna',
      'bert',
      'cleo',
      'dora',
      'emil',
      'zoe',
      'Wilhelmina',
      'smugglers',
      'pirates',
      'aboard',
      'hooray',
    ])
      expect(lines).not.toContain(secret);
    for (const id of ['11', '12', '13', '14', '15', '99']) expect(lines).not.toContain(`"${id}"`);
    expect(lines).toContain(SAID);
    expect(lines).toContain('"username":"vey_ministry"');
  });

  it('opens again to the same picture', async () => {
    const before = await analysed(posts);
    const after = await analysed(importText(published(before, 0)));
    expect(picture(after, after.dataset.byId('10'))).toEqual(picture(before, 0));
    expect(after.dataset.posts.reposts[after.dataset.byId('10')]).toBe(5);
  });

  it('holds everything where everybody is named', async () => {
    const before = await analysed(posts);
    const { dataset } = await analysed(importText(published(before, 0, null)));
    for (const id of ['10', '12', '13', '14', '15'])
      expect(dataset.text(dataset.byId(id))).toBe(posts.text(posts.byId(id)));
    expect(dataset.accounts.byHandle('cleo')).toBeGreaterThanOrEqual(0);
  });

  it.each(
    readdirSync('public/samples', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )('shows the sample %s as it was', async (sample) => {
    const before = await analysed(importText(readFileSync(`public/samples/${sample}/posts.jsonl`, 'utf8')));
    const root = before.forest.descendants.indexOf(Math.max(...before.forest.descendants));
    const after = await analysed(importText(published(before, root)));
    expect(picture(after, after.dataset.byId(before.dataset.id(root)))).toEqual(picture(before, root));
  });
});
