/** What is said of posts must not depend on how a file orders its rows. */
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../../src/core/import';
import { seeded } from '../../../../src/core/random';
import { drawn } from '../../helpers/drawn';
import { importText } from '../../helpers/import';
import { toldOf, type Told } from '../library/compared';

const WORDS = 'trade peace visa fees waived today ministry says border open storm relief pledge talks'.split(
  ' ',
);

/** A table of posts of which many were written in one second and many pass on others' words. */
function rows(count: number, seed: number): string[] {
  const random = seeded(seed);
  const texts: string[] = [];
  return Array.from({ length: count }, (_, i) => {
    // Ids of 18 and of 19 digits, in no order of time, that one double would stand for.
    const id = `${i % 3 ? '' : '1'}${900_000_000_000_000_000n + BigInt((i * 37) % count)}`;
    const handle = `u${random.below(5)}`;
    const words = Array.from({ length: 8 }, () => WORDS[random.below(WORDS.length)]!).join(' ');
    const other = texts[random.below(texts.length + 1)] ?? words;
    const text = [words, other, `RT @u${random.below(5)}: ${other}`, `${other} ${WORDS[i % 9]!}`][
      random.below(4)
    ]!;
    texts.push(text.replace(/^(RT @\w+: )+/, ''));
    const time = `2020-01-01T12:00:0${random.below(6)}Z`;
    return `${id},${time},${text},${handle}`;
  });
}

const HEADER = 'tweet_id,created_at,text,screen_name';

async function told(lines: readonly string[]): Promise<[string, Told][]> {
  const bytes = new TextEncoder().encode([HEADER, ...lines, ''].join('\n'));
  const dataset = await importFiles([{ name: 'posts.csv', bytes }]);
  return [...(await toldOf(dataset))].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Of posts as API v1.1 gives them, a line each. */
async function toldOfLines(lines: readonly string[]): Promise<[string, Told][]> {
  return [...(await toldOf(importText(lines.join('\n'))))].sort(([a], [b]) => (a < b ? -1 : 1));
}

function shuffled(lines: readonly string[], seed: number): string[] {
  const random = seeded(seed);
  const left = [...lines];
  return lines.map(() => left.splice(random.below(left.length), 1)[0]!);
}

describe('the rows of a file in another order', () => {
  it.each([1, 2, 3])('give the same Forest and Lineage (seed %i)', async (seed) => {
    const lines = rows(150, seed);
    const once = await told(lines);
    const bases = new Set(once.map(([, { basis }]) => basis));
    expect(bases).toEqual(new Set(['root', 'declared', 'matched']));
    expect(await told([...lines].reverse())).toEqual(once);
    expect(await told(shuffled(lines, seed))).toEqual(once);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'do so where posts refer to each other in every way (seed %i)',
    async (seed) => {
      const lines = drawn(160, seed, 0.2).map((post) => JSON.stringify(post));
      const once = await toldOfLines(lines);
      expect(await toldOfLines([...lines].reverse())).toEqual(once);
      expect(await toldOfLines(shuffled(lines, seed))).toEqual(once);
    },
  );
});
