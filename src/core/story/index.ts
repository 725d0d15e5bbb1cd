/** Stories: steps through a dataset, as Markdown. */
export { withCard } from './card';
export { runsOf, type Run } from './inline';
export { GUESSES, type Guess } from './guess';
export { withIds } from './ids';
export { isKept, lockOf } from './lock';
export { readStory, writeStory } from './markdown';
export { EMPTY_STORY, MOST_STEPS, type Step, type Story } from './story';
