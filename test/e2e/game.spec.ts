/** A paper telephone game: typed in by keyboard alone, kept over a reload, replayed hop by hop. */
import { expect, test } from './test';

const TURNS = [
  ['Ministry', '', 'From 1 September the visa fee is waived for students who apply before 30 June.'],
  ['Ana Maria', 'Ministry', 'From September the visa fee is waived for students who apply before June.'],
  ['Ben', 'Ana Maria', 'No visa fee for students.'],
] as const;

test('a game from the room is typed in, kept and replayed', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'type in a game from the room' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'A message from the room' });
  const { keyboard } = page;
  await expect(dialog.getByLabel('Who, turn 1')).toBeFocused();
  for (const [at, [who, from, words]] of TURNS.entries()) {
    await expect(dialog.getByLabel(`Who, turn ${at + 1}`)).toBeFocused();
    await keyboard.type(who);
    await keyboard.press('Enter');
    // Whoever had the words last is proposed.
    if (from) {
      await expect(dialog.getByLabel(`From whom, turn ${at + 1}`)).toHaveValue(from);
      await expect(dialog.getByLabel(`From whom, turn ${at + 1}`)).toBeFocused();
      await keyboard.press('Enter');
    }
    await keyboard.type(words);
    await keyboard.press('Enter');
  }
  await page.reload();
  await page.getByRole('button', { name: 'type in a game from the room' }).click();
  await expect(dialog.getByLabel('Words, turn 3')).toHaveValue(TURNS[2][2]);
  await dialog.getByRole('button', { name: 'Replay it' }).click();
  await expect(page.getByTestId('born')).toHaveText(/of 3$/);
  await expect(page.getByRole('tab', { name: /What becomes of it/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('button', { name: 'Next hop' }).click();
  await page.getByRole('button', { name: 'Next hop' }).click();
  await expect(page.getByTestId('born')).toHaveText('3 of 3');
  await expect(page.getByText('no dates: in order of hops')).toBeVisible();
});

test('what is missing in a turn is said there', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'type in a game from the room' }).click();
  const dialog = page.getByRole('dialog', { name: 'A message from the room' });
  await dialog.getByLabel('Who, turn 1').fill('Ministry');
  await dialog.getByRole('button', { name: 'Replay it' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('The words are missing.');
});
