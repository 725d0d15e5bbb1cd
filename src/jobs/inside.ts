/** Files that the page itself carries: the app as one HTML file fetches nothing. */
import { FILE, OWN } from '../core/export/page';

/** True for the app as one HTML file. */
export const isOneFile = (): boolean => document.querySelector(`body > script[${OWN}]`) !== null;

/** The files that the page carries, as they are packed into it. */
export const packedInside = (): { path: string; packed: string }[] =>
  Array.from(document.querySelectorAll(`body > script[${FILE}]`), (element) => ({
    path: element.getAttribute(FILE) ?? '',
    packed: element.textContent,
  }));

/** A file that is packed into the page, unpacked; null where the page holds none of that path. */
export async function fileInside(path: string): Promise<Blob | null> {
  const element = document.querySelector(`body > script[${FILE}="${CSS.escape(path)}"]`);
  if (!element) return null;
  const bytes = Uint8Array.from(atob(element.textContent), (char) => char.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).blob();
}
