/** Thread entry: a library's cascades, found and read. */
import { expose } from 'comlink';
import type { LibraryApi } from '../src/core/api';
import { Library } from '../src/core/service/library';
import { pause } from './pause';
import './pulse';

/** Some browsers tell, in steps, how much memory the computer has. */
const { deviceMemory } = navigator as { deviceMemory?: number };

expose(new Library(pause, deviceMemory ? deviceMemory * 2 ** 30 : null) satisfies LibraryApi);
