/** A library at an address: what a host may do wrong, tried with hosts that do it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryFault, type LibraryFaultKind, type Reach } from '../../../src/core/library/types';
import { folderReach, hostReach } from '../../../src/jobs/library';
import { hosts } from '../helpers/hosts';

const TEXT = 'abcdefghijklmnopqrstuvwxyz';
const DESCRIPTION = '{"afterword_library":1}';

let home = '';
let other = '';

type Answer = (request: IncomingMessage, response: ServerResponse, range: [number, number] | null) => void;

/** A host that does all as it should, but for what `how` says. */
const ranges =
  (
    how: { head?: boolean; size?: boolean; etag?: () => string; total?: () => number; type?: string } = {},
  ): Answer =>
  ({ method }, response, range) => {
    response.setHeader('etag', how.etag?.() ?? '"1"');
    response.setHeader('content-type', how.type ?? 'application/octet-stream');
    if (method === 'HEAD')
      return void (
        how.head === false
          ? response.writeHead(405)
          : response.writeHead(200, { 'content-length': TEXT.length })
      ).end();
    if (!range) return void response.end(TEXT);
    const [start, end] = range;
    if (how.size !== false)
      response.setHeader('content-range', `bytes ${start}-${end - 1}/${how.total?.() ?? TEXT.length}`);
    return void response.writeHead(206).end(TEXT.slice(start, end));
  };

let edition = 0;
const answers: Record<string, Answer> = {
  '/library.json': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(DESCRIPTION),
  '/good.parquet': ranges(),
  '/no-head.parquet': ranges({ head: false }),
  '/no-size.parquet': ranges({ head: false, size: false }),
  '/whole.parquet': ({ method }, response) =>
    response.writeHead(200, { 'content-length': TEXT.length }).end(method === 'HEAD' ? '' : TEXT),
  '/other-range.parquet': (request, response, range) =>
    ranges()(request, response, range && [range[0] + 1, range[1] + 1]),
  '/longer.parquet': (request, response, range) =>
    ranges({ size: false })(request, response, range && [range[0], range[1] + 5]),
  '/edited.parquet': ranges({ etag: () => `"${edition++}"` }),
  '/grown.parquet': ranges({ total: () => TEXT.length + 1 }),
  '/cut.parquet': ({ method }, response) => {
    if (method === 'HEAD') return void response.writeHead(200, { 'content-length': 9 }).end();
    return void response.writeHead(416).end();
  },
  '/page.parquet': ranges({ type: 'text/html' }),
  '/denied.parquet': (_, response) => response.writeHead(403).end(),
  '/away.parquet': (_, response) => response.writeHead(302, { location: `${other}/good.parquet` }).end(),
  '/silent.parquet': (request, response, range) => {
    if (request.method === 'HEAD') return ranges()(request, response, range);
    response.writeHead(206);
    return void response.write('a');
  },
  '/endless.parquet': (request, response, range) => {
    if (request.method === 'HEAD') return ranges()(request, response, range);
    response.writeHead(206);
    const timer = setInterval(() => response.write('x'.repeat(1000)), 1);
    return void response.on('close', () => clearInterval(timer));
  },
};

const serve = hosts((request, response) => {
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const answer = answers[request.url ?? ''];
  if (answer) answer(request, response, range && [Number(range[1]), Number(range[2]) + 1]);
  else response.writeHead(404).end();
});

beforeAll(async () => {
  home = await serve();
  other = await serve();
});

const reach = (): Reach => hostReach(`${home}/`, { home, limits: { most: 0, silence: 200 } });
const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** The size of a file, and some bytes of it twice. */
async function read(path: string): Promise<[number, string]> {
  const host = reach();
  const size = await host.size(path);
  await host.bytes(path, 0, 3);
  return [size, textOf(await host.bytes(path, 2, 5))];
}

/** Why that is refused. */
const refusal = (reading: Promise<unknown>): Promise<LibraryFaultKind | undefined> =>
  reading.then(
    () => undefined,
    (error: unknown) => libraryFault(error)?.kind,
  );

describe('a library at an address', () => {
  it('is read by ranges, and its description whole', async () => {
    expect(await read('good.parquet')).toEqual([26, 'cde']);
    const host = reach();
    expect(await host.size('library.json')).toBe(DESCRIPTION.length);
    expect(textOf(await hostReach(home, { home }).bytes('good.parquet', 0, 2))).toBe('ab');
    expect(textOf(await host.bytes('library.json', 1, 22))).toBe(DESCRIPTION.slice(1, 22));
    expect((await host.bytes('good.parquet', 4, 4)).byteLength).toBe(0);
  });

  it('tells the length of a file by a range, where it answers no other question', async () => {
    expect(await read('no-head.parquet')).toEqual([26, 'cde']);
  });

  it.each<[string, LibraryFaultKind]>([
    ['nowhere.parquet', 'absent'],
    ['nowhere.json', 'absent'],
    ['no-size.parquet', 'length'],
    ['whole.parquet', 'ranges'],
    ['other-range.parquet', 'ranges'],
    ['longer.parquet', 'ranges'],
    ['edited.parquet', 'changed'],
    ['grown.parquet', 'changed'],
    ['cut.parquet', 'changed'],
    ['page.parquet', 'absent'],
    ['denied.parquet', 'status'],
    ['away.parquet', 'redirect'],
    ['silent.parquet', 'silent'],
    ['endless.parquet', 'ranges'],
  ])('says of %s why it is not read', async (path, why) => {
    expect(await refusal(read(path))).toBe(why);
  });

  it('is at https or where the app is, and nowhere else', () => {
    for (const address of [
      'http://example.org/',
      'ftp://example.org/',
      'https://u:p@example.org/',
      'http://',
    ])
      expect(() => hostReach(address, { home: 'https://app.example/' })).toThrow('address');
    expect(() => hostReach('https://example.org/', { home: 'https://app.example/' })).not.toThrow();
  });

  it('cannot be reached where nobody answers', async () => {
    const nobody = hostReach('http://localhost:1/', { home: 'http://localhost:1/' });
    expect(await refusal(nobody.size('good.parquet'))).toBe('network');
  });
});

describe('a library in a folder', () => {
  it('is read from its files', async () => {
    const folder = folderReach(new Map([['a.parquet', new Blob([TEXT])]]));
    expect([await folder.size('a.parquet'), textOf(await folder.bytes('a.parquet', 2, 5))]).toEqual([
      26,
      'cde',
    ]);
    expect(await refusal(folder.size('b.parquet'))).toBe('absent');
  });

  it('says where a file has changed since the folder was given', async () => {
    const slice = (): Blob => {
      const blob = new Blob();
      blob.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      return blob;
    };
    const changed = Object.assign(new Blob([TEXT]), { slice });
    expect(await refusal(folderReach(new Map([['a.parquet', changed]])).bytes('a.parquet', 0, 1))).toBe(
      'changed',
    );
  });
});
