import type { FilmCourse } from '../../core/export/film';
import type { FilmShape } from '../../core/export/sizes';

/** What is chosen of a film. */
export interface FilmChoice extends FilmCourse {
  shape: FilmShape;
}
