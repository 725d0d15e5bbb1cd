/** The answer of the wording lens in words: at most two sentences, from the figures that core computed. */
import type { CascadeBundle } from '../../../core/api';
import type { PhraseFigures, WordingAnswer } from '../../../core/lenses/wording';
import { counted, messages, plural } from '../../../i18n';
import { formatList, formatNumber, isolated, quoted } from '../../../i18n/format';
import { phraseText } from './phrase';

/** A cascade is one lane when at least this share of its hops is a repost on its original. */
const ONE_LANE = 0.9;

/**
 * `pins`: how the pinned words fare; where there are any, the answer is about them. `base`: what the figures are of
 * where a filter leaves some posts out (" in Arabic"), else ''.
 */
export function sayWording(
  bundle: CascadeBundle,
  answer: WordingAnswer,
  pins: readonly PhraseFigures[],
  base = '',
): string[] {
  const m = messages().explore.answer;
  const total = Object.values(bundle.bases).reduce((sum, posts) => sum + posts, 0) - bundle.bases.root;
  if (total <= 0) return [base ? messages().find.emptyBase : m.empty];
  const hops = bundle.cascade.depth.reduce((most, depth) => Math.max(most, depth), 0);
  if (hops <= 1 && bundle.bases.unknown / total >= ONE_LANE) return [oneLane(bundle, total)];
  if (answer.retellings === 0) return [m.none];
  if (answer.enough.retellings === 'read') return [m.few(formatNumber(answer.retellings))];
  return [lost(bundle, answer, pins), `${split(answer, pins, base)}; ${now(bundle, answer)}`];
}

function oneLane(bundle: CascadeBundle, total: number): string {
  const m = messages().explore.answer;
  const rewordings = bundle.variantCount - 1;
  const figures = [formatNumber(bundle.bases.unknown), formatNumber(total)] as const;
  return rewordings > 0
    ? m.oneLane(...figures, plural(rewordings, m.rewordings))
    : m.noRewordings(...figures);
}

/** What becomes of the words lost most, or of the pinned ones. */
function lost(bundle: CascadeBundle, answer: WordingAnswer, pins: readonly PhraseFigures[]): string {
  const m = messages().explore.answer;
  const compared = answer.changers - answer.uncompared;
  if (compared === 0) return m.notCompared;
  if (answer.enough.changers === 'read') return m.fewChangers(formatNumber(compared));
  if (pins.length > 1) {
    const list = pins.map((pin) =>
      m.keptPin(quoted(phraseText(bundle, pin.tokens)), formatNumber(pin.changers.count)),
    );
    return m.kept(formatList(list), formatNumber(compared));
  }
  const phrase = pins[0] ?? answer.lost;
  return phrase ? fate(bundle, phrase) : m.nothingLost;
}

function fate(bundle: CascadeBundle, { tokens, half, goneFrom, changers }: PhraseFigures): string {
  const m = messages().explore.answer;
  const { hops } = messages().explore.lanes;
  const words = quoted(phraseText(bundle, tokens));
  if (goneFrom !== null && (half === null || goneFrom <= half.hop))
    return m.gone(words, plural(goneFrom, hops));
  if (half === null) return m.most(words, formatNumber(changers.count), formatNumber(changers.of));
  if (goneFrom === null) return m.half(words, plural(half.hop, hops));
  return m.halfThenNone(words, plural(half.hop, hops), plural(goneFrom, hops));
}

function now(bundle: CascadeBundle, { now: most }: WordingAnswer): string {
  const m = messages().explore.answer;
  if (!most) return m.none;
  if (most.asSaid) return m.asSaid;
  const figures = [formatNumber(most.kept.count), formatNumber(most.kept.of)] as const;
  const handle = bundle.variants[most.variant]?.handle;
  return handle ? m.other(isolated(`@${handle}`), ...figures) : m.otherNameless(...figures);
}

/** Those who carry and those who could change, counted apart. */
function split(answer: WordingAnswer, pins: readonly PhraseFigures[], base: string): string {
  const m = messages().explore.answer;
  const compared = answer.changers - answer.uncompared;
  const phrase = pins.length > 1 || answer.enough.changers === 'read' ? null : (pins[0] ?? answer.lost);
  const others = formatNumber(compared);
  const parts = [
    m.split(
      counted(answer.retellings, messages().explore.drift.retellings) + base,
      formatNumber(answer.reposts),
    ),
    phrase
      ? m.splitDropped(others, formatNumber(phrase.changers.of - phrase.changers.count))
      : m.splitChanged(others, formatNumber(answer.changed)),
    answer.uncompared > 0 ? m.uncompared(formatNumber(answer.uncompared)) : '',
  ].filter(Boolean);
  return `${parts.join('; ')}, ${m.paths[answer.paths]}`;
}
