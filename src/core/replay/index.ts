export { bandCounts } from './bands';
export { buildReplayIndex } from './build';
export { cutCascade } from './cascade';
export { DRIFT_BINS } from './columns';
export { Phrase, ToldByHop } from './phrase';
export { Replay, type HopFigures, type Tellers } from './replay';
export { Tallies } from './tallies';
export { makeTimeScale, SQUEEZED_TO } from './timescale';
export { HOPS, type Cascade, type ReplayIndex, type ScaleKind, type TimeScale } from './types';
