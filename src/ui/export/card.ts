/** The method card: what a file stands on, so that whoever gets it can tell how it came to be. Plain text. */
import { SHARES_FROM, READ_BELOW } from '../../core/lenses/enough';
import { C, S0, THETA } from '../../core/kernel';
import { isoTime } from '../../core/export/content';
import { SHOWN_FROM } from '../../core/export/privacy';
import {
  CONTAINED_FROM,
  JACCARD_FROM,
  LEAST_CHARACTERS,
  LEAST_WORDS,
  LEVENSHTEIN_ABOVE,
} from '../../core/paths/copies/verify';
import { BASES } from '../../core/paths/types';
import { SUBSTITUTION_FROM } from '../../core/wording/edits';
import { VERSION } from '../../core/version';
import { messages } from '../../i18n';
import { formatDates, upperFirst } from '../../i18n/format';
import type { Opened } from '../../state/message/cascade.svelte';
import type { Session } from '../../state/session.svelte';
import { originOf } from '../origin';
import { estimates, sayEstimated } from '../estimates';

/** What a picture shows of the cascade. */
export interface Pictured {
  /** What a filter lets pass, in words; '' where all posts count. */
  base: string;
  /** The moment shown, Unix ms; null for all of them. */
  moment: number | null;
}

/** Before a message is chosen, of the dataset alone. `now`: when it is made, Unix ms. `named`: everybody is named in the file. `pictured`: it is a picture. */
export function methodCard(
  session: Session,
  now: number,
  named: boolean,
  pictured: Pictured | null = null,
): string {
  const m = messages();
  const { card } = m.exports;
  const { summary, collection } = session.facts;
  const { opened } = session.cascade;
  if (!summary) return '';
  const { coverage, time } = summary;
  const lines = [
    card.title(VERSION, new Date(now).toISOString()),
    '',
    card.dataset(session.titles.titleFor(named), summary.posts, summary.accounts),
    ...summary.files.map(({ format, records }, i) =>
      card.file(session.titles.fileFor(i, named), format, records),
    ),
    ...sampledLines(session),
    summary.synthetic ? card.synthetic(summary.synthetic) : '',
    origin(session, named),
    card.collected(
      m.collection.short[collection],
      coverage ? m.collection.coverage(coverage.held, coverage.reported) : m.collection.noCoverage,
    ),
    time.first === null || time.last === null ? '' : card.period(formatDates(time.first, time.last)),
    card.zone,
    '',
    ...(opened ? ofMessage(session, opened) : []),
    session.parents.count ? card.chosen(session.parents.count) : card.noneChosen,
    session.roles.choices.length ? card.roles(session.roles.choices.length) : card.noRoles,
    ...(pictured ? shown(pictured) : opened ? [card.unfiltered] : []),
    opened ? pinned(session, opened) : '',
    '',
    card.rules.title,
    card.rules.copies(JACCARD_FROM, LEVENSHTEIN_ABOVE, LEAST_CHARACTERS, CONTAINED_FROM, LEAST_WORDS),
    card.rules.kernel(S0, THETA, C),
    card.rules.substitution(SUBSTITUTION_FROM),
    card.rules.drift,
    card.rules.enough(READ_BELOW, SHARES_FROM),
    '',
    named ? card.named : card.pseudonyms(SHOWN_FROM),
  ];
  // Two empty lines are one: what does not apply is left out.
  return `${lines.filter((line, i) => line !== '' || lines[i - 1] !== '').join('\n')}\n`;
}

function ofMessage(session: Session, { bundle }: Opened): string[] {
  const m = messages();
  const about = estimates(session);
  const { count, weight } = bundle.cascade;
  const { card } = m.exports;
  return [
    card.message(`@${bundle.rootHandle}`, bundle.rootText.replace(/\s+/g, ' ')),
    card.posts(about(weight ? weight.reduce((sum, posts) => sum + posts, 0) : count)),
    session.cascade.likely ? card.likely : card.known,
    ...BASES.flatMap((basis) =>
      bundle.bases[basis] ? [card.basis(m.common.bases[basis], about(bundle.bases[basis]))] : [],
    ),
  ];
}

function pinned({ pins }: Session, { bundle }: Opened): string {
  const { card } = messages().exports;
  if (!pins.tokens.length) return card.nonePinned;
  return card.pinned(pins.tokens.map((token) => bundle.rootTokens[token]!.surface).join(', '));
}

/** As a sentence of plain text. */
function origin(session: Session, named: boolean): string {
  const from = originOf(session, named).replace(/[\u2068\u2069]/g, '');
  return from && messages().common.clauses([upperFirst(from)]);
}

/** What a sample is, and how it was drawn. */
function sampledLines(session: Session): string[] {
  const { sampled } = messages();
  return session.facts.sampled ? [`${sayEstimated(session)} ${sampled.note}`, sampled.cardNote] : [];
}

function shown({ base, moment }: Pictured): string[] {
  const { card } = messages().exports;
  const at = moment === null ? card.replay : card.moment(isoTime(moment));
  return base ? [card.filtered(base), at] : [at];
}

/** The card's short form, for the end of a film: sentences, the most telling first. No date: it stands in the picture. */
export function shortCard(session: Session, named: boolean): string[] {
  const m = messages();
  const { card } = m.exports;
  const { summary, collection } = session.facts;
  if (!summary) return [];
  const { coverage, time } = summary;
  return [
    card.dataset(session.titles.titleFor(named), summary.posts, summary.accounts),
    origin(session, named),
    ...sampledLines(session).slice(0, 1),
    card.collected(
      m.collection.short[collection],
      coverage ? m.collection.coverage(coverage.held, coverage.reported) : m.collection.noCoverage,
    ),
    time.first === null || time.last === null ? '' : card.period(formatDates(time.first, time.last)),
    card.zone,
    session.cascade.likely ? card.likely : card.known,
    session.parents.count ? card.chosen(session.parents.count) : card.noneChosen,
    card.rules.drift.replace(/^- /, ''),
    named ? card.named : card.pseudonyms(SHOWN_FROM),
  ].filter(Boolean);
}
