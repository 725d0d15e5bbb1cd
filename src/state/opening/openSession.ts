/** Opens a session file: what was opened, what was chosen and the story, as they were saved. */
import type { SessionContent } from '../../core/session/file';
import { fileFault } from '../../core/session/fileFault';
import type { loadSample } from '../../jobs/load';
import type { Desk } from './desk';
import type { Facts } from './facts.svelte';
import type { Faults } from '../faults.svelte';
import { holdMapping } from './mappings';
import type { Opening } from './opening.svelte';

/** Rejects with a sentence where the file is not opened, and as the signal says. What is open stays until it is. */
export async function openSession(
  blob: Blob,
  signal: AbortSignal,
  parts: {
    desk: Desk;
    opening: Opening;
    facts: Facts;
    faults: Faults;
    sample(id: string): ReturnType<typeof loadSample>;
  },
): Promise<void> {
  const { desk, opening, facts, faults } = parts;
  opening.unpacking(blob.size);
  const content = await unpacked(blob, signal, desk);
  signal.throwIfAborted();
  const { choices } = content;
  for (const { signature, columns } of choices.mappings) holdMapping(signature, Object.fromEntries(columns));
  const sampled = content.sample ? await parts.sample(content.sample) : null;
  if (sampled) desk.begin(sampled.sample.title, sampled.sample, sampled.story);
  else desk.begin(content.title, null, choices.story === null ? content.story : null);
  const files = sampled?.files ?? [...content.files];
  await desk.show(files, signal, null, { first: false, linked: false, chosen: choices });
  if (signal.aborted) return;
  if (content.collection) facts.cameCollected(content.collection);
  // Under pseudonyms the posts are others than those that it was made of.
  const same = content.pseudonyms || (await desk.fingerprint()) === content.fingerprint;
  if (!same) faults.report(new Error(desk.otherExport()));
}

async function unpacked(blob: Blob, signal: AbortSignal, desk: Desk): Promise<SessionContent> {
  try {
    return (await desk.unpack(blob, signal)) as SessionContent;
  } catch (error) {
    const kind = fileFault(error);
    throw kind ? new Error(desk.unopened(kind), { cause: error }) : error;
  }
}
