/**
 * What writes files, pictures and films of a session: one each, so that all who ask see the same progress; made when first
 * asked for, so that its code comes with those who save. A component asks while it is made: what a derived value makes is
 * none of what it depends on.
 */
import { Filming } from './filming.svelte';
import { Saving } from './saving.svelte';
import type { Session } from '../session.svelte';

/** The same one whenever the same session asks. */
function once<T>(make: (session: Session) => T): (session: Session) => T {
  const made = new WeakMap<Session, { one: T }>();
  return (session) => {
    const held = made.get(session) ?? { one: make(session) };
    made.set(session, held);
    return held.one;
  };
}

export const savingOf = once(
  ({ writes, cascade, faults, privacy }) =>
    new Saving(writes.analyse, cascade, faults, writes.people, privacy),
);

export const filmingOf = once(
  ({ writes, faults }) => new Filming(writes.encode, () => faults.startedAgain('encode')),
);
