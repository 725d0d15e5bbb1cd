import { expose, transfer } from 'comlink';
import type { ReplayApi } from '../src/core/api';
import { replays } from '../src/core/service/draw';
import './pulse';

expose({
  build(...input) {
    const index = replays.build(...input);
    return transfer(
      index,
      Object.values(index).flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer] : [])),
    );
  },
} satisfies ReplayApi);
