/**
 * The wording methods against what was truly done: names of edits, parents of wordings, the shape of the lineage. Each on
 * the simulator's own assumptions and on others (methods of design: a simulator must not grade itself).
 */
import type { Figure } from './figure';
import { editsNamed } from './wordingEdits';
import { lineages } from './wordingLineage';
import { undatedTraditions } from './wordingUndated';

export async function wording(): Promise<Figure[]> {
  return [...(await editsNamed()), ...(await lineages()), ...undatedTraditions()];
}
