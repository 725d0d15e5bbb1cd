/** The lenses on the samples, against the truth that their stories wrote beside them. */
import { readFileSync } from 'node:fs';
import { importBuffers } from '../../src/core/import';
import { awarenessOf, TIERS } from '../../src/core/lenses/awareness';
import { dialogue } from '../../src/core/lenses/dialogue';
import { lensInput, type LensInput } from '../../src/core/lenses/input';
import { buildForest } from '../../src/core/paths';
import { buildLineage } from '../../src/core/wording/lineage';
import { WordingPool } from '../../src/core/wording/pool';
import type { Figure } from './figure';

const SAMPLES = new URL('../../public/samples/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, SAMPLES), 'utf8');
const atOnce = async (): Promise<void> => undefined;

/** One post as its story has it. */
interface True {
  id: string;
  parent: string;
  kind: string;
  awareness: string;
  handle: string;
  text: string;
}

interface Sample {
  id: string;
  source: string;
  truth: Map<string, True>;
  /** About all posts of the sample: every root is one of the message's. */
  input: LensInput;
}

async function open(id: string): Promise<Sample> {
  const about = JSON.parse(read(`${id}/sample.json`)) as { source: [string, ...string[]]; files: string[] };
  const dataset = importBuffers(
    about.files.map((name) => ({ name, bytes: readFileSync(new URL(`${id}/${name}`, SAMPLES)) })),
  );
  const pool = new WordingPool();
  const forest = await buildForest(dataset, { pool });
  const wordings = await buildLineage(dataset, forest, { pool });
  const roots = Array.from(forest.order).filter((row) => forest.parent[row]! < 0);
  const source = about.source.map((handle) => dataset.accounts.byHandle(handle));
  const truth = new Map<string, True>();
  for (const line of read(`${id}/truth.csv`).trim().split('\n').slice(1)) {
    const [post = '', parent = '', kind = '', , , awareness = ''] = line.split(',');
    const row = dataset.byId(post);
    const handle = dataset.accounts.handle(dataset.posts.author[row]!);
    truth.set(post, { id: post, parent, kind, awareness, handle, text: dataset.text(row) });
  }
  const words = (row: number): string => dataset.text(row);
  const input = lensInput({ dataset, forest, wordings, words }, roots, source);
  return { id, source: about.source[0], truth, input };
}

/** Share of all posts of all samples whose class is the true one. A copy of a reply's words hangs on nothing: it is missed. */
async function awarenessExact(samples: readonly Sample[]): Promise<Figure> {
  let right = 0;
  let all = 0;
  const wrong = new Map<string, number>();
  for (const { id, truth, input } of samples) {
    const { tier } = await awarenessOf(input, atOnce);
    for (const post of truth.values()) {
      const named = TIERS[tier[input.dataset.byId(post.id)]!]!;
      const true_ = post.awareness === 'source' ? 'own' : post.awareness;
      all++;
      if (named === true_) right++;
      else {
        const key = `${id}: ${true_} as ${named}`;
        wrong.set(key, (wrong.get(key) ?? 0) + 1);
      }
    }
  }
  const note = [`${right} of ${all} posts`, ...Array.from(wrong, ([key, n]) => `${key} ${n}`)].join('; ');
  return { name: 'lenses.awareness_exact', value: right / all, from: 0.999, note };
}

/** Who addressed the source and whom it replied to, by the true parents. */
function trueLedger({ source, truth }: Sample): Map<string, string> {
  const shown = (id: string): True | undefined => {
    let post = truth.get(id);
    while (post && post.kind === 'repost') post = truth.get(post.parent);
    return post;
  };
  const names = new RegExp(`@${source}\\b`, 'i');
  const replies = new Map<string, string>();
  for (const post of truth.values()) {
    const to = post.handle === source && post.kind === 'reply' ? shown(post.parent) : undefined;
    if (to && !replies.has(to.id)) replies.set(to.id, post.id);
  }
  const ledger = new Map<string, string>();
  for (const post of truth.values()) {
    if (post.handle === source || post.kind === 'repost' || post.kind === 'copy') continue;
    const own =
      post.kind === 'reply'
        ? post.text.replace(/^(?:@\w+ )+/, '')
        : post.kind === 'manual'
          ? post.text.split('RT @')[0]!
          : post.text;
    const replied = post.kind === 'reply' && shown(post.parent)?.handle === source;
    if (replied || names.test(own)) ledger.set(post.id, replies.get(post.id) ?? '');
  }
  return ledger;
}

/** Share of the entries of the true ledgers, and of ours, that stand in both with the same first reply. */
async function dialogueExact(samples: readonly Sample[]): Promise<Figure> {
  let right = 0;
  let all = 0;
  const wrong: string[] = [];
  for (const sample of samples) {
    const { dataset } = sample.input;
    const { ledger } = await dialogue(sample.input, { source: [] }, atOnce);
    const ours = new Map<string, string>();
    ledger.row.forEach((row, entry) => {
      const reply = ledger.reply[entry]!;
      ours.set(dataset.id(row), reply < 0 ? '' : dataset.id(reply));
    });
    const theirs = trueLedger(sample);
    for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
      all++;
      if (ours.get(id) === theirs.get(id)) right++;
      else wrong.push(`${sample.id} ${id}: ${theirs.get(id) ?? 'absent'} as ${ours.get(id) ?? 'absent'}`);
    }
  }
  const note = [`${right} of ${all} entries`, ...wrong.slice(0, 10)].join('; ');
  return { name: 'lenses.dialogue_exact', value: all ? right / all : NaN, from: 1, note };
}

export async function lenses(): Promise<Figure[]> {
  const ids = JSON.parse(read('index.json')) as string[];
  const samples: Sample[] = [];
  for (const id of ids) samples.push(await open(id));
  return [await awarenessExact(samples), await dialogueExact(samples)];
}
