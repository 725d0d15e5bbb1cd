/** Thread entry: bytes to columns. */
import { expose } from 'comlink';
import type { ImportApi } from '../src/core/api';
import { ImportService } from '../src/core/service/import';
import './pulse';

expose(new ImportService() satisfies ImportApi);
