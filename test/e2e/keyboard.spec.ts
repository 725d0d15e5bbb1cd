/** The whole main job without a mouse: every stop of the Tab key is seen, none holds the focus, and it comes back from where it went. */
import { readFileSync } from 'node:fs';
import { type Locator, type Page } from '@playwright/test';
import { fromMenu } from './menu';
import { expect, test } from './test';

/** Where the focus is, and what is wrong with it; '' = it can be seen. */
const focus = (page: Page): Promise<{ name: string; fault: string }> =>
  page.evaluate(() => {
    const at = document.activeElement!;
    const name = `${at.localName} ${at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 40)}`;
    if (at === document.body) return { name: 'body', fault: '' };
    // What is chosen by an input that is not seen has its mark on the label, and a field on its frame.
    const marked = [at, at.closest('label'), at.closest('.field')].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    const box = (at.closest('label') ?? at).getBoundingClientRect();
    const seen = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
    return { name, fault: !marked ? 'no mark' : !seen ? 'out of sight' : '' };
  });

/** Goes to a control by the Tab key alone, `back` by Shift+Tab; every stop on the way must be seen. */
async function tabTo(page: Page, target: Locator, back = false): Promise<void> {
  await expect(target).toBeAttached();
  const is = (): Promise<boolean> => target.evaluate((node) => node === document.activeElement);
  for (let stops = 0; !(await is()); stops++) {
    expect(stops, 'stops on the way').toBeLessThan(160);
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const { name, fault } = await focus(page);
    expect(fault, name).toBe('');
  }
}

test('the whole main job by the keyboard alone', async ({ page }) => {
  test.setTimeout(150_000);
  await page.goto('./');
  await tabTo(page, page.getByRole('button', { name: /student fee waiver/i }));
  await page.keyboard.press('Enter');
  const slider = page.getByRole('slider');
  await expect(slider).toBeVisible();
  await page.keyboard.press('k');

  // Another message: chosen by its words.
  await tabTo(page, page.getByRole('button', { name: /Change source or message/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^“From 1 September/ }).first());
  await page.keyboard.press('Enter');
  await expect(slider).toBeVisible();
  await page.keyboard.press('k');

  // Layout, question, reading.
  await tabTo(page, page.getByRole('radio', { name: 'In lanes' }));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/layout=/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).not.toHaveURL(/layout=/);
  await page.keyboard.press('2');
  await expect(page.getByRole('tab', { name: /What becomes of it/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  // Replay, stop, seek.
  await tabTo(page, slider);
  await page.keyboard.press('End');
  await expect(page.getByTestId('born')).toContainText('355 of 355');
  await page.keyboard.press('Home');
  await expect(page.getByTestId('born')).toContainText('1 of 355');
  await page.keyboard.press('Space');
  await expect.poll(() => slider.getAttribute('aria-valuenow')).not.toBe('0');
  await page.keyboard.press('k');
  const next = page.getByRole('button', { name: 'Next hop' });
  await page.keyboard.press('Home');
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hop 1', { exact: true })).toBeVisible();
  await expect(next).toBeFocused();
  await page.keyboard.press('End');

  // What a screen reader hears of it.
  const told = page.getByTestId('told');
  await expect(told).toContainText(
    '355 posts so far. Passed on most: the source’s own wording, by 103 of 315',
  );

  // A post is found, its path and diff read, and left.
  await page.keyboard.press('/');
  await page.keyboard.type('scraps visa fees');
  await page.keyboard.press('Enter');
  const path = page.getByRole('list', { name: /path/i });
  await expect(path.locator('del').first()).toBeAttached();
  await expect(told).toContainText(/^Chosen: .*hops? from the source/);
  await page.keyboard.press('Escape');
  const posts = page.getByRole('navigation', { name: 'Posts that most others hang on' });
  await tabTo(page, posts.getByRole('button', { name: /@norland_mfa/ }));
  const post = posts.getByRole('button', { name: /@lena_abroad/ });
  for (let i = 0; i < 60 && !(await post.evaluate((node) => node === document.activeElement)); i++)
    await page.keyboard.press('ArrowRight');
  await expect(post).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(path).toContainText('@lena_abroad');
  await page.keyboard.press('Escape');
  await expect(path).toHaveCount(0);

  // The picture as text, and as a file.
  await fromMenu(page, 'As text');
  const text = page.getByRole('dialog', { name: 'The picture as text' });
  await expect(text.getByRole('row')).toHaveCount(51);
  await expect(text.getByRole('row').nth(2)).toContainText('observed');
  await tabTo(page, text.getByRole('button', { name: 'T+04:29' }));
  await page.keyboard.press('Enter');
  await expect(text.getByText(/of 159$/)).toBeVisible();
  await tabTo(page, text.getByRole('button', { name: 'Save as a file' }));
  const [transcript] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const written = readFileSync(await transcript.path(), 'utf8');
  expect(written).toContain('Hop 6 is reached after 16 hours');
  expect(written).toContain('Method card');
  expect(written).not.toContain('kbelmond');
  await page.keyboard.press('Escape');
  await expect(text).toBeHidden();
  const menu = page.getByRole('button', { name: 'Menu' });
  await expect(menu).toBeFocused();
  // The menu's own keys: last and first, a letter, and out again.
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitemradio', { name: 'Español' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'As text' })).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('menuitem', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(page.getByRole('menu')).toBeHidden();

  // A file, then a step, then the room.
  const save = page.getByRole('button', { name: 'Save a file' });
  await tabTo(page, save, true);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  await expect(save).toBeFocused();
  const present = page.getByRole('button', { name: 'Present', exact: true });
  await tabTo(page, present, true);
  await page.keyboard.press('Enter');
  const steps = page.getByRole('dialog', { name: 'A story to present' });
  await expect(steps.getByRole('listitem').first()).toBeVisible();
  const before = await steps.getByRole('listitem').count();
  await tabTo(page, steps.getByRole('button', { name: 'Add this view as a step' }));
  await page.keyboard.press('Enter');
  await expect(steps.getByRole('listitem')).toHaveCount(before + 1);
  await tabTo(page, steps.getByRole('button', { name: 'Present' }), true);
  await page.keyboard.press('Enter');
  await expect(page.locator('nav [aria-current="step"]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('aria-label', /^Step 2:/);
  await page.keyboard.press('Escape');
  await expect(slider).toBeVisible();

  // No trap: the Tab key comes round to where it began.
  await page.keyboard.press('Tab');
  const first = await focus(page);
  const seen = new Set<string>();
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const { name, fault } = await focus(page);
    expect(fault, name).toBe('');
    if (name === first.name && seen.size > 10) break;
    seen.add(name);
  }
  expect(seen.size).toBeGreaterThan(20);
  expect(seen.size).toBeLessThan(199);
});
