import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from 'hyparquet-compressors';

/** A mark at the beginning of a text is one of its characters. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** How Parquet is read, wherever it is. */
export const PARQUET_OPTIONS = {
  /** Ways of packing beside those that hyparquet undoes itself. */
  compressors: {
    BROTLI: decompressBrotli,
    GZIP: decompressGzip,
    LZ4: decompressLz4,
    LZ4_RAW: decompressLz4Raw,
    ZSTD: (input: Uint8Array, length: number): Uint8Array => decompressZstd(input, new Uint8Array(length)),
  },
  parsers: {
    /** Of a value that is none no bytes are given. */
    stringFromBytes: (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes),
  },
};
