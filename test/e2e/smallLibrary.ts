/** A small library on disk: a cascade large enough to be offered in part, and others around it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { libraryOf, type PostRow } from '../unit/helpers/library';

const START = Date.UTC(2021, 4, 12, 9);
const LARGE = 10_400;
const WORDS = [
  'The ferry to Lower Vey runs again from Monday, for residents with a permit that the harbour office gives.',
  'تعود العبّارة إلى فيي السفلى يوم الاثنين لمن يحمل تصريحًا',
  '',
];

/** One message and what hangs on it. */
const cascade = (root: string, posts: number, words: string): PostRow[] =>
  Array.from({ length: posts }, (_, i) => ({
    ...{ id: i ? `${root}-${i}` : root, root, time: START + i * 60_000, author_id: `a${i}` },
    ...{ handle: i ? `reader_${i}` : 'vey_transport_and_harbours', name: 'Vey', text: i ? '' : words },
    ...(i ? { kind: 'repost', repost_of: root } : { kind: 'original' }),
  }));

let made: Promise<string> | null = null;

/** Its folder, made once; whoever tests leaves it to the system, as all that is temporary. */
export const smallLibrary = (): Promise<string> => (made ??= make());

async function make(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'afterword-library-')), 'ferries');
  const posts = [
    ...cascade('1', LARGE, WORDS[0]!),
    ...Array.from({ length: 60 }, (_, i) => cascade(`${i + 2}`, 1 + (i % 7), WORDS[i % 3]!)).flat(),
  ];
  for (const [path, bytes] of await libraryOf(posts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const dates = { first: START, last: START + LARGE * 60_000, prepared: START + 1e10 };
  const told = Object.entries(dates).map(([name, ms]) => [name, new Date(ms).toISOString()]);
  writeFileSync(
    join(folder, 'library.json'),
    JSON.stringify({ afterword_library: 1, posts: posts.length, ...Object.fromEntries(told) }),
  );
  return folder;
}
