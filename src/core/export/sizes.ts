/** Sizes that pictures and films are offered in. */

export interface PlateSize {
  /** Pixels before it is enlarged. */
  width: number;
  height: number;
  /** How much it is enlarged. */
  ratio: number;
}

/** One composition, enlarged: nothing is set anew for another size. */
const PICTURE = { width: 1600, height: 900 };

export const PICTURE_SIZES = ['once', 'twice', 'uhd'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];
const ENLARGED: Record<PictureSize, number> = { once: 1, twice: 2, uhd: 2.4 };

/** The plate of a picture: the same for all sizes, enlarged. */
export const pictureSize = (name: PictureSize): PlateSize => ({ ...PICTURE, ratio: ENLARGED[name] });

/** Of films: 16:9 large and small, square, 9:16. */
export const FILM_SHAPES = ['large', 'small', 'square', 'tall'] as const;
export type FilmShape = (typeof FILM_SHAPES)[number];

const FILMS: Record<FilmShape, PlateSize> = {
  large: { ...PICTURE, ratio: 1.2 },
  small: { width: 1024, height: 576, ratio: 1.25 },
  square: { width: 720, height: 720, ratio: 1.5 },
  tall: { width: 540, height: 960, ratio: 2 },
};
/** The same for GIF, which no page should have to load at the size of a film. */
const LOOPS: Record<FilmShape, PlateSize> = {
  large: { width: 1024, height: 576, ratio: 0.9375 },
  small: { width: 1024, height: 576, ratio: 0.78125 },
  square: { width: 720, height: 720, ratio: 5 / 6 },
  tall: { width: 540, height: 960, ratio: 5 / 6 },
};

/** The plate of a film of this shape, or of a GIF that loops. */
export const filmSize = (shape: FilmShape, loop: boolean): PlateSize => (loop ? LOOPS : FILMS)[shape];

/** Frames a second; a GIF's last hundredths of a second. */
export const FILM_FPS = [24, 30, 60] as const;
export const LOOP_FPS = [10, 12.5, 20] as const;
/** Seconds in which the whole replay passes. */
export const FILM_SECONDS = [10, 20, 30, 60] as const;

/** Device pixels. */
export const pixelsOf = ({ width, height, ratio }: PlateSize): { width: number; height: number } => ({
  width: Math.round(width * ratio),
  height: Math.round(height * ratio),
});
