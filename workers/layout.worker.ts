import { expose, transfer } from 'comlink';
import type { LayoutApi } from '../src/core/api';
import { layouts } from '../src/core/service/draw';

expose({
  hops(...input) {
    const laid = layouts.hops(...input);
    return transfer(laid, [laid.lane.buffer, laid.offset.buffer]);
  },
} satisfies LayoutApi);
