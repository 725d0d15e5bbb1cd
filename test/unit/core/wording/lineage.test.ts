import { expect, test } from 'vitest';
import { buildForest } from '../../../../src/core/paths';
import { Platform } from '../../../../src/core/simulate/export';
import { seeded } from '../../../../src/core/random';
import { StoryWriter } from '../../../../src/core/simulate/story';
import { buildLineage } from '../../../../src/core/wording/lineage';
import { WordingPool } from '../../../../src/core/wording/pool';
import { importText } from '../../helpers/import';

test('a wording is told by the post that wrote it, not by the first that showed it', async () => {
  const story = new StoryWriter(seeded(1), 9, 'osk_mfa');
  const account = (name: string) => story.account(name, name, 1);
  const root = story.beat(account('osk_mfa'), 0, 'original', null, 'Our cat has read the whole agreement.');
  // Keeps less of the message than what it quotes does, so its audience is given the message.
  const dog = story.beat(account('dog'), 1, 'quote', root, 'Our dog has eaten the agreement.');
  const laugh = story.beat(account('laugh'), 2, 'quote', dog, 'I am in tears!');
  story.beat(account('again'), 3, 'repost', laugh, 'RT @laugh: I am in tears!', 'copy');

  const platform = new Platform(Date.UTC(2026, 0, 1), story.posts);
  const data = importText(platform.lines());
  const pool = new WordingPool();
  const wordings = await buildLineage(data, await buildForest(data, { pool }), { pool });
  const rows = [root, dog, laugh].map((post) => data.byId(platform.id(post)));
  const shown = rows.map((row) => wordings.variant[row]!);
  expect(shown[1]).toBe(shown[0]);
  expect(shown[2]).not.toBe(shown[0]);
  expect(data.text(wordings.variants.exemplar[shown[2]!]!)).toBe('Our dog has eaten the agreement.');
  expect(wordings.variants.first[shown[2]!]).toBe(rows[2]);
});
