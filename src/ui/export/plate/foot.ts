/** The moment in figures, and what the picture stands on. */
import type { Shape } from '../../../core/export/plate';
import { messages } from '../../../i18n';
import { tellMoment } from '../../timeline/told';
import type { TimeScale } from '../../../core/replay/types';
import type { Gathered } from './gather';
import { leading, type Measures } from './measures';
import type { Tones } from './tones';
import type { Setter } from './type';

/** Between two parts of a line. */
const DOT = ' · ';
/** Between the name and what follows it. */
const AFTER_NAME = 16;

/** Time since the message, by the clock, and how many posts are there; where the language begins. */
export function counter(
  { opened, mirrored }: Gathered,
  scale: TimeScale,
  unit: number,
  { base, types }: Measures,
  setter: Setter,
  tones: Tones,
): Shape[] {
  const m = messages();
  const told = tellMoment(scale, unit);
  const type = types.counter;
  const y = base.y + type.size;
  // Room for the longest that it becomes, so that what stands beside it stays.
  const longest = tellMoment(scale, scale.length).since;
  const room = setter.width(longest.replace(/\d/g, '0'), type) + 22;
  const from = mirrored ? base.x + base.width : base.x;
  const x = mirrored ? from - room : from + room;
  const anchor = mirrored ? 'right' : 'left';
  const { count } = opened.bundle.cascade;
  const posts = m.exports.picture.born(opened.replay.posts(scale.bornAt(unit)), opened.replay.posts(count));
  return [
    { is: 'text', x: from, y, text: told.since, type, fill: tones.of('ink'), anchor },
    {
      ...{ is: 'text', x, y: y - types.plain.size - 5, fill: tones.of('ink-2'), anchor },
      text: told.at,
      type: { ...types.plain, tabular: true },
    },
    {
      ...{ is: 'text', x, y, text: posts, fill: tones.of('ink-2'), anchor },
      type: { ...types.plain, tabular: true },
    },
  ];
}

/** Lines of the footer: the parts that belong together stay in one. */
export function provenanceLines(
  { provenance, title, synthetic }: Gathered,
  { types, width, mark, titled }: { types: Measures['types']; width: number; mark: number; titled: boolean },
  setter: Setter,
): string[] {
  const parts = [...(titled ? [] : [title, synthetic].filter(Boolean)), ...provenance];
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const room = width - (lines.length <= 1 ? mark : 0);
    if (last !== undefined && setter.width(last + DOT + part, types.small) <= room)
      lines[lines.length - 1] = last + DOT + part;
    else lines.push(setter.cut(part, types.small, width - (lines.length === 0 ? mark : 0)));
  }
  return lines;
}

export function footer(
  lines: readonly string[],
  { footer, types }: Measures,
  mark: number,
  mirrored: boolean,
  tones: Tones,
  setter: Setter,
): Shape[] {
  const step = leading(types.small);
  const end = footer.x + footer.width;
  const y = footer.y + types.small.size;
  const nameAt = mirrored ? end - mark + AFTER_NAME : footer.x;
  return [
    ...wordmark(nameAt, y, types.small.size * 1.35, tones, setter).shapes,
    ...lines.map((text, i): Shape => {
      const inward = i === 0 ? mark : 0;
      return {
        ...{ is: 'text', x: mirrored ? end - inward : footer.x + inward, y: y + i * step, text },
        ...{ type: types.small, fill: tones.of('ink-2'), anchor: mirrored ? 'right' : 'left' },
      };
    }),
  ];
}

/** Room of the name before the first line of the footer. */
export const nameRoom = (types: Measures['types'], setter: Setter): number =>
  setter.width('Afterword', { face: 'serif', size: types.small.size * 1.35, weight: 560 }) + AFTER_NAME;

/** The name, its last four letters drifting; and where it ends. */
export function wordmark(
  x: number,
  y: number,
  size: number,
  tones: Tones,
  setter: Setter,
): { shapes: Shape[]; end: number } {
  const type = { face: 'serif', size, weight: 560 } as const;
  const letters = ['After', 'w', 'o', 'r', 'd'];
  const colours = ['ink', 'd1', 'd2', 'd3', 'd4'] as const;
  let at = x;
  const shapes = letters.map((text, i): Shape => {
    const shape: Shape = { is: 'text', x: at, y, text, type, fill: tones.of(colours[i]!) };
    at += setter.width(text, type);
    return shape;
  });
  return { shapes, end: at };
}
