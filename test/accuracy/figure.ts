/** One figure of a method, and the interval that it is to fall in; no interval where it is reported alone. */
export interface Figure {
  name: string;
  value: number;
  from?: number;
  to?: number;
  /** What it is made of, printed under it. */
  note?: string;
}
