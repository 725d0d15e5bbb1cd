/** Nothing leads out of the app unguarded, and nothing is run that was read: every component and module is looked at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const files = ['src', 'workers'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Elements of a component's markup, inside blocks as well. */
function elements(source: string): AST.RegularElement[] {
  const found: AST.RegularElement[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ((value as { type?: string }).type === 'RegularElement') found.push(value as AST.RegularElement);
      Object.values(value).forEach(visit);
    }
  };
  visit(parse(source, { modern: true }).fragment);
  return found;
}

/** What an attribute says, '' where it is computed; null where there is none. */
function said({ attributes }: AST.RegularElement, name: string): string | null {
  const found = attributes.find((each) => each.type === 'Attribute' && each.name === name) as
    AST.Attribute | undefined;
  if (!found) return null;
  const [value] = Array.isArray(found.value) ? found.value : [];
  return value?.type === 'Text' ? value.data : '';
}

/** What is wrong with the links and frames of a component. */
const wrongIn = (source: string): string[] =>
  elements(source).flatMap((element) => {
    const boxed = element.name === 'iframe' && said(element, 'sandbox') !== null;
    if (['iframe', 'object', 'embed', 'base'].includes(element.name) && !boxed) return [`<${element.name}>`];
    const href = element.name === 'a' ? said(element, 'href') : null;
    if (href === null) return [];
    const rel = said(element, 'rel')?.split(' ') ?? [];
    return /^https:\/\//.test(href) && rel.includes('noopener') && rel.includes('noreferrer')
      ? []
      : [`<a href="${href}">`];
  });

describe('markup', () => {
  it('has no link without noopener and noreferrer, none to what is computed, and no frame but a boxed one in the preview', () => {
    expect(files.length).toBeGreaterThan(100);
    const components = files.filter((path) => path.endsWith('.svelte'));
    expect(components.flatMap((path) => wrongIn(text(path)).map((wrong) => `${path}: ${wrong}`))).toEqual([]);
    const framed = components.filter((path) => elements(text(path)).some(({ name }) => name === 'iframe'));
    expect(framed).toEqual(['src/ui/publish/Preview.svelte']);
    // It finds what it looks for.
    expect(wrongIn('{#if x}<p><a href="https://a.example/" rel="noopener">x</a></p>{/if}')).toHaveLength(1);
    expect(wrongIn('<a href={x} rel="noopener noreferrer">x</a>')).toHaveLength(1);
    expect(wrongIn('<a href="https://a.example/" rel="noopener noreferrer">x</a>')).toEqual([]);
    expect(wrongIn('<iframe title="x"></iframe>')).toHaveLength(1);
    expect(wrongIn('<iframe title="x" sandbox="allow-scripts"></iframe>')).toEqual([]);
  });

  it('makes links, windows and frames in code at one place each: a file to save, the notes, a cascade in an article', () => {
    const users = (made: RegExp): string[] => files.filter((path) => made.test(text(path)));
    expect(users(/createElement(?:NS)?\([^)]*['"]a['"]/)).toEqual(['src/ui/download.ts']);
    expect(users(/\bwindow\.open\(/)).toEqual(['src/ui/presenter/notesWindow.ts']);
    expect(text('src/ui/presenter/notesWindow.ts')).toContain("window.open('', ");
    expect(users(/createElement\(['"]iframe['"]/)).toEqual(['src/ui/embed/element.ts']);
    expect(users(/createElement\(['"]script['"]/)).toEqual([]);
  });

  it('evaluates nothing that was read, and goes nowhere by itself', () => {
    const runs =
      /\beval\(|\bnew Function\(|\bset(?:Timeout|Interval)\(\s*['"`]|\bimportScripts\(|\blocation\.(?:assign|replace)\(|\b(?:(?:window|document|self)\.location(?:\.href)?|location\.href)\s*=[^=]/;
    expect(files.filter((path) => runs.test(text(path)))).toEqual([]);
  });
});
