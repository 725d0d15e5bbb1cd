/** Which files of an archive or a folder are looked at, by their names alone. */
import { said, type Said } from '../said';

/** Files that hold no posts, by their endings. */
const MEDIA =
  /\.(?:jpe?g|png|gif|webp|svg|ico|heic|bmp|tiff?|mp4|m4v|mov|webm|avi|mkv|m3u8|mp3|m4a|wav|ogg|pdf|docx?|pptx?|html?|css|woff2?|ttf|otf|exe|dll)$/i;
/** So many of them get a sentence each; more are counted. */
const MEDIA_SHOWN = 10;

/** Files of a personal archive of X that are read; the others hold settings, advertising, messages and the like. */
const OWN_FILES =
  /(?:^|\/)(?:tweets?|community-tweets?|deleted-tweets?|note-tweets?|account|follower|following)(?:-part\d+)?\.js$/;
const DATA_FILE = /(?:^|\/)data\/[\w-]+\.js$/;

export interface Sifted {
  /** Indices of the names that are looked at. */
  kept: number[];
  notes: Said[];
}

/** True for what an operating system puts beside files. */
function isHidden(path: string): boolean {
  return path
    .split('/')
    .some(
      (part) => part === '__MACOSX' || /^\.[^./]/.test(part) || /^(?:thumbs\.db|desktop\.ini)$/i.test(part),
    );
}

/** Leaves out folders, hidden files, many pictures and films, and what a personal archive holds beside posts. */
export function sift(names: readonly string[]): Sifted {
  // A session file of this app (session/file.ts): what was opened stands in one folder.
  if (names[0] === 'mimetype' && names.includes('choices.json'))
    return { kept: names.flatMap((name, i) => (name.startsWith('data/') ? [i] : [])), notes: [] };
  const archive = names.some((name) => DATA_FILE.test(name) && OWN_FILES.test(name));
  const kept: number[] = [];
  const media: number[] = [];
  const counts = { hidden: 0, media: 0, own: 0 };
  names.forEach((name, i) => {
    if (/[/\\]$/.test(name)) return;
    if (isHidden(name)) counts.hidden++;
    else if (archive && !OWN_FILES.test(name)) counts.own++;
    else if (MEDIA.test(name)) media.push(i);
    else kept.push(i);
  });
  if (media.length > MEDIA_SHOWN) counts.media = media.length;
  else kept.push(...media);
  return { kept: kept.sort((a, b) => a - b), notes: leftOut(counts) };
}

/** What was left out, of each sort a sentence. */
function leftOut({ own, media, hidden }: Record<'own' | 'media' | 'hidden', number>): Said[] {
  return [
    ...(own ? [said('leftOwn', own)] : []),
    ...(media ? [said('leftMedia', media)] : []),
    ...(hidden ? [said('leftHidden', hidden)] : []),
  ];
}
