/** A cascade in an article: with an origin of its own and without one, on a host that sends no CORS headers. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type FrameLocator, type Page } from '@playwright/test';
import { writeData } from '../../src/core/embed/data';
import { close, DIST, host, type Answer, type Host } from './host';
import { expect, test } from './test';

let app: Host;
let paper: Host;
/** What the article says at its address. */
let article = '';
/** A cascade that lies beside it, as an author uploads it. */
let uploaded: Buffer;

const serves: Answer = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/own.cascade.txt') {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(uploaded);
    return true;
  }
  if (pathname !== '/article.html') return false;
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(
    `<!doctype html><html lang="en"><link rel="icon" href="data:," /><title>An article</title><body><p>Words.</p>${article}</body></html>`,
  );
  return true;
};

/** The posts of a sample, as if somebody had published them. */
async function published(): Promise<Buffer> {
  const posts = readFileSync(join(DIST, 'samples/fee-waiver/posts.jsonl'));
  const said = { sentence: 'It was said in these words.', corrected: Date.UTC(2026, 10, 2) };
  const manifest = { title: 'Own', view: '1?lens=wording', collection: 'words', ...said } as const;
  const data = writeData(manifest, '# None\n', '', new Blob([posts]));
  return Buffer.from(await data.arrayBuffer());
}

test.beforeAll(async () => {
  app = await host('/app/', serves);
  paper = await host('/nothing/', serves);
  uploaded = await published();
});
test.afterAll(async () => {
  await close(app);
  await close(paper);
});

/** Most that one cascade in an article may load before it plays, in bytes as a host packs them: the element, which is the article's, its frame, and its letters. */
const LIMIT = { element: 5_000, page: 150_000, workers: 95_000, fonts: 135_000, onePage: 260_000 };

const at = ({ port }: Host): string => `http://localhost:${port}/article.html`;
const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');

async function plays(page: Page, { play, pause } = { play: 'Play', pause: 'Pause' }): Promise<void> {
  const frame = frameOf(page);
  await expect(frame.getByTestId('stage')).toHaveAttribute('data-drawn', 'true', { timeout: 40_000 });
  await expect(frame.locator('.answer')).not.toHaveText('');
  const moment = frame.getByRole('slider');
  const first = await moment.inputValue();
  await frame.getByRole('button', { name: play }).click();
  await expect(moment).not.toHaveValue(first);
  await frame.getByRole('button', { name: pause }).click();
}

for (const [name, from] of [
  ['of another origin', () => paper],
  ['of the same origin, in a frame that has none', () => app],
] as const) {
  test(`an article ${name} shows a cascade by one script, and drives it`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) faults.push(message.text());
    });
    article = `<script src="${app.address}embed.js" async></script>
      <afterword-cascade dataset="fee-waiver" lens="wording" steps title="A cascade"></afterword-cascade>`;
    await page.goto(at(from()));
    await plays(page);
    const sandbox = from() === app ? 'allow-scripts' : 'allow-scripts allow-same-origin';
    await expect(page.locator('iframe')).toHaveAttribute('sandbox', sandbox);
    // The article scrolls the replay, and is told of it.
    const told = await page.evaluate(async () => {
      const element = document.querySelector('afterword-cascade') as HTMLElement & {
        seek(share: number): void;
      };
      const heard = new Promise<number>((done) =>
        element.addEventListener('afterword-moment', (event) => {
          const { at: share } = (event as CustomEvent<{ at: number }>).detail;
          if (share > 0.49 && share < 0.51) done(share);
        }),
      );
      element.seek(0.5);
      return heard;
    });
    expect(told).toBeCloseTo(0.5, 2);
    await expect(frameOf(page).getByRole('slider')).toHaveValue('0.5');
    await frameOf(page).getByRole('button', { name: 'Next step' }).click();
    await expect(frameOf(page).getByText(/^1 \/ \d+$/)).toBeVisible();
    expect(faults).toEqual([]);
  });

  test(`an article ${name} hands over posts of its own, and says what is not there`, async ({ page }) => {
    article = `<script src="${app.address}embed.js" async></script>
      <afterword-cascade src="own.cascade.txt" language="fr" theme="night" title="A cascade"><p>Until then.</p></afterword-cascade>`;
    await page.goto(at(from()));
    await plays(page, { play: 'Lecture', pause: 'Pause' });
    const frame = frameOf(page);
    await expect(frame.locator('.answer')).toHaveText('It was said in these words.');
    await expect(frame.locator('footer')).toContainText('Corrigé le 2 nov. 2026');
    await expect(frame.locator('article')).toHaveAttribute('data-theme', 'night');
    await expect(page.getByText('Until then.')).toBeHidden();
    // The article says it anew.
    await page.evaluate(() => {
      const element = document.querySelector('afterword-cascade') as HTMLElement & {
        ask(asked: object): void;
      };
      element.ask({ do: 'say', sentence: 'Other words.', corrected: null });
    });
    await expect(frame.locator('.answer')).toHaveText('Other words.');
    article = article.replace('own.cascade.txt', 'lost.cascade.txt');
    await page.goto(at(from()));
    await expect(frame.getByRole('alert')).toContainText('L’article ne fournit aucune publication');
  });
}

