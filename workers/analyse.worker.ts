import { expose, transfer } from 'comlink';
import type { AnalyseApi } from '../src/core/api';
import { Analyse } from '../src/core/service/analyse';
import './pulse';

/** Work is sliced, so that a question or a cancel is heard between slices. */
const SLICE_MS = 20;
let last = performance.now();
async function pause(): Promise<void> {
  if (performance.now() - last < SLICE_MS) return;
  await new Promise((resolve) => setTimeout(resolve));
  last = performance.now();
}

class AnalyseWorker extends Analyse {
  override async cascade(...asked: Parameters<AnalyseApi['cascade']>): ReturnType<AnalyseApi['cascade']> {
    const bundle = await super.cascade(...asked);
    const columns = Object.values(bundle.cascade).filter(ArrayBuffer.isView);
    return transfer(
      bundle,
      [...columns, bundle.survives, bundle.change, bundle.madeBy].map(({ buffer }) => buffer),
    );
  }
}

expose(new AnalyseWorker(pause) satisfies AnalyseApi);
