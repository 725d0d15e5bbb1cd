/** What is said at each hop, on the lanes' own rows: lost words struck through, added ones underlined. */
import { line, type Shape, type Type } from '../../../core/export/plate';
import { diffNearest } from '../../../core/wording/diff';
import type { DiffPart } from '../../../core/wording/types';
import { messages } from '../../../i18n';
import type { Geometry } from '../../../state/geometry.svelte';
import { piecesOf } from '../../widgets/pieces';
import { directionOf, hasItalics } from '../../widgets/script';
import type { Gathered } from './gather';
import { leading, type Measures } from './measures';
import type { Tones } from './tones';
import { breakable, type Setter } from './type';

type Op = DiffPart['op'];

/** Room above the first line of a lane's words, and below the last. */
const ABOVE = 6;
const BELOW = 2;

/** The message and the wording that leads in each lane at the moment at which so many posts are there. */
export function rungs(
  gathered: Gathered,
  born: number,
  geometry: Geometry,
  { rungs: box, types }: Measures,
  setter: Setter,
  tones: Tones,
): Shape[] {
  if (!box) return [];
  const { bundle, opened } = gathered;
  const above = bundle.rootText ? [{ text: bundle.rootText, lang: bundle.rootLang }] : [];
  const last = geometry.laneCount - 1;
  return geometry.lanes.flatMap(({ top, height }, lane) => {
    const head = lane === 0 ? leading(types.strong) + 10 : 0;
    const room = { x: box.x, y: box.y + top + head, width: box.width, height: height - head };
    if (lane === 0) return words([{ op: 'same', text: bundle.rootText }], room, types.words, setter, tones);
    const { leader } = opened.replay.hop(born, lane, geometry.folded && lane === last ? Infinity : lane + 1);
    const variant = bundle.variants[leader];
    if (!variant?.text) return [];
    // What is withheld is held against nothing, and nothing against it.
    if (variant.withheld)
      return words([{ op: 'same', text: variant.text }], room, types.words, setter, tones);
    const parts = diffNearest(above, variant);
    above.unshift(variant);
    return words(parts, room, types.words, setter, tones);
  });
}

/** Over the words: what they are, and how those lost and added look. */
export function rungsHead(
  { rungs: box, types }: Measures,
  mirrored: boolean,
  setter: Setter,
  tones: Tones,
): Shape[] {
  if (!box) return [];
  const { explore, exports } = messages();
  const { picture } = exports;
  const y = box.y + types.strong.size + 8;
  const end = box.x + box.width;
  const title: Shape = {
    ...{ is: 'text', x: mirrored ? end : box.x, y, text: explore.regions.panel, type: types.strong },
    ...{ fill: tones.of('ink'), anchor: mirrored ? 'right' : 'left' },
  };
  const sample = (op: Op, text: string, x: number): ReturnType<typeof marked> =>
    marked(op, text, x, y, types.small, setter, tones);
  const [lost, added] = [sample('lost', picture.lost, 0), sample('added', picture.added, 0)];
  const [lostAt, addedAt] = mirrored
    ? [box.x + added.width + APART, box.x]
    : [end - added.width - APART - lost.width, end - added.width];
  return [
    title,
    ...sample('lost', picture.lost, lostAt).shapes,
    ...sample('added', picture.added, addedAt).shapes,
  ];
}

/** Between the two samples. */
const APART = 12;

interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

function words(parts: readonly DiffPart[], room: Room, type: Type, setter: Setter, tones: Tones): Shape[] {
  const step = leading(type);
  const most = Math.max(1, Math.floor((room.height - ABOVE - BELOW) / step));
  const now = parts.map(({ op, text }) => (op === 'lost' ? '' : text)).join('');
  const y = room.y + ABOVE + type.size;
  // Marks stand by the widths of what is before them: in a text from right to left only its words now are set.
  if (directionOf(now) === 'rtl')
    return setter.wrap(now, type, room.width, most).map((text, i) => ({
      ...{ is: 'text', x: room.x + room.width, y: y + i * step, text, type },
      ...{ fill: tones.of('ink'), anchor: 'right' },
    }));
  return linesOf(parts, type, room.width, most, setter).flatMap((runs, i) => {
    let x = room.x;
    return runs.flatMap(({ op, text }) => {
      const run = marked(op, text, x, y + i * step, type, setter, tones);
      x += run.width;
      return run.shapes;
    });
  });
}

interface Run {
  op: Op;
  text: string;
}

/** Runs of one kind, in lines no wider than `width`; what goes beyond `most` lines ends in an ellipsis. */
function linesOf(
  parts: readonly DiffPart[],
  type: Type,
  width: number,
  most: number,
  setter: Setter,
): Run[][] {
  const tokens = piecesOf(parts).flatMap(({ op, text, lead, words, trail }): Run[] =>
    op === 'same'
      ? Array.from(breakable(text), (part) => ({ op, text: part }))
      : [
          ...(lead ? [{ op: 'same' as const, text: lead }] : []),
          ...Array.from(breakable(words), (part) => ({ op, text: part })),
          ...(trail ? [{ op: 'same' as const, text: trail }] : []),
        ],
  );
  const lines: Run[][] = [[]];
  let used = 0;
  for (const token of tokens) {
    const wide = setter.width(token.text.trimEnd(), typeOf(token.op, type));
    if (used > 0 && used + wide > width) {
      if (lines.length === most) {
        lines.at(-1)!.push({ op: 'same', text: '…' });
        return lines;
      }
      lines.push([]);
      used = 0;
      token.text = token.text.trimStart();
    }
    used += setter.width(token.text, typeOf(token.op, type));
    const line = lines.at(-1)!;
    const before = line.at(-1);
    if (before?.op === token.op) before.text += token.text;
    else line.push(token);
  }
  return lines;
}

function typeOf(op: Op, type: Type): Type {
  if (op === 'added') return { ...type, weight: 560, italic: true };
  return op === 'lost' ? { ...type, weight: 350 } : type;
}

/** A run with its line: through it or below it. */
function marked(
  op: Op,
  text: string,
  x: number,
  y: number,
  type: Type,
  setter: Setter,
  tones: Tones,
): { shapes: Shape[]; width: number } {
  const set = typeOf(op, type);
  if (op === 'added' && !hasItalics(text)) delete set.italic;
  const width = setter.width(text, set);
  const fill = tones.of(op === 'added' ? 'added' : op === 'lost' ? 'ink-3' : 'ink');
  const shapes: Shape[] = [{ is: 'text', x, y, text, type: set, fill }];
  const under = setter.width(text.trimEnd(), set);
  if (op === 'lost') shapes.push(line(x, y - type.size * 0.27, x + under, y - type.size * 0.27, fill, 1.5));
  if (op === 'added') shapes.push(line(x, y + type.size * 0.17, x + under, y + type.size * 0.17, fill, 2));
  return { shapes, width };
}
