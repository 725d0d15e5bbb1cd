import { expose, transfer } from 'comlink';
import type { ReplayApi } from '../src/core/api';
import { buffersOf } from '../src/core/replay/build';
import { replays } from '../src/core/service/draw';
import './pulse';

expose({
  build(...input) {
    const index = replays.build(...input);
    return transfer(index, buffersOf(index));
  },
} satisfies ReplayApi);
