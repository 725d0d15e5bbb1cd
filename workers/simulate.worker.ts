/** Thread entry: a large synthetic cascade, in pieces. */
import { expose, transfer } from 'comlink';
import type { SimulateApi } from '../src/core/api';
import { largeCascade } from '../src/core/simulate/large';
import './pulse';

expose({
  async make(posts, seed, onPiece, onPost) {
    for (const piece of largeCascade(posts, seed, onPost)) await onPiece(transfer(piece, [piece.buffer]));
  },
} satisfies SimulateApi);
