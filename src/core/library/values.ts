/** Values as a column of Parquet holds them: hostile until looked at. */

export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : String(value as number | bigint | boolean);
}

/** A whole number from 0 on that a double holds exactly, else 0. */
export function countOf(value: unknown): number {
  const number = Number(value ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

/** Unix ms; NaN where there is none. */
export function timeOf(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  return value === null || value === undefined ? NaN : Number(value);
}
