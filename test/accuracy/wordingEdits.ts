/** Every operation of the grammar, in both languages, on wordings already changed: read from an export like any other. */
import { KIND } from '../../src/core/dataset/types';
import { importBuffers } from '../../src/core/import';
import { buildForest } from '../../src/core/paths';
import { structure } from '../../src/core/paths/structure';
import { MESSAGES } from '../../src/core/simulate/messages';
import {
  OPERATIONS,
  type Operation,
  type SimulatedAccount,
  type SimulatedPost,
} from '../../src/core/simulate/post';
import { Platform } from '../../src/core/simulate/export';
import { seeded, type Random } from '../../src/core/random';
import { asSaid, operate, render, type Said } from '../../src/core/simulate/wording';
import { buildLineage } from '../../src/core/wording/lineage';
import { EDIT_FLAG, EDITS } from '../../src/core/wording/types';
import type { Figure } from './figure';

const PAIRS = 3000;
const NAMED_FROM = 0.95;
const WRITTEN = (Object.keys(OPERATIONS) as Operation[]).filter((operation) => operation !== 'none');
const EARLIER_EDITS = 3;

/** Share of hops that are named as they were made, and of changed numbers and denials that are flagged. */
export async function editsNamed(): Promise<Figure[]> {
  const random = seeded(11);
  const posts: SimulatedPost[] = [];
  while (posts.length < 2 * PAIRS) {
    const before = alreadyChanged(random);
    const operation = random.pick(WRITTEN);
    const after = operate(before, operation, random);
    if (!after) continue;
    const [teller, reader] = [account(posts.length), account(posts.length + 1)];
    const parent = post(teller, posts.length, 'original', null, render(before), before, 'none');
    const text = `RT @${teller.handle}: ${render(after)}`;
    posts.push(parent, post(reader, posts.length + 1, 'manual', parent, text, after, operation));
  }
  const platform = new Platform(Date.UTC(2026, 0, 5), posts);
  const bytes = new TextEncoder().encode(platform.lines());
  const dataset = importBuffers([{ name: 'pairs.jsonl', bytes }]);
  const rowOf = (post: SimulatedPost): number => dataset.byId(platform.id(post));
  // Who had it from whom is given: the names alone are scored.
  const forest = await buildForest(dataset);
  const parent = new Int32Array(forest.count).fill(-1);
  const kind = new Uint8Array(forest.count).fill(KIND.original);
  for (const made of posts) {
    if (!made.parent) continue;
    parent[rowOf(made)] = rowOf(made.parent);
    kind[rowOf(made)] = KIND.manual;
  }
  const shape = await structure(parent, forest.byTime, async () => undefined);
  const { edit, editFlags } = await buildLineage(dataset, { ...forest, parent, kind, ...shape });
  const named = new Tally();
  const flagged: Partial<Record<Operation, Tally>> = { changeNumber: new Tally(), negate: new Tally() };
  const flags: Partial<Record<Operation, number>> = {
    changeNumber: EDIT_FLAG.number,
    negate: EDIT_FLAG.negation,
  };
  const unflagged = new Tally();
  for (const made of posts) {
    const { operation } = made;
    if (made.kind !== 'manual') continue;
    const row = rowOf(made);
    named.add(EDITS[edit[row]!] === OPERATIONS[operation]);
    // French denials of the grammar are other verbs: no list of negators finds them.
    if (operation === 'changeNumber' || made.lang === 'en')
      flagged[operation]?.add((editFlags[row]! & flags[operation]!) !== 0);
    if (operation === 'copy' || operation === 'hijackHashtag')
      unflagged.add((editFlags[row]! & (EDIT_FLAG.negation | EDIT_FLAG.number)) === 0);
  }
  return [
    { name: 'wording.edit_named', value: named.share, from: NAMED_FROM },
    { name: 'wording.number_flagged', value: flagged.changeNumber!.share, from: NAMED_FROM },
    { name: 'wording.negation_flagged_en', value: flagged.negate!.share, from: NAMED_FROM },
    { name: 'wording.copies_unflagged', value: unflagged.share, from: 1 },
  ];
}

/** How many of how many. */
export class Tally {
  #right = 0;
  #all = 0;

  add(right: boolean): void {
    this.#all++;
    if (right) this.#right++;
  }

  get share(): number {
    return this.#right / this.#all;
  }
}

function alreadyChanged(random: Random): Said {
  let said = asSaid(random.pick(MESSAGES), random.pick(['en', 'fr'] as const));
  for (let edits = random.below(EARLIER_EDITS); edits > 0; edits--)
    said = operate(said, random.pick(WRITTEN), random) ?? said;
  return said;
}

const account = (n: number): SimulatedAccount => ({
  ...{ handle: `person_${n}`, name: `Person ${n}`, followers: 0, description: '' },
  ...{ location: '', verified: false },
});

const post = (
  by: SimulatedAccount,
  at: number,
  kind: SimulatedPost['kind'],
  parent: SimulatedPost | null,
  text: string,
  said: Said,
  operation: Operation,
): SimulatedPost => ({
  account: by,
  at,
  kind,
  parent,
  text,
  lang: said.lang,
  operation,
  awareness: 'source',
});
