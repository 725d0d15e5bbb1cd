/** Pictures to take away: pixels and shapes, with their method card inside, and nobody named who is private. */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { type Page } from '@playwright/test';
import { expect, test } from './test';

/** Half of it has happened. */
const HALF = './#1?sample=fee-waiver&at=1778619600000';

async function open(page: Page): Promise<void> {
  await page.goto(HALF);
  await expect(page.getByTestId('born')).toContainText('294 of 355');
  await expect(page.locator('#answer')).toContainText('262 retellings');
  await page.getByRole('button', { name: 'Save a file' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function save(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).press('Enter'),
  ]);
  return readFileSync(await file.path());
}

/** Keywords and texts of a PNG's iTXt chunks, and its size. */
function readPng(png: Buffer): { width: number; height: number; texts: Record<string, string> } {
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const [keyword, ...rest] = png.toString('utf8', at + 8, at + 8 + png.readUInt32BE(at)).split('\0');
    texts[keyword!] = rest.at(-1)!;
  }
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), texts };
}

test('a picture is saved at the size chosen, with its card inside and alternative text beside it', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('radio', { name: /^PNG/ }).check();
  await page.getByRole('radio', { name: '3840 × 2160' }).check();
  const { width, height, texts } = readPng(await save(page));
  expect([width, height]).toEqual([3840, 2160]);
  expect(texts['Comment']).toContain('Method card. Afterword');
  expect(texts['Comment']).toContain('The moment shown: 2026-05-12T21:00:00.000Z.');
  const alternative = page.getByRole('textbox', { name: /Alternative text/ });
  await expect(alternative).toHaveValue(/294 posts, as far as 4 hops from the source, by .*21:00 UTC/);
  await expect(alternative).toHaveValue(texts['Description']!);
  const [card] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the method card as text' }).press('Enter'),
  ]);
  expect(readFileSync(await card.path(), 'utf8')).toBe(texts['Comment']);
});

test('shapes and words of a picture are shapes and words, and private people stay private', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('radio', { name: /^SVG/ }).check();
  const text = (await save(page)).toString();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(svg.getElementsByTagName('script')).toHaveLength(0);
  expect(svg.getElementsByTagName('image')).toHaveLength(0);
  expect(svg.getElementsByTagName('circle').length).toBeGreaterThan(200);
  const dashed = [...svg.getElementsByTagName('path')].filter((path) =>
    path.hasAttribute('stroke-dasharray'),
  );
  expect(dashed.length).toBeGreaterThan(5);
  const words = [...svg.getElementsByTagName('text')].map((each) => each.textContent);
  for (const said of ['dashed = inferred', '@norland_mfa', '21:00', 'T+12:00', '294 of 355 posts'])
    expect(words).toContain(said);
  expect(words.join(' ')).toMatch(/Synthetic: .* Made by the simulator .* Private accounts are not named/s);
  expect(text).not.toContain('studyfeed');

  await page.getByRole('button', { name: 'Save another file' }).press('Enter');
  await page.getByRole('radio', { name: /Everybody is named/ }).check();
  const named = (await save(page)).toString();
  expect(named).toContain('@studyfeed');
  expect(named).not.toContain('Private accounts are not named');
});
