/** The app as one HTML file, filled: made from the page itself where it is one, else from the one beside the app. */
import { around, halves, OWN } from '../core/export/page';
import { isOneFile, packedInside } from './inside';
import { loadTemplate } from './load';

/**
 * A page that holds these files, by path. Rejects where there is no page to be made from, or when cancelled.
 * `refusal`: the sentence for the first.
 */
export async function pageHolding(
  files: Readonly<Record<string, Blob>>,
  refusal: string,
  signal: AbortSignal,
): Promise<Blob> {
  const template = isOneFile() ? ownText() : await loadTemplate(refusal, signal);
  const [before, after] = halves(template);
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
  if (!isOneFile()) return new Blob([await loadTemplate(refusal, signal)], { type: 'text/html' });
  const samples = packedInside().filter(({ path }) => path.startsWith('samples/'));
  if (!samples.length) throw new Error(refusal);
  const [before, after] = halves(ownText());
  const parts = samples.flatMap(({ path, packed }) => [around(path).before, packed, around(path).after]);
  return new Blob([before, ...parts, after], { type: 'text/html' });
}

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
