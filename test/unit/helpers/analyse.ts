/** A small export in an Analyse, as the page has it after opening files. */
import { BatchWriter } from '../../../src/core/dataset/writer';
import { newReport } from '../../../src/core/import/report';
import { Analyse } from '../../../src/core/service/analyse';
import { BatchSender } from '../../../src/core/service/batchPort';
import { writePosts, type TestPost } from './dataset';

/** Opens the rows; row i is rows[i] where none is embedded. */
export async function openAnalyse(
  rows: TestPost[],
  analyse = new Analyse(async () => undefined),
): Promise<Analyse> {
  const { port1, port2 } = new MessageChannel();
  analyse.receive(port1);
  const sender = new BatchSender(port2);
  const writer = new BatchWriter({ file: 0, task: 0, snowflake: false });
  writePosts(writer, rows);
  await sender.send(writer.take(true));
  await sender.drained();
  port2.close();
  await analyse.finish([newReport('file', 0, 'test', null, [])], { valence: true });
  return analyse;
}
