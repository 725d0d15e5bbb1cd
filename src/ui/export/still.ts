/** The moment on screen as one picture: pixels or shapes, with its method card inside. */
import { pngWithTexts } from '../../core/export/png';
import { svg } from '../../core/export/svg';
import { inPieces } from '../../core/export/zip';
import { pictureSize, type PictureSize } from '../../core/export/sizes';
import { currentLocale, messages } from '../../i18n';
import type { Session } from '../../state/session.svelte';
import { methodCard } from './card';
import { describe } from './describe';
import { stageMarks, Studio } from './studio';
import { isDated } from '../../core/replay/timescale';
import { tellMoment } from '../timeline/told';
import { filmingOf } from '../../state/saving/written';

/** Posts up to which an SVG holds each as a shape: more make a file that no drawing program opens. */
const MOST_SHAPES = 6000;

export interface MadePicture {
  file: Blob;
  /** Alternative text. */
  description: string;
  /** The method card, which stands in the file as well. */
  card: string;
  /** What its reader must know of how it was made; '' = nothing. */
  note: string;
}

export interface StillOptions {
  name: 'png' | 'svg';
  size: PictureSize;
  named: boolean;
  title: string;
  /** When it is made, Unix ms. */
  now: number;
}

/** Rejects where no picture can be made (Studio.open). */
export async function makeStill(session: Session, options: StillOptions): Promise<MadePicture> {
  const marks = stageMarks(session);
  return session.privacy.during(!options.named, () => draw(session, marks, options));
}

async function draw(
  session: Session,
  marks: Uint8Array | null,
  { name, size, named, title, now }: StillOptions,
): Promise<MadePicture> {
  const plateSize = pictureSize(name === 'svg' ? 'once' : size);
  const studio = await Studio.open(session, { size: plateSize, marks, short: [], film: false });
  const { unit, scale } = session.clock;
  const { base } = studio.gathered;
  const card = methodCard(session, now, named, {
    base,
    moment: scale && isDated(scale) ? scale.toTime(unit) : null,
  });
  const description = describe(studio.gathered, session.cascade.born, tellMoment(scale, unit).at);
  const filming = filmingOf(session);
  if (name === 'png') {
    const texts = { Title: title, Description: description, Comment: card, Software: 'Afterword' };
    const png = pngWithTexts(await filming.picture(studio.sheet, studio.moment(unit, 0)), texts);
    return { file: new Blob([png], { type: 'image/png' }), description, card, note: '' };
  }
  const many = studio.posts > MOST_SHAPES;
  const pixels = many ? await filming.stage(studio.sheet, unit / studio.length) : null;
  const texts = { title, description, card, language: currentLocale() };
  const file = new Blob([...inPieces(svg(studio.plate(unit, pixels), texts))], { type: 'image/svg+xml' });
  return { file, description, card, note: pixels ? messages().exports.picture.embedded : '' };
}
