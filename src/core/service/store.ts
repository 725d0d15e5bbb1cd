/**
 * What is kept on the device: choices by the fingerprint of their export, and exports that the user asked to keep.
 * IndexedDB: its writes happen whole or not at all, so that a crash leaves the record before. Runs in store.worker.
 */
import type { KeptChoices, KeptDataset, KeptFile, StoreApi } from '../api';
import { zipped } from '../export/zip';
import { readSession, writeSession, type SessionContent } from '../session/file';
import type { StoreFaultKind } from '../session/keepFault';

export const DATABASE = 'afterword';
const VERSION = 1;
const CHOICES = 'choices';
const DATASETS = 'datasets';

/** Its message is the kind: of what crosses to another thread, name and message remain. */
export class StoreFault extends Error {
  override name = 'StoreFault';
  constructor(readonly kind: StoreFaultKind) {
    super(kind);
  }
}

interface DatasetRecord extends KeptDataset {
  files: KeptFile[];
}

export class Store implements StoreApi {
  #opened: Promise<IDBDatabase> | null = null;

  /** `factory`: null where the browser has none. */
  constructor(private readonly factory: () => IDBFactory | null) {}

  choices(fingerprint: string): Promise<KeptChoices | null> {
    return this.#run(CHOICES, 'readonly', (store) => store.get(fingerprint)).then(
      (found) => (found as KeptChoices | undefined) ?? null,
    );
  }

  async keepChoices(kept: KeptChoices): Promise<void> {
    await this.#run(CHOICES, 'readwrite', (store) => store.put(kept));
  }

  async keepDataset({ fingerprint, title, bytes, saved }: KeptDataset, files: KeptFile[]): Promise<void> {
    const record: DatasetRecord = { fingerprint, title, bytes, saved, files };
    await this.#run(DATASETS, 'readwrite', (store) => store.put(record));
  }

  async list(): Promise<{ choices: KeptChoices[]; datasets: KeptDataset[] }> {
    const choices = (await this.#run(CHOICES, 'readonly', (store) => store.getAll())) as KeptChoices[];
    const records = (await this.#run(DATASETS, 'readonly', (store) => store.getAll())) as DatasetRecord[];
    // Another version, or a page beside this one on the same host, may have written anything: it is listed, so that it can be forgotten.
    const listed = ({ fingerprint, title, saved }: KeptChoices | KeptDataset) => ({
      fingerprint,
      title: typeof title === 'string' ? title : '',
      saved: typeof saved === 'number' ? saved : NaN,
    });
    return {
      choices: choices.map((kept) => ({ ...listed(kept), text: kept.text })),
      datasets: records.map((kept) => ({ ...listed(kept), bytes: Number(kept.bytes) || 0 })),
    };
  }

  async files(fingerprint: string): Promise<KeptFile[]> {
    const found = await this.#run(DATASETS, 'readonly', (store) => store.get(fingerprint));
    const files: unknown = (found as Partial<DatasetRecord> | undefined)?.files;
    return Array.isArray(files) ? files.filter(isFile) : [];
  }

  async forgetChoices(fingerprint: string): Promise<void> {
    await this.#run(CHOICES, 'readwrite', (store) => store.delete(fingerprint));
  }

  async forgetDataset(fingerprint: string): Promise<void> {
    await this.#run(DATASETS, 'readwrite', (store) => store.delete(fingerprint));
  }

  async forgetAll(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    (await opened?.catch(() => null))?.close();
    const factory = this.#factory();
    await settled(() => factory.deleteDatabase(DATABASE));
  }

  pack(
    content: SessionContent,
    onPiece: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
  ): Promise<void> {
    return writeSession(content, onPiece);
  }

  unpack(blob: Blob): Promise<SessionContent> {
    return readSession(blob);
  }

  async zip(entries: readonly { name: string; text: Blob }[]): Promise<Blob> {
    const read = await Promise.all(
      entries.map(async ({ name, text }) => ({ name, text: [await text.text()] })),
    );
    return new Blob([...zipped(read)], { type: 'application/zip' });
  }

  async #run<T>(
    name: string,
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    this.#opened ??= this.#open();
    // What could not be opened is tried anew when it is next asked for.
    this.#opened.catch(() => (this.#opened = null));
    const database = await this.#opened;
    return new Promise((resolve, reject) => {
      try {
        const transaction = database.transaction(name, mode);
        const request = ask(transaction.objectStore(name));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(faultOf(transaction.error ?? request.error));
      } catch (error) {
        reject(faultOf(error));
      }
    });
  }

  async #open(): Promise<IDBDatabase> {
    const factory = this.#factory();
    const database = await settled(() => {
      const request = factory.open(DATABASE, VERSION);
      request.onupgradeneeded = () => {
        for (const name of [CHOICES, DATASETS])
          request.result.createObjectStore(name, { keyPath: 'fingerprint' });
      };
      return request;
    });
    // Another tab forgets everything: it must not wait for this one.
    database.onversionchange = () => {
      database.close();
      this.#opened = null;
    };
    return database;
  }

  #factory(): IDBFactory {
    try {
      const factory = this.factory();
      if (factory) return factory;
    } catch (error) {
      throw faultOf(error);
    }
    throw new StoreFault('denied');
  }
}

const isFile = (file: unknown): file is KeptFile => {
  const { name, blob } = (file ?? {}) as Partial<KeptFile>;
  return typeof name === 'string' && blob instanceof Blob;
};

/** The result of a request that stands alone. */
function settled<T>(ask: () => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      const request = ask();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(faultOf(request.error));
    } catch (error) {
      reject(faultOf(error));
    }
  });
}

/** By the names that browsers give; whatever else a browser says of its own files is damage. */
function faultOf(error: unknown): StoreFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new StoreFault('full');
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError')
    return new StoreFault('denied');
  if (name === 'VersionError') return new StoreFault('newer');
  return new StoreFault('damaged');
}
