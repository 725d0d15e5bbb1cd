/** Thread entry: the app's own lines to columns, in a frame of an article. */
import { expose } from 'comlink';
import type { ImportApi } from '../src/core/api';
import { OwnImport } from '../src/core/service/importOwn';
import './pulse';

expose(new OwnImport() satisfies Omit<ImportApi, 'record'>);
