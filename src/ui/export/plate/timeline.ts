/** Bands of posts along the stage's own axis, and the moment across both. */
import { line, type Shape } from '../../../core/export/plate';
import { bandCounts, isDated } from '../../../core/replay';
import type { TimeScale } from '../../../core/replay/types';
import { messages } from '../../../i18n';
import { formatSpan } from '../../../i18n/format';
import { bandsOf, HATCHED } from '../../timeline/bands';
import { bandShapes } from '../../timeline/shapes';
import { axisTicks } from '../../timeline/ticks';
import type { Gathered } from './gather';
import type { Measures } from './measures';
import type { Tones } from './tones';

const BINS = 48;
const INSET = 24;
/** Room for labels below the baseline, and a label's least room. */
const BELOW = 24;
const TICK = 110;
/** What has not happened is paler. */
const FUTURE = 0.24;

/** What does not change: bands in pale, axis, names; and the bands of what has happened, to be cut at the moment. */
export function timeline(
  gathered: Gathered,
  scale: TimeScale,
  axis: { x0: number; x1: number },
  { timeline: box, types }: Measures,
  tones: Tones,
): { ground: Shape[]; past: Shape[]; over: Shape[]; base: number } {
  const m = messages();
  const banded = bandsOf(gathered.opened, gathered.classes);
  const { codes, size, list } = banded;
  const base = box.y + box.height - BELOW;
  const high = box.height - BELOW - 14;
  const counts = bandCounts(gathered.opened.bundle.cascade, codes, size, scale, BINS);
  const styleOf = (code: number) => list.find((band) => band.code === code)!;
  const bands = bandShapes(
    counts,
    list.map(({ code }) => code),
    BINS,
    { ...axis, base, high },
    (code) => styleOf(code).name,
  );
  const fill = (code: number): string => {
    const { colour } = styleOf(code);
    return colour === HATCHED ? tones.of('paper-3') : tones.resolved(colour);
  };
  const past = bands.map(({ code, path }): Shape => ({ is: 'path', d: path, fill: fill(code) }));
  const unit = (at: number): number => axis.x0 + (at / scale.length) * (axis.x1 - axis.x0);
  const small = { is: 'text', type: types.small, fill: tones.of('ink-2') } as const;
  const ticks = axisTicks(scale, Math.max(2, Math.floor((axis.x1 - axis.x0) / TICK)));
  const span =
    scale.kind === 'order'
      ? m.explore.time.postsPerBin(Math.ceil(scale.length / BINS))
      : m.explore.time.perBin(formatSpan(scale.length / BINS, 'short'));
  const x = box.x + INSET;
  return {
    base,
    past,
    ground: [{ is: 'group', shapes: past, opacity: FUTURE }],
    over: [
      line(axis.x0, base + 0.5, axis.x1, base + 0.5, tones.of('ink-3')),
      ...ticks.flatMap((tick): Shape[] => [
        line(unit(tick.unit), base, unit(tick.unit), base + 5, tones.of('ink-3')),
        { ...small, x: unit(tick.unit), y: base + 6 + types.small.size, text: tick.label, anchor: 'middle' },
      ]),
      ...bands.flatMap(({ code, name }): Shape[] =>
        name
          ? [
              {
                ...{ is: 'text', ...name, text: styleOf(code).name, anchor: 'middle' },
                ...{ type: types.small, fill: tones.resolved(styleOf(code).text), halo: tones.of('paper') },
              },
            ]
          : [],
      ),
      {
        ...{ ...small, x, y: box.y + 20, type: types.strong, fill: tones.of('ink'), halo: tones.of('paper') },
        text: gathered.classes?.title ?? m.explore.time.title,
      },
      { ...small, x, y: box.y + 24 + types.small.size, text: span },
      { ...small, x, y: base + 6 + types.small.size, text: isDated(scale) ? m.common.utc : '' },
    ],
  };
}

/** The moment, as a line through stage and timeline with its handle on the axis. */
export function playhead(
  x: number,
  label: string,
  onStage: boolean,
  base: number,
  { stage, timeline: box, types }: Measures,
  tones: Tones,
): Shape[] {
  const ink = tones.of('ink');
  const late = x > stage.x + stage.width - 90;
  return [
    line(x, onStage ? stage.y : box.y, x, base, ink, 1.25, { opacity: 0.85 }),
    {
      ...{
        is: 'text',
        x: late ? x - 7 : x + 7,
        y: box.y - 6,
        text: label,
        halo: tones.of('paper'),
      },
      ...{ type: types.strong, fill: ink, anchor: late ? 'right' : 'left' },
    },
    { is: 'circle', x, y: base, r: 9, fill: tones.of('paper') },
    { is: 'circle', x, y: base, r: 7.5, fill: ink },
    { is: 'circle', x, y: base, r: 2.4, fill: tones.of('paper') },
  ];
}
