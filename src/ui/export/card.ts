/** The method card: what a file stands on, so that whoever gets it can tell how it came to be. Plain text. */
import { SHARES_FROM, READ_BELOW } from '../../core/lenses/enough';
import { C, S0, THETA } from '../../core/kernel';
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
import { formatDates, formatNumber } from '../../i18n/format';
import type { Session } from '../../state/session.svelte';

/** `now`: when it is made, Unix ms. `named`: everybody is named in the file. */
export function methodCard(session: Session, now: number, named: boolean): string {
  const m = messages();
  const { card } = m.exports;
  const { summary, collection } = session.facts;
  const { opened, likely } = session.cascade;
  if (!summary || !opened) return '';
  const { bundle } = opened;
  const { coverage, time } = summary;
  const said = bundle.rootTokens;
  const lines = [
    card.title(VERSION, new Date(now).toISOString()),
    '',
    card.dataset(session.facts.title, formatNumber(summary.posts), formatNumber(summary.accounts)),
    ...summary.files.map((file) => card.file(file.name, file.format, formatNumber(file.records))),
    summary.synthetic ? card.synthetic(formatNumber(summary.synthetic)) : '',
    `${m.collection.short[collection]}; ${
      coverage
        ? m.collection.coverage(formatNumber(coverage.held), formatNumber(coverage.reported))
        : m.collection.noCoverage
    }.`,
    time.first === null || time.last === null ? '' : card.period(formatDates(time.first, time.last)),
    card.zone,
    '',
    card.message(bundle.rootHandle, bundle.rootText.replace(/\s+/g, ' ')),
    card.posts(formatNumber(bundle.cascade.count)),
    likely ? card.likely : card.known,
    ...BASES.flatMap((basis) =>
      bundle.bases[basis] ? [card.basis(m.common.bases[basis], formatNumber(bundle.bases[basis]))] : [],
    ),
    session.parents.count ? card.chosen(formatNumber(session.parents.count)) : card.noneChosen,
    session.roles.choices.length ? card.roles(formatNumber(session.roles.choices.length)) : card.noRoles,
    card.unfiltered,
    session.pins.tokens.length
      ? card.pinned(session.pins.tokens.map((token) => said[token]!.surface).join(', '))
      : card.nonePinned,
    '',
    card.rules.title,
    card.rules.copies(
      String(JACCARD_FROM),
      String(LEVENSHTEIN_ABOVE),
      String(LEAST_CHARACTERS),
      String(CONTAINED_FROM),
      String(LEAST_WORDS),
    ),
    card.rules.kernel(String(S0), String(THETA), String(C)),
    card.rules.substitution(String(SUBSTITUTION_FROM)),
    card.rules.drift,
    card.rules.enough(String(READ_BELOW), String(SHARES_FROM)),
    '',
    named ? card.named : card.pseudonyms(String(SHOWN_FROM)),
  ];
  // Two empty lines are one: what does not apply is left out.
  return `${lines.filter((line, i) => line !== '' || lines[i - 1] !== '').join('\n')}\n`;
}
