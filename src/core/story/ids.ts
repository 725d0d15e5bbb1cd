/** By what the questions of a story are known, wherever their steps are moved and whatever they are called. */
import type { Step } from './story';

/**
 * The steps, each question with an id: its own, or one of its step's heading and its kind, so that a story which names none
 * gives the same ones on every computer; told apart by a number where two would be alike.
 */
export function withIds(steps: readonly Step[]): readonly Step[] {
  const own = steps.map(({ guess }) => guess?.id ?? '');
  const taken = new Set(own);
  return steps.map((step, at) => {
    // A step that was copied has the id of another.
    if (!step.guess || (own[at] && own.indexOf(own[at]) === at)) return step;
    const slug = step.title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const name = [...Array.from(slug.join('-')).slice(0, 60), '-', step.guess.kind].join('');
    let id = name;
    for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
    taken.add(id);
    return { ...step, guess: { ...step.guess, id } };
  });
}

/** True where the questions have other ids than their steps give them: then all are written. */
export function isNamed(steps: readonly Step[]): boolean {
  const bare = steps.map((step) => (step.guess ? { ...step, guess: { ...step.guess, id: '' } } : step));
  return withIds(bare).some(({ guess }, i) => guess && guess.id !== steps[i]!.guess?.id);
}
