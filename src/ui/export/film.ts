/** The replay as a film, frame by frame from its course: what a frame shows, its number says, and no clock. */
import { CARD_S, filmFrame, frameCount, REST_S, type FilmCourse } from '../../core/export/film';
import { FORMATS, type FilmName } from '../../core/export/formats';
import { filmSize, pixelsOf, type FilmShape } from '../../core/export/sizes';
import type { SheetMoment } from '../../core/export/sheet';
import type { Session } from '../../state/session.svelte';
import { methodCard, shortCard } from './card';
import { describeFilm } from './describe';
import type { MadePicture } from './still';
import { stageMarks, Studio } from './studio';
import { filmingOf } from '../../state/saving/written';

export interface FilmOptions extends FilmCourse {
  name: FilmName;
  shape: FilmShape;
  named: boolean;
  title: string;
  /** When it is made, Unix ms. */
  now: number;
  /** Gives it up. */
  signal: AbortSignal;
}

/** Null where it was stopped. Rejects where no film can be made (Studio.open, Filming.make). */
export async function makeFilm(session: Session, options: FilmOptions): Promise<MadePicture | null> {
  const marks = stageMarks(session);
  return session.privacy.during(!options.named, () => draw(session, marks, options));
}

async function draw(
  session: Session,
  marks: Uint8Array | null,
  { name, shape, fps, seconds, named, title, now, signal }: FilmOptions,
): Promise<MadePicture | null> {
  const size = filmSize(shape, name === 'gif');
  const short = shortCard(session, named);
  const studio = await Studio.open(session, { size, marks, short, film: true });
  const course = { fps, seconds };
  const { base } = studio.gathered;
  const card = methodCard(session, now, named, { base, moment: null });
  const description = describeFilm(studio.gathered, (seconds + REST_S + CARD_S) * 1000);
  const film = { name, fps, title, description, card, ...pixelsOf(size) };
  const filming = filmingOf(session);
  const moment = (frame: number): SheetMoment => momentOf(studio, course, frame);
  const bytes = await filming.make(film, studio.sheet, frameCount(course), moment, signal);
  if (!bytes) return null;
  const file = new Blob([bytes], { type: FORMATS[name].type });
  return { file, description, card, note: '' };
}

/** What a frame of the film shows. */
export function momentOf(studio: Studio, course: FilmCourse, frame: number): SheetMoment {
  const { share, playing, card } = filmFrame(course, frame);
  return card ? { is: 'card' } : studio.moment(share * studio.length, playing ? 1 / course.seconds : 0);
}
