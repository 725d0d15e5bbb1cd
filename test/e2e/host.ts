/** A plain static host for tests: a folder below some path, no header but the type. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

export const DIST = resolve(import.meta.dirname, '../../dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** True where it has answered itself. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Serves `folder` below `path` ('/some/path/'); `answer` goes first. */
export async function host(path: string, answer: Answer = () => false, folder = DIST): Promise<Host> {
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = decodeURIComponent(pathname).startsWith(path)
      ? pathname.slice(path.length) || 'index.html'
      : '';
    const file = join(folder, inside);
    if (!inside || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${port}${path}`, port };
}

export interface Host {
  server: Server;
  address: string;
  port: number;
}

export const close = ({ server }: Host): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
