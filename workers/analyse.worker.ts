import { expose, transfer } from 'comlink';
import type { AnalyseApi } from '../src/core/api';
import { Analyse } from '../src/core/service/analyse';
import { pause } from './pause';
import './pulse';

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
