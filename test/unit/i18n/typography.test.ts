/** The marks of each script: French spaces, Spanish openings, the commas of Arabic and Chinese, quotation marks of their own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../src/i18n');

/** Every text in a file; of a template, what stands between its figures. */
function textsOf(file: string): string[][] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(FOLDER, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) found.push([node.text]);
    else if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What no text of a language holds. */
const WRONG: Record<string, readonly RegExp[]> = {
  // A no-break space before colons and within guillemets, a narrow one before other marks of two parts.
  fr: [/ [;:?!»]/, /« /, /[\p{L}\p{N})»][;?!](?=\s|$)/u, /[“”]/, /\p{L}'\p{L}/u],
  es: [/ [;:?!»]/, /« /, /[“”]/],
  ru: [/ [;:?!»]/, /« /, /[“”]/],
  // Latin marks beside Arabic letters.
  ar: [/[\u0600-\u06ff]\s*[,;?]/, / [،؛؟:]/, /[“”]/],
  // Latin marks, or marks of half width, beside Chinese characters.
  'zh-Hans': [
    /\p{Script=Han}\s*[,;:?!()]/u,
    /[(]\p{Script=Han}/u,
    /\p{Script=Han}\.(?!\p{L})/u,
    /(?<!…)…(?!…)/,
  ],
};
/** Formulas, and what is typed just so. */
const CODE = /Σ|账号\/账号:秒数/;

it.each(Object.keys(WRONG))('the texts in %s bear the marks of their script', (language) => {
  const texts = [`${language}.ts`, `import/${language}.ts`, `library/${language}.ts`].flatMap((file) =>
    textsOf(file).flat(),
  );
  expect(texts.length).toBeGreaterThan(1000);
  expect(
    texts.filter((text) => !CODE.test(text) && WRONG[language]!.some((wrong) => wrong.test(text))),
  ).toEqual([]);
});

it('Spanish opens what it asks and calls', () => {
  const count = (text: string, mark: string): number => text.split(mark).length - 1;
  const texts = ['es.ts', 'import/es.ts', 'library/es.ts'].flatMap(textsOf).map((pieces) => pieces.join(''));
  expect(
    texts.filter((text) => count(text, '¿') !== count(text, '?') || count(text, '¡') !== count(text, '!')),
  ).toEqual([]);
});
