/** What marks and colours mean. Only the kinds that this cascade holds are named. */
import { KINDS, type Kind } from '../../../core/dataset/types';
import { line, rectangle, type Box, type Shape } from '../../../core/export/plate';
import { DRIFT_BINS } from '../../../core/replay';
import { messages } from '../../../i18n';
import type { Gathered } from './gather';
import { legendStep, type Measures } from './measures';
import type { Tones } from './tones';
import type { Setter } from './type';

/** Room of a mark before its name, and of that before the next. */
const MARK = 15;
const DASH = 32;
/** How wide they are drawn. */
const SHAPE = 10;
const DASHED = 26;
const GAP = 20;
/** Of the histogram of drift: its length at most, its height in heights of letters. */
const HISTOGRAM = 340;
const BAR_SHARE = 1.6;
/** Rows of classes, and the room of a colour before its name. */
const ROWS = 2;
const SWATCH = 18;

interface Item {
  name: string;
  /** Room of the mark, and how wide it is drawn. */
  room: number;
  width: number;
  draw(x: number, y: number): Shape[];
}

/** Marks of posts and of hops that there are, from where the language begins; where they do not fit in a line, in several. */
export function marksLegend(
  gathered: Gathered,
  { legend, types }: Pick<Measures, 'legend' | 'types'>,
  setter: Setter,
  tones: Tones,
): { shapes: Shape[]; lines: number } {
  const { mirrored } = gathered;
  let used = 0;
  let line = 0;
  const shapes = itemsOf(gathered, tones).flatMap(({ name, room, width: drawn, draw }): Shape[] => {
    const width = room + setter.width(name, types.small);
    if (used > 0 && used + width > legend.width) {
      used = 0;
      line++;
    }
    const at = mirrored ? legend.x + legend.width - used : legend.x + used;
    const y = legend.y + types.small.size + line * legendStep(types);
    used += width + GAP;
    return [
      ...draw(mirrored ? at - drawn : at, y - types.small.size * 0.33),
      {
        ...{ is: 'text', x: mirrored ? at - room : at + room, y, text: name, type: types.small },
        ...{ fill: tones.of('ink-2'), anchor: mirrored ? 'right' : 'left' },
      },
    ];
  });
  return { shapes, lines: shapes.length ? line + 1 : 0 };
}

function itemsOf({ opened, classes, session, inferred }: Gathered, tones: Tones): Item[] {
  const m = messages();
  const ink = tones.of('ink-2');
  const paper = tones.of('paper');
  const items = KINDS.filter((kind) => kind !== 'original' && opened.bundle.kinds[kind]).map(
    (kind): Item => ({
      name: m.common.kinds[kind],
      ...{ room: MARK, width: SHAPE },
      draw: (x, y) => [kindMark(kind, x + 5, y, ink)],
    }),
  );
  if (session.pins.lostBy?.includes(1))
    items.push({
      name: session.pins.tokens.length ? m.explore.legend.notchPinned : m.explore.legend.notch,
      ...{ room: MARK, width: SHAPE },
      draw: (x, y) => [
        { is: 'circle', x: x + 5, y, r: 5.3, fill: ink },
        { is: 'path', d: `M${x + 5} ${y + 0.6}l-2.6-6h5.2z`, fill: paper },
      ],
    });
  if (!classes && opened.offScale.includes(1))
    items.push({
      name: m.explore.legend.hatched,
      ...{ room: MARK, width: SHAPE },
      draw: (x, y) => [
        { is: 'circle', x: x + 5, y, r: 5.3, fill: ink },
        ...[-3, 0, 3].map((off) =>
          line(x + 2 + off / 2, y + 3 + off / 2, x + 8 + off / 2, y - 3 + off / 2, paper),
        ),
      ],
    });
  if (inferred)
    items.push({
      name: m.exports.picture.dashed,
      ...{ room: DASH, width: DASHED },
      draw: (x, y) => [line(x, y, x + DASHED, y, ink, 1.8, { dash: [5, 3.5] })],
    });
  return items;
}

