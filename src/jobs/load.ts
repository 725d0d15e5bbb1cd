/** The only fetch of user data: samples from where the app itself comes from, and files from addresses that the user gives. */
import type { Published } from '../core/embed/data';
import { DATA } from '../core/embed/messages';
import { HELD, type Manifest } from '../core/export/manifest';
import { LENSES, type Lens } from '../core/lenses/names';
import { fileAround, isFramed } from './around';
import type { InputFile } from './importer';
import { fileInside, isOneFile } from './inside';
import type { Limits } from './receive';

/** What `sample.json` says of a sample. */
export interface Sample {
  id: string;
  title: string;
  /** One paragraph: what it is, who made it. */
  about: string;
  /** Files of the sample's folder, in the order in which they are read. */
  files: string[];
  /** Handles that form the source at the start. */
  source: string[];
  /** A line of the message, for the card. */
  quote: string;
  /** The question it was written for; null where the file names none of the six. */
  lens: Lens | null;
  /** Number of posts, hops and hours, as they were generated. */
  figures: { posts: number; hops: number; hours: number };
}

/** The samples that come with the app, in the order of its list; those that cannot be read are left out. */
export async function listSamples(signal: AbortSignal | null = null): Promise<Sample[]> {
  const ids = await sampleIds(signal);
  const read = async (id: string): Promise<Sample> => {
    const about = await get(`samples/${id}/sample.json`, signal);
    return readSample(id, (await about.json()) as unknown);
  };
  const settled = await Promise.allSettled(ids.map(read));
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function sampleIds(signal: AbortSignal | null): Promise<string[]> {
  // A page that holds posts of its own holds no samples.
  if (isOneFile() && !(await fileInside(SAMPLES))) return [];
  const list = await get(SAMPLES, signal);
  return strings((await list.json()) as unknown).filter((id) => ID.test(id));
}

/** Address of a sample's picture, made from its own posts. */
export async function samplePicture(id: string): Promise<string> {
  const path = `samples/${id}/card.svg`;
  const inside = await fileInside(path);
  if (!inside) return new URL(path, document.baseURI).href;
  return URL.createObjectURL(new Blob([inside], { type: 'image/svg+xml' }));
}

/** The list of samples. */
const SAMPLES = 'samples/index.json';
const ID = /^[a-z0-9-]{1,60}$/;
/** A file of the folder itself: no path leads out of it. */
const FILE = /^[\w-]+(\.[\w-]+)+$/;

/** A sample is not among those of this copy of the app, or is out of reach. */
export class NoSample extends Error {
  constructor(
    readonly why: 'absent' | 'unreachable',
    options?: ErrorOptions,
  ) {
    super(`The sample is ${why}.`, options);
  }
}

/** Fetches a sample. Rejects with NoSample where it is not there or not what it should be. */
export async function loadSample(
  id: string,
  signal: AbortSignal | null = null,
): Promise<{ sample: Sample; files: InputFile[]; /** As Markdown. */ story: string }> {
  // A host is not asked for what its list lacks; a frame is spared the list: its author named a sample, and tried it.
  const there = ID.test(id) && (isFramed() || (await sampleIds(signal)).includes(id));
  if (!there) throw new NoSample('absent');
  const folder = `samples/${id}/`;
  const about = await get(`${folder}sample.json`, signal);
  const sample = readSample(id, (await about.json()) as unknown);
  const read = async (name: string): Promise<InputFile> => ({
    name,
    blob: await (await get(`${folder}${name}`, signal)).blob(),
  });
  const [story, ...files] = await Promise.all([loadStory(id, signal), ...sample.files.map(read)]);
  return { sample, files, story };
}

/** The story of a sample, as Markdown. Rejects as `loadSample` does. */
export async function loadStory(id: string, signal: AbortSignal | null = null): Promise<string> {
  return (await get(`samples/${id}/story.md`, signal)).text();
}

/** The text of a page that lies beside the app. Null where none is there, or it is out of reach. */
export async function loadTemplate(name: string, signal: AbortSignal): Promise<string | null> {
  const response = await fetchOwn(name, signal);
  return response?.ok ? response.text() : null;
}

/** A file of the app's own host; null where that does not answer. Rejects where it was cancelled. */
async function fetchOwn(path: string, signal: AbortSignal | null): Promise<Response | null> {
  try {
    return await fetch(new URL(path, document.baseURI), { signal, credentials: 'same-origin' });
  } catch {
    signal?.throwIfAborted();
    return null;
  }
}

/** What is shown of a cascade that somebody published. */
export interface Held {
  manifest: Manifest;
  files: InputFile[];
  story: string;
}

/**
 * What this page holds beside the app: posts, their story, and what is to be known of them. Null where it holds none. Rejects
 * where it was written by a newer app or is damaged (FileFault, or as the browser tells of what it cannot unpack).
 */
export async function loadHeld(): Promise<Held | null> {
  const [about, posts, story] = await Promise.all([HELD.manifest, HELD.posts, HELD.story].map(fileInside));
  if (!about || !posts) return null;
  return heldOf({ manifest: await about.text(), posts, story: (await story?.text()) ?? '' });
}

/** The same, as the article around this page hands it over. Null where that has none; rejects likewise. */
export async function loadGiven(): Promise<Held | null> {
  const file = await fileAround(DATA);
  const { readData } = await import('../core/embed/data');
  const published = file && (await readData(file));
  return published && heldOf(published);
}

async function heldOf({ manifest, posts, story }: Published): Promise<Held> {
  const { readManifest } = await import('../core/export/readManifest');
  return { manifest: readManifest(manifest), files: [{ name: 'posts.jsonl', blob: posts }], story };
}

/**
 * A file from an address that the user gave and was asked about: https, or the app's own origin; nothing is sent along.
 * Rejects with NotFetched (why), or with the signal's reason when cancelled. `home`: where the app is.
 */
export async function fetchFile(
  text: string,
  {
    home = document.baseURI,
    signal,
    limits,
    onBytes = () => undefined,
  }: {
    home?: string;
    signal: AbortSignal | null;
    limits?: Limits;
    onBytes?: (done: number, total: number) => void;
  },
): Promise<InputFile> {
  // Few files come from an address.
  const { addressOf, fileName, LIMITS, received } = await import('./receive');
  const address = addressOf(text, home);
  const response = await ask(address, signal);
  return { name: fileName(address), blob: await received(response, address, limits ?? LIMITS, onBytes) };
}

/**
 * Asks the host of an address that the user gave, and that was checked (receive.ts), for a file, for bytes of it, or for what
 * it says of it; nothing is sent along. Rejects with NotFetched, or with the signal's reason when cancelled.
 */
export async function ask(
  address: URL,
  signal: AbortSignal | null,
  { method = 'GET', range = null }: { method?: 'GET' | 'HEAD'; range?: string | null } = {},
): Promise<Response> {
  try {
    // Nor is it kept among what the browser has fetched.
    return await fetch(address, {
      ...{ method, signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
      headers: range === null ? {} : { Range: range },
    });
  } catch (error) {
    signal?.throwIfAborted();
    const { NotFetched } = await import('./receive');
    throw new NotFetched('network', { cause: error });
  }
}

/** An answer is a page: a host may answer a missing file with its start page. */
export const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false;

/** What stands at a path below the app: in the page itself, with the article around it, or where it comes from. Rejects with NoSample. */
async function get(path: string, signal: AbortSignal | null): Promise<Response> {
  // A page that is one file may fetch nothing that lies beside it.
  const inside = (await fileInside(path)) ?? (isOneFile() && isFramed() ? await fileAround(path) : null);
  if (inside) return new Response(inside);
  const response = await fetchOwn(path, signal);
  if (!response?.ok || isPage(response)) throw new NoSample('unreachable');
  return response;
}

function readSample(id: string, value: unknown): Sample {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const files = strings(fields['files']).filter((name) => FILE.test(name));
  if (!files.length) throw new NoSample('unreachable');
  return {
    id,
    title: typeof fields['title'] === 'string' ? fields['title'] : id,
    about: typeof fields['about'] === 'string' ? fields['about'] : '',
    files,
    source: strings(fields['source']),
    quote: typeof fields['quote'] === 'string' ? fields['quote'] : '',
    lens: LENSES.find((lens) => lens === fields['lens']) ?? null,
    figures: readFigures(fields['figures']),
  };
}

function readFigures(value: unknown): Sample['figures'] {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const figure = (name: string): number => (typeof fields[name] === 'number' ? fields[name] : 0);
  return { posts: figure('posts'), hops: figure('hops'), hours: figure('hours') };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
