/**
 * Nothing of a private person in any file that is written unless it is asked for: one account whose handle, name, picture,
 * place, words and ids are like no other's, in an export whose own name holds the handle, thanked by the source.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { fromMenu } from './menu';
import { expect, test } from './test';

const HANDLE = 'zoe_quillfeather';
const POSTS = ['1392500000000000777', '1392600000000000778'];
const SECRETS = [
  ...[HANDLE, 'Quillfeather', 'zoe-face', 'Marmalade Lane', 'Beekeeper of'],
  ...['zebra', 'thunderous', '49771234', ...POSTS],
];
const SAID = 'The ferry to Lower Vey runs again from Monday, for residents with a permit.';

function line(id: string, handle: string, hour: number, text: string, more: object = {}): string {
  const zoe = handle === HANDLE;
  return JSON.stringify({
    created_at: `Wed May 12 ${String(hour).padStart(2, '0')}:00:00 +0000 2021`,
    ...{ id_str: id, full_text: text, lang: 'en' },
    entities: {
      hashtags: [],
      urls: [],
      user_mentions: text.includes(`@${HANDLE}`) ? [{ screen_name: HANDLE, id_str: '49771234' }] : [],
    },
    user: {
      ...{ id_str: zoe ? '49771234' : `9${hour}`, screen_name: handle },
      name: zoe ? 'Zoe Quillfeather' : handle,
      ...(zoe && {
        ...{ location: 'Marmalade Lane', description: 'Beekeeper of Vey', followers_count: 4711 },
        ...{ profile_image_url_https: 'https://img.example/zoe-face.png' },
      }),
    },
    ...more,
  });
}

const EXPORT = [
  line('1392400000000000001', 'vey_transport', 8, `${SAID} Thanks to @${HANDLE}.`),
  line(POSTS[0]!, HANDLE, 9, `@vey_transport is my thunderous goat a resident?`, {
    ...{ in_reply_to_status_id_str: '1392400000000000001', in_reply_to_screen_name: 'vey_transport' },
  }),
  line(POSTS[1]!, HANDLE, 10, `zebra crossing first! RT @vey_transport: ${SAID}`),
  line('1392600000000000779', 'harbour_cafe', 11, `RT @${HANDLE}: ${SAID}`),
  line('1392600000000000780', 'coast_lines', 12, `RT @vey_transport: ${SAID}`),
].join('\n');

/** Everything that a file holds as text, however it is packed. */
function textsOf(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return Object.entries(unzipSync(bytes))
      .map(([name, inside]) => `${name}\n${strFromU8(inside)}`)
      .join('\n');
  const text = Buffer.from(bytes).toString();
  const held = [...text.matchAll(/<script type="text\/plain"[^>]*>([\w+/=]+)<\/script>/g)];
  return [text, ...held.map(([, packed]) => gunzipSync(Buffer.from(packed!, 'base64')).toString())].join(
    '\n',
  );
}

const files: Record<string, string> = {};
/** Keeps what a press lets fall, and its name. */
async function keep(page: Page, name: string, press: () => Promise<void>): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  files[name] = `${file.suggestedFilename()}\n${textsOf(readFileSync(await file.path()))}`;
}

test('no file tells anything of a private person, its own name included', async ({ page }) => {
  // Fourteen files, one after the other.
  test.setTimeout(240_000);
  await page.goto('./');
  const mine = {
    ...{ name: `tweets of ${HANDLE}.jsonl`, mimeType: 'application/json', buffer: Buffer.from(EXPORT) },
  };
  await page.getByLabel('Choose files').setInputFiles(mine);
  await page.getByRole('checkbox', { name: /@vey_transport/ }).check();
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await page
    .getByRole('button', { name: /^“The ferry to Lower Vey/ })
    .first()
    .click();
  await expect(page.getByRole('slider')).toBeVisible();
  await page.getByRole('slider').press('End');
  await expect(page.getByTestId('born')).toContainText('5 of 5');

  for (const format of ['tables', 'gexf', 'graphml', 'newick', 'page', 'png', 'svg']) {
    await page.getByRole('button', { name: 'Save a file' }).press('Enter');
    await page.locator(`input[name=format][value=${format}]`).check();
    await keep(page, format, () => save.press('Enter'));
    if (format === 'png') {
      await keep(page, 'card', () =>
        page.getByRole('button', { name: 'Save the method card as text' }).press('Enter'),
      );
      files['alternative text'] = await page.getByRole('textbox', { name: /Alternative/ }).inputValue();
    }
    if (format === 'png' || format === 'svg') await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Add this view as a step' }).click();
  await page.getByLabel('What to tell').fill(`Told with @${HANDLE}.`);
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  await keep(page, 'story', () => save.press('Enter'));
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: 'As text' }).press('Enter');
  await keep(page, 'transcript', () => page.getByRole('button', { name: 'Save as a file' }).click());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await fromMenu(page, 'Keep');
  await page.getByRole('button', { name: /session/i }).click();
  await keep(page, 'session', () => save.press('Enter'));
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('tab', { name: /anyone answered/ }).click();
  await page.getByRole('button', { name: 'Save as a work list (CSV)' }).click();
  await keep(page, 'work list', () => save.press('Enter'));

  const leaks = Object.entries(files).flatMap(([name, text]) =>
    SECRETS.filter((secret) => text.toLowerCase().includes(secret.toLowerCase())).map(
      (secret) => `${name}: ${secret}`,
    ),
  );
  expect(leaks).toEqual([]);
  // They hold what may be told, and the card says what stands in place of the file's name.
  expect(Object.keys(files)).toHaveLength(13);
  for (const name of ['tables', 'gexf', 'graphml', 'newick', 'page', 'png', 'svg', 'session', 'work list'])
    expect(files[name], name).toMatch(/Dataset: .?An export about .?@vey_transport/);
  for (const name of ['card', 'transcript'])
    expect(files[name], name).toMatch(/An export about .?@vey\\?_transport/);
  expect(files['tables']).toMatch(/^An-export-about-vey-transport\.zip\n/);

  // Whoever asks for names has them.
  await page.getByRole('button', { name: 'Save a file' }).press('Enter');
  await page.getByRole('radio', { name: /Everybody is named/ }).check();
  await keep(page, 'named', () => save.press('Enter'));
  for (const secret of [HANDLE, 'zebra', 'thunderous', ...POSTS]) expect(files['named']).toContain(secret);
  expect(files['named']).toMatch(/^tweets-of-zoe-quillfeather\.zip\n/);
});
