export { figuresOf, type CascadeFigures, type Range } from './figures';
export { buildForest, type ForestOptions } from './forest';
export { canonicalLink, postOfLink } from './links';
export { cascadeMetrics, firstTimes, structuralEnvelope, type CascadeMetrics } from './metrics';
export { BASES, BASIS, type Basis, type Forest } from './types';
