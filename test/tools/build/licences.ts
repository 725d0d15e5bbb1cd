/** The packages that the app is made of, with their licences, as the module `virtual:licences`: read from what is imported. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export interface Licensed {
  name: string;
  version: string;
  /** As SPDX names it. */
  licence: string;
  /** Number of its text in `texts`; null where the package brings none. */
  text: number | null;
}
export interface Licences {
  packages: Licensed[];
  /** Each once. */
  texts: string[];
}

const ID = 'virtual:licences';
/** What a package names as its own; of Svelte only what runs: the rest of it compiles. */
const RUNTIME: Record<string, readonly string[]> = { svelte: ['esm-env', 'clsx'] };
const IMPORTED = /(?:\bfrom|\bimport\(?|@import)\s*'((?:@[\w-]+\/)?[a-z][\w.-]*)/g;

export function licences(): Plugin {
  let root = '';
  return {
    name: 'licences',
    configResolved: (config) => void (root = config.root),
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(readLicences(root))}` : null),
  };
}

/** All that the sources import, and what that needs in turn. Throws where a package names no licence. */
export function readLicences(root: string): Licences {
  const found = new Map<string, Licensed>();
  const texts: string[] = [];
  const visit = (name: string): void => {
    const folder = join(root, 'node_modules', name);
    if (found.has(name) || !existsSync(join(folder, 'package.json'))) return;
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license?: string;
      dependencies?: Record<string, string>;
    };
    if (!about.license) throw new Error(`${name} names no licence.`);
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
    if (text !== null && !texts.includes(text)) texts.push(text);
    found.set(name, {
      ...{ name, version: about.version, licence: about.license },
      text: text === null ? null : texts.indexOf(text),
    });
    for (const next of RUNTIME[name] ?? Object.keys(about.dependencies ?? {})) visit(next);
  };
  for (const folder of ['src', 'workers'])
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      if (/\.(ts|svelte|css)$/.test(path))
        for (const [, name] of readFileSync(join(root, folder, path), 'utf8').matchAll(IMPORTED))
          visit(name!);
  const packages = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { packages, texts };
}
