/** How each kind of film is encoded. */
import type { FilmName } from '../../src/core/export/formats';
import type { FilmToMake } from '../../src/core/export/film';
import { beginGif } from './gif';
import { beginVideo, videoCodec } from './video';
import type { Film } from './types';

export type { Film } from './types';

/** The name of what this browser can encode a film as; null = nothing. */
export const codecFor = (
  name: FilmName,
  size: { width: number; height: number; fps: number },
): Promise<string | null> => (name === 'gif' ? Promise.resolve('GIF') : videoCodec(name, size));

export const beginFilm = (film: FilmToMake): Promise<Film> =>
  film.name === 'gif' ? Promise.resolve(beginGif(film)) : beginVideo({ ...film, name: film.name });