/** A kind's mark with its middle at a point, as the stage draws it. */
function kindMark(kind: Kind, x: number, y: number, fill: string): Shape {
  if (kind === 'repost') return { is: 'circle', x, y, r: 2.75, fill };
  if (kind === 'reply') return { is: 'circle', x, y, r: 4, stroke: fill, width: 1.8 };
  if (kind === 'copy') return { is: 'path', d: `M${x} ${y - 6}l6 6-6 6-6-6z`, fill };
  if (kind === 'manual') return rectangle({ x: x - 4.5, y: y - 4.5, width: 9, height: 9 }, fill);
  return { is: 'circle', x, y, r: 5, fill };
}

/** What the colours are: the histogram of drift so far, or the lens's classes; in a box. */
export function coloursLegend(
  gathered: Gathered,
  born: number,
  box: Box,
  { types }: Measures,
  setter: Setter,
  tones: Tones,
  driftColour: (drift: number) => string,
): Shape[] {
  return gathered.classes
    ? classesLegend(gathered.classes, gathered.mirrored, box, types, setter, tones)
    : driftLegend(gathered, born, box, types, tones, driftColour);
}

function driftLegend(
  { opened, mirrored }: Gathered,
  born: number,
  box: Box,
  types: Measures['types'],
  tones: Tones,
  driftColour: (drift: number) => string,
): Shape[] {
  const m = messages().explore.drift;
  const bins = opened.replay.drift(born);
  const most = Math.max(1, ...bins);
  const width = Math.min(HISTOGRAM, box.width);
  const x = mirrored ? box.x : box.x + box.width - width;
  const right = x + width;
  const step = width / DRIFT_BINS;
  const high = types.small.size * BAR_SHARE;
  const base = box.y + types.small.size + 6 + high;
  const text = { is: 'text', type: types.small, fill: tones.of('ink-2') } as const;
  const ends = base + types.small.size + 1;
  return [
    {
      ...text,
      ...{ x: mirrored ? right : x, y: box.y + types.small.size, text: m.title, type: types.strong },
      ...{ fill: tones.of('ink'), anchor: mirrored ? 'right' : 'left' },
    },
    ...Array.from(bins, (n, bin): Shape => {
      const height = n > 0 ? Math.max(2, (n / most) * high) : 1;
      const fill = n > 0 ? driftColour((bin + 0.5) / DRIFT_BINS) : tones.of('rule-2');
      return rectangle({ x: x + bin * step, y: base - height, width: step * 0.92, height }, fill);
    }),
    { ...text, x, y: ends, text: m.from },
    { ...text, x: right, y: ends, text: m.to, anchor: 'right' },
  ];
}

/** Two rows of those that some post is of, at the end of the box. */
function classesLegend(
  { list, of }: NonNullable<Gathered['classes']>,
  mirrored: boolean,
  box: Box,
  types: Measures['types'],
  setter: Setter,
  tones: Tones,
): Shape[] {
  const present = new Set(of);
  const shown = list.filter((_, code) => present.has(code));
  const columns = Math.ceil(shown.length / ROWS);
  const room = box.width / Math.max(1, columns);
  const widest = Math.max(...shown.map(({ name }) => setter.width(name, types.small) + SWATCH + GAP));
  const column = Math.min(room, widest);
  const whole = columns * column - GAP;
  return shown.flatMap(({ name, tone }, i): Shape[] => {
    const used = Math.floor(i / ROWS) * column;
    const x = mirrored ? box.x + whole - used : box.x + box.width - whole + used;
    const y = box.y + 6 + (i % ROWS) * (types.small.size + 10);
    return [
      rectangle(
        { x: mirrored ? x - 12 : x, y: y + types.small.size * 0.2, width: 12, height: 12 },
        tone.colour,
      ),
      {
        ...{ is: 'text', x: mirrored ? x - SWATCH : x + SWATCH, y: y + types.small.size, type: types.small },
        anchor: mirrored ? 'right' : 'left',
        text: setter.cut(name, types.small, column - SWATCH - GAP),
        fill: tones.of('ink'),
      },
    ];
  });
}
