import type { Plugin } from 'vite';

/** `new Worker(new URL('…', import.meta.url), { type: 'module', …` as src/jobs writes it. */
const MADE =
  /new Worker\(\s*new URL\('([^']+\/([\w-]+)\.worker\.ts)', import\.meta\.url\),\s*\{\s*type: 'module',/g;

/**
 * Workers as classic scripts inside the page's own script, started from blobs: a page without an origin (`file://`, a
 * sandboxed frame) may start no other. `leftOut`: those that this page never starts. Throws where a worker is made in a way
 * that it does not know.
 */
export const classicWorkers = (leftOut: readonly string[] = []): Plugin => ({
  name: 'classic-workers',
  enforce: 'pre',
  transform(code, id) {
    if (!code.includes('.worker.ts') || !/\/src\/.*\.ts$/.test(id)) return null;
    const heads: string[] = [];
    const made = code.replace(MADE, (_, path: string, worker: string) => {
      const name = `InlineWorker${heads.length}`;
      heads.push(
        leftOut.includes(worker)
          ? `class ${name} { constructor() { throw new Error('This page has no worker “${worker}”.'); } }\n`
          : `import ${name} from '${path}?worker&inline';`,
      );
      return `new ${name}({`;
    });
    if (/new Worker\(/.test(made)) this.error(`${id} makes a worker that one file cannot hold.`);
    return { code: heads.join('') + made, map: null };
  },
});
