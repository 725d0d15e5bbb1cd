/** What a file is written from: one cascade, by place, as its reader may see it (privacy is applied before). */
import type { Kind } from '../dataset/types';
import type { Basis } from '../paths/types';
import type { Likelihood } from '../paths/likely/icd203';
import type { Edit } from '../wording/types';

export interface ExportedPost {
  id: string;
  /** Handle, or pseudonym. */
  author: string;
  /** Unix ms; NaN = unknown. */
  time: number;
  kind: Kind;
  /** '' = not known. */
  lang: string;
  /** Hops from the root. */
  hop: number;
  basis: Basis;
  /** Of an inferred hop; NaN for any other. */
  probability: number;
  likelihood: Likelihood | null;
  edit: Edit;
  /** Names of EDIT_FLAG. */
  flags: string[];
  /** To the parent, and 1 − that to the root; NaN where there is none. */
  fidelity: number;
  drift: number;
  /** Number of its wording in the cascade, -1 = none. */
  wording: number;
  /** Followers of its author; -1 = not known, or withheld. */
  followers: number;
  /** As the platform reported them; -1 = not reported. */
  reposts: number;
  likes: number;
  /** How many posts it stands for. */
  weight: number;
  text: string;
}

export interface ExportedWording {
  carriers: number;
  reposts: number;
  /** Place of the first post that carries it. */
  first: number;
  /** Other wordings of the cascade, -1 = none. */
  parent: number;
  second: number;
  edit: Edit;
  flags: string[];
  /** To the parent wording; NaN where there is none. */
  fidelity: number;
  drift: number;
  text: string;
}

export interface ExportContent {
  /** The dataset's name and the first words of the message. */
  title: string;
  /** The method card, plain text with lines. */
  card: string;
  /** Places of the cascade, in the order of birth. */
  count: number;
  /** The posts are a sample: each stands for as many as its weight says. */
  weighted: boolean;
  /** By place, -1 for a root. */
  parent: Int32Array;
  post(place: number): ExportedPost;
  /** By wording, -1 for a root's. */
  wordings: { count: number; parent: Int32Array };
  wording(number: number): ExportedWording;
}

/** How a wording is called in every file, so that files can be joined. */
export const wordingName = (number: number): string => (number < 0 ? '' : `w${number + 1}`);

/** 2026-05-13T01:12:00.000Z, '' where unknown or beyond the calendar. */
export const isoTime = (ms: number): string => (Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : '');

/** At most six digits after the point. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
