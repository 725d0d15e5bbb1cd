/** The page of the import bench: times the importer and its yardsticks on the file that was chosen. */
import { wrap } from 'comlink';
import type { AnalyseApi } from '../../../src/core/api';
import { createBridge } from '../../../src/jobs/bridge';
import { ImportPool } from '../../../src/jobs/importPool';
import { openFiles } from '../../../src/jobs/importer';

interface Yardstick {
  jsonParse(blob: Blob): Promise<number>;
  papaparse(blob: Blob): Promise<number>;
}

declare global {
  interface Window {
    /** Milliseconds of one import by so many workers, bytes to finished Dataset. */
    importBy(size: number): Promise<{ ms: number; posts: number }>;
    yardstick(which: keyof Yardstick): Promise<number>;
  }
}

const build = createBridge<AnalyseApi>(
  () => new Worker(new URL('./build.worker.ts', import.meta.url), { type: 'module' }),
  { cooperative: true },
);
const yardstick = wrap<Yardstick>(
  new Worker(new URL('./yardstick.worker.ts', import.meta.url), { type: 'module' }),
);
const chosen = (): File => document.querySelector('input')!.files![0]!;

/** The app keeps its workers from one opening to the next, as the yardstick its own. */
const pools = [1, 2].map((size) => new ImportPool({ size }));

window.importBy = async (size) => {
  const blob = chosen();
  const started = performance.now();
  const { summary } = await openFiles([{ name: blob.name, blob }], {
    analyse: build,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    pool: pools[size - 1]!,
    valence: true,
  });
  return { ms: performance.now() - started, posts: summary.posts };
};
window.yardstick = (which) => yardstick[which](chosen());
