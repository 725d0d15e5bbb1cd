import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../src/core/api';
import { BatchWriter } from '../../../../src/core/dataset/writer';
import { newReport } from '../../../../src/core/import/report';
import { Analyse } from '../../../../src/core/service/analyse';
import { BatchSender } from '../../../../src/core/service/batchPort';

/** Sends posts as an import worker does. */
async function send(analyse: Analyse, ...ids: string[]): Promise<void> {
  await write(analyse, (writer) => {
    for (const id of ids) writer.post(writer.draft(id, 0, 1, false));
  });
}

async function write(analyse: Analyse, fill: (writer: BatchWriter) => void): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  analyse.receive(port1);
  const sender = new BatchSender(port2);
  const writer = new BatchWriter({ file: 0, task: 0, snowflake: false });
  fill(writer);
  await sender.send(writer.take(true));
  await sender.drained();
  port2.close();
}

const reports = () => [newReport('file', 0, 'test', null, [])];

describe('Analyse', () => {
  it('gives up an import when another begins, at whatever stage, and keeps nothing of it', async () => {
    for (const stage of ['joining', 'paths', 'wording'] as Progress['stage'][]) {
      let begun = false;
      const analyse = new Analyse(async () => undefined);
      await send(analyse, 'old1', 'old2');
      const finishing = analyse.finish(reports(), { valence: true }, (progress) => {
        if (progress.stage !== stage || begun) return;
        begun = true;
        analyse.begin();
      });
      await expect(finishing, stage).rejects.toThrow('Another import was begun');
      expect(() => analyse.sources('', 1)).toThrow('No dataset is open');
      await send(analyse, 'new');
      expect(await analyse.finish(reports(), { valence: true })).toMatchObject({ posts: 1 });
    }
  });

  it('answers on known and on likely paths, and keeps what is chosen by hand in both', async () => {
    const analyse = new Analyse(async () => undefined);
    await write(analyse, (writer) => {
      // Each has a far larger audience than the one before, so that each is likely to have it from the last.
      ['m', 'r1', 'r2', 'r3'].forEach((id, i) => {
        const draft = writer.draft(id, i, 1, false);
        draft.time = i * 60_000;
        draft.author = writer.accounts.number('', id);
        writer.accounts.describe(draft.author, id, id, '', 10 ** (2 * i + 1), 2, draft.time);
        draft.text = i ? '' : 'The fee is waived.';
        if (i) draft.repostOf = 'm';
        writer.post(draft);
      });
    });
    await analyse.finish(reports(), { valence: true });
    const [m, r1, r2, r3] = [0, 1, 2, 3];
    const idsOf = async (likely: boolean): Promise<string[]> =>
      (await analyse.path(r3, { likely })).map(({ post }) => post.id);
    expect(await idsOf(false)).toEqual(['m', 'r3']);
    expect(await idsOf(true)).toEqual(['m', 'r1', 'r2', 'r3']);
    const [, , , hop] = await analyse.path(r3, { likely: true });
    expect(hop).toMatchObject({ basis: 'inferred-model', likelihood: 'almostCertain', edit: 'copy' });
    const { cascade, bases } = await analyse.cascade([m], { likely: true });
    expect([...cascade.parent]).toEqual([-1, 0, 1, 2]);
    expect([bases['inferred-model'], bases.unknown]).toEqual([3, 0]);

    const told: number[] = [];
    const figures = await analyse.metrics([m], { likely: true }, ({ overTrees }) =>
      told.push(overTrees?.trees ?? 0),
    );
    expect(figures).toMatchObject({ posts: 4, depth: 3, inferred: 3, overTrees: { trees: 100, of: 100 } });
    expect(told).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(await analyse.metrics([m], { likely: false })).toMatchObject({
      depth: 1,
      unknown: 3,
      overTrees: null,
    });
    const superseded = analyse.metrics([m], { likely: true });
    const asked = analyse.metrics([m], { likely: false });
    await expect(superseded).rejects.toThrow('Other figures were asked for');
    await asked;

    const others = await analyse.alternatives(r3, { likely: true });
    expect(others.map(({ post }) => post.id)).toEqual(['r1', 'm']);
    expect(others[0]).toMatchObject({ basis: 'inferred-model', likelihood: 'almostNoChance' });
    expect((await analyse.alternatives(r3, { likely: false })).map(({ post }) => post.id)).toEqual([
      'r2',
      'r1',
    ]);

    expect(analyse.choose(m, r3)).toBe('descendant');
    expect(analyse.choose(r3, r1)).toBeNull();
    expect(analyse.choose(r1, r3)).toBe('descendant');
    expect(await idsOf(false)).toEqual(['m', 'r1', 'r3']);
    expect((await analyse.path(r3, { likely: true })).at(-1)).toMatchObject({
      basis: 'chosen',
      likelihood: null,
    });
    expect((await analyse.alternatives(r3, { likely: true })).map(({ post }) => post.id)).toEqual([
      'r2',
      'm',
    ]);
    expect((await analyse.cascade([m], { likely: false })).bases).toMatchObject({ unknown: 2, chosen: 1 });

    expect(analyse.choose(r2, r3)).toBeNull();
    expect(analyse.choose(r3, null)).toBeNull();
    expect(await idsOf(false)).toEqual(['m', 'r3']);
    expect(() => analyse.choose(r3, 99)).toThrow('No such post');
  });
});
