/** A step that asks the room first: nothing is shown until it is revealed, then guess stands over truth. */
import { violations } from './axe';
import { expect, test } from './test';

// The page's policy lets no script in, that of the test neither.
test.use({ bypassCSP: true });

const STORY = `# A test

## [Which words fall first?](#1?sample=fee-waiver&lens=wording&at=1999999999999)

? words

## [How many hops?](#1?sample=fee-waiver&lens=wording&at=1999999999999)

? number 6

## [What the picture shows](#1?sample=fee-waiver&lens=wording&at=1999999999999)
`;

test('a room guesses by hands and numbers before a step shows what happened', async ({ page }) => {
  await page.goto('./#1?sample=fee-waiver');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Open a story')
    .setInputFiles({ name: 'story.md', mimeType: 'text/markdown', buffer: Buffer.from(STORY) });
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Present', exact: true }).click();
  const hands = (word: string, n: number) =>
    page.getByRole('button', { name: `${word}: ${n} hand${n === 1 ? '' : 's'}`, exact: true });
  await hands('provided', 0).click();
  await hands('provided', 1).press('Enter');
  await hands('Norland', 0).click();
  await hands('Norland', 1).press('-');
  await expect(hands('Norland', 0)).toBeVisible();
  await expect(page.getByText('In this export')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  // A clicker's next key reveals first, and turns the page only then.
  await page.keyboard.press('PageDown');
  await expect(
    page.getByText(/^In this export fell first: .*provided.* The room named 1 of 1\.$/),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How many hops?');
  const number = page.getByRole('textbox', { name: 'a number' });
  for (const said of ['4', '8', '5']) {
    await number.fill(said);
    await number.press('Enter');
  }
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(
    page.getByText('In this export: 6. The middle of the room is 5, the closest guess 5.'),
  ).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the picture shows');
  await expect(page.locator('.stage')).toBeVisible();
});

test('a locked story keeps what came out until the word is said', async ({ page }) => {
  await page.goto('./#1?sample=fee-waiver');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Open a story')
    .setInputFiles({ name: 'story.md', mimeType: 'text/markdown', buffer: Buffer.from(STORY) });
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await dialog.getByLabel(/Keep what came out/).fill('Ferry');
  await dialog.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which words fall first?');
  await expect(page.getByRole('button', { name: 'Show what happened' })).toHaveCount(0);
  for (let step = 0; step < 2; step++) await page.keyboard.press('PageDown');
  await expect(page.getByText('What came out is kept')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('');
  await expect(page.locator('.stage')).toHaveCount(0);
  const word = page.getByLabel('The word');
  await word.fill('boat');
  await word.press('Enter');
  await expect(page.getByText('That is not the word.')).toBeVisible();
  await word.fill('ferry');
  await word.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the picture shows');
  await expect(page.locator('.stage')).toBeVisible();
});
