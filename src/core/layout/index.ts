import { layoutHops } from './hops';
import { layoutRadial } from './radial';
import { layoutTime } from './time';
import type { Layout, LayoutInput, LayoutName } from './types';

export { laneHeights } from './lanes';
export { HUB_FROM, markRadius } from './radius';
export { LAYOUTS, SPACES, type Layout, type LayoutInput, type LayoutName, type Space } from './types';

/** One file a layout: what turns a cascade into spots. */
export const LAYOUT: Record<LayoutName, (input: LayoutInput) => Layout> = {
  hops: layoutHops,
  time: layoutTime,
  radial: layoutRadial,
};
