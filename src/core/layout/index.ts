import { layoutCommunities } from './communities';
import { layoutHops } from './hops';
import { layoutLineage } from './lineage';
import { layoutNetwork } from './network';
import { layoutRadial } from './radial';
import { layoutTime } from './time';
import type { Layout, LayoutInput, LayoutName, OnShare, OnSoFar } from './types';

export { laneHeights } from './lanes';
export { HUB_FROM, markRadius } from './radius';
export {
  LAYOUTS,
  SPACES,
  type Area,
  type Areas,
  type CascadeAccounts,
  type Layout,
  type LayoutInput,
  type LayoutName,
  type Space,
} from './types';

/** One file a layout: what turns a cascade into spots. */
export const LAYOUT: Record<
  LayoutName,
  (input: LayoutInput, onShare?: OnShare, onSoFar?: OnSoFar) => Layout
> = {
  hops: layoutHops,
  time: layoutTime,
  radial: layoutRadial,
  network: layoutNetwork,
  communities: layoutCommunities,
  lineage: layoutLineage,
};
