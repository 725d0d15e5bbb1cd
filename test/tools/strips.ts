/**
 * tsx test/tools/strips.ts FOLDER [--only NAME]: pictures of the stage for whoever judges it: each layout at five
 * moments beside each other, of three samples and of a made cascade of 100,000 posts. One PNG a layout and cascade.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { LAYOUTS, type LayoutName } from '../../src/core/layout/types';
import { messages } from '../../src/i18n/en';
import { onPage } from '../bench/page';

const SAMPLES = ['fee-waiver', 'denial', 'evacuation-notice'];
const MADE = 'made-100000';
/** Tenths of the axis. */
const MOMENTS = [1, 2, 4, 7, 10];
/** Pictures that are alike so long one after the other stand still; none is waited for longer. Milliseconds. */
const STILL = 600;
const LONGEST = 40_000;
/** A slow machine is waited for. */
const PATIENCE = 300_000;

/** The stage once it has stood still. */
async function shot(page: Page): Promise<string> {
  const stage = page.locator('section.stage');
  const until = performance.now() + LONGEST;
  let before = '';
  for (;;) {
    const now = (await stage.screenshot()).toString('base64');
    if (now === before || performance.now() > until) return now;
    before = now;
    await page.waitForTimeout(STILL);
  }
}

/** Several pictures beside each other, as a PNG. */
async function stitch(page: Page, pictures: readonly string[]): Promise<Buffer> {
  const url = await page.evaluate(async (list) => {
    const images = await Promise.all(
      list.map(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        return image;
      }),
    );
    const canvas = document.createElement('canvas');
    canvas.width = images.reduce((sum, { width }) => sum + width + 6, -6);
    canvas.height = Math.max(...images.map(({ height }) => height));
    const context = canvas.getContext('2d')!;
    let x = 0;
    for (const image of images) {
      context.drawImage(image, x, 0);
      x += image.width + 6;
    }
    return canvas.toDataURL('image/png');
  }, pictures);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function strip(page: Page, layout: LayoutName): Promise<Buffer> {
  await page.getByRole('radio', { name: messages.explore.picture.layouts[layout] }).check({ force: true });
  const slider = page.getByRole('slider');
  await slider.press('Home');
  const pictures: string[] = [];
  let at = 0;
  for (const moment of MOMENTS) {
    for (; at < moment; at++) await slider.press('PageUp');
    pictures.push(await shot(page));
  }
  return stitch(page, pictures);
}

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('A folder is wanted, where the strips are put.');
mkdirSync(folder, { recursive: true });

await onPage(async (page, address) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  page.setDefaultTimeout(PATIENCE);
  for (const name of [...SAMPLES, MADE]) {
    await page.goto('about:blank');
    // Empty stretches are squeezed: five moments of the clock would show one picture four times.
    await page.goto(name === MADE ? address : `${address}#1?sample=${name}&at=0&scale=squeezed`);
    if (name === MADE) {
      await page.getByLabel(messages.start.make.sizes).selectOption('100000');
      await page.getByRole('button', { name: messages.start.make.go }).click();
    }
    await page.locator('[data-testid="stage"][data-drawn="true"]').waitFor();
    // What is made plays when it is opened.
    if (name === MADE)
      await page.getByRole('button', { name: messages.explore.time.pause, exact: true }).click();
    if (name === MADE)
      await page.getByLabel(messages.explore.time.scale, { exact: true }).selectOption('squeezed');
    await page.getByRole('slider').press('Home');
    for (const layout of LAYOUTS) {
      const file = `${name}-${layout}.png`;
      if (!file.includes(values.only)) continue;
      writeFileSync(join(folder, file), await strip(page, layout));
      console.log(file);
    }
  }
});
