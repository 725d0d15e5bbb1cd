import type { LayoutApi, ReplayApi } from '../api';
import { LAYOUT } from '../layout';
import type { LaidOut, Layout } from '../layout/types';
import { spotIndex } from '../layout/spotIndex';
import { buildReplayIndex } from '../replay/build';

/** A cascade → where everything stands. Runs in layout.worker. */
export const layouts: LayoutApi = {
  lay(name, input, onShare, onSoFar) {
    const indexed = (layout: Layout): LaidOut => ({ ...layout, index: spotIndex(layout, input) });
    return indexed(LAYOUT[name](input, onShare, onSoFar && ((layout) => onSoFar(indexed(layout)))));
  },
};

/** Cascade → running figures. Runs in replay.worker. */
export const replays: ReplayApi = { build: buildReplayIndex };
