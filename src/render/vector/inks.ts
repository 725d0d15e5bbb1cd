/** What lines and marks ask of the whole. */
export interface Inks {
  /** #rrggbb of a place in a row of the scale, and the fourth byte as 0 … 1. */
  tint(place: number, row: number): string;
  strength(place: number, row: number): number;
  paper: string;
  ink: string;
  source: string;
  ghost: string;
  /** Bits of MARK of a place. */
  flags(place: number): number;
  /** Some posts are lit: the others fade. */
  lit: boolean;
  /** A path is emphasised: everything else fades. */
  dim: number;
}
