import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../src/core/api';
import { BatchWriter } from '../../../../src/core/dataset/writer';
import { newReport } from '../../../../src/core/import/report';
import { Analyse } from '../../../../src/core/service/analyse';
import { BatchSender } from '../../../../src/core/service/batchPort';

/** Sends posts as an import worker does. */
async function send(analyse: Analyse, ...ids: string[]): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  analyse.receive(port1);
  const sender = new BatchSender(port2);
  const writer = new BatchWriter({ file: 0, task: 0, snowflake: false });
  for (const id of ids) writer.post(writer.draft(id, 0, 1, false));
  await sender.send(writer.take(true));
  await sender.drained();
  port2.close();
}

const reports = () => [newReport('file', 0, 'test', '', [])];

describe('Analyse', () => {
  it('gives up an import when another begins, at whatever stage, and keeps nothing of it', async () => {
    for (const stage of ['joining', 'paths', 'wording'] as Progress['stage'][]) {
      let begun = false;
      const analyse = new Analyse(async () => undefined);
      await send(analyse, 'old1', 'old2');
      const finishing = analyse.finish(reports(), (progress) => {
        if (progress.stage !== stage || begun) return;
        begun = true;
        analyse.begin();
      });
      await expect(finishing, stage).rejects.toThrow('Another import was begun');
      expect(() => analyse.sources('', 1)).toThrow('No dataset is open');
      await send(analyse, 'new');
      expect(await analyse.finish(reports())).toMatchObject({ posts: 1 });
    }
  });
});
