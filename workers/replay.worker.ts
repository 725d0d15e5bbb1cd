import { expose, transfer } from 'comlink';
import type { ReplayApi } from '../src/core/api';
import { replays } from '../src/core/service/draw';
import './pulse';

expose({
  build(...input) {
    const index = replays.build(...input);
    const columns = [index, index.read ?? {}].flatMap((columns) => Object.values(columns));
    return transfer(
      index,
      columns.flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer] : [])),
    );
  },
} satisfies ReplayApi);
