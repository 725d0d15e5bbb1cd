/** Texts without times: true parents found in made-up traditions of 13 to 50 copies, 5 to 20 % of them lost. */
import { seeded, type Random } from '../../src/core/random';
import { lcsLength } from '../../src/core/wording/lcs';
import { minimumArborescence, type Hop } from '../../src/core/wording/stemma/arborescence';
import { undatedParents } from '../../src/core/wording/stemma/undated';
import type { Figure } from './figure';
import { makeTradition, type Tradition, type TraditionOptions } from './tradition';
import { Tally } from './wordingEdits';

const TRADITIONS = 60;
/** Lengths and kinds of change: a post, a statement, a page. */
const KINDS: Pick<TraditionOptions, 'words' | 'changes' | 'additions' | 'omissions'>[] = [
  { words: 25, changes: 2, additions: 0.3, omissions: 0.4 },
  { words: 60, changes: 4, additions: 0.15, omissions: 0.35 },
  { words: 120, changes: 6, additions: 0.1, omissions: 0.3 },
];

export function undatedTraditions(): Figure[] {
  const found = new Tally();
  const rooted = new Tally();
  const plain = new Tally();
  const chance = new Tally();
  for (const kind of KINDS)
    for (let run = 0; run < TRADITIONS; run++) {
      const random = seeded(300 + run);
      const lost = 0.05 + 0.15 * random.next();
      const copies = Math.round((13 + 37 * random.next()) / (1 - lost));
      const { texts, parent } = shuffled(random, makeTradition(random, { copies, lost, ...kind }));
      const root = parent.indexOf(-1);
      const guesses: [Tally, ArrayLike<number>][] = [
        [found, undatedParents(texts)],
        [rooted, undatedParents(texts, root)],
        [plain, byDistance(texts, root)],
        [chance, texts.map(() => random.below(texts.length))],
      ];
      for (const [tally, guess] of guesses)
        parent.forEach((from, i) => {
          if (from >= 0) tally.add(guess[i] === from);
        });
    }
  return [
    { name: 'wording.undated_parent', value: found.share },
    { name: 'wording.undated_parent_root_known', value: rooted.share },
    { name: 'wording.undated_parent_plain_distance', value: plain.share },
    { name: 'wording.undated_parent_random', value: chance.share },
  ];
}

/** The same in another order, so that none of equals stands first because it was. */
function shuffled(random: Random, { texts, parent }: Tradition): Tradition {
  const order = texts.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const at = order.map((_, i) => order.indexOf(i));
  return {
    texts: order.map((i) => texts[i]!),
    parent: order.map((i) => (parent[i]! < 0 ? -1 : at[parent[i]!]!)),
  };
}

/** The cheapest tree by words lost and added, rooted where the truth is. */
function byDistance(texts: readonly number[][], root: number): Int32Array {
  const hops = texts.flatMap((from, i) =>
    texts.map((to, j): Hop => ({ from: i, to: j, cost: from.length + to.length - 2 * lcsLength(from, to) })),
  );
  return minimumArborescence(texts.length, root, hops);
}
