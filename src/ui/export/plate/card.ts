/** The card at the end of a film: what was shown, and the method card's short form. */
import { line, rectangle, type Shape } from '../../../core/export/plate';
import { VERSION } from '../../../core/version';
import { messages } from '../../../i18n';
import { quoted } from '../../../i18n/format';
import { accountName } from '../../stage/names';
import { wordmark } from './foot';
import type { Gathered } from './gather';
import { leading, NARROW, type Measures } from './measures';
import type { Tones } from './tones';
import type { Setter } from './type';

/** Share of the width that the text takes: longer lines are not read. */
const COLUMN = 0.72;

/** `short`: sentences of the method card. Those that have no room are left out from the end. */
export function endCard(
  { title, synthetic, bundle, mirrored }: Gathered,
  short: readonly string[],
  { size, margin, types }: Measures,
  setter: Setter,
  tones: Tones,
): Shape[] {
  const { width, height } = size;
  const column = width > NARROW ? (width - 2 * margin) * COLUMN : width - 2 * margin;
  const bottom = height - margin;
  let y = margin;
  /** Where lines begin. */
  const from = mirrored ? width - margin : margin;
  const anchor = mirrored ? 'right' : 'left';
  const base = y + types.counter.size;
  const measured = wordmark(0, base, types.counter.size, tones, setter).end;
  const nameAt = mirrored ? from - measured : from;
  const { shapes: name, end } = wordmark(nameAt, base, types.counter.size, tones, setter);
  const shapes: Shape[] = [
    rectangle({ x: 0, y: 0, width, height }, tones.of('paper')),
    ...name,
    {
      ...{ is: 'text', x: mirrored ? nameAt - 12 : end + 12, y: base, text: VERSION, type: types.plain },
      ...{ fill: tones.of('ink-2'), anchor },
    },
  ];
  y += types.counter.size + 14;
  const set = (text: string, type: Measures['types']['answer'], ink: 'ink' | 'ink-2', lines = 4): void => {
    const wrapped = setter.wrap(text, type, column, lines);
    if (y + wrapped.length * leading(type) > bottom) return;
    wrapped.forEach((part, i) =>
      shapes.push({
        ...{ is: 'text', x: from, y: y + type.size + i * leading(type), text: part, type },
        ...{ fill: tones.of(ink), anchor },
      }),
    );
    y += wrapped.length * leading(type) + 4;
  };
  const { picture } = messages().exports;
  const words = quoted(bundle.rootText.replace(/\s+/g, ' '));
  set([title, synthetic].filter(Boolean).join(' · '), types.strong, 'ink');
  y += 10;
  set(
    bundle.rootHandle ? picture.said(accountName(`@${bundle.rootHandle}`), words) : words,
    types.more,
    'ink',
  );
  y += 12;
  shapes.push(line(from, y, from + (mirrored ? -column : column), y, tones.of('rule-2')));
  y += 12;
  set(picture.card, types.strong, 'ink');
  for (const sentence of short) set(sentence, types.plain, 'ink-2');
  return shapes;
}
