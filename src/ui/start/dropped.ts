/** What was dropped on the page: files, and all that folders hold. */
import { whyUnread } from '../../core/import/whyNothing';
import type { Said } from '../../core/import/said';

/** A file, named with its way in the folder; `refused`: why it could not be reached. */
export interface DroppedFile {
  name: string;
  blob: Blob;
  refused?: Said;
}

/**
 * The files of a drop, in the order of their names in each folder. To be called while the drop is handled: the browser
 * forgets it afterwards. Never rejects: a file that cannot be reached says so itself.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedFile[]> {
  const plain = Array.from(transfer.files, (file): DroppedFile => ({ name: file.name, blob: file }));
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  // Files that a script made have no entries.
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found: DroppedFile[] = [];
  for (const entry of entries) if (entry) await collect(entry, found);
  return found;
}

/** Entries are walked one after the other: a folder may hold more than could be asked for at once. */
async function collect(from: FileSystemEntry, found: DroppedFile[]): Promise<void> {
  const waiting = [from];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const name = entry.fullPath.replace(/^\//, '');
    try {
      if (entry.isDirectory) waiting.push(...(await listed(entry as FileSystemDirectoryEntry)).reverse());
      else found.push({ name, blob: await fileOf(entry as FileSystemFileEntry) });
    } catch (error) {
      found.push({ name, blob: new Blob(), refused: whyUnread(error) });
    }
  }
}

async function listed(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A reader gives a part of a large folder at a time.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (!part.length) return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    entries.push(...part);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
