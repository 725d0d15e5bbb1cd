/** Thread entry: what is made up. A large synthetic cascade, in pieces; wordings that are rehearsed. */
import { expose, transfer } from 'comlink';
import type { SimulateApi } from '../src/core/api';
import { largeCascade } from '../src/core/simulate/large';
import { rehearse } from '../src/core/simulate/rehearsal';
import './pulse';

expose({
  async make(posts, seed, onPiece, onPost) {
    for (const piece of largeCascade(posts, seed, onPost)) await onPiece(transfer(piece, [piece.buffer]));
  },
  async rehearse(wordings, onSeed) {
    const work = rehearse(wordings);
    let step = work.next();
    for (; !step.done; step = work.next()) onSeed(step.value);
    return step.value;
  },
} satisfies SimulateApi);
