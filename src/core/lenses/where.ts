/** Where it goes: branches, languages and places with their first arrivals, communities where they can be told, exits. */
import { branchesOf, type Branches } from './branches';
import { circlesOf, type CirclesReached, type NoCircles } from './circles';
import { exitsOf, type Exits } from './exits';
import { each, EACH, inSlices, type Steps } from '../steps';
import { postsAt, type LensInput, type Pause, type SourceOption } from './input';
import { byLanguage, byPlace, type Grouping } from './places';
import { reachOf, type Reach } from './reach';

/** Groups with their names, by number. */
export interface NamedReach extends Reach {
  names: string[];
}

/** Figures are of the posts that the filter lets pass; columns by place are of all. */
export interface WhereAnswer {
  posts: number;
  /** Posts that were read: in a sample each stands for several. */
  read: number;
  undated: number;
  /** Unix ms of the message's first dated post, NaN where none is. */
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
  const posts = (place: number): number => postsAt(input, places.row[place]!);
  const sliced = <T>(steps: Steps<T>): Promise<T> => inSlices(steps, EACH, pause);
  const named = async ({ names, of }: Grouping): Promise<NamedReach> => ({
    ...(await sliced(reachOf(of, places.birth, posts))),
    names,
  });
  const language = await sliced(byLanguage(dataset, places.row));
  const languages = await named(language);
  const location = await sliced(byPlace(dataset, places.row));
  const locations = await named(location);
  const { branches, of: branch } = await sliced(branchesOf(places, posts));
  const found = await circlesOf(input, pause);
  const exits = await sliced(exitsOf(dataset, forest, places.row, (row) => postsAt(input, row)));
  let [all, read, dated] = [0, 0, 0];
  const tally = (place: number): void => {
    const here = posts(place);
    if (!here) return;
    all += here;
    read++;
    if (place < places.dated) dated += here;
  };
  await sliced(each(places.count, tally));
  const [circles, noCircles] = typeof found === 'string' ? [null, found] : [found, null];
  return {
    posts: all,
    read,
    undated: all - dated,
    start: places.dated > 0 ? places.birth[0]! : NaN,
    ...{ branches, languages, locations, noCircles, exits },
    circles: circles && circles.circles,
    places: {
      branch,
      language: language.of,
      location: location.of,
      circle: circles && circles.of,
    },
  };
}
