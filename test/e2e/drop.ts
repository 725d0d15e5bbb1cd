/** Drops the small exports of files.ts on the page and opens their message, as a user would. */
import { expect, type Page } from '@playwright/test';

/** Drops files on the page as a user would from the desktop. */
export async function drop(page: Page, files: { name: string; text: string }[]): Promise<void> {
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, text } of list) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: data });
  }
}

/** Chooses the account and opens its largest message. */
export async function choose(page: Page, handle: string): Promise<void> {
  await page.getByRole('checkbox', { name: new RegExp(`@${handle}`) }).check();
  await page
    .getByRole('button', { name: /^“The ferry to Lower Vey/ })
    .first()
    .click();
  await expect(page.getByRole('slider')).toBeVisible();
}
