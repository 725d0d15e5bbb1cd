/**
 * A page that is one file: its style, its script, and files packed into it. Every element of its own is marked, so that
 * what a browser's extensions put beside them is never taken along when the page writes itself anew.
 */

/** Attribute of the elements that are the page's own. */
export const OWN = 'data-own';
/** Attribute of a packed file: its path. */
export const FILE = 'data-file';

const HOLDS = `<script type="text/plain" ${FILE}=`;
/** Letters of a path: nothing that would end an attribute. */
const PATH = /^[\w./-]{1,200}$/;

/** What stands before and after a packed file, whose gzipped bytes stand between them in base64. Throws for a path that no page holds. */
export function around(path: string): { before: string; after: string } {
  if (!PATH.test(path)) throw new Error(`A page holds no file called “${path.slice(0, 60)}”.`);
  return { before: `${HOLDS}"${path}">`, after: '</script>\n' };
}

/** A script as it may stand inside a page: in its strings nothing looks like the beginning or the end of one. */
export const scriptInside = (code: string): string =>
  code
    .replace(/<(?=\/script)/gi, '\\x3C')
    .replace(/<(?=script)/gi, '\\x3C')
    .replace(/<(?=!--)/g, '\\x3C');

/** True for the text of such a page. */
export const isPage = (text: string): boolean => text.includes(`<script ${OWN}`);

/** The text of a page in two, without the files that it holds: others stand between. Throws where it is no such page. */
export function halves(page: string): [before: string, after: string] {
  const script = page.lastIndexOf(`<script ${OWN}`);
  if (script < 0) throw new Error('The page that a file is made from is not what it should be.');
  const held = page.indexOf(HOLDS);
  return [page.slice(0, held < 0 ? script : held), page.slice(script)];
}
