import { expose } from 'comlink';
import type { StoreApi } from '../src/core/api';
import { Store } from '../src/core/service/store';
import './pulse';

expose(new Store(() => indexedDB ?? null) satisfies StoreApi);
