/** On an old projector (1024 × 768): a stage and one panel, letters of 18 pixels at least, nothing to scroll to. */
import { type Page } from '@playwright/test';
import { expect, test } from './test';

test.use({ viewport: { width: 1024, height: 768 } });

/** Texts on screen that are smaller than 18 pixels, and whatever makes the page longer than the screen. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const { scrollingElement: root } = document;
    if (root && (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth))
      found.add(`the page is ${root.scrollWidth} × ${root.scrollHeight}`);
    const zoomOf = (element: Element | null): number =>
      element ? Number(getComputedStyle(element).zoom) * zoomOf(element.parentElement) : 1;
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement!;
      const text = walk.currentNode.textContent!.trim();
      const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!text || !seen || element.closest('.visually-hidden, option, title, [inert], style, script'))
        continue;
      const size = parseFloat(getComputedStyle(element).fontSize) * zoomOf(element);
      if (size < 17.9) found.add(`${size.toFixed(1)} px: “${text.slice(0, 40)}” <${element.className}>`);
    }
    return [...found];
  });

for (const [sample, lenses] of [
  ['fee-waiver', ['where', 'wording', 'horizon', 'dialogue', 'carriers']],
  ['forty-messages', ['compare']],
] as const)
  test(`every question of ${sample} is set for a room, each panel a tab away`, async ({ page }) => {
    test.setTimeout(150_000);
    await page.goto(`./#1?sample=${sample}&lens=${lenses[0]}&at=1999999999999`);
    await expect(page.locator('[data-testid=stage][data-drawn=true]')).toBeVisible();
    const found: Record<string, string[]> = {};
    for (const lens of lenses) {
      await page
        .getByRole('tablist', { name: 'Six questions' })
        .getByRole('tab')
        .nth(['where', 'wording', 'horizon', 'dialogue', 'carriers', 'compare'].indexOf(lens))
        .click();
      await expect(page.locator('#answer p').first()).not.toBeEmpty();
      // Until then the panel, and its tabs, are those of the lens before.
      await expect(page.locator('#reading')).toHaveAttribute('aria-busy', 'false');
      const tabs = page.locator('#reading').getByRole('tab');
      await expect(tabs.nth(2)).toBeVisible();
      for (let i = 0; i < (await tabs.count()); i++) {
        await tabs.nth(i).click();
        await expect(tabs.nth(i)).toHaveAttribute('aria-selected', 'true');
        await expect(page.locator('#room > *').first()).toBeAttached();
        const bad = await faults(page);
        if (bad.length) found[`${lens}: ${await tabs.nth(i).textContent()}`] = bad;
      }
    }
    expect(found).toEqual({});
  });

test('a post is read, left and the play controls are reached in a room', async ({ page }) => {
  await page.goto('./#1?sample=fee-waiver&lens=wording&at=1999999999999');
  await page
    .getByRole('button', { name: /@scholarwire/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('list', { name: /path/i })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Hop by hop' })).toBeVisible();
  for (const name of ['Play', 'Next hop', 'Menu', 'Save a file', 'Present'])
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('slider')).toBeInViewport({ ratio: 1 });
  // Wider, the desk comes back, with what was chosen.
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('section.now')).toBeVisible();
  await expect(page.getByTestId('born')).toContainText('355 of 355');
});
