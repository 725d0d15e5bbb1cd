/** What every end-to-end test is made of: Playwright's own test, which also keeps a record of all that a page asks for. */
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** Kind of the note in which a test leaves what was asked for; requests.ts sums them up. */
export const REQUESTS = 'requests';

/** Tests serve all that they need themselves, on ports of this machine. */
const isOwn = ({ protocol, hostname }: URL): boolean =>
  ['data:', 'blob:', 'file:', 'about:'].includes(protocol) || hostname === 'localhost';

/** Fails where a page, a frame or a worker of it asked another computer for anything. What the policy stopped left nothing. */
export const test = base.extend<{ recorded: undefined }>({
  recorded: [
    async ({ context }, use, info) => {
      const hosts: Record<string, number> = {};
      const elsewhere = new Set<string>();
      context.on('request', (request) => {
        const url = new URL(request.url());
        const host = isOwn(url) ? url.protocol.replace(/^https?:$/, url.hostname) : url.origin;
        hosts[host] = (hosts[host] ?? 0) + 1;
        if (!isOwn(url)) elsewhere.add(request.url());
      });
      context.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'csp') return;
        const { origin } = new URL(request.url());
        if (elsewhere.delete(request.url())) hosts[origin]!--;
      });
      await use(undefined);
      info.annotations.push({ type: REQUESTS, description: JSON.stringify(hosts) });
      base.expect([...elsewhere], 'requests to other computers').toEqual([]);
    },
    { auto: true },
  ],
});