test('a plain frame works from one file, sandboxed without an origin; the wheel over it scrolls the article', async ({
  page,
}) => {
  article = `<iframe sandbox="allow-scripts" style="inline-size:100%;block-size:560px;border:0" title="A cascade"
    src="${app.address}afterword.html#1?sample=fee-waiver&lens=wording"></iframe><div style="block-size:3000px"></div>`;
  await page.goto(at(paper));
  await plays(page);
  const box = (await page.locator('iframe').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('a hostile page that drives the frame with 10,000 malformed messages changes nothing', async ({
  page,
}) => {
  article = `<iframe sandbox="allow-scripts" style="inline-size:100%;block-size:560px" title="A cascade"
    src="${app.address}afterword.html#1?sample=fee-waiver&lens=wording&at=1999999999999"></iframe>`;
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(at(paper));
  await plays(page);
  const moment = frameOf(page).getByRole('slider');
  const was = await moment.inputValue();
  const answer = await frameOf(page).locator('.answer').textContent();
  const told = await page.evaluate(async () => {
    const target = document.querySelector('iframe')!.contentWindow!;
    const shapes: unknown[] = [
      null,
      'play',
      { afterword: 2, do: 'play' },
      { afterword: 1, do: 'seek', at: Infinity },
      { afterword: 1, do: 'seek', at: -1 },
      { afterword: 1, do: 'step', to: 1e9 },
      { afterword: 1, do: 'lens', lens: '<img src=x onerror=alert(1)>' },
      { afterword: 1, do: 'select', key: '"><script>' },
      { afterword: 1, do: 'open', url: 'javascript:alert(1)' },
      JSON.parse('{"afterword":1,"do":"lens","__proto__":{"lens":"where"}}'),
      Array.from({ length: 50 }, () => ({ do: 'play' })),
      'x'.repeat(10_000),
    ];
    let answers = 0;
    addEventListener('message', () => answers++);
    for (let i = 0; i < 10_000; i++) {
      target.postMessage(shapes[i % shapes.length], '*');
      if (i % 500 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    return answers;
  });
  // By rule they are left unanswered; the one that is not malformed, behind them, is done.
  expect(told).toBe(0);
  await expect(moment).toHaveValue(was);
  await expect(frameOf(page).locator('.answer')).toHaveText(answer!);
  await plays(page);
  expect(faults).toEqual([]);
});

test('one cascade in an article loads little, whatever it asks', async ({ page, context }) => {
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).pathname));
  for (const lens of ['wording', 'horizon']) {
    asked.clear();
    article = `<script src="${app.address}embed.js" async></script>
      <afterword-cascade dataset="denial" lens="${lens}" language="en" steps></afterword-cascade>`;
    await page.goto(at(paper));
    await plays(page);
    const ending = (end: string): string[] =>
      [...asked].filter((path) => path.startsWith('/app/') && path.endsWith(end));
    const packed = (paths: readonly string[]): number =>
      paths.reduce(
        (sum, path) => sum + gzipSync(readFileSync(join(DIST, path.slice('/app/'.length)))).length,
        0,
      );
    const scripts = ending('.js');
    const weight = (of: (path: string) => boolean): number => packed(scripts.filter(of));
    const threads = (path: string): boolean => basename(path).includes('.worker-');
    const element = (path: string): boolean => basename(path) === 'embed.js';
    expect(weight(element), lens).toBeLessThan(LIMIT.element);
    expect(weight(threads), lens).toBeGreaterThan(50_000);
    expect(
      weight((path) => !threads(path) && !element(path)),
      lens,
    ).toBeLessThan(LIMIT.page);
    expect(weight(threads), lens).toBeLessThan(LIMIT.workers);
    expect(packed(ending('.woff2')), lens).toBeGreaterThan(0);
    expect(packed(ending('.woff2')), lens).toBeLessThan(LIMIT.fonts);
    // What others need is not among them: tools to save with, other languages, the whole app.
    for (const name of ['App', 'Explore', 'SaveDialog', 'vaderSentiment', 'parquet', 'fr', 'ar'])
      expect(scripts.filter((path) => basename(path).startsWith(`${name}-`))).toEqual([]);
  }
});

test('a page for articles holds what it shows in one language, and no more', () => {
  for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh-Hans']) {
    const page = readFileSync(join(DIST, `frame.${language}.html`));
    expect(gzipSync(page).length, language).toBeLessThan(LIMIT.onePage);
    expect(page.toString().slice(0, 2000)).toContain(
      `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
    );
  }
});

test('a frame out of sight gives its picture back, and draws it again in sight', async ({ page }) => {
  article = `<script src="${app.address}embed.js" async></script><div style="block-size:2500px"></div>
    <afterword-cascade dataset="fee-waiver" lens="wording"></afterword-cascade><div style="block-size:2500px"></div>`;
  await page.goto(at(paper));
  // Nothing of it is loaded before it comes near.
  await expect(page.locator('afterword-cascade img')).toBeAttached();
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.locator('afterword-cascade').scrollIntoViewIfNeeded();
  await expect(frameOf(page).getByTestId('stage')).toHaveAttribute('data-drawn', 'true', { timeout: 40_000 });
  await page.evaluate(() => scrollTo(0, 0));
  await expect(frameOf(page).locator('canvas')).toHaveCount(0);
  await page.locator('afterword-cascade').scrollIntoViewIfNeeded();
  await expect(frameOf(page).getByTestId('stage')).toHaveAttribute('data-drawn', 'true', { timeout: 40_000 });
});
