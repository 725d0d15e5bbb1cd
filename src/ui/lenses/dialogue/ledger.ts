/** The ledger as it stands at a moment: what is born, what the filter lets pass, and what became of it by then. */
import type { Fate } from '../../../core/lenses/dialogue';
import type { Ledger } from '../../../core/lenses/ledger';
import { counts } from '../../../core/replay/columns';
import type { Opened } from '../../../state/message/opened';
import type { Session } from '../../../state/session.svelte';
import { kept } from '../../widgets/kept';

export const LEDGER_FILTERS = ['all', 'questions', 'notReplied', 'byOthers', 'bySource', 'unmarked'] as const;
export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

export interface LedgerNow {
  /** Entries that are born, in order of time. */
  entries: number[];
  /** Posts that these are, or stand for; the figures below are of them. */
  addressed: number;
  questions: number;
  bySource: number;
  byOthers: number;
  nobody: number;
}

/** What became of an entry by the moment shown, or by that at which `born` posts are there. */
export function fateNow(
  { cascade }: Session,
  ledger: Ledger,
  entry: number,
  born = cascade.born,
): Extract<Fate, 'source' | 'others' | 'nobody'> {
  const isBorn = (row: number): boolean => {
    if (row < 0) return false;
    const place = cascade.placeOf(row);
    return place < 0 || place < born;
  };
  if (isBorn(ledger.reply[entry]!)) return 'source';
  return isBorn(ledger.other[entry]!) ? 'others' : 'nobody';
}

/** The ledger at the moment shown, or at that at which `born` posts are there. O(entries) a moment. */
export function ledgerNow(session: Session, ledger: Ledger, born = session.cascade.born): LedgerNow {
  return ledgerAt(session, session.cascade.opened, ledger, born);
}

const ledgerAt = kept((session: Session, opened: Opened | null, ledger: Ledger, born: number): LedgerNow => {
  const now: LedgerNow = { entries: [], addressed: 0, questions: 0, bySource: 0, byOthers: 0, nobody: 0 };
  const cascade = opened?.bundle.cascade;
  if (!cascade) return now;
  for (let entry = 0; entry < ledger.count; entry++) {
    const place = ledger.place[entry]!;
    if (place >= born || !counts(cascade, place)) continue;
    const posts = ledger.posts[entry]!;
    now.entries.push(entry);
    now.addressed += posts;
    if (ledger.question[entry]) now.questions += posts;
    const fate = fateNow(session, ledger, entry, born);
    if (fate === 'source') now.bySource += posts;
    else if (fate === 'others') now.byOthers += posts;
    else now.nobody += posts;
  }
  return now;
});

/** The entries of a filter. */
export function filtered(
  session: Session,
  ledger: Ledger,
  entries: readonly number[],
  by: LedgerFilter,
): number[] {
  return entries.filter((entry) => {
    if (by === 'all') return true;
    if (by === 'questions') return ledger.question[entry] === 1;
    if (by === 'unmarked') return !session.answered.has(ledger.row[entry]!);
    const fate = fateNow(session, ledger, entry);
    if (by === 'bySource') return fate === 'source';
    return by === 'byOthers' ? fate === 'others' : fate !== 'source';
  });
}
