/** Whom uncredited copies hang on, in simulated cascades: their true parent, or a post with the words of it. */
import { importBuffers } from '../../src/core/import/index';
import { buildForest } from '../../src/core/paths';
import { Platform } from '../../src/core/simulate/export';
import { MESSAGES } from '../../src/core/simulate/messages';
import { plantedPartition } from '../../src/core/simulate/network';
import { original, type SimulatedPost } from '../../src/core/simulate/post';
import { seeded } from '../../src/core/random';
import { spread, type SpreadOptions } from '../../src/core/simulate/spread';
import { parseCredit } from '../../src/core/wording/credit';
import { WordingPool } from '../../src/core/wording/pool';
import type { Figure } from './figure';
import { WORLDS } from './worlds';

const REACH = 0.85;
const START = Date.UTC(2026, 5, 1, 9);
const CASCADES = 6;

/** Worlds that change what is said and when; audiences say nothing of words. */
const READ = Object.keys(WORLDS).filter((world) => world !== 'audience');

export async function copyParents(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const world of READ) {
    const plain = world === 'plain';
    let [right, same, all, translated] = [0, 0, 0, 0];
    for (let seed = 1; seed <= CASCADES; seed++) {
      const score = await scoreCascade(seed, WORLDS[world]!);
      right += score.right;
      same += score.same;
      all += score.all;
      translated += score.translated;
    }
    const name = `paths.copies_parent${plain ? '' : `.${world}`}`;
    figures.push(plain ? { name, value: right / all, from: REACH } : { name, value: right / all });
    if (plain)
      figures.push(
        { name: `${name}_or_same_words`, value: (right + same) / all },
        { name: `${name}_copies`, value: all },
        { name: `${name}_translated`, value: translated },
      );
  }
  return figures;
}

async function scoreCascade(
  seed: number,
  options: Partial<SpreadOptions>,
): Promise<{ right: number; same: number; all: number; translated: number }> {
  const random = seeded(seed);
  const network = plantedPartition(random, {
    accounts: 6000,
    communities: 4,
    meanFollowed: 20,
    mixing: 0.2,
    languages: ['en', 'fr', 'en', 'en'],
  });
  const { posts, missing } = spread(random, {
    ...{ network, posts: 3000, R: 1.6, answers: 0.3, message: seed % MESSAGES.length },
    ...options,
  });
  const platform = new Platform(START, posts, missing);
  const data = importBuffers([{ name: 'world.jsonl', bytes: new TextEncoder().encode(platform.lines()) }]);
  const forest = await buildForest(data);
  const pool = new WordingPool();
  const wording = (text: string): number => pool.of(parseCredit(text, '').payload);
  let [right, same, all, translated] = [0, 0, 0, 0];
  for (const post of posts) {
    if (post.kind !== 'copy' || missing.has(post) || !post.parent) continue;
    // Words that were put into another language, or for which others were put, share no words with their source.
    if (post.operation === 'translate' || post.operation === 'replace') {
      translated++;
      continue;
    }
    all++;
    const parent = forest.parent[data.byId(platform.id(post))]!;
    if (parent >= 0 && wording(data.text(parent)) === wording(wordsOf(post.parent))) right++;
    // Somebody changed the words in the same way before: by words alone nothing tells the two apart.
    else if (parent >= 0 && wording(data.text(parent)) === wording(post.text)) same++;
  }
  return { right, same, all, translated };
}

/** Text whose words a reader takes from a post: a repost shows its original, a quote or reply the post it speaks of. */
function wordsOf(post: SimulatedPost): string {
  let bearer = original(post);
  while (bearer.parent && (bearer.kind === 'quote' || bearer.kind === 'reply'))
    bearer = original(bearer.parent);
  return bearer.text;
}
