/** Where choices stand. What gathers them and puts them back (choices.ts) is loaded when it is needed: a frame in an article keeps none. */
import type { MarkedAnswers } from './answered.svelte';
import type { CommunityNames } from './communities.svelte';
import type { Facts } from '../opening/facts.svelte';
import type { ChosenGrouping } from './grouping.svelte';
import type { Groups } from '../workshop/groups.svelte';
import type { Guessing } from '../workshop/guessing.svelte';
import type { Judging } from '../workshop/judging.svelte';
import type { Opening } from '../opening/opening.svelte';
import type { ChosenParents } from './parents.svelte';
import type { ChosenRoles } from './roles.svelte';
import type { Sorting } from './sorting.svelte';
import type { StoryBook } from '../story.svelte';

/** The parts of the session in which choices stand. */
export interface ChoosingParts {
  readonly facts: Facts;
  readonly opening: Opening;
  readonly roles: ChosenRoles;
  readonly sorting: Sorting;
  readonly answered: MarkedAnswers;
  readonly parents: ChosenParents;
  readonly grouping: ChosenGrouping;
  readonly communities: CommunityNames;
  readonly judging: Judging;
  readonly guessing: Guessing;
  readonly groups: Groups;
  readonly story: StoryBook;
}

/** Reads all that is chosen, so that an effect that does runs again when anything is. */
export const touched = ({
  facts,
  roles,
  sorting,
  answered,
  parents,
  grouping,
  communities,
  judging,
  guessing,
  groups,
  story,
}: ChoosingParts) => [
  ...[facts.saidCollection, roles.choices, sorting.tags, sorting.rules, sorting.joined, answered.rows],
  ...[parents.chosen, grouping.by, communities.names, judging.marks, story.own],
  ...[guessing.keyed, groups.name, groups.rewrites, groups.others],
];
