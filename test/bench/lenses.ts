/** All lenses that the worker answers, on one message of a million posts: seconds, and how they grow. */
import type { Batch } from '../../src/core/dataset/batch';
import { DatasetBuilder } from '../../src/core/dataset/builder';
import type { Dataset } from '../../src/core/dataset/types';
import { BatchWriter } from '../../src/core/dataset/writer';
import { newReport } from '../../src/core/import/report';
import { ANSWER_LENS, type LensOptions } from '../../src/core/lenses';
import { ANSWERED_LENSES, type AnsweredLens } from '../../src/core/lenses/names';
import { lensInput } from '../../src/core/lenses/input';
import { buildForest } from '../../src/core/paths';
import { seeded, type Random } from '../../src/core/random';
import { PostReader } from '../../src/core/service/reader';
import { buildLineage } from '../../src/core/wording/lineage';
import { WordingPool } from '../../src/core/wording/pool';
import { growth } from './growth';

const SIZES = [10_000, 100_000, 1_000_000];
const START = Date.UTC(2026, 0, 1);
const MESSAGE = 'The harbour office opens its gates at six and closes them at nine, for boats with a permit.';
const WORDS = MESSAGE.replace(/[.,]/g, '').split(' ');
const LANGUAGES = ['en', 'en', 'en', 'fr', 'ar'];

export const LENS_OPTIONS: LensOptions = {
  where: { source: [] },
  horizon: { source: [] },
  dialogue: { source: [] },
  carriers: { source: [], roles: [] },
  compare: { source: [], joined: [], pinned: [] },
};

/** Seconds by posts, measured once. */
const measured = new Map<number, Promise<number>>();

export async function lensesBench(): Promise<Record<string, number>> {
  return { 'lenses.s_per_million': await secondsFor(SIZES.at(-1)!) };
}

/** Exponent of the growth from ten thousand posts to a million. */
export async function lensesGrowth(): Promise<Record<string, number>> {
  const seconds: number[] = [];
  for (const posts of SIZES) seconds.push(await secondsFor(posts));
  return { 'growth.lenses': growth(SIZES, seconds) };
}

function secondsFor(posts: number): Promise<number> {
  const known = measured.get(posts) ?? analyse(posts);
  measured.set(posts, known);
  return known;
}

/** Seconds from Forest and Lineage to the answers of all lenses. */
async function analyse(posts: number): Promise<number> {
  const dataset = cascadeOf(posts);
  const pool = new WordingPool();
  const forest = await buildForest(dataset, { pool });
  const wordings = await buildLineage(dataset, forest, { pool });
  const reader = new PostReader(dataset, forest, wordings);
  const atOnce = async (): Promise<void> => undefined;
  const start = performance.now();
  const input = await lensInput(
    { dataset, forest, wordings, words: (row) => reader.words(row) },
    [0],
    [],
    atOnce,
  );
  const answer = <L extends AnsweredLens>(lens: L) => ANSWER_LENS[lens](input, LENS_OPTIONS[lens], atOnce);
  for (const lens of ANSWERED_LENSES) await answer(lens);
  const seconds = (performance.now() - start) / 1000;
  const { ledger } = await answer('dialogue');
  if (input.places.count < posts / 2 || ledger.count < posts / 100)
    throw new Error(
      `The message has ${input.places.count} posts, ${ledger.count} of which address the source.`,
    );
  return seconds;
}

/** One message: seven of ten responses are reposts, the others quotes and replies; the source replies to some. */
export function* messageOf(posts: number): Generator<Batch> {
  const random = seeded(3);
  const writer = new BatchWriter({ file: 0, task: 0, snowflake: false });
  /** Posts with words of their own, and their authors. */
  const written: { id: number; author: string }[] = [];
  for (let n = 0; n < posts; n++) {
    const draft = writer.draft(String(n + 1), n, 1, false);
    draft.time = START + n * 1000;
    draft.lang = random.pick(LANGUAGES);
    const part = random.next();
    const to = n === 0 ? null : random.chance(0.3) ? written[0]! : random.pick(written);
    const own = n === 0 || (part >= 0.98 && to !== null);
    const author = own ? 'harbour_office' : `reader_${n}`;
    draft.author = writer.accounts.number('', author);
    writer.accounts.describe(draft.author, author, author, '', random.below(5000), 2, draft.time);
    if (!to) draft.text = MESSAGE;
    else if (part < 0.7) draft.repostOf = String(to.id);
    else if (part < 0.85) {
      draft.quoteOf = String(to.id);
      draft.text = said(random);
    } else {
      draft.replyTo = String(to.id);
      draft.text = `@${to.author} ${said(random)}${random.chance(0.5) ? '?' : ''}`;
      draft.mentions.push(to.author);
    }
    if (!to || part >= 0.7) written.push({ id: n + 1, author });
    writer.places++;
    writer.post(draft);
    if (n % 50_000 === 49_999) yield writer.take(false);
  }
  yield writer.take(true);
}

function cascadeOf(posts: number): Dataset {
  const builder = new DatasetBuilder();
  for (const batch of messageOf(posts)) builder.add(batch);
  return builder.finish([newReport('bench', 0, 'bench', null, [])]);
}

/** A dozen words, some of the message's. */
const said = (random: Random): string =>
  Array.from({ length: 12 }, () =>
    random.chance(0.5) ? random.pick(WORDS) : `word${random.below(20_000)}`,
  ).join(' ');
