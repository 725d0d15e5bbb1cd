/** Hops judged by hand: two judges, by keyboard, then how far they agree and where they do not. */
import { readFileSync } from 'node:fs';
import { expect, test } from './test';

test('two judges judge the same hops, and are told how far they agree', async ({ page }) => {
  // Forty verdicts, each waited for.
  test.setTimeout(180_000);
  await page.goto('./#1?sample=fee-waiver');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Judge hops by hand' }).click();
  const dialog = page.getByRole('dialog', { name: 'Judge 20 hops' });
  const { keyboard } = page;
  await expect(dialog.getByText(/^Hop 1 of 20$/)).toBeVisible();
  await expect(dialog.locator('article')).toHaveCount(2);
  // The first finds all meanings kept, the second all but one: each key goes on to the next hop.
  await dialog.getByRole('button', { name: 'the same meaning' }).focus();
  for (let hop = 1; hop <= 20; hop++) {
    await expect(dialog.getByText(new RegExp(`Judge 1.*: ${hop - 1} of 20 judged`))).toBeVisible();
    await keyboard.press('1');
  }
  await expect(dialog.getByText('One judge so far.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Another person judges' }).click();
  await dialog.getByLabel('Who judges').fill('Ben');
  await dialog.getByRole('button', { name: 'the same meaning' }).focus();
  for (let hop = 1; hop <= 20; hop++) {
    await expect(dialog.getByText(new RegExp(`Ben.*: ${hop - 1} of 20 judged`))).toBeVisible();
    await keyboard.press(hop === 3 ? '2' : '1');
  }
  await expect(dialog.getByText('Krippendorff’s α is 0.00')).toBeVisible();
  await expect(dialog.getByText('Of 20 hops that were judged, most say of 19')).toBeVisible();
  await expect(dialog.getByRole('row')).toHaveCount(2);
  // What this group did is taken away as a file, and added where another group judged.
  const groups = page.getByRole('dialog', { name: 'Groups side by side' });
  await dialog.getByRole('button', { name: 'Compare groups' }).click();
  await groups.getByLabel('This group').fill('Table 1');
  await keyboard.press('Tab');
  await expect(groups.getByRole('columnheader', { name: 'Table 1' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    groups.getByRole('button', { name: 'Save this group’s marks' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  // What was judged is there again, but for the last moments at most: another group begins anew.
  await page.reload();
  await expect(page.getByText(/\d+ verdicts on hops/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin without them' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Judge hops by hand' }).click();
  await dialog.getByRole('button', { name: 'changed' }).click();
  await dialog.getByRole('button', { name: 'What all said' }).click();
  await dialog.getByRole('button', { name: 'Compare groups' }).click();
  const add = groups.getByLabel('Add files of groups');
  const give = (name: string, body: string) =>
    add.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
  await give('cut.json', text.slice(0, -40));
  await expect(groups.getByRole('status')).toContainText('or is damaged; nothing of it was added');
  await give('group.json', text);
  await expect(groups.getByRole('columnheader', { name: 'Table 1' })).toBeVisible();
  await expect(groups.getByRole('row', { name: /Did the meaning change/ })).toContainText(
    'the same meaning 39',
  );
});

test('a group’s own wording is rehearsed beside the original', async ({ page }) => {
  await page.goto('./#1?sample=fee-waiver&lens=wording&at=1999999999999');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Rehearse another wording' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rehearse a wording' });
  await expect(dialog.getByText('A rehearsal on invented rules, not a forecast.')).toBeVisible();
  await dialog
    .getByLabel('Your own wording', { exact: true })
    .fill('Apply before 30 June, and Norland waives the fee.');
  for (const words of ['As it was said', 'The words of your own wording'])
    await dialog.getByRole('group', { name: words }).getByRole('button', { name: '30', exact: true }).click();
  const run = dialog.getByRole('button', { name: 'Run both under 20 seeds' });
  await run.focus();
  await page.keyboard.press('Enter');
  await expect(
    dialog.getByText('In 20 of 20 runs, more of the retellings have the whole point'),
  ).toBeVisible();
  await expect(dialog.getByText('Each dot is one of 20 runs')).toBeVisible();
  await expect(dialog.locator('figure').first().locator('circle')).toHaveCount(40);
});
