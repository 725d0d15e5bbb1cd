/** What the pack of a workshop is made of, beside its papers: the app with its samples, and the samples' stories. */
import type { StoreApi } from '../core/api';
import { readStory, type Story } from '../core/story';
import type { Bridge } from '../jobs/bridge';
import { listSamples, loadStory } from '../jobs/load';
import { wholePage } from '../jobs/page';

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
