/** Where what is opened is shown: what the ways of opening ask of the session. */
import type { LibraryApi } from '../../core/api';
import type { Lens } from '../../core/lenses/names';
import type { Choices } from '../../core/session/choices';
import type { FileFaultKind } from '../../core/session/fileFault';
import type { Bridge } from '../../jobs/bridge';
import type { InputFile } from '../../jobs/importer';
import type { NoSample, Sample } from '../../jobs/load';
import type { Origin } from './library.svelte';
import type { View } from '../address/url';

/** How a view is shown once its files are read. */
export interface HowShown {
  /** As in restoreView. */
  first: boolean;
  /** A link asked for the view: it goes before the one that was on screen when this export was last open. */
  linked: boolean;
  /** Goes before what was kept of this export. */
  chosen?: Choices;
}

/** Where it is shown. */
export interface Desk {
  library: Bridge<LibraryApi>;
  /** Another dataset is about to be opened; `origin`: it is of the library that is open, which stays. */
  begin(title: string, sample: Sample | null, story?: string | null, origin?: Origin): void;
  /** Reads files and shows a view of them; true where it is another, that was on screen before. */
  show(files: InputFile[], signal: AbortSignal, view: View | null, how: HowShown): Promise<boolean>;
  /** The view that waits for its dataset. */
  awaited(): View | null;
  /** Asks a question of what was opened. */
  ask(lens: Lens): void;
  play(): void;
  unpack(blob: Blob, signal: AbortSignal): Promise<unknown>;
  /** By what the export that is open is known again. */
  fingerprint(): Promise<string | null>;
  /** What is said where a session's files hold other posts than those that it was made of. */
  otherExport(): string;
  /** What is said of a session file that is not opened. */
  unopened(kind: FileFaultKind): string;
  /** What is said where what a page holds, or is handed, is not opened. `newer`: a newer app wrote it; else it is damaged. */
  unheld(newer: boolean): string;
  /** What is said where a sample cannot be had. */
  noSample(id: string, why: NoSample['why']): string;
}
