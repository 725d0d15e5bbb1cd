/** What the app says of the packages that it is built from. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLicences } from '../tools/build/licences';

const { packages, texts } = readLicences(resolve(import.meta.dirname, '../..'));

describe('licences', () => {
  it('are listed of all that is shipped, fonts and what works in threads included', () => {
    const names = packages.map(({ name }) => name);
    for (const name of ['svelte', 'sigma', 'graphology-utils', 'comlink', 'mediabunny', 'd3-format'])
      expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith('@fontsource')).length).toBe(2);
    // What only makes or tests the app is not shipped.
    for (const name of ['vite', 'typescript', 'magic-string', '@playwright/test'])
      expect(names).not.toContain(name);
  });

  it('permit that it is shipped, and come with their text', () => {
    const known = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|MPL-2\.0|0BSD)$/;
    expect(packages.filter(({ licence }) => !known.test(licence))).toEqual([]);
    expect(packages.filter(({ text }) => text === null).map(({ name }) => name)).toEqual([]);
    expect(texts.every((text) => text.length > 100)).toBe(true);
  });
});
