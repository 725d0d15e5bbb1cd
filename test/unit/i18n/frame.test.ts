/** A frame in an article has no more words than it says: what its components name must be among them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { messages as english } from '../../../src/i18n/en';
import { LENSES } from '../../../src/core/lenses/names';
import { SAID } from '../../tools/build/frameWords';

const SRC = resolve(import.meta.dirname, '../../../src');
const IMPORT = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?'(\.[^']+)'/gm;
const words: Readonly<Record<string, object>> = english;

/** The file and all that it imports at once; what is loaded later is only loaded by the whole app. */
function closure(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const text = readFileSync(file, 'utf8');
  found.set(file, text);
  for (const [, to = ''] of text.matchAll(IMPORT)) {
    const path = join(dirname(file), to);
    const at = [path, `${path}.ts`, join(path, 'index.ts')].find(
      (one) => /\.(ts|svelte)$/.test(one) && existsSync(one),
    );
    if (at) closure(at, found);
  }
  return found;
}

/** Sections that a file names, with the words of each that it may name: any that stands in it by name, all if by index. */
function said(text: string): [section: string, words: string[]][] {
  return Object.keys(words).flatMap((section): [string, string[]][] => {
    const named = new RegExp(`(?:\\bm|messages\\(\\))\\s*\\.${section}\\b(\\[)?`).exec(text);
    const taken = new RegExp(`\\{[^{}]*\\b${section}\\b[^{}]*\\}\\s*=\\s*(?:m|messages\\(\\))\\s*;`).test(
      text,
    );
    if (!named && !taken) return [];
    const all = Object.keys(words[section]!);
    const byIndex = named?.[1] ?? (/\bm = messages\(\)\.\w+;/.test(text) && /\bm\[/.test(text));
    return [[section, byIndex ? all : all.filter((word) => new RegExp(`\\b${word}\\b`).test(text))]];
  });
}

it('a frame has all words that it may say, and its sections are those of the app', () => {
  const files = new Map<string, string>();
  closure(join(SRC, 'ui/embed/Embed.svelte'), files);
  for (const later of ['HoverCard', 'StageAreas']) closure(join(SRC, `ui/${later}.svelte`), files);
  for (const lens of LENSES) closure(join(SRC, `ui/lenses/${lens}/Answer.svelte`), files);
  expect(files.size).toBeGreaterThan(100);
  const missing = new Set<string>();
  for (const text of files.values()) {
    for (const [section, named] of said(text)) {
      const has = SAID[section];
      if (has === true) continue;
      for (const word of named) if (!has?.includes(word)) missing.add(`${section}.${word}`);
    }
  }
  expect([...missing].sort()).toEqual([]);
  for (const [section, has] of Object.entries(SAID))
    expect(Object.keys(words[section] ?? {}), section).toEqual(
      expect.arrayContaining(has === true ? [] : [...has]),
    );
});
