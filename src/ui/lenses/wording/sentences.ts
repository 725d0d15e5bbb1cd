/** The answer of the wording lens in words: at most two sentences, from the figures that core computed. */
import type { CascadeBundle } from '../../../core/api';
import type { PhraseRanges } from '../../../core/lenses/overTrees';
import type { PhraseFigures, WordingAnswer } from '../../../core/lenses/wording';
import type { Range } from '../../../core/paths/figures';
import { messages, type HopFrom } from '../../../i18n';
import { isolated, quoted } from '../../../i18n/format';
import type { Estimate } from '../../estimates';
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
  overTrees: (tokens: readonly number[]) => PhraseRanges | null = () => null,
  about: Estimate = (posts) => posts,
): string[] {
  const m = messages().explore.answer;
  const total = Object.values(bundle.bases).reduce((sum, posts) => sum + posts, 0) - bundle.bases.root;
  if (total <= 0) return [base ? messages().find.emptyBase : m.empty];
  const flat = (): boolean => !bundle.cascade.depth.some((depth) => depth > 1);
  if (bundle.bases.unknown / total >= ONE_LANE && flat()) return [oneLane(bundle, total, about)];
  if (answer.retellings === 0) return [m.none];
  if (!bundle.rootTokens.some(({ core }) => core)) return [m.textless];
  if (answer.enough.retellings === 'read') return [m.few(about(answer.retellings))];
  const phrase = phraseOf(answer, pins);
  const ranges = phrase && overTrees(phrase.tokens);
  const same = phrase && ranges && standsStill(phrase, ranges) ? ranges.trees : 0;
  return [
    lost(bundle, answer, pins, same ? null : ranges, about),
    messages().common.clauses([...split(answer, pins, base, same, about), ...now(bundle, answer)]),
  ];
}

function oneLane(bundle: CascadeBundle, total: number, about: Estimate): string {
  const m = messages().explore.answer;
  const rewordings = bundle.variantCount - 1;
  const figures = [about(bundle.bases.unknown), about(total)] as const;
  return rewordings > 0 ? m.oneLane(...figures, rewordings) : m.noRewordings(...figures);
}

/** What becomes of the words lost most, or of the pinned ones. */
function lost(
  bundle: CascadeBundle,
  answer: WordingAnswer,
  pins: readonly PhraseFigures[],
  ranges: PhraseRanges | null,
  about: Estimate,
): string {
  const m = messages().explore.answer;
  const compared = answer.changers - answer.uncompared;
  if (compared === 0) return m.notCompared;
  if (answer.enough.changers === 'read') return m.fewChangers(about(compared));
  if (pins.length > 1) {
    const list = pins.map((pin) =>
      m.keptPin(quoted(phraseText(bundle, pin.tokens)), about(pin.changers.count)),
    );
    return m.kept(list, about(compared));
  }
  const phrase = phraseOf(answer, pins);
  return phrase ? fate(bundle, phrase, ranges, about) : m.nothingLost;
}

/** The words that the sentence is about, where it is about one phrase. */
function phraseOf(answer: WordingAnswer, pins: readonly PhraseFigures[]): PhraseFigures | null {
  return pins.length > 1 || answer.enough.changers === 'read' ? null : (pins[0] ?? answer.lost);
}

/** The hops that the sentence names are the same in nine of ten likely trees. */
const standsStill = ({ half, goneFrom }: PhraseFigures, ranges: PhraseRanges): boolean =>
  (half !== null || goneFrom !== null) &&
  [
    [half?.hop ?? Infinity, ranges.half],
    [goneFrom ?? Infinity, ranges.gone],
  ].every(([hop, range]) => (range as Range).from === hop && (range as Range).to === hop);

function fate(
  bundle: CascadeBundle,
  { tokens, half, goneFrom, changers }: PhraseFigures,
  ranges: PhraseRanges | null,
  about: Estimate,
): string {
  const m = messages().explore.answer;
  const words = quoted(phraseText(bundle, tokens));
  const from = (hop: number, range: Range | undefined): HopFrom => ({
    hop,
    over: ranges && range ? { ...range, trees: ranges.trees } : null,
  });
  if (goneFrom !== null && (half === null || goneFrom <= half.hop))
    return m.gone(words, from(goneFrom, ranges?.gone));
  if (half === null) return m.most(words, about(changers.count), about(changers.of));
  if (goneFrom === null) return m.half(words, from(half.hop, ranges?.half));
  return m.halfThenNone(words, from(half.hop, ranges?.half), from(goneFrom, ranges?.gone));
}

/** A clause on what is passed on most; none where no retelling has words. */
function now(bundle: CascadeBundle, { now: most }: WordingAnswer): string[] {
  const m = messages().explore.answer;
  if (!most) return [];
  if (most.asSaid) return [m.asSaid];
  const figures = [most.kept.count, most.kept.of] as const;
  const handle = bundle.variants[most.variant]?.handle;
  return [handle ? m.other(isolated(`@${handle}`), ...figures) : m.otherNameless(...figures)];
}

/**
 * Those who carry and those who could change, counted apart: clauses. `same`: how many likely trees tell the hops that the
 * sentence before names; 0 where that is not said.
 */
function split(
  answer: WordingAnswer,
  pins: readonly PhraseFigures[],
  base: string,
  same: number,
  about: Estimate,
): string[] {
  const m = messages().explore.answer;
  const compared = answer.changers - answer.uncompared;
  const phrase = phraseOf(answer, pins);
  const clauses = [
    m.split(about(answer.retellings), base, about(answer.reposts)),
    ...(compared > 0
      ? [
          phrase
            ? m.splitDropped(
                about(compared),
                about(phrase.changers.of - phrase.changers.count),
                about(answer.reposts),
              )
            : m.splitChanged(about(compared), about(answer.changed), about(answer.reposts)),
        ]
      : []),
    ...(answer.uncompared > 0 ? [m.uncompared(about(answer.uncompared))] : []),
  ];
  return [...clauses.slice(0, -1), m.onPaths[answer.paths](clauses.at(-1)!, same)];
}
