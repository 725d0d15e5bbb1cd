import type { Session } from '../../../state/session.svelte';
import { baseOf } from '../../find/base';
import type { Asked } from '../types';
import { estimates } from '../../estimates';
import { sayWording } from './sentences';

export function say(session: Session, { born, playing }: Asked): string[] {
  const { opened } = session.cascade;
  if (!opened) return [];
  const { bundle, wording } = opened;
  return sayWording(
    bundle,
    wording.answer(born),
    wording.pinned(born, session.pins.tokens),
    baseOf(session),
    (tokens) => session.overTrees.phrase(tokens, born, playing),
    estimates(session),
  );
}
