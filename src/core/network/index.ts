export { agreement, type Agreement } from './agreement';
export {
  betweenness,
  estimateBetweenness,
  rkSampleSize,
  sampledBetweenness,
  type Estimate,
} from './betweenness';
export { BROKERAGE, brokerage, roleOf, type BrokerageRole } from './brokerage';
export { findCommunities, RUNS, type Communities } from './communities';
export { eiIndex, type EiIndex } from './eiIndex';
export {
  directed,
  directedSteps,
  hasArc,
  reversed,
  undirected,
  undirectedSteps,
  type Graph,
  type Pairs,
} from './graph';
export { louvain } from './louvain';
export { modularity } from './modularity';
export { expectedReached, groupReach, reachedAt, type Reach } from './reach';
export { flowOf, outsideTies, outsideTiesSteps, type OutsideTies } from './ties';
