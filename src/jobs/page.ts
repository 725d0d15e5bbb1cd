/** Pages that are one file, filled: made from this page where it is one, else from one that lies beside the app. */
import { around, halves, isPage, OWN } from '../core/export/page';
import { isOneFile, packedInside } from './inside';
import { loadTemplate } from './load';

/** The whole app as one file; for an article there are pages of less (core/embed/address.ts). */
export const APP_PAGE = 'afterword.html';

/**
 * A page that holds these files, by path. Rejects where there is no page to be made from, or when cancelled.
 * `templates`: names of pages, the best first; `refusal`: the sentence where none is there.
 */
export async function pageHolding(
  files: Readonly<Record<string, Blob>>,
  templates: readonly string[],
  refusal: string,
  signal: AbortSignal,
): Promise<Blob> {
  const page = isOneFile() ? ownText() : await firstPage(templates, refusal, signal);
  const [before, after] = halves(page);
  const parts: BlobPart[] = [before];
  for (const [path, file] of Object.entries(files)) {
    const tags = around(path);
    parts.push(tags.before, await packed(file), tags.after);
    signal.throwIfAborted();
  }
  return new Blob([...parts, after], { type: 'text/html' });
}

/** The app as one HTML file with its samples. Rejects as `pageHolding` does; a page that holds others' posts has no samples. */
export async function wholePage(refusal: string, signal: AbortSignal): Promise<Blob> {
  if (!isOneFile()) return new Blob([await firstPage([APP_PAGE], refusal, signal)], { type: 'text/html' });
  const samples = packedInside().filter(({ path }) => path.startsWith('samples/'));
  if (!samples.length) throw new Error(refusal);
  const [before, after] = halves(ownText());
  const parts = samples.flatMap(({ path, packed }) => [around(path).before, packed, around(path).after]);
  return new Blob([before, ...parts, after], { type: 'text/html' });
}

/** Throws `refusal` where none of them is there. */
async function firstPage(names: readonly string[], refusal: string, signal: AbortSignal): Promise<string> {
  for (const name of names) {
    const page = await loadTemplate(name, signal);
    // A host may answer a missing file with its start page.
    if (page && isPage(page)) return page;
  }
  throw new Error(refusal);
}

/** The text of this page, empty of posts: what a frame is made from where it is one file. */
export const ownPage = (): Blob => new Blob([ownText()], { type: 'text/html' });

/** This page as it was written, without what it shows, what it holds, and what others have put into it. */
function ownText(): string {
  const { lang, dir } = document.documentElement;
  const own = (parent: Element): string =>
    Array.from(parent.children, (element) => (element.hasAttribute(OWN) ? element.outerHTML : '')).join('\n');
  return `<!doctype html>\n<html lang="${lang}" dir="${dir}">\n<head>${own(document.head)}</head>\n<body><div id="app"></div>\n${own(document.body)}\n</body>\n</html>\n`;
}

/** Gzipped, in base64. The browser does both, in pieces. */
async function packed(file: Blob): Promise<string> {
  const zipped = await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('A file could not be packed.'));
    reader.readAsDataURL(zipped);
  });
}
