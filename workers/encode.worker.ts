/** Thread entry: pictures, and frames to a film. One film at a time: another ends with the worker. */
import { expose } from 'comlink';
import type { EncodeApi } from '../src/core/api';
import { Press } from './encode/press';
import './pulse';

expose(new Press() satisfies EncodeApi);
