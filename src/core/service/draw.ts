import type { LayoutApi, ReplayApi } from '../api';
import { layoutHops } from '../layout/hops';
import { buildReplayIndex } from '../replay/build';

/** Forest → positions. Runs in layout.worker. */
export const layouts: LayoutApi = { hops: layoutHops };

/** Cascade → running figures. Runs in replay.worker. */
export const replays: ReplayApi = { build: buildReplayIndex };
