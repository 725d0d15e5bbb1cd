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

export const pictureSize = (name: PictureSize): PlateSize => ({ ...PICTURE, ratio: ENLARGED[name] });

/** Device pixels. */
export const pixelsOf = ({ width, height, ratio }: PlateSize): { width: number; height: number } => ({
  width: Math.round(width * ratio),
  height: Math.round(height * ratio),
});
