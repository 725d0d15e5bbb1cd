/** What the page must not do: upload while it plays. (How long it may hold the page is measured in test/bench.) */
import { expect, test } from './test';

declare global {
  interface Window {
    glCalls: Record<string, number>;
  }
}

test('a frame of replay uploads nothing, and a seek changes uniforms alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.glCalls = {};
    const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(WebGL2RenderingContext.prototype)) {
      const { value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      if (typeof value !== 'function') continue;
      prototype[name] = function (this: unknown, ...input: unknown[]) {
        window.glCalls[name] = (window.glCalls[name] ?? 0) + 1;
        return (value as (...input: unknown[]) => unknown).apply(this, input);
      };
    }
  });
  await page.goto('./#1?sample=fee-waiver');
  const slider = page.getByRole('slider');
  await expect(slider).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.glCalls['drawElements'] ?? 0)).toBeGreaterThan(10);
  expect(await page.evaluate(() => window.glCalls['texSubImage2D'])).toBeGreaterThan(0);

  const counted = async (act: () => Promise<void>): Promise<Record<string, number>> => {
    await page.evaluate(() => (window.glCalls = {}));
    await act();
    return page.evaluate(() => window.glCalls);
  };
  const uploads = (calls: Record<string, number>): string[] =>
    Object.keys(calls).filter((name) =>
      /^(buffer|texI|texS|compressedTex|copyTex|create|link|compile)/.test(name),
    );

  // Playing: many frames, not one upload.
  const playing = await counted(() =>
    expect.poll(() => page.evaluate(() => window.glCalls['drawElements'] ?? 0)).toBeGreaterThan(10),
  );
  expect(uploads(playing)).toEqual([]);

  // One seek: uniforms change, geometry and programs stay.
  await page.keyboard.press('k');
  await slider.press('Home');
  await page.waitForTimeout(300);
  const seek = await counted(async () => {
    await slider.press('PageUp');
    await page.waitForTimeout(300);
  });
  expect(seek['uniform2f']).toBeGreaterThan(0);
  expect(seek['drawElements']).toBeGreaterThan(0);
  expect(uploads(seek)).toEqual([]);
});
