/** What `inspect` prints under lenses.wording: the answer of the lens when everything is there, and its tables. */
import { atOnce } from '../../src/core/steps';
import { buildReplayIndex, cutCascade, Replay } from '../../src/core/replay';
import { mutationOf } from '../../src/core/lenses/mutation';
import { keptOverTime } from '../../src/core/lenses/pins';
import { WordingLens, type PhraseFigures } from '../../src/core/lenses/wording';
import { lossOf, wordingRoutes, type Kept } from '../../src/core/lenses/wordingRoutes';
import type { Cascade } from '../../src/core/replay';
import type { Phrase } from '../../src/core/replay/phrase';
import type { Dataset } from '../../src/core/dataset/types';
import type { Forest } from '../../src/core/paths';
import { makeBundle } from '../../src/core/service/bundle';
import { CascadeWordings } from '../../src/core/service/cascadeWordings';
import type { PostReader } from '../../src/core/service/reader';
import type { Wordings } from '../../src/core/wording/lineage';
import { CHANGES, EDIT_FLAG, EDITS } from '../../src/core/wording/types';

/** Wordings and edits listed, most carried and most often made first. */
const LISTED = 20;

export function inspectWording(
  dataset: Dataset,
  forest: Forest,
  wordings: Wordings,
  reader: PostReader,
  root: number,
): unknown {
  const cut = atOnce(cutCascade(dataset, forest, wordings, [root]));
  const told = new CascadeWordings(reader, cut, wordings.pool, async () => undefined);
  const bundle = atOnce(makeBundle(dataset, wordings, reader, [root], cut, told));
  const { cascade, tree, rootTokens } = bundle;
  const replay = new Replay(cascade, buildReplayIndex(cascade, bundle.survives, rootTokens.length));
  const lens = new WordingLens(bundle, replay);
  const { lost, now, ...answer } = lens.answer(cascade.count);
  const words = (phrase: PhraseFigures): string =>
    rootTokens
      .slice(phrase.tokens[0], phrase.tokens.at(-1)! + 1)
      .map(({ surface, after }) => surface + after)
      .join('')
      .trim();
  const shares = replay.survival(cascade.count);
  return {
    message: bundle.rootText,
    ...answer,
    lost: lost && {
      words: words(lost),
      ...lost,
      retellings: keptOverTime(lens.phrase(lost.tokens), [cascade.count])[0],
    },
    now: now && { text: bundle.variants[now.variant]?.text ?? null, ...now },
    routes: routes(dataset, cascade),
    firstLost: lost && firstLoss(dataset, cascade, lens.phrase(lost.tokens)),
    meanFidelity: numberOrNull(replay.all(cascade.count).fidelity),
    variants: bundle.variantCount,
    mutation: mutationOf(tree),
    edits: tally(cascade.edit, EDITS),
    changes: tally(bundle.change, CHANGES),
    survival: rootTokens.flatMap(({ surface, core }, i) =>
      core ? [{ word: surface, share: shares ? shares[i]! : null }] : [],
    ),
    mostCarried: bundle.variants.slice(0, LISTED).map(({ variant, text, carriers, lost, added }) => ({
      ...{ text, carriers, lost, added },
      reposts: tree.reposts[variant],
      edit: EDITS[tree.edit[variant]!],
      flags: flagNames(tree.flags[variant]!),
      drift: numberOrNull(tree.drift[variant]!),
    })),
    mostOftenMade: told
      .edits([...tree.edits.origins.keys()].slice(0, LISTED))
      .map(({ edit, lost, added }) => ({ lost, added, origins: tree.edits.origins[edit] })),
  };
}

/** Names of the bits that are set. */
const flagNames = (flags: number): string[] =>
  Object.entries(EDIT_FLAG).flatMap(([name, bit]) => (flags & bit ? [name] : []));

const numberOrNull = (value: number): number | null =>
  Number.isNaN(value) ? null : Number(value.toPrecision(6));

/** Posts by name of their code; code 0 stands for none and is left out. */
function tally(codes: Uint8Array, names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) if (code > 0) counts[names[code]!] = (counts[names[code]!] ?? 0) + 1;
  return counts;
}

/** Fidelity by language, route and branch: how many, and how much they keep. */
function routes(dataset: Dataset, cascade: Cascade): unknown {
  const { languages: values, lang } = dataset.posts;
  const code = Uint16Array.from(cascade.row, (row) => lang[row]!);
  const { languages, routes: kinds, branches } = wordingRoutes(cascade, { values, code });
  const told = ({ places, compared, fidelity }: Kept): object => ({
    ...{ retellings: places.length, compared, fidelity },
  });
  return {
    byLanguage: languages.map((kept) => ({ language: kept.language, ...told(kept) })),
    byRoute: kinds.map((kept) => ({ kind: kept.kind, ...told(kept) })),
    byBranch: branches.map((kept) => ({ top: dataset.id(cascade.row[kept.top]!), ...told(kept) })),
  };
}

/** Where the words that are lost most were lost first. */
function firstLoss(dataset: Dataset, cascade: Cascade, phrase: Phrase): unknown {
  const loss = lossOf(cascade, phrase);
  return (
    loss && {
      id: dataset.id(cascade.row[loss.first]!),
      hop: cascade.depth[loss.first],
      lostBy: loss.places.length,
    }
  );
}
