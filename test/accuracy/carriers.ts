/**
 * The official chain of the samples against their truth: which posts by officials belong to it, which came back to it
 * through others, and what each hangs on. Once with the official accounts as a user would list them, once by the rule
 * that reads names. A repost truly taken from another hangs on its original: no export says more.
 */
import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/core/dataset/types';
import { carriers, SIDES } from '../../src/core/lenses/carriers';
import { lensInput, type LensInput } from '../../src/core/lenses/input';
import { buildForest } from '../../src/core/paths';
import { importFiles } from '../../src/core/import';
import { ruledRole, ROLE } from '../../src/core/network/roles';
import { PostReader } from '../../src/core/service/reader';
import { samples } from '../../src/core/simulate';
import { buildLineage } from '../../src/core/wording/lineage';
import { WordingPool } from '../../src/core/wording/pool';
import { SAMPLES_FOLDER } from '../tools/sampleFiles';
import type { Figure } from './figure';

interface Row {
  id: string;
  parent: string;
  kind: string;
  speaker: string;
}

const atOnce = async (): Promise<void> => undefined;

export async function officialChains(): Promise<Figure[]> {
  const listed = { same: 0, either: 0 };
  const ruled = { found: 0, right: 0, truth: 0 };
  const notes: string[] = [];
  for (const { id } of samples) {
    const truth = truthOf(id);
    const { input, root } = await open(id, truth);
    const { dataset } = input;
    const officials = new Set(
      [...truth.values()].filter((row) => row.speaker !== 'other').map((row) => authorOf(dataset, row.id)),
    );
    const roles = [...officials].map((account) => ({ account, role: 'official' as const }));
    const answer = await carriers(input, { source: [], roles }, atOnce);
    const seen = new Set<string>();
    answer.places.side.forEach((side, place) => {
      const name = SIDES[side]!;
      if (name === 'organic' || name === 'root') return;
      const { row, parent } = input.places;
      seen.add([dataset.id(row[place]!), name, dataset.id(row[parent[place]!]!)].join());
    });
    const wanted = chainOf(truth, root);
    const same = [...wanted].filter((post) => seen.has(post)).length;
    const either = new Set([...wanted, ...seen]).size;
    listed.same += same;
    listed.either += either;
    notes.push(`${id} ${same}/${either}`);
    ruled.truth += officials.size;
    for (let account = 0; account < dataset.accounts.count; account++) {
      if (ruledRole(dataset.accounts, account) !== ROLE.official) continue;
      ruled.found++;
      if (officials.has(account)) ruled.right++;
    }
  }
  return [
    {
      name: 'lenses.carriers_exact',
      value: listed.same / listed.either,
      from: 1,
      note: `posts by officials with side and parent as in truth, of all in either: ${notes.join(', ')}`,
    },
    {
      name: 'lenses.carriers_rule_recall',
      value: ruled.right / ruled.truth,
      note: `of ${ruled.truth} official accounts`,
    },
    {
      name: 'lenses.carriers_rule_precision',
      value: ruled.right / ruled.found,
      note: `of ${ruled.found} accounts that the rule takes for official`,
    },
  ];
}

function truthOf(id: string): Map<string, Row> {
  const [header, ...lines] = readFileSync(`${SAMPLES_FOLDER}/${id}/truth.csv`, 'utf8').trim().split('\n');
  const names = header!.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[names.indexOf(name)]!;
    return { id: cell('id'), parent: cell('true_parent'), kind: cell('kind'), speaker: cell('speaker') };
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The source's largest message. */
async function open(
  id: string,
  truth: ReadonlyMap<string, Row>,
): Promise<{ input: LensInput; root: string }> {
  const bytes = readFileSync(`${SAMPLES_FOLDER}/${id}/posts.jsonl`);
  const dataset = await importFiles([{ name: 'posts.jsonl', bytes }]);
  const pool = new WordingPool();
  const forest = await buildForest(dataset, { pool });
  const wordings = await buildLineage(dataset, forest, { pool });
  const reader = new PostReader(dataset, forest, wordings);
  const roots = [...truth.values()].filter(({ speaker, parent }) => speaker === 'source' && parent === '');
  const rows = roots.map((row) => dataset.byId(row.id));
  rows.sort((a, b) => forest.descendants[b]! - forest.descendants[a]!);
  const words = (row: number): string => reader.words(row);
  const input = await lensInput({ dataset, forest, wordings, words }, [rows[0]!], [], atOnce);
  return { input, root: dataset.id(rows[0]!) };
}

/** "id,side,parent" of the posts by officials below a root. */
function chainOf(truth: ReadonlyMap<string, Row>, root: string): Set<string> {
  /** A post that the platform stores a reference to: never a repost. */
  const shown = (id: string): string => {
    let at = truth.get(id)!;
    while (at.kind === 'repost') at = truth.get(at.parent)!;
    return at.id;
  };
  const parentOf = (row: Row): string => row.parent && shown(row.parent);
  const found = new Set<string>();
  for (const row of truth.values()) {
    if (row.speaker === 'other' || row.id === root) continue;
    let whole = true;
    let at: Row | undefined = row;
    while (at && at.id !== root) {
      whole &&= at.speaker !== 'other';
      at = truth.get(parentOf(at));
    }
    if (at) found.add([row.id, whole ? 'chain' : 'returned', parentOf(row)].join());
  }
  return found;
}

const authorOf = (dataset: Dataset, id: string): number => dataset.posts.author[dataset.byId(id)]!;
