/** A story in a room, page by page. */
import { expect, type Page } from '@playwright/test';

/** What a step shows: the picture, or what the room is asked before it. */
export async function shown(page: Page): Promise<void> {
  await expect(page.locator('.stage, .guess .primary').first()).toBeVisible();
}

/** On from what is shown to the next step: one that asks the room tells at the first key what happened. */
export async function turn(page: Page): Promise<void> {
  const current = page.locator('nav [aria-current="step"]');
  const before = await current.getAttribute('aria-label');
  await expect(async () => {
    await page.keyboard.press('PageDown');
    expect(await current.getAttribute('aria-label')).not.toBe(before);
  }).toPass({ intervals: [500], timeout: 20_000 });
}
