/** A stylesheet that a component imports is everybody's once it is loaded, and in one file it is there from the start. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const UI = resolve(import.meta.dirname, '../../../src/ui');
/** Theirs is every page. */
const EVERYWHERE = ['base.css', 'tokens.css', 'fonts.css', 'serif.css'];
const files = readdirSync(UI, { recursive: true, encoding: 'utf8' });
const read = (file: string): string => readFileSync(join(UI, file), 'utf8');

/** Classes that selectors of a stylesheet begin with: what they reach on any page. */
function reached(css: string): Set<string> {
  const bare = css.replace(/\/\*[^]*?\*\//g, '').replace(/\([^()]*\)/g, '()');
  const selectors = [...bare.matchAll(/(?:^|[{};])([^{};@]+)\{/g)].flatMap(([, list]) => list!.split(','));
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []));
}

/** Classes that a component's elements have. */
function worn(component: string): string[] {
  const markup = component.replace(/<(script|style)[^]*?<\/\1>/g, '');
  return [...markup.matchAll(/class="([^"]*)"|class:([\w-]+)/g)].flatMap(([, list, one]) =>
    (list ?? one!).split(/\s+/),
  );
}

it('reaches only components that import it, or lie beside or below it', () => {
  const sheets = files.filter((file) => file.endsWith('.css') && !EVERYWHERE.includes(basename(file)));
  expect(sheets.length).toBeGreaterThan(4);
  const hit = sheets.flatMap((sheet) => {
    const classes = reached(read(sheet));
    const home = dirname(sheet);
    return files
      .filter((file) => file.endsWith('.svelte') && !file.startsWith(`${home}/`))
      .filter((file) => !read(file).includes(`/${basename(sheet)}'`))
      .flatMap((file) =>
        worn(read(file)).flatMap((name) => (classes.has(name) ? `${sheet}: .${name} in ${file}` : [])),
      );
  });
  expect(hit).toEqual([]);
});
