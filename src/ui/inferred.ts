/** Whether any hop of a picture is drawn dashed, so that its legend says so. */
import type { CascadeBundle } from '../core/api';

export const hasInferred = (bases: CascadeBundle['bases']): boolean =>
  bases.matched + bases['inferred-graph'] + bases['inferred-model'] + bases.chosen > 0;
