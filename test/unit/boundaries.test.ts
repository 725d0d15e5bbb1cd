/** Who may import whom (the layers of the project), kept by parsing every import. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Layers of the project that each layer may import, beside itself. */
const LAYERS: Record<string, string[]> = {
  'src/core': [],
  workers: ['src/core'],
  'src/jobs': ['src/core', 'workers'],
  'src/render': ['src/core'],
  'src/state': ['src/core', 'src/jobs'],
  'src/i18n': ['src/core'],
  'src/ui': ['src/core', 'src/state', 'src/i18n'],
  'src/main.ts': ['src/ui'],
};

/** Packages that each layer may import. */
const PACKAGES: Record<string, RegExp> = {
  'src/core': /^$/,
  workers: /^comlink$/,
  'src/jobs': /^comlink$/,
  'src/render': /^(sigma|sigma\/.*|flatbush)$/,
  'src/state': /^svelte(\/.*)?$/,
  'src/i18n': /^$/,
  'src/ui':
    /^(virtual:licences|svelte(\/.*)?|d3-[a-z-]+|@lucide\/svelte(\/.*)?|tinykeys|@fontsource-variable\/.*)$/,
  'src/main.ts': /^svelte$/,
};

/** The short list of packages that a folder may import beside its layer's: pure ones in core, what a job is made of in workers. */
const FOLDER_PACKAGES: Record<string, RegExp> = {
  'workers/encode': /^(mediabunny|gifenc)$/,
  'src/core/import': /^(fflate|fzstd|hyparquet|hyparquet-compressors|htmlparser2)$/,
  'src/core/library': /^hyparquet$/,
  'src/core/export': /^(fflate|valibot)$/,
  'src/core/session': /^(valibot|fflate)$/,
  'src/core/workshop': /^valibot$/,
  'src/core/network': /^graphology/,
  'src/core/layout': /^flatbush$/,
  'src/core/wording': /^vader-sentiment$/,
};

/** simulate and the analyses it is scored against never know each other. */
const NEVER: [string, RegExp][] = [
  ['src/core/simulate', /^src\/core\/(paths|wording|lenses)\//],
  ['src/core/paths', /^src\/core\/simulate\//],
  ['src/core/wording', /^src\/core\/simulate\//],
  ['src/core/lenses', /^src\/core\/simulate\//],
];

/** The only code that may know the renderer: the stage on screen, two side by side, and what is drawn off it. */
const RENDERER = {
  users: [
    ...['src/ui/Stage.svelte', 'src/ui/pair/Halves.svelte', 'src/ui/export/studio.ts'],
    'workers/encode/easel.ts',
  ],
  of: 'src/render',
};
/**
 * The only code that may fetch: one file of the app; the element, which is the article's and no part of the app; and the service
 * worker, which passes on what a page asks of the app's own host, and nothing else.
 */
const FETCHERS = ['src/jobs/load.ts', 'src/ui/embed/element.ts', 'workers/offline.ts'];

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.(ts|svelte)$/.test(name) ? [path] : [];
  });
}

function script(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

/** Every module that a file names: import, export from, import(), new URL(…, import.meta.url). */
function imported(path: string): string[] {
  const source = ts.createSourceFile(path, script(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push((node.moduleSpecifier as ts.StringLiteral).text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) found.push(argument.text);
    } else if (ts.isNewExpression(node) && node.expression.getText(source) === 'URL') {
      const [argument] = node.arguments ?? [];
      if (argument && ts.isStringLiteral(argument) && argument.text.startsWith('.'))
        found.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const layerOf = (path: string): string =>
  Object.keys(LAYERS).find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? '';

/** What is wrong with one import of one file, or null. */
function fault(file: string, target: string): string | null {
  const layer = layerOf(file);
  if (!target.startsWith('.')) {
    const folder = Object.keys(FOLDER_PACKAGES).find((name) => file.startsWith(`${name}/`));
    const allowed =
      PACKAGES[layer]!.test(target) || (folder !== undefined && FOLDER_PACKAGES[folder]!.test(target));
    return allowed ? null : `${file} may not import the package ${target}`;
  }
  const path = posix.normalize(posix.join(posix.dirname(file), target));
  for (const [from, banned] of NEVER) {
    if (file.startsWith(`${from}/`) && banned.test(`${path}/`)) return `${file} may never import ${path}`;
  }
  if (path.startsWith(RENDERER.of) && layer !== RENDERER.of) {
    return RENDERER.users.includes(file)
      ? null
      : `only ${RENDERER.users.join(' and ')} may import ${path}, not ${file}`;
  }
  const to = layerOf(path);
  return to === layer || LAYERS[layer]!.includes(to)
    ? null
    : `${file} (${layer}) may not import ${path} (${to})`;
}

const all = [...files(join(ROOT, 'src')), ...files(join(ROOT, 'workers'))]
  .filter((path) => !path.endsWith('.d.ts'))
  .map((path) => relative(ROOT, path).replaceAll('\\', '/'));

describe('boundaries', () => {
  it('every file stands in a layer', () => {
    expect(all.filter((file) => !layerOf(file))).toEqual([]);
    expect(all.length).toBeGreaterThan(20);
  });

  it('every import is allowed', () => {
    const faults = all.flatMap((file) => imported(join(ROOT, file)).map((target) => fault(file, target)));
    expect(faults.filter(Boolean)).toEqual([]);
  });

  it('only one file of the app fetches', () => {
    const fetchers = all.filter((file) =>
      /\b(fetch|XMLHttpRequest|EventSource|WebSocket|sendBeacon)\s*\(/.test(script(join(ROOT, file))),
    );
    expect(fetchers).toEqual(FETCHERS);
  });

  it('worker entries stay thin', () => {
    const thick = all.filter(
      (file) => file.endsWith('.worker.ts') && script(join(ROOT, file)).split('\n').length > 31,
    );
    expect(thick).toEqual([]);
  });

  it('no cycles', () => {
    const graph = new Map(all.map((file) => [file, targets(file)]));
    expect(findCycle(graph)).toEqual([]);
  });
});

/** Files of the project that a file imports at run time or for types. */
function targets(file: string): string[] {
  return imported(join(ROOT, file))
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.normalize(posix.join(dirname(file), target)))
    .flatMap((path) =>
      [path, `${path}.ts`, `${path}/index.ts`].filter((candidate) => all.includes(candidate)),
    );
}

/** One cycle of the graph, as the files along it; empty when there is none. */
function findCycle(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { file: string; next: number }[] = [{ file: start, next: 0 }];
    while (stack.length) {
      const top = stack.at(-1)!;
      if (top.next === 0) {
        if (done.has(top.file)) {
          stack.pop();
          continue;
        }
        path.push(top.file);
        onPath.add(top.file);
      }
      const to = graph.get(top.file)![top.next++];
      if (to === undefined) {
        done.add(top.file);
        onPath.delete(top.file);
        path.pop();
        stack.pop();
      } else if (onPath.has(to)) return [...path.slice(path.indexOf(to)), to];
      else if (!done.has(to)) stack.push({ file: to, next: 0 });
    }
  }
  return [];
}
