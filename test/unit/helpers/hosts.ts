/** Hosts on this computer that answer as a test says, all closed when its file is done. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** A way to start hosts: each call is one of its own, and tells its address. */
export function hosts(answer: RequestListener): () => Promise<string> {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });
  return async () => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  };
}
