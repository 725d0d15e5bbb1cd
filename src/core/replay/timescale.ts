/** How moments become the axis. */
import type { Cascade, ScaleKind, TimeAxis, TimeScale } from './types';

/** On the squeezed scale a stretch without posts longer than this share of the whole is drawn as this share. */
export const SQUEEZED_TO = 0.02;

/**
 * The scale of a cascade. Undated posts have no unit. A cascade without any date has its order alone, whatever is asked
 * for: hop by hop, as its places stand.
 */
export function makeTimeScale(
  cascade: Pick<Cascade, 'birth' | 'count' | 'dated'>,
  kind: ScaleKind,
): TimeScale {
  if (cascade.dated === 0) return undatedScale(cascade.count);
  if (kind === 'order') return orderScale(cascade);
  const times = cascade.birth.subarray(0, cascade.dated);
  const span = times.at(-1)! - times[0]!;
  const longest = kind === 'squeezed' ? span * SQUEEZED_TO : Infinity;
  const units = new Float64Array(cascade.count).fill(NaN);
  let unit = 0;
  for (let place = 0; place < times.length; place++) {
    if (place > 0) unit += Math.min(times[place]! - times[place - 1]!, longest);
    units[place] = unit;
  }
  return scale(kind, cascade, units, Math.max(unit, 1));
}

/** Something on the axis has a date: where nothing has, it tells of an order alone. */
export const isDated = ({ start }: TimeAxis): boolean => !Number.isNaN(start);

/** Two cascades on one axis, of the time since the message of each. */
export interface CommonScales {
  /** Its times are ms since a message. */
  axis: TimeAxis;
  /** Theirs, on that axis. */
  scales: readonly [TimeScale, TimeScale];
}

/**
 * One axis for both: by the clock, by order of the events of both, or with stretches squeezed that are empty in both.
 * What happened as long after either message stands at the same place. O(n log n).
 */
export function commonScales(a: Cascade, b: Cascade, kind: ScaleKind): CommonScales {
  const since = [a, b].map(({ birth, dated }) => birth.subarray(0, dated).map((ms) => ms - birth[0]!));
  const birth = Float64Array.from([...since[0]!, ...since[1]!]).sort();
  const axis = makeTimeScale({ count: birth.length, dated: birth.length, birth }, kind);
  const scaleOf = (cascade: Cascade, times: Float64Array): TimeScale => {
    const units = new Float64Array(cascade.count).fill(NaN);
    times.forEach((ms, place) => (units[place] = axis.toUnit(ms)));
    return scale(kind, cascade, units, axis.length);
  };
  return { axis, scales: [scaleOf(a, since[0]!), scaleOf(b, since[1]!)] };
}

function orderScale(cascade: Pick<Cascade, 'birth' | 'count' | 'dated'>): TimeScale {
  const units = Float64Array.from({ length: cascade.count }, (_, place) =>
    place < cascade.dated ? place : NaN,
  );
  return scale('order', cascade, units, Math.max(cascade.dated - 1, 1));
}

/** Its start and end are NaN: what it calls times are units. */
function undatedScale(count: number): TimeScale {
  const unit = Float64Array.from({ length: count }, (_, place) => place);
  const within = (at: number): number => interpolate(unit, unit, at);
  return {
    ...{ kind: 'order', start: NaN, end: NaN, length: Math.max(count - 1, 1), unit },
    ...{ toUnit: within, toTime: within, bornAt: (at) => upperBound(unit, at) },
  };
}

function scale(
  kind: ScaleKind,
  cascade: Pick<Cascade, 'birth' | 'count' | 'dated'>,
  unit: Float64Array,
  length: number,
): TimeScale {
  const { dated } = cascade;
  const times = cascade.birth.subarray(0, dated);
  const units = unit.subarray(0, dated);
  return {
    kind,
    start: times[0] ?? NaN,
    end: times[dated - 1] ?? NaN,
    length,
    unit,
    toUnit: (ms) => interpolate(times, units, ms),
    toTime: (at) => interpolate(units, times, at),
    // Beside another cascade, one without any date is there from the beginning.
    bornAt: (at) => (dated > 0 ? upperBound(units, at) : cascade.count),
  };
}

/** First index whose value is beyond `x`. */
export function upperBound(sorted: ArrayLike<number>, x: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Piecewise linear, flat beyond both ends; among equal `xs` the last. */
function interpolate(xs: Float64Array, ys: Float64Array, x: number): number {
  const after = upperBound(xs, x);
  if (after === 0) return ys[0] ?? 0;
  if (after === xs.length) return ys[after - 1]!;
  const x0 = xs[after - 1]!;
  const x1 = xs[after]!;
  const y0 = ys[after - 1]!;
  return y0 + ((ys[after]! - y0) * (x - x0)) / (x1 - x0);
}
