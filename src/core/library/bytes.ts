import { LibraryFault, type Reach } from './types';

/** Bytes of one file that are read at once; a row group that takes more is none of a library. */
export const LARGEST_READ = 1 << 28;

/** One file of a library, of which stretches are read. Whatever is asked of it lies within it, or it is damaged. */
export class LibraryFile {
  /** Bytes read so far. */
  read = 0;

  private constructor(
    private readonly reach: Reach,
    readonly path: string,
    readonly byteLength: number,
  ) {}

  /** Rejects with LibraryFault where the file is not there. */
  static async open(reach: Reach, path: string): Promise<LibraryFile> {
    return new LibraryFile(reach, path, await reach.size(path));
  }

  /** Bytes [start, end). Rejects with LibraryFault. */
  async slice(start: number, end: number = this.byteLength): Promise<ArrayBuffer> {
    if (!(start >= 0 && start <= end && end <= this.byteLength)) throw new LibraryFault('damaged', this.path);
    if (end - start > LARGEST_READ) throw new LibraryFault('size', this.path);
    const bytes = await this.reach.bytes(this.path, start, end);
    if (bytes.byteLength !== end - start) throw new LibraryFault('ranges', this.path);
    this.read += bytes.byteLength;
    return bytes;
  }

  /** Runs what decodes bytes of it; what goes wrong there is the file's damage. */
  async decoding<T>(decode: () => T | Promise<T>): Promise<T> {
    try {
      return await decode();
    } catch (error) {
      const { name } = error as Error;
      if (name === 'LibraryFault' || name === 'AbortError') throw error;
      throw new LibraryFault('damaged', this.path, { cause: error });
    }
  }
}
