/** What the screen of a library says, in each language: every key, with whatever it is given. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRARY_FAULTS } from '../../../src/core/library/types';
import { offered, speak } from '../../../src/i18n';
import { libraryWords } from '../../../src/i18n/library';
import { words as english } from '../../../src/i18n/library/en';

const FOLDER = join(import.meta.dirname, '../../../src/i18n/library');

/** Path and value of every text, or of every function that makes one. */
function leaves(branch: object, path = ''): [string, string | ((...given: unknown[]) => string)][] {
  return Object.entries(branch).flatMap(([key, inner]) =>
    typeof inner === 'object'
      ? leaves(inner as object, `${path}.${key}`)
      : [[`${path}.${key}`, inner as string | (() => string)]],
  );
}

describe.each(offered())('a library in %s', (language) => {
  it('has a text for every key, and shows in it what it is given', async () => {
    await speak(language);
    const found = new Map(leaves(await libraryWords()));
    const model = new Map(leaves(english));
    expect([...found.keys()].sort()).toEqual([...model.keys()].sort());
    for (const [path, value] of found) {
      const of = model.get(path)!;
      expect(typeof value, path).toBe(typeof of);
      if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
      else if (typeof of === 'function') {
        const text = value(...Array.from({ length: of.length }, () => 3));
        expect([path, text]).toEqual([path, of.length ? expect.stringContaining('3') : text]);
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|NaN|object/);
      }
    }
    await speak('en');
  });

  it('says of every fault what it is, each in other words', async () => {
    await speak(language);
    const { faults } = await libraryWords();
    const said = LIBRARY_FAULTS.map((kind) => faults[kind]('posts/a.parquet'));
    expect(new Set(said).size).toBe(LIBRARY_FAULTS.length);
    await speak('en');
  });
});

it('figures stand in say`…` or count alone', () => {
  for (const name of readdirSync(FOLDER).filter((file) => /^(en|fr|es|ru|ar|zh-Hans)\.ts$/.test(file)))
    expect(
      readFileSync(join(FOLDER, name), 'utf8').match(/\((?:n|most|listed|looked, of)\) =>\s*`/g) ?? [],
      name,
    ).toEqual([]);
});

it('is made strange by the pseudo-locale as well', async () => {
  await speak('pseudo');
  expect((await libraryWords()).title).toMatch(/^⟦/);
  await speak('en');
});
