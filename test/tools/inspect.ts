/** npm run -s inspect -- FILE… : what the app would find in an export, on the command line. The same core, headless. */
import { atOnce } from '../../src/core/steps';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { csv } from '../../src/core/export/csv';
import { KINDS, type Dataset } from '../../src/core/dataset/types';
import { importFiles } from '../../src/core/import';
import type { RejectReason } from '../../src/core/import/reasons';
import { BASES, buildForest, figuresOf, type CascadeFigures, type Forest } from '../../src/core/paths';
import { cutCascade } from '../../src/core/replay';
import { shownHandle } from '../../src/core/dataset/shown';
import { Sources } from '../../src/core/service/sources';
import { PostReader } from '../../src/core/service/reader';
import { summarise } from '../../src/core/service/summary';
import { Trees, type Tree } from '../../src/core/service/trees';
import { EDITS } from '../../src/core/wording/types';
import { buildLineage } from '../../src/core/wording/lineage';
import { WordingPool } from '../../src/core/wording/pool';
import { inspectLenses } from './inspectLenses';
import { inspectWording } from './inspectWording';
import { words } from '../../src/i18n/import/en';
import { plainly, voiceOf } from '../../src/i18n/import/words';

const voice = plainly(voiceOf(words));

const USAGE =
  'usage: npm run -s inspect -- FILE… [--source HANDLE] [--message ID] [--likely] [--parents OUT.csv] [--lineage OUT.csv] [--json]';
const LARGEST = 10;

/** Ends with a sentence on stderr and exit code 2: the call, or the file it names, is wrong. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The message to read: the one named, else the largest of the source, else the largest of all. */
function chooseRoot(
  dataset: Dataset,
  forest: Forest,
  sources: Sources,
  source?: string,
  message?: string,
): number {
  if (message !== undefined) {
    const row = dataset.byId(message);
    return row >= 0 ? row : refuse(`No post with the id ${message} is in this export.`);
  }
  if (source !== undefined) {
    const account = dataset.accounts.byHandle(source);
    if (account < 0) refuse(`No account @${source.replace(/^@/, '')} is in this export.`);
    const [largest] = sources.messages([account], 1).messages;
    return largest
      ? largest.root
      : refuse(`@${source.replace(/^@/, '')} has no message of its own in this export.`);
  }
  return largestRoots(forest)[0] ?? -1;
}

function largestRoots(forest: Forest): number[] {
  const roots = Array.from(forest.order).filter((row) => forest.parent[row]! < 0);
  return roots.sort((a, b) => forest.descendants[b]! - forest.descendants[a]! || a - b).slice(0, LARGEST);
}

/** Its shape, and the bases of its hops; `figures` are those of the same picture. */
function describeCascade(
  dataset: Dataset,
  { forest, wordings }: Tree,
  root: number,
  { posts, ...figures }: CascadeFigures,
): Record<string, unknown> {
  const { cascade } = atOnce(cutCascade(dataset, forest, wordings, [root]));
  const bases: Record<string, number> = {};
  for (const basis of cascade.basis) bases[BASES[basis]!] = (bases[BASES[basis]!] ?? 0) + 1;
  const author = dataset.posts.author[root]!;
  return {
    root: dataset.id(root),
    author: author < 0 ? null : shownHandle(dataset, author),
    size: posts,
    ...figures,
    bases,
  };
}

