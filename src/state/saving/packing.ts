/** What is packed: a session as one file; a workshop's papers with the app, its samples, and the samples' stories. */
import type { StoreApi } from '../../core/api';
import type { SessionContent } from '../../core/session/file';
import { fileFault, type FileFaultKind } from '../../core/session/fileFault';
import { readStory, type Story } from '../../core/story';
import { callback, type Bridge } from '../../jobs/bridge';
import { listSamples, loadStory } from '../../jobs/load';
import { wholePage } from '../../jobs/page';

export interface SampleStory {
  id: string;
  story: Story;
}

/** Stories of the samples, in their order. */
export async function sampleStories(signal: AbortSignal): Promise<SampleStory[]> {
  const samples = await listSamples(signal);
  return Promise.all(samples.map(async ({ id }) => ({ id, story: readStory(await loadStory(id, signal)) })));
}

/**
 * The pack: the app as afterword.html beside the papers, by name; written in a worker. Rejects with `refusal` where the app is
 * not built, with the signal's reason when cancelled.
 */
export async function packed(
  papers: readonly { name: string; text: string }[],
  store: Bridge<StoreApi>,
  refusal: string,
  signal: AbortSignal,
): Promise<Blob> {
  const entries = [
    { name: 'afterword.html', text: await wholePage(refusal, signal) },
    ...papers.map(({ name, text }) => ({ name, text: new Blob([text]) })),
  ];
  return store.call(signal, (api) => api.zip(entries));
}

/** The pieces of a session file. Rejects with a sentence where it cannot be written: `unopened` says it. */
export async function sessionPieces(
  content: SessionContent,
  store: Bridge<StoreApi>,
  unopened: (kind: FileFaultKind) => string,
): Promise<Uint8Array<ArrayBuffer>[]> {
  try {
    let pieces: Uint8Array<ArrayBuffer>[] = [];
    await store.call(null, (api) => {
      // It may be begun again.
      const mine: typeof pieces = (pieces = []);
      return api.pack(
        content,
        callback((piece: Uint8Array<ArrayBuffer>) => void mine.push(piece)),
      );
    });
    return pieces;
  } catch (error) {
    const kind = fileFault(error);
    throw kind ? new Error(unopened(kind), { cause: error }) : error;
  }
}
