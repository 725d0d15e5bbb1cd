/** A story in a room, page by page. */
import { expect, type Page } from '@playwright/test';

/** What a step shows: the picture, or what the room is asked before it. */
export async function shown(page: Page): Promise<void> {
  await expect(page.locator('.stage, .guess .primary').first()).toBeVisible();
}

/** On from what is shown to the next step: one that asks the room tells first what happened. */
export async function turn(page: Page): Promise<void> {
  const asks = page.getByRole('button', { name: 'Show what happened' });
  if (await asks.isVisible()) {
    await page.keyboard.press('PageDown');
    await expect(asks).toBeHidden();
  }
  await page.keyboard.press('PageDown');
}
