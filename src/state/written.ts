/**
 * What writes files, pictures and films of a session: one each, so that all who ask see the same progress; made when first
 * asked for, so that its code comes with those who save. A component asks while it is made: what a derived value makes is
 * none of what it depends on.
 */
import { Filming } from './filming.svelte';
import { Saving } from './saving.svelte';
import type { Session } from './session.svelte';

const savings = new WeakMap<Session, Saving>();
const filmings = new WeakMap<Session, Filming>();

export function savingOf(session: Session): Saving {
  const { analyse, people } = session.writes;
  let saving = savings.get(session);
  if (!saving)
    savings.set(
      session,
      (saving = new Saving(analyse, session.cascade, session.faults, people, session.privacy)),
    );
  return saving;
}

export function filmingOf(session: Session): Filming {
  let filming = filmings.get(session);
  if (!filming)
    filmings.set(
      session,
      (filming = new Filming(session.writes.encode, () => session.faults.startedAgain('encode'))),
    );
  return filming;
}
