import type { Session } from '../../../state/session.svelte';
import type { Asked } from '../types';
import { estimates } from '../../estimates';
import { HorizonFigures } from './figures.svelte';
import { sayHorizon } from './sentences';

/** What was counted once is not counted anew for each moment. */
const kept = new WeakMap<Session, HorizonFigures>();

export function say(session: Session, asked: Asked): string[] {
  const figures = kept.get(session) ?? new HorizonFigures(session);
  kept.set(session, figures);
  return sayFigures(session, figures, asked);
}

/** The same from figures that a component holds. */
export function sayFigures(session: Session, figures: HorizonFigures, { born }: Asked): string[] {
  const { answer } = figures;
  if (!answer) return [];
  const { notified, weak, discoverable, unlinked } = answer.counts;
  const responses = notified + weak + discoverable + unlinked;
  return sayHorizon(
    answer,
    figures.at(0, Infinity, born),
    responses,
    collectedBy(session),
    estimates(session),
  );
}

/** Handles by which the export was collected, where that is how it was. */
function collectedBy({ choice, facts }: Session): string {
  const handles = choice.source.map(({ handle }) => `@${handle}`);
  const what = facts.summary?.collected.what.toLowerCase() ?? '';
  const named = handles.filter((handle) => what.includes(handle.toLowerCase()));
  const { collection } = facts;
  return collection === 'account' || (collection === 'words' && named.length) ? handles.join(', ') : '';
}
