export { layoutHops, type HopsLayout, type HopsOptions } from './hops';
export { laneHeights } from './lanes';
export { HUB_FROM, markRadius } from './radius';
