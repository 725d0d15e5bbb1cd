/** Thread entry: a library's cascades, found and read. */
import { expose } from 'comlink';
import type { LibraryApi } from '../src/core/api';
import { Library } from '../src/core/service/library';
import './pulse';

/** Work is sliced, so that another search is heard between slices. */
const SLICE_MS = 20;
let last = performance.now();
async function pause(): Promise<void> {
  if (performance.now() - last < SLICE_MS) return;
  await new Promise((resolve) => setTimeout(resolve));
  last = performance.now();
}

/** Some browsers tell, in steps, how much memory the computer has. */
const { deviceMemory } = navigator as { deviceMemory?: number };

expose(new Library(pause, deviceMemory ? deviceMemory * 2 ** 30 : null) satisfies LibraryApi);
