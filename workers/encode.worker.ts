/** Thread entry: frames to a film. One at a time: another ends with the worker. */
import { expose, transfer } from 'comlink';
import type { EncodeApi } from '../src/core/api';
import { beginFilm, codecFor, type Film } from './encode';
import './pulse';

let film: Film | null = null;

function begun(): Film {
  if (!film) throw new Error('No film was begun.');
  return film;
}

expose({
  codec: (name, size) => codecFor(name, size),
  async begin(asked) {
    film = await beginFilm(asked);
  },
  learn: (frame) => begun().learn(frame),
  add: (frame) => begun().add(frame),
  async finish() {
    const bytes = await begun().finish();
    film = null;
    return transfer(bytes, [bytes.buffer]);
  },
} satisfies EncodeApi);
