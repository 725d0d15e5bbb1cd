/** Whether what is given is a library, by its names alone. */
import { DESCRIPTION, INDEX } from '../../core/library/columns';
import type { InputFile } from '../../jobs/importer';

export interface LibraryFolder {
  name: string;
  /** Its files by their paths below it. */
  files: ReadonlyMap<string, Blob>;
}

const before = (text: string, end: string): string => text.slice(0, text.length - end.length);
const lastOf = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';

/** The first folder among files that is a library; null where none is. */
export function libraryFolder(files: readonly InputFile[]): LibraryFolder | null {
  const names = new Set(files.map(({ name }) => name));
  for (const { name } of files) {
    const folder = before(name, DESCRIPTION);
    if (folder + DESCRIPTION !== name || (folder && !folder.endsWith('/'))) continue;
    if (!names.has(folder + INDEX)) continue;
    const below = files.filter((file) => file.name.startsWith(folder));
    return {
      name: lastOf(folder) || DESCRIPTION,
      files: new Map(below.map((file) => [file.name.slice(folder.length), file.blob])),
    };
  }
  return null;
}

/** The folder of a library as an address names it, and what it is called: it ends with a slash, or names library.json. Null else. */
export function libraryAddress(text: string): { folder: string; name: string; host: string } | null {
  const address = text.trim();
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const path = url.pathname.endsWith(`/${DESCRIPTION}`) ? before(url.pathname, DESCRIPTION) : url.pathname;
  // What follows the path may be a key of the user's: it would be needed for every file, and no file bears it.
  if (!path.endsWith('/') || url.search) return null;
  return { folder: url.origin + path, name: nameIn(path) || url.host, host: url.host };
}

function nameIn(path: string): string {
  try {
    return decodeURIComponent(lastOf(path));
  } catch {
    // A path may hold anything.
    return lastOf(path);
  }
}
