/** What every language has in common with English: the same keys, and nothing left unsaid. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages as en } from '../../../src/i18n/en';
import { offered, speak, messages } from '../../../src/i18n';
import { strange } from '../../../src/i18n/pseudo';

const FOLDER = join(import.meta.dirname, '../../../src/i18n');

/** Path and value of every text, or of every function that makes one. */
function leaves(branch: unknown, path = ''): [string, unknown][] {
  if (typeof branch === 'string' || typeof branch === 'function') return [[path, branch]];
  return Object.entries(branch as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}
const said = new Map(leaves(en));

describe.each(offered())('the messages in %s', (language) => {
  it('have the keys of English, and say something wherever English does', async () => {
    await speak(language);
    const found = new Map(leaves(messages()));
    expect([...found.keys()].sort()).toEqual([...said.keys()].sort());
    for (const [path, value] of found) {
      expect(typeof value, path).toBe(typeof said.get(path));
      if (typeof value === 'string')
        expect([path, value.trim() === ''], path).toEqual([path, said.get(path) === '']);
    }
    await speak('en');
  });

  it('take as many figures and words as in English', async () => {
    await speak(language);
    for (const [path, value] of leaves(messages()))
      if (typeof value === 'function')
        expect(value.length, path).toBeLessThanOrEqual((said.get(path) as () => string).length);
    await speak('en');
  });
});

describe('files of languages', () => {
  it('write the numbers of a sentence as their language does: a figure stands in say`…` alone', () => {
    const names = readdirSync(FOLDER).filter((name) => /^(en|fr|es|ru|ar|zh-Hans)\.ts$/.test(name));
    expect(names).toContain('en.ts');
    for (const name of names) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      // A function whose first parameter is a number, and whose template is not said.
      expect(text.match(/\(\w+: number[^)]*\)\s*(?::\s*string)?\s*=>\s*`[^`]*/g) ?? [], name).toEqual([]);
    }
  });
});

describe('pseudo', () => {
  it('makes a text strange and longer, once', () => {
    const once = strange('Close it');
    expect(once).toMatch(/^⟦Çlöšë ït ·+⟧$/);
    expect(once.length).toBeGreaterThan(1.4 * 'Close it'.length);
    expect(strange(once)).toBe(once);
    expect(strange('')).toBe('');
  });

  it('is never offered', () => expect(offered()).not.toContain('pseudo'));
});
