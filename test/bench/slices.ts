/**
 * The longest time for which the analyse worker cannot hear a question or a cancel, by what it is asked, of a message of
 * a million posts. In Node, with the pause of the worker; milliseconds of processor time, so that what else the machine does
 * does not count.
 */
import { Analyse } from '../../src/core/service/analyse';
import { BatchSender } from '../../src/core/service/batchPort';
import { newReport } from '../../src/core/import/report';
import { ANSWERED_LENSES, type AnsweredLens } from '../../src/core/lenses/names';
import { LENS_OPTIONS, messageOf } from './lenses';

const POSTS = 1_000_000;
/** As in workers/analyse.worker.ts. */
const SLICE_MS = 20;

export async function slices(): Promise<Record<string, number>> {
  const clock = new Slices();
  const analyse = new Analyse(clock.pause);
  analyse.begin();
  const { port1, port2 } = new MessageChannel();
  analyse.receive(port1);
  const sender = new BatchSender(port2);
  for (const batch of messageOf(POSTS)) await sender.send(batch);
  await sender.drained();
  sender.close();
  const figures: Record<string, number> = {};
  const asked = async (name: string, question: () => unknown): Promise<void> => {
    clock.begin();
    await question();
    figures[`analyse.slice_ms_1m.${name}`] = clock.end();
  };
  const paths = { likely: false };
  await asked('finish', () => analyse.finish([newReport('bench', 0, 'bench', null, [])], { valence: true }));
  await asked('cascade', () => analyse.cascade([0], paths));
  await asked('metrics', () => analyse.metrics([0], paths));
  const lens = <L extends AnsweredLens>(name: L) =>
    asked(name, () => analyse.answer(name, [0], paths, LENS_OPTIONS[name]));
  for (const name of ANSWERED_LENSES) await lens(name);
  const worst = Math.max(
    ...['metrics', ...ANSWERED_LENSES].map((name) => figures[`analyse.slice_ms_1m.${name}`]!),
  );
  return { 'analyse.longest_slice_ms_1m': worst, ...figures };
}

/** Processor time of this process so far, its helpers (compiler, collector) included. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the worker does between two chances to hear something. */
class Slices {
  #from = 0;
  #longest = 0;

  readonly pause = async (): Promise<void> => {
    if (spent() - this.#from < SLICE_MS) return;
    this.#tell();
    await new Promise((resolve) => setTimeout(resolve));
    this.#from = spent();
  };

  begin(): void {
    this.#longest = 0;
    this.#from = spent();
  }

  end(): number {
    this.#tell();
    return this.#longest;
  }

  #tell(): void {
    this.#longest = Math.max(this.#longest, spent() - this.#from);
  }
}
