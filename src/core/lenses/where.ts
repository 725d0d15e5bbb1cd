/** Where it goes: branches, languages and places with their first arrivals, communities where they can be told, exits. */
import { branchesOf, type Branches } from './branches';
import { circlesOf, type CirclesReached, type NoCircles } from './circles';
import { exitsOf, type Exits } from './exits';
import type { LensInput, Pause, SourceOption } from './input';
import { byLanguage, byPlace, type Grouping } from './places';
import { reachOf, type Reach } from './reach';

/** Groups with their names, by number. */
export interface NamedReach extends Reach {
  names: string[];
}

export interface WhereAnswer {
  posts: number;
  undated: number;
  /** Unix ms of the first dated post, NaN where none is. */
  start: number;
  branches: Branches;
  languages: NamedReach;
  /** Places as the authors' profiles state them. */
  locations: NamedReach;
  /** Null where nothing outside the message tells them, and why. */
  circles: CirclesReached | null;
  noCircles: NoCircles | null;
  exits: Exits;
  places: {
    /** Post that its branch begins with; -1 = a root. */
    branch: Int32Array;
    /** Numbers of groups; -1 = not stated, or in none. */
    language: Int32Array;
    location: Int32Array;
    circle: Int32Array | null;
  };
}

/** O(posts + ties), in slices. Hops, breadth and structural virality are CascadeFigures (paths/figures.ts). */
export async function where(input: LensInput, _: SourceOption, pause: Pause): Promise<WhereAnswer> {
  const { dataset, forest, places } = input;
  const named = ({ names, of }: Grouping): NamedReach => ({ ...reachOf(of, places.birth), names });
  const language = byLanguage(dataset, places.row);
  const languages = named(language);
  await pause();
  const location = byPlace(dataset, places.row);
  const locations = named(location);
  await pause();
  const { branches, of: branch } = branchesOf(places);
  await pause();
  const found = await circlesOf(input, pause);
  await pause();
  const [circles, noCircles] = typeof found === 'string' ? [null, found] : [found, null];
  return {
    posts: places.count,
    undated: places.count - places.dated,
    start: places.dated > 0 ? places.birth[0]! : NaN,
    ...{ branches, languages, locations, noCircles },
    circles: circles && circles.circles,
    exits: exitsOf(dataset, forest, places.row),
    places: {
      branch,
      language: language.of,
      location: location.of,
      circle: circles && circles.of,
    },
  };
}
