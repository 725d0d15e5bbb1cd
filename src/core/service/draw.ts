import type { LayoutApi, ReplayApi } from '../api';
import { LAYOUT } from '../layout';
import { spotIndex } from '../layout/spotIndex';
import { buildReplayIndex } from '../replay/build';

/** A cascade → where everything stands. Runs in layout.worker. */
export const layouts: LayoutApi = {
  lay(name, input, onShare) {
    const layout = LAYOUT[name](input, onShare);
    return { ...layout, index: spotIndex(layout, input) };
  },
};

/** Cascade → running figures. Runs in replay.worker. */
export const replays: ReplayApi = { build: buildReplayIndex };
