/** What is said of an import, in each language: every key, with whatever it is given, in words of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesOf, said, saidNotes, type Said, type SayingKey } from '../../../src/core/import/said';
import { offered, speak } from '../../../src/i18n';
import { importVoice } from '../../../src/i18n/import';
import { words as english } from '../../../src/i18n/import/en';
import { plainly, voiceOf, type ImportWords } from '../../../src/i18n/import/words';

const FOLDER = join(import.meta.dirname, '../../../src/i18n/import');
const load = async (language: string): Promise<ImportWords> =>
  ((await import(`../../../src/i18n/import/${language}.ts`)) as { words: ImportWords }).words;

/** Sentences with names, columns, figures and others within them. */
const SAID: readonly Said[] = [
  said('tableNoText', namesOf(['name', '@x'.repeat(40)]), namesOf(Array.from('abcdefghijklmno'), true)),
  said('isTable', {
    uses: [
      { column: 'Date', field: 'time' },
      { column: 3, field: 'text' },
    ],
  }),
  said('isTiesChosen', 'from', said('column', 2)),
  said('foundWorkbook', said('emptySheets')),
  said('foundCapture', ''),
  said('died', 'a.csv', 1000, 2_000_000),
  said('sheetOfSeveral', 'S', 3),
];

describe.each(offered())('the import in %s', (language) => {
  it('has a text for every key, and shows in it what it is given', async () => {
    const words = await load(language);
    for (const part of ['rejects', 'fields'] as const) {
      expect(Object.keys(words[part])).toEqual(Object.keys(english[part]));
      for (const [key, text] of Object.entries(words[part])) expect(text.trim(), key).not.toBe('');
    }
    expect(Object.keys(words.sentences)).toEqual(Object.keys(english.sentences));
    const { sentence } = plainly(voiceOf(words));
    for (const [key, saying] of Object.entries(words.sentences)) {
      const model = english.sentences[key as SayingKey];
      expect(typeof saying, key).toBe(typeof model);
      expect(saying.length > 0, key).toBe(model.length > 0);
      // Given threes for figures and names alike, it shows them.
      const threes = Array.from({ length: typeof model === 'string' ? 0 : model.length }, () => 3 as never);
      const text =
        typeof saying === 'string' ? saying : String((saying as (...given: never[]) => unknown)(...threes));
      expect(text.trim(), key).not.toBe('');
      expect([key, text], key).toEqual([key, threes.length ? expect.stringContaining('3') : text]);
    }
    for (const one of SAID) expect(sentence(one), one.key).not.toMatch(/undefined|NaN|object|\{|\}/);
  });

  it('writes every figure that it is given, in each form of the plural', async () => {
    const { sentence } = plainly(voiceOf(await load(language)));
    for (const note of ['noTime', 'noZone', 'otherOrder', 'edited', 'ragged', 'hashedAuthor'] as const)
      for (const n of [1, 2, 5, 11, 21, 100, 1234]) {
        const text = sentence(said(note, n));
        // Arabic writes one and two as words.
        if (n > 2 || language !== 'ar')
          expect(text.replaceAll(/[.,\u00a0\u202f](?=\d{3})/g, '')).toContain(`${n}`);
      }
  });

  it('isolates what a file holds, and says what was expected where nothing was found', async () => {
    await speak(language);
    const { sentence } = await importVoice();
    expect(sentence(said('foundArchivePart', 'ab"c'))).toContain('\u2068ab"c\u2069');
    expect(sentence(said('foundEmpty'))).toContain((await load(language)).expected);
    await speak('en');
  });
});

describe('the files of languages', () => {
  it('write figures in say`…` or count alone', () => {
    for (const name of readdirSync(FOLDER).filter((file) => /^(en|fr|es|ru|ar|zh-Hans)\.ts$/.test(file))) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      expect(
        text.match(
          /\((?:n|n, \w+|limit, \w+|method|ratio)\) =>\s*`[^`]*\$\{(?:n|most|limit|ratio|method)\}/g,
        ) ?? [],
        name,
      ).toEqual([]);
    }
  });
});

describe('the pseudo-locale', () => {
  it('makes the import strange as well', async () => {
    await speak('pseudo');
    expect((await importVoice()).reject('noId')).toMatch(/^⟦/);
    await speak('en');
  });
});

describe('counted notes', () => {
  it('are said in their order; dates that are sure belong to those that were read', () => {
    const counts = new Map([
      ['dayFirst', 5],
      ['dayFirstSure', 2],
      ['noZone', 7],
    ] as const);
    expect(saidNotes(counts)).toEqual([said('dayFirst', 5, 2), said('noZone', 7)]);
  });
});
