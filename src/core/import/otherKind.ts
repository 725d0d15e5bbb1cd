/** Files of other kinds, by what they begin with. */
import { said, type Said } from './said';

/** What each is called in a sentence, and its first bytes as characters; 512 of them are looked at. */
const KINDS = {
  picture: [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP)/, () => said('foundPicture')],
  film: [/^(?:[^]{4}ftyp|[^]E\xdf\xa3|ID3|OggS|RIFF[^]{4}(?:AVI |WAVE))/, () => said('foundFilm')],
  pdf: [/^%PDF-/, () => said('foundPdf')],
  oldOffice: [
    /^(?:\xd0\xcf[^]\xe0\xa1\xb1[^]\xe1|(?:\xef\xbb\xbf)?\s*<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet)/,
    () => said('foundOldOffice'),
  ],
  richText: [/^\{\\rtf/, () => said('foundOffice')],
  savedPage: [
    /^(?:From: <Saved by |MIME-Version: 1\.0\r?\nContent-Type: multipart\/related)/,
    () => said('foundWebPage'),
  ],
  sevenZip: [/^7z\xbc\xaf'[^]/, () => said('foundArchive', '7z')],
  rar: [/^Rar![^]{2}/, () => said('foundArchive', 'RAR')],
  tar: [/^[^]{257}ustar/, () => said('foundArchive', 'tar')],
  xz: [/^\xfd7zXZ\0/, () => said('foundArchive', 'xz')],
  bzip2: [/^BZh[1-9]1AY&SY/, () => said('foundArchive', 'bzip2')],
  database: [/^SQLite format 3\0/, () => said('foundDatabase')],
  lfs: [/^version https:\/\/git-lfs\.github\.com\/spec\//, () => said('foundLfs')],
  webPage: [
    /^(?:\xef\xbb\xbf)?\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i,
    () => said('foundWebPage'),
  ],
  mail: [
    /^From \S+ [^\n]*\d\d:\d\d[^\n]*\n>?[\w-]+: |^(?:Return-Path|Delivered-To|Received): /,
    () => said('foundMail'),
  ],
} satisfies Record<string, [RegExp, () => Said]>;

export type OtherKind = keyof typeof KINDS;

/** The kind of a file that holds no posts; null for any other. */
export function otherKind(bytes: Uint8Array): OtherKind | null {
  const begin = String.fromCharCode(...bytes.subarray(0, 512));
  const kinds = Object.keys(KINDS) as OtherKind[];
  return kinds.find((kind) => KINDS[kind][0].test(begin)) ?? null;
}

/** What was found, in a sentence. */
export const foundOther = (kind: OtherKind): Said => KINDS[kind][1]();

/** True for one of these kinds. */
export const isOtherKind = (kind: string): kind is OtherKind => kind in KINDS;
