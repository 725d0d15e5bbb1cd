/** The lenses on the samples and on simulated cascades, against the truth that is written beside them. */
import { readFileSync } from 'node:fs';
import { importBuffers } from '../../src/core/import';
import { awarenessOf, TIERS } from '../../src/core/lenses/awareness';
import { dialogue } from '../../src/core/lenses/dialogue';
import { lensInput, type LensInput } from '../../src/core/lenses/input';
import { buildForest } from '../../src/core/paths';
import { buildLineage } from '../../src/core/wording/lineage';
import { seeded } from '../../src/core/random';
import { samples as stories } from '../../src/core/simulate';
import { Platform } from '../../src/core/simulate/export';
import { plantedPartition } from '../../src/core/simulate/network';
import type { SimulatedPost } from '../../src/core/simulate/post';
import { spread } from '../../src/core/simulate/spread';
import { WordingPool } from '../../src/core/wording/pool';
import type { Figure } from './figure';

const SAMPLES = new URL('../../public/samples/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, SAMPLES), 'utf8');
/** Of the simulations; any will do. */
const SEEDS = [1, 2, 3, 4, 5];
const START = Date.UTC(2026, 0, 5);
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

/** A sample as it is shipped. */
async function shipped(id: string): Promise<Sample> {
  const about = JSON.parse(read(`${id}/sample.json`)) as { source: [string, ...string[]]; files: string[] };
  const files = about.files.map((name) => ({
    name,
    bytes: readFileSync(new URL(`${id}/${name}`, SAMPLES)),
  }));
  return open(id, files, read(`${id}/truth.csv`), about.source);
}

/** Posts of a story or a simulation. */
async function written(id: string, posts: readonly SimulatedPost[], source: string): Promise<Sample> {
  const platform = new Platform(START, posts);
  const bytes = new TextEncoder().encode(platform.lines());
  return open(id, [{ name: 'posts.jsonl', bytes }], platform.truth(), [source]);
}

async function open(
  id: string,
  files: { name: string; bytes: Uint8Array }[],
  truths: string,
  handles: [string, ...string[]],
): Promise<Sample> {
  const dataset = importBuffers(files);
  const pool = new WordingPool();
  const forest = await buildForest(dataset, { pool });
  const wordings = await buildLineage(dataset, forest, { pool });
  const roots = Array.from(forest.order).filter((row) => forest.parent[row]! < 0);
  const source = handles.map((handle) => dataset.accounts.byHandle(handle));
  const truth = new Map<string, True>();
  for (const line of truths.trim().split('\n').slice(1)) {
    const [post = '', parent = '', kind = '', , , awareness = ''] = line.split(',');
    const row = dataset.byId(post);
    const handle = dataset.accounts.handle(dataset.posts.author[row]!);
    truth.set(post, { id: post, parent, kind, awareness, handle, text: dataset.text(row) });
  }
  const words = (row: number): string => dataset.text(row);
  const input = await lensInput({ dataset, forest, wordings, words }, roots, source, atOnce);
  return { id, source: handles[0], truth, input };
}

/** Cascades of the simulator in one language and in two, and the samples' stories with other people at other moments. */
async function simulations(): Promise<Sample[]> {
  const opened: Sample[] = [];
  for (const seed of SEEDS)
    for (const languages of [['en'], ['en', 'fr']] as const) {
      const groups = Array.from({ length: 4 }, (_, group) => languages[group % languages.length]!);
      const network = plantedPartition(seeded(seed), {
        ...{ accounts: 4000, communities: 4, meanFollowed: 30, mixing: 0.2, languages: groups },
      });
      const { posts } = spread(seeded(1000 + seed), {
        ...{ network, posts: 1500, R: 1.6, answers: 0.3, message: seed % 3 },
      });
      opened.push(await written(`spread ${seed} ${languages.join('/')}`, posts, 'norland_mfa'));
    }
  for (const story of stories) {
    const { source } = JSON.parse(read(`${story.id}/sample.json`)) as { source: [string] };
    opened.push(await written(`${story.id} ${SEEDS[0]}`, story.posts(SEEDS[0]), source[0]));
  }
  return opened;
}

/** Share of all posts whose class is the true one. */
async function awarenessExact(name: string, samples: readonly Sample[]): Promise<Figure> {
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
  return { name, value: right / all, from: 1, note };
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
  for (const id of ids) samples.push(await shipped(id));
  return [
    await awarenessExact('lenses.awareness_exact', samples),
    await awarenessExact('lenses.awareness_simulated', await simulations()),
    await dialogueExact(samples),
  ];
}
