/** A room: a story is made of views, shown by keys and clicker, with notes, and taken away as Markdown. */
import { readFileSync } from 'node:fs';
import { shown, turn } from './steps';
import { expect, test } from './test';

test('a story is presented by keys alone: pages, black screen, notes, jump, leave', async ({ page }) => {
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  const steps = await dialog.getByRole('listitem').count();
  expect(steps).toBeGreaterThan(1);
  await dialog.getByRole('button', { name: 'Present' }).press('Enter');

  const current = page.locator('nav [aria-current="step"]');
  await expect(current).toHaveAttribute('aria-label', /^Step 1:/);
  await page.keyboard.press('PageDown');
  await expect(current).toHaveAttribute('aria-label', /^Step 2:/);
  // It asks the room: the next key tells what happened, and the one after it turns the page.
  await shown(page);
  await expect(page.locator('.stage')).toHaveCount(0);
  await turn(page);
  await expect(current).toHaveAttribute('aria-label', /^Step 3:/);
  await expect(page.locator('.stage')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByText('The screen is black')).toBeAttached();
  await page.keyboard.press('b');
  await page.keyboard.press('n');
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText(`Step 3 of ${steps}`);
  await turn(page);
  await expect(current).toHaveAttribute('aria-label', /^Step 4:/);
  // What is struck out before it leaves its space.
  const gap = (farthest: Element): number => {
    const [lost, next] = [farthest.querySelector('del')!, document.createRange()];
    const words = document.createTreeWalker(farthest, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const at = words.currentNode.textContent!.indexOf('Norland');
      if (at >= 0) next.setStart(words.currentNode, at);
      if (at >= 0) next.setEnd(words.currentNode, at + 1);
    }
    return next.getBoundingClientRect().left - lost.getBoundingClientRect().right;
  };
  await expect.poll(() => page.locator('.farthest:has(del)').evaluate(gap)).toBeGreaterThan(2);
  await page.keyboard.press('1');
  await expect(current).toHaveAttribute('aria-label', /^Step 1:/);
  // After a number, Enter goes there and turns no page.
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(current).toHaveAttribute('aria-label', /^Step 1:/);
  await page.keyboard.press('PageUp');
  await expect(current).toHaveAttribute('aria-label', /^Step 1:/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('slider', { name: 'Moment of the replay' })).toBeVisible();
});

test('notes stand in a window of their own, which turns the page as well', async ({ page, context }) => {
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Present' }).press('Enter');
  await expect(page.locator('nav [aria-current="step"]')).toBeVisible();
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  await expect(notes.getByText(/Step 1 of/)).toBeVisible();
  await notes.keyboard.press('ArrowRight');
  await expect(notes.getByText(/Step 2 of/)).toBeVisible();
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('aria-label', /^Step 2:/);
  await notes.close();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('aria-label', /^Step 1:/);
});

test('where no window may be opened, notes stand on the screen there is; a listener is told what happens', async ({
  page,
}) => {
  await page.addInitScript(() => (window.open = () => null));
  await page.goto('./#1?sample=fee-waiver&at=1999999999999');
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Present' }).press('Enter');
  await expect(page.locator('nav [aria-current="step"]')).toBeVisible();
  const notes = page.getByRole('region', { name: 'Notes' });
  await page.keyboard.press('w');
  await expect(notes).toContainText('Step 1 of');
  await page.keyboard.press('n');
  await expect(notes).toBeHidden();
  await page.keyboard.press('n');
  await expect(notes).toBeVisible();
  await page.keyboard.press('3');
  await expect(notes).toContainText('Step 3 of');
  await expect(page.getByTestId('told')).toHaveText(/\d+ posts so far\./);

  // On a phone picture, wording and notes have room of their own, one below the other.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(() =>
      page.evaluate(() => {
        const box = (what: string): DOMRect => document.querySelector(what)!.getBoundingClientRect();
        const [stage, words] = [box('.presenter .stage'), box('.presenter .farthest p')];
        const [footer, aside] = [box('.presenter footer'), box('.presenter aside')];
        return {
          stage: stage.height >= 160 && stage.bottom <= words.top + 1,
          words: words.bottom <= footer.top + 1,
          notes: footer.bottom <= aside.top && aside.top < innerHeight,
        };
      }),
    )
    .toEqual({ stage: true, words: true, notes: true });
});

test('a story of one’s own is made, ordered, saved and opened again', async ({ page }) => {
  await page.goto('./#1?sample=denial&at=1999999999999');
  const open = page.getByRole('button', { name: 'Present', exact: true });
  await open.click();
  const dialog = page.getByRole('dialog');
  const steps = dialog.getByRole('listitem');
  // What the dialog holds is loaded when it is opened: until then there is no step to count.
  await expect(steps).not.toHaveCount(0);
  const before = await steps.count();
  await dialog.getByRole('button', { name: 'Add this view as a step' }).click();
  await dialog.getByLabel('Headline').fill('What *they* made of it');
  await dialog.getByLabel('What to tell').fill('Told.');
  await dialog.getByRole('button', { name: `Move step ${before + 1} up` }).click();
  await dialog.getByRole('button', { name: 'Save as Markdown' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  const path = await file.path();
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(/## \[What \*they\* made of it\]\(#1\?sample=denial&[^)]*at=\d+\)\n\nTold\./);
  for (let i = 0; i < 4; i++) await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(steps).toHaveCount(before);
  await dialog.getByLabel('Open a story').setInputFiles({
    name: 'mine.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(text),
  });
  await expect(steps).toHaveCount(before + 1);
  await dialog.getByLabel('Open a story').setInputFiles({
    name: 'none.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('nothing'),
  });
  await expect(dialog.getByRole('alert')).toContainText('none.md holds no steps');
});
