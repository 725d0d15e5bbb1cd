import { DESCRIPTION, LIBRARY_VERSION } from './columns';
import { LibraryFile } from './bytes';
import { libraryFault, LibraryFault, type Reach } from './types';
import { countOf } from './values';

/** What library.json says. */
export interface Description {
  posts: number;
  /** Unix ms; null where no post is dated. */
  first: number | null;
  last: number | null;
  /** When it was prepared; null where it does not say. */
  prepared: number | null;
}

/** Longer files of that name are another's. */
const LONGEST = 1 << 16;

/** Reads library.json. Rejects with LibraryFault: 'none' where there is no library, 'description', 'newer', or as the reach does. */
export async function readDescription(reach: Reach): Promise<Description> {
  const file = await LibraryFile.open(reach, DESCRIPTION).catch((error: unknown) => {
    throw libraryFault(error)?.kind === 'absent' ? new LibraryFault('none', DESCRIPTION) : error;
  });
  if (file.byteLength > LONGEST) throw new LibraryFault('none', DESCRIPTION);
  return descriptionOf(new TextDecoder().decode(await file.slice(0)));
}

/** The same of its text. */
function descriptionOf(text: string): Description {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new LibraryFault('description', DESCRIPTION, { cause: error });
  }
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const version = fields['afterword_library'];
  if (version === undefined) throw new LibraryFault('none', DESCRIPTION);
  if (typeof version === 'number' && version > LIBRARY_VERSION) throw new LibraryFault('newer', DESCRIPTION);
  if (version !== LIBRARY_VERSION) throw new LibraryFault('description', DESCRIPTION);
  const [first, last, prepared] = ['first', 'last', 'prepared'].map((name) => moment(fields[name]));
  return { posts: countOf(fields['posts']), first: first!, last: last!, prepared: prepared! };
}

function moment(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? null : time;
}
