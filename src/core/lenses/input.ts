/** What every lens is answered from: one message of a source, on one picture of the paths. */
import { standsFor } from '../dataset/sampling';
import type { Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import type { Filter } from '../replay/filter';
import { cutPlaces, type Places } from '../replay/places';
import { EACH, inSlices } from '../steps';
import type { Wordings } from '../wording/lineage';

export interface LensInput {
  readonly dataset: Dataset;
  readonly forest: Forest;
  readonly wordings: Wordings;
  /** Accounts (rows) that form the source; empty where nobody is known to have written the message. */
  readonly source: ReadonlySet<number>;
  /** Root posts of the message (rows). */
  readonly roots: readonly number[];
  /** The posts of its cascade. Columns by place of an answer stand in this order, which is also that of the stage. */
  readonly places: Places;
  /** By row: 1 where a filter lets a post pass, and answers count it; null where all count. */
  readonly shown: Uint8Array | null;
  /** Words of a post as its audience knows them. */
  words(row: number): string;
}

/** A filter by what means the same in every cascade. */
export interface Only extends Omit<Filter, 'wordings'> {
  /** A post (row) with each of the wordings. */
  readonly wordings: readonly number[];
}

/** Options that every lens takes; a lens may take more. */
export interface SourceOption {
  /** Accounts (rows) that form the source. The roots' authors where none is named. */
  source: number[];
  /** What a filter lets pass, of lenses that it narrows; null and absent: all posts. */
  only?: Only | null;
}

/** Lets the worker answer between slices of work; rejects (AbortError) where the work is no longer wanted. */
export type Pause = () => Promise<void>;

/** Posts between two pauses, where each costs little. */
export const SLICE = EACH;
/** The same where the words of each are read. */
export const SLICE_READ = 500;

/** What a lens is answered from. Rows of accounts that there are not are left out. O(rows). */
export async function lensInput(
  picture: Pick<LensInput, 'dataset' | 'forest' | 'wordings' | 'words'>,
  roots: readonly number[],
  source: readonly number[],
  pause: Pause,
): Promise<LensInput> {
  const { dataset, forest } = picture;
  const authors = roots.map((row) => dataset.posts.author[row]!);
  const named = source.filter((account) => account < dataset.accounts.count);
  return {
    ...picture,
    source: new Set((named.length ? named : authors).filter((account) => account >= 0)),
    roots,
    places: await inSlices(cutPlaces(dataset, forest, roots), EACH, pause),
    shown: null,
  };
}

/** True for a post that answers count. */
export const counts = ({ shown }: Pick<LensInput, 'shown'>, row: number): boolean => shown?.[row] !== 0;

/** How many posts a row stands for; 0 for one that answers do not count. */
export const postsAt = ({ dataset, shown }: Pick<LensInput, 'dataset' | 'shown'>, row: number): number =>
  standsFor(dataset.posts.weight, row, shown?.[row] !== 0);

/** What tells who wrote a post. */
type Authorship = Pick<LensInput, 'dataset' | 'source' | 'roots'>;

/** True where a post was written by the source: a root whose author the export does not know is that of whoever is named. */
export function isBySource({ dataset, source, roots }: Authorship, row: number): boolean {
  if (row < 0) return false;
  const author = dataset.posts.author[row]!;
  return author < 0 ? source.size > 0 && roots.includes(row) : source.has(author);
}

/** By entry of the dictionary of mentions: 1 where it names the source. */
export function namesOfSource({ dataset, source }: Pick<LensInput, 'dataset' | 'source'>): Uint8Array {
  const handles = new Set([...source].map((account) => dataset.accounts.handle(account).toLowerCase()));
  handles.delete('');
  return Uint8Array.from(dataset.posts.mentions.dictionary, (name) => (handles.has(name) ? 1 : 0));
}
