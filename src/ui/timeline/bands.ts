/** What the timeline's bands are of: the lens's classes, else kinds; with their names and colours. */
import { KIND, KINDS, type Kind } from '../../core/dataset/types';
import { bandCounts } from '../../core/replay';
import type { Cascade, TimeScale } from '../../core/replay/types';
import { messages } from '../../i18n';
import type { Opened } from '../../state/message/cascade.svelte';
import type { Classes } from '../lenses/classes';
import { kept, keptOfEach } from '../widgets/kept';

export interface BandStyle {
  code: number;
  name: string;
  /** As CSS has it. */
  colour: string;
  /** Of its name. */
  text: string;
}

export interface Banded {
  /** By place: the code of its band. */
  codes: Uint8Array;
  /** Codes that there are. */
  size: number;
  /** Bands that are drawn, lowest first. */
  list: BandStyle[];
}

/** Code of the band after those of the kinds. */
const TRANSLATIONS = KINDS.length;
/** Stripes: the pattern that the timeline defines. */
export const HATCHED = 'url(#hatched)';
const COLOURS: Record<Kind, string> = {
  repost: 'var(--edge)',
  quote: '#367567',
  reply: '#856b1c',
  manual: '#651c4b',
  copy: '#3d271b',
  original: 'var(--source)',
};

export function bandsOf(opened: Opened | null, classes: Classes | null): Banded {
  if (classes)
    return {
      codes: classes.of,
      size: classes.list.length,
      list: classes.list.flatMap(({ name, tone, text, banded }, code) =>
        banded ? [{ code, name, colour: tone.colour, text: text ?? tone.colour }] : [],
      ),
    };
  const m = messages();
  const kinds = opened?.bundle.kinds;
  const codes = kindsOf(opened);
  const present = codesIn(codes);
  const list = KINDS.flatMap((kind, code) =>
    kind !== 'original' && kinds?.[kind] && present.has(code)
      ? [{ code, name: m.common.kinds[kind], colour: COLOURS[kind], text: 'var(--ink)' }]
      : [],
  );
  if (present.has(TRANSLATIONS))
    list.push({ code: TRANSLATIONS, name: m.common.translations, colour: HATCHED, text: 'var(--ink)' });
  return { codes, size: TRANSLATIONS + 1, list };
}

/** Posts of each band in each stretch of the axis (core/replay/bands.ts), counted once for each lens. */
export const countsOf = keptOfEach(
  (codes: Uint8Array, size: number, cascade: Cascade, scale: TimeScale, bins: number): Uint32Array =>
    bandCounts(cascade, codes, size, scale, bins),
);

/** By place: its kind; those that may be translations, and are no reposts, have a band of their own. */
const kindsOf = kept((opened: Opened | null): Uint8Array => {
  if (!opened) return new Uint8Array(0);
  const { kind } = opened.bundle.cascade;
  return kind.map((code, place) => (opened.offScale[place] && code !== KIND.repost ? TRANSLATIONS : code));
});

const codesIn = kept((codes: Uint8Array): ReadonlySet<number> => {
  const found = new Uint8Array(TRANSLATIONS + 1);
  for (let place = 0; place < codes.length; place++) found[codes[place]!] = 1;
  return new Set(Array.from(found.keys()).filter((code) => found[code]));
});
