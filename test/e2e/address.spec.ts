/** A file from a web address: what comes is opened, what does not is said in words, and nothing more is told than asked. */
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Page } from '@playwright/test';
import { certificate } from './certificate';
import { v1Lines } from './files';
import { expect, test } from './test';

test.use({ ignoreHTTPSErrors: true });

const OPEN = { 'access-control-allow-origin': '*' };
const asked: IncomingMessage[] = [];
let letGo = 0;
const servers: Server[] = [];
let data = '';
let other = '';

const answers: Record<string, (response: ServerResponse) => void> = {
  '/posts.jsonl': (response) => response.writeHead(200, OPEN).end(v1Lines()),
  '/closed.jsonl': (response) => response.writeHead(200).end(v1Lines()),
  '/page': (response) =>
    response.writeHead(200, { ...OPEN, 'content-type': 'text/html' }).end('<p>Sign in</p>'),
  '/away': (response) => response.writeHead(302, { ...OPEN, location: `${other}/posts.jsonl` }).end(),
  '/large': (response) => {
    response.writeHead(200, { ...OPEN, 'content-length': 600 * 2 ** 20 });
    response.write('x');
    response.on('close', () => letGo++);
  },
  '/cut': (response) => {
    response.writeHead(200, { ...OPEN, 'content-length': 4000 });
    response.write('x', () => response.destroy());
  },
  '/endless': (response) => {
    response.writeHead(200, OPEN);
    const timer = setInterval(() => response.write('x'.repeat(100_000)), 5);
    response.on('close', () => {
      clearInterval(timer);
      letGo++;
    });
  },
};

async function serve(): Promise<string> {
  const server = createServer(certificate(), (request, response) => {
    asked.push(request);
    const answer = answers[new URL(request.url ?? '/', 'https://localhost').pathname];
    if (answer) answer(response);
    else response.writeHead(404, OPEN).end();
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

test.beforeAll(async () => {
  data = await serve();
  other = await serve();
});
test.afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function fetchIt(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'open a web address' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a file from a web address' });
  await dialog.getByRole('textbox').fill(address);
  await dialog.getByRole('button', { name: 'Fetch it' }).click();
}

test('a file is opened from its address; a host that does not give it is said in words', async ({ page }) => {
  await page.goto('./');
  for (const [path, words] of [
    [`${data}/closed.jsonl`, /lets no other page read it\. Download the file and drop it here\./],
    [`${data}/cut`, /did not come, or broke off/],
    [`${data}/page`, /no data/],
    [`${data}/away`, /sent on to another one/],
    [`${data}/nothing`, /has no such file/],
    [`${data}/large`, /larger than 500 MB/],
    ['http://data.invalid/posts.jsonl', /must begin with https/],
  ] as const) {
    await fetchIt(page, path);
    await expect(page.getByRole('alert'), path).toContainText(words);
  }

  await expect.poll(() => letGo).toBe(1);

  // Given up while it comes: the host is let go.
  await fetchIt(page, `${data}/endless`);
  await expect(page.getByText('Fetching the file')).toBeVisible();
  await expect(page.getByText(/\d.* MB/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Choose files')).toBeVisible();
  await expect.poll(() => letGo).toBe(2);

  asked.length = 0;
  await fetchIt(page, `${data}/posts.jsonl?key=secret`);
  await expect(page.getByRole('checkbox', { name: /@vey_transport/ })).toBeVisible();
  // The key is in no title, and the host learns no more than what was asked for; the browser keeps nothing of it.
  await expect(page.locator('body')).not.toContainText('secret');
  expect(
    asked.map(({ url, headers }) => [url, headers.referer, headers.cookie, headers['cache-control']]),
  ).toEqual([['/posts.jsonl?key=secret', undefined, undefined, 'no-cache']]);
});

test('a link to a sample that is not there is answered in words, and no host is asked for it', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto('./#1?sample=lost');
  await expect(page.getByRole('alert')).toContainText('There is no sample called “\u2068lost\u2069”');
  await expect(page.getByRole('heading', { name: /sample/i }).first()).toBeVisible();
  expect(faults).toEqual([]);
});
