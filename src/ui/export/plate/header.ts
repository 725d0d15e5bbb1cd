/** The question, the answer at a moment, and what is open. */
import { line, type Shape } from '../../../core/export/plate';
import { messages } from '../../../i18n';
import type { Gathered } from './gather';
import { leading, NARROW, SENTENCES_APART, type Measures } from './measures';
import type { Tones } from './tones';
import type { Setter } from './type';

/** Share of the width in which sentences stand: longer lines are not read. */
const COLUMN = 0.9;
/** Lines that a sentence has at most. */
const MOST_LINES = 4;

/** What stands below the first sentence. */
const restOf = (among: string, more: readonly string[]): string =>
  messages().common.sentences([among, ...more].filter(Boolean));

const columnOf = (width: number): number => (width > NARROW ? width * COLUMN : width);

/** Lines that each of the two sentences needs at most, over the moments at which so many posts are there. */
export async function linesNeeded(
  gathered: Gathered,
  moments: readonly number[],
  setter: Setter,
  { types, header }: Pick<Measures, 'types' | 'header'>,
): Promise<[number, number]> {
  const most: [number, number] = [1, 0];
  for (const born of moments) {
    // The page goes on meanwhile.
    await new Promise((resolve) => setTimeout(resolve));
    const { sentences, among } = gathered.say(born);
    const [first = '', ...more] = sentences;
    const column = columnOf(header.width);
    most[0] = Math.max(most[0], setter.wrap(first, types.answer, column, MOST_LINES).length);
    const rest = restOf(among, more);
    most[1] = Math.max(most[1], setter.wrap(rest, types.more, column, MOST_LINES).length);
  }
  return most;
}

/** What stands whatever the moment: question, title, synthetic. */
export function heading(
  { question, title, synthetic, mirrored }: Gathered,
  { types, header, size }: Measures,
  setter: Setter,
  tones: Tones,
): Shape[] {
  const { x, y, width } = header;
  const base = y + types.question.size;
  // From the side on which the language begins.
  const [start, end] = mirrored ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const from = (inward: number): number => (mirrored ? x + width - inward : x + inward);
  const asked = setter.width(question, types.question);
  const room = width - asked - 32;
  const shapes: Shape[] = [
    {
      is: 'text',
      x: from(0),
      y: base,
      anchor: start,
      text: question,
      type: types.question,
      fill: tones.of('ink-2'),
    },
  ];
  if (size.width <= NARROW) return shapes;
  const note = synthetic ? setter.cut(` · ${synthetic}`, types.plain, room / 2) : '';
  const noteWidth = note ? setter.width(note, types.plain) : 0;
  const name = setter.cut(title, types.strong, room - noteWidth);
  const at = { is: 'text', y: base, anchor: end } as const;
  return [
    ...shapes,
    { ...at, x: from(width), text: note, type: types.plain, fill: tones.of('ink-2') },
    { ...at, x: from(width - noteWidth), text: name, type: types.strong, fill: tones.of('ink') },
  ];
}

export function answer(
  gathered: Gathered,
  born: number,
  { types, header, lines }: Measures,
  setter: Setter,
  tones: Tones,
): Shape[] {
  const { sentences, among } = gathered.say(born);
  const [first = '', ...more] = sentences;
  const column = columnOf(header.width);
  const side = gathered.mirrored
    ? ({ x: header.x + header.width, anchor: 'right' } as const)
    : ({ x: header.x, anchor: 'left' } as const);
  let y = header.y + leading(types.question) + 6;
  const set = (text: string, type: Measures['types']['answer'], most: number, fill: string): Shape[] =>
    setter.wrap(text, type, column, most).map((part, i) => ({
      ...{ is: 'text', ...side, text: part, type, fill },
      y: y + type.size + i * leading(type),
    }));
  const main = set(first, types.answer, lines[0], tones.of('ink'));
  y += lines[0] * leading(types.answer) + SENTENCES_APART;
  const rest = restOf(among, more);
  return [...main, ...set(rest, types.more, lines[1], tones.of('ink-2'))];
}

/** The rule on which the stage begins. */
export const headRule = ({ stage, size, margin }: Measures, tones: Tones): Shape =>
  line(margin, stage.y + 0.5, size.width - margin, stage.y + 0.5, tones.of('rule-2'));