/** Nobody asks anything meanwhile. */
const unpaused = async (): Promise<void> => undefined;

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (positionals.length === 0) refuse(USAGE);
  for (const path of positionals) if (!existsSync(path)) refuse(`There is no file ${path}.`);
  const dataset = await importFiles(
    positionals.map((path) => ({ name: basename(path), bytes: readFileSync(path) })),
  );
  const pool = new WordingPool();
  const known = await buildForest(dataset, { pool });
  const said = await buildLineage(dataset, known, { pool });
  const built: Tree = { forest: known, wordings: said, reader: new PostReader(dataset, known, said) };
  const trees = new Trees(dataset, built, unpaused);
  const tree = await trees.of(values.likely);
  const { forest, wordings, reader } = tree;
  const sources = atOnce(new Sources(dataset, forest, (row) => reader.words(row)).count());
  const root = chooseRoot(dataset, forest, sources, values.source, values.message);
  const { files: reports, rejects, ...summary } = atOnce(summarise(dataset, known));
  const files = reports.map((file) => ({
    ...file,
    why: file.why && voice.sentence(file.why),
    notes: file.notes.map(voice.sentence),
  }));
  const cascades = [];
  for (const row of largestRoots(forest))
    cascades.push(describeCascade(dataset, tree, row, await figuresOf(dataset, forest, [row], unpaused)));
  const figures = root < 0 ? null : await trees.figures([root], values.likely, unpaused);
  const report = {
    files,
    ...summary,
    paths: values.likely ? 'likely' : 'known',
    cascades,
    chosen: figures && describeCascade(dataset, tree, root, figures),
    lenses:
      root < 0
        ? null
        : {
            wording: inspectWording(dataset, forest, wordings, reader, root),
            ...(await inspectLenses(dataset, tree, root)),
          },
    cappedBuckets: forest.cappedBuckets,
  };

  if (values.parents !== undefined) {
    writeFileSync(
      values.parents,
      csv(
        ['id', 'parent', 'basis', 'probability'],
        Array.from(forest.order, (row) => [
          dataset.id(row),
          forest.parent[row]! < 0 ? '' : dataset.id(forest.parent[row]!),
          BASES[forest.basis[row]!]!,
          rounded(forest.probability[row]!),
        ]),
      ),
    );
  }
  if (values.lineage !== undefined) {
    const { variants } = wordings;
    const name = (variant: number): string => (variant < 0 ? '' : dataset.id(variants.first[variant]!));
    writeFileSync(
      values.lineage,
      csv(
        ['id', 'variant', 'parentVariant', 'parent', 'edit', 'fidelity', 'drift'],
        Array.from(forest.order, (row) => [
          dataset.id(row),
          name(wordings.variant[row]!),
          wordings.variant[row]! < 0 ? '' : name(variants.parent[wordings.variant[row]!]!),
          forest.parent[row]! < 0 ? '' : dataset.id(forest.parent[row]!),
          EDITS[wordings.edit[row]!]!,
          rounded(wordings.fidelity[row]!),
          rounded(wordings.drift[row]!),
        ]),
      ),
    );
  }
  if (values.json) {
    console.log(JSON.stringify(report, null, 1));
    return;
  }
  for (const file of files) {
    console.log(`${file.name}: ${file.format} (${file.why})`);
    console.log(
      `  ${file.records} records = ${file.posts} posts + ${file.accounts} accounts + ${file.merged} merged + ${file.rejects} rejects; ${file.embedded} embedded posts beside`,
    );
    for (const note of file.notes) console.log(`  note: ${note}`);
  }
  const reasons = new Map<RejectReason, number>();
  for (const { reason } of rejects) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  for (const [reason, count] of reasons) console.log(`  rejected ${count}: ${voice.reject(reason)}`);
  console.log(
    `${summary.posts} posts in this export, ${summary.external} referred to and absent, by ${summary.accounts} accounts`,
  );
  console.log(`kinds: ${KINDS.map((kind) => `${kind} ${summary.kinds[kind]}`).join(', ')}`);
  for (const cascade of report.cascades.slice(0, 3))
    console.log(`cascade on ${report.paths} paths: ${JSON.stringify(cascade)}`);
  for (const [lens, answer] of Object.entries(report.lenses ?? {}))
    console.log(`${lens}: ${JSON.stringify(answer)}`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        message: { type: 'string' },
        likely: { type: 'boolean', default: false },
        parents: { type: 'string' },
        lineage: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

await main();
