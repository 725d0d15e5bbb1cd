import { expose, transfer } from 'comlink';
import type { LayoutApi } from '../src/core/api';
import { layouts } from '../src/core/service/draw';
import './pulse';

expose({
  lay(...input) {
    const laid = layouts.lay(...input);
    return transfer(laid, [laid.spots.buffer, laid.rings.buffer, laid.index]);
  },
} satisfies LayoutApi);
