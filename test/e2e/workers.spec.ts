/** Workers that are killed in the midst of their work: it is said in words, done again, and nothing is lost. */
import { type Page } from '@playwright/test';
import { v1Lines } from './files';
import { isKept } from './kept';
import { expect, test } from './test';

declare global {
  interface Window {
    /** The next call of this name to a worker of this name ends that worker before it can answer. */
    poison: { worker: string; call: string } | null;
    kill(worker: string): void;
  }
}

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const running = new Map<string, Worker>();
    window.poison = null;
    window.kill = (name) => running.get(name)!.terminate();
    window.Worker = class extends Worker {
      readonly #name: string;
      /** It holds its lock, and says so: an end before that is noticed by nobody. */
      readonly #alive = new Promise<void>((resolve) =>
        this.addEventListener('message', ({ data }: MessageEvent<{ held?: string } | null>) => {
          if (data?.held) resolve();
        }),
      );
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.#name = options?.name ?? '';
        running.set(this.#name, this);
      }
      override postMessage(message: unknown, more?: Transferable[] | StructuredSerializeOptions): void {
        const { path } = (message ?? {}) as { path?: string[] };
        const post = (): void => super.postMessage(message, more as Transferable[]);
        if (window.poison?.worker !== this.#name || path?.[0] !== window.poison.call) return post();
        window.poison = null;
        void this.#alive.then(() => {
          post();
          this.terminate();
        });
      }
    };
  }),
);
test.afterEach(async ({ page }) => {
  // What was to be killed was.
  expect(await page.evaluate(() => window.poison)).toBeNull();
});

const poison = (page: Page, worker: string, call: string): Promise<void> =>
  page.evaluate(([name, method]) => void (window.poison = { worker: name!, call: method! }), [worker, call]);
const told = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });
const READ_AGAIN =
  /holds the posts had stopped. The files were read again, and all that you chose is as it was/;

test('one that reads files is started again, and every post is there', async ({ page }) => {
  await page.goto('./');
  for (const call of ['plan', 'read']) {
    await poison(page, 'import', call);
    await page
      .getByLabel('Choose files')
      .setInputFiles({ name: 'mine.jsonl', mimeType: 'application/json', buffer: Buffer.from(v1Lines()) });
    await expect(told(page, /reads files had stopped.*nothing is missing/)).toBeVisible();
    await expect(page.getByRole('button', { name: /The ferry to Lower Vey/ }).first()).toBeVisible();
    await expect(page.getByText('37 posts').first()).toBeVisible();
    await page.goto('about:blank');
    await page.goto('./');
  }
});

test('the one that holds the posts reads them again, in the midst of opening and long after it; choices stay', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('section li button').first()).toBeVisible();
  await poison(page, 'analyse', 'finish');
  await page.goto('./#1?sample=ask-the-minister&at=9999999999999');
  await expect(told(page, /holds the posts had stopped/)).toBeVisible();
  const boxes = page.getByRole('complementary').getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  // A question that was asked while it opens the message.
  await boxes.first().check();
  const answer = await page.locator('#answer').textContent();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(told(page, /holds the posts had stopped/)).toBeHidden();

  await page.evaluate(() => window.kill('analyse'));
  await expect(told(page, READ_AGAIN)).toBeVisible();
  await expect(boxes.first()).toBeChecked();
  await expect(page.locator('#answer')).toHaveText(answer!);
  // It answers what is asked of it next.
  await page.getByRole('slider').focus();
  await page.keyboard.press('1');
  await expect(page.locator('#reading').locator('p, table, li').first()).toBeVisible();
  await page.locator('.stage nav button').nth(1).press('Enter');
  await expect(page.locator('#reading ol li').first()).toBeVisible();
});

test('those that arrange the picture, count along and keep choices do their work again', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('section li button').first()).toBeVisible();
  await poison(page, 'replay', 'build');
  await page.goto('./#1?sample=ask-the-minister&at=9999999999999');
  await expect(told(page, /counts along with the replay had stopped/)).toBeVisible();
  await expect(page.getByTestId('stage')).toHaveAttribute('data-drawn', 'true');

  await poison(page, 'layout', 'lay');
  await page.getByRole('radio', { name: 'In rings' }).check({ force: true });
  await expect(told(page, /arranges the picture had stopped/)).toBeVisible();
  await expect(page.locator('.stage .ground circle').first()).toBeAttached();

  await poison(page, 'store', 'keepChoices');
  await page.getByRole('complementary').getByRole('checkbox').first().check();
  await expect(told(page, /keeps your choices on this computer had stopped/)).toBeVisible();
  await isKept(page);
  await page.goto('about:blank');
  await page.goto('./#1?sample=ask-the-minister&at=9999999999999');
  await expect(page.getByText(/is here again: 1 answer marked/)).toBeVisible();
});

test('the one that makes cascades begins again; one that is stopped twice is said to be', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByLabel('How many posts').selectOption({ label: '10,000 posts' });
  await poison(page, 'simulate', 'make');
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(told(page, /makes synthetic cascades had stopped/)).toBeVisible();
  await expect(page.getByRole('slider')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByTestId('born')).toContainText('of 10,000');

  // Whatever ends it ends it each time.
  await page.evaluate(() => {
    const own = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...more: never[]) {
      own.call(this, message, ...more);
      if ((message as { path?: string[] } | null)?.path?.[0] === 'finish') setTimeout(() => this.terminate());
    };
    window.kill('analyse');
  });
  await expect(page.getByRole('alert')).toContainText('stopped, and stopped once more');
  await expect(page.getByLabel('Choose files')).toBeAttached();
});
