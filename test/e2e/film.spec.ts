/** A film as a user makes it: kind, size, speed and length chosen, begun, watched, given up, begun again, and looked into. */
import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { expect, test } from './test';

const progress = (page: Page) => page.getByRole('dialog').getByText(/^Frame \d+ of \d+$/);

/** Size, method card and hundredths of a second of each frame: what a GIF says of itself, block by block. */
function readGif(gif: Buffer): { width: number; height: number; comment: string; delays: number[] } {
  const table = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const delays: number[] = [];
  let comment = '';
  let at = 13 + table(gif[10]!);
  const blocks = (): Buffer => {
    const parts: Buffer[] = [];
    for (; gif[at]! > 0; at += gif[at]! + 1) parts.push(gif.subarray(at + 1, at + 1 + gif[at]!));
    at++;
    return Buffer.concat(parts);
  };
  while (gif[at] !== 0x3b) {
    if (gif[at] === 0x21) {
      const kind = gif[at + 1];
      at += 2;
      const said = blocks();
      if (kind === 0xf9) delays.push(said.readUInt16LE(1));
      if (kind === 0xfe) comment = said.toString();
    } else if (gif[at] === 0x2c) {
      at += 11 + table(gif[at + 9]!);
      blocks();
    } else throw new Error(`There is no such block: ${gif[at]}.`);
  }
  return { width: gif.readUInt16LE(6), height: gif.readUInt16LE(8), comment, delays };
}

test('a film is begun, watched, given up, and made in the size and length that were chosen', async ({
  page,
}) => {
  // Where nothing draws but a busy processor, a frame takes its time.
  test.setTimeout(300_000);
  await page.goto('./#1?sample=relief-pledge&at=1999999999999');
  await expect(page.getByTestId('born')).toContainText(/\d of \d/);
  const open = page.getByRole('button', { name: 'Save a file' });
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save', exact: true });
  await open.press('Enter');
  await dialog.getByRole('radio', { name: /^MP4/ }).check();
  for (const size of ['1920 × 1080', '1280 × 720', '1080 × 1080', '1080 × 1920'])
    await expect(dialog.getByRole('radio', { name: size })).toBeEnabled();
  await dialog.getByRole('radio', { name: '1080 × 1080' }).check();
  await expect(dialog.getByText(/This browser encodes it as \S+\./)).toBeVisible();
  await save.press('Enter');
  await expect(progress(page)).toHaveText(/^Frame [1-9]\d* of 765$/, { timeout: 100_000 });
  await expect(save).toBeDisabled();
  // Given up: the page is as it was, and the next film begins at its beginning.
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(dialog).toBeHidden();

  await open.press('Enter');
  await dialog.getByRole('radio', { name: /^GIF/ }).check();
  await dialog.getByRole('radio', { name: '450 × 800' }).check();
  await dialog.getByRole('radio', { name: '10', exact: true }).check();
  await dialog.getByRole('radio', { name: '10 seconds' }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 200_000 }),
    save.press('Enter'),
    expect(progress(page)).toHaveText(/^Frame [1-9]\d* of 155$/, { timeout: 100_000 }),
  ]);
  const { width, height, comment, delays } = readGif(readFileSync(await file.path()));
  expect([width, height]).toEqual([450, 800]);
  expect(comment).toMatch(/^Method card\. Afterword/);
  // Frames that are the same are one that stands longer.
  expect(delays.reduce((sum, delay) => sum + delay, 0)).toBe(155 * 10);
  expect(delays.length).toBeGreaterThan(40);
  await expect(dialog.getByRole('textbox', { name: /Alternative text/ })).toHaveValue(
    /A replay in 16 seconds/,
  );
  expect(downloads).toEqual([file.suggestedFilename()]);
});
