import { expect, type Page } from '@playwright/test';

/** Presses an entry of the top bar's menu, found by its words in any language. */
export async function fromMenu(page: Page, words: string): Promise<void> {
  await page.locator('header.top .opens').press('Enter');
  const entry = page.getByRole('menu').locator('button').filter({ hasText: words });
  await expect(entry).toBeVisible();
  await entry.press('Enter');
  await expect(page.getByRole('menu')).toBeHidden();
}
