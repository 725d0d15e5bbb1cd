/** Why a file that this app itself wrote is not opened, or not written. */

/**
 * A newer app wrote it; it is damaged, cut off or somebody else's work; the export is too large to write; it says that it holds
 * more than may be unpacked.
 */
const FILE_FAULTS = ['newer', 'damaged', 'large', 'claims'] as const;
export type FileFaultKind = (typeof FILE_FAULTS)[number];

/** Its message is the kind: of what crosses to another thread, name and message remain (`fileFault`). */
export class FileFault extends Error {
  override name = 'FileFault';
  constructor(
    readonly kind: FileFaultKind,
    options?: ErrorOptions,
  ) {
    super(kind, options);
  }
}

/** What an error says, where it is a FileFault of any thread; null for any other. */
export const fileFault = (error: unknown): FileFaultKind | null =>
  error instanceof Error && error.name === 'FileFault'
    ? (FILE_FAULTS.find((kind) => kind === error.message) ?? null)
    : null;
