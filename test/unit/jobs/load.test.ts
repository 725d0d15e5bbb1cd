/** A file from an address: what a host may do wrong, tried with hosts that do it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { fetchFile } from '../../../src/jobs/load';
import { addressOf } from '../../../src/jobs/receive';
import { hosts } from '../helpers/hosts';

const LINES = '{"id":"1"}\n{"id":"2"}\n';
let home = '';
let other = '';

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/posts.jsonl': (_, response) => response.writeHead(200, { 'content-length': LINES.length }).end(LINES),
  '/page': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>'),
  '/away': (_, response) => response.writeHead(302, { location: `${other}/posts.jsonl` }).end(),
  '/near': (_, response) => response.writeHead(302, { location: '/posts.jsonl' }).end(),
  '/large': (_, response) => response.writeHead(200, { 'content-length': 10_000 }).end('x'.repeat(10_000)),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': 4000 });
    response.write('x', () => response.destroy());
  },
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(1000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': (_, response) => void response.write('x'),
};

const serve = hosts((request, response) => {
  const answer = answers[request.url ?? ''];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});

beforeAll(async () => {
  home = await serve();
  other = await serve();
});

const get = (path: string, signal: AbortSignal | null = null, onBytes = (): void => undefined) =>
  fetchFile(new URL(path, home).href, {
    home,
    signal,
    limits: { most: 5000, silence: 200 },
    onBytes,
  });

describe('a file from an address', () => {
  it('comes with its name, and tells how far it is', async () => {
    const told: number[][] = [];
    const file = await fetchFile(`${home}/posts.jsonl`, {
      home,
      signal: null,
      onBytes: (...bytes) => told.push(bytes),
    });
    expect([file.name, await file.blob.text()]).toEqual(['posts.jsonl', LINES]);
    expect(told.at(-1)).toEqual([LINES.length, LINES.length]);
    expect(await (await get('/near')).blob.text()).toBe(LINES);
  });

  it.each([
    ['/page', 'type'],
    ['/away', 'redirect'],
    ['/large', 'size'],
    ['/endless', 'size'],
    ['/cut', 'network'],
    ['/silent', 'silent'],
    ['/nothing', 'status'],
  ])('%s is refused: %s', async (path, why) => {
    await expect(get(path)).rejects.toMatchObject({ name: 'NotFetched', why });
  });

  it('is refused where there is no host, and given up when the user says so', async () => {
    await expect(fetchFile('https://localhost:1/x', { home, signal: null })).rejects.toMatchObject({
      why: 'network',
    });
    const stop = new AbortController();
    const endless = fetchFile(`${home}/endless`, { home, signal: stop.signal, onBytes: () => stop.abort() });
    await expect(endless).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is asked for over https or at home only', () => {
    expect(addressOf(' https://example.org/a.csv ', home).href).toBe('https://example.org/a.csv');
    expect(addressOf('/a.csv', home).href).toBe(`${home}/a.csv`);
    for (const text of [
      'http://example.org/a.csv',
      'javascript:alert(1)',
      'data:text/csv,a',
      'file:///etc/passwd',
      'blob:null/1',
      'https://user:secret@example.org/a.csv',
      'https://',
    ])
      expect(() => addressOf(text, home), text).toThrow('address');
  });
});
