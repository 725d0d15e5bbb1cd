/** A page that shows hostile text, looked at: whether all of it is text, and none of it acts, leads away or reaches beyond itself. */
import { expect, type Frame, type Page } from '@playwright/test';

/** No text longer than this stands in a view, however long what an export holds. */
const LONGEST = 31_000;

/** Collects whatever a page says or does that it should not, from now on. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  // Reports of a broken policy are errors of the console too, those of workers among them.
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text().slice(0, 300)}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => faults.push(`popup: ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    if (!/^(https?:\/\/localhost|about:blank|blob:)/.test(frame.url()))
      faults.push(`at ${frame.url().slice(0, 300)}`);
  });
  return faults;
}

/** `whole`: a record is shown as it came in, however long. */
export async function isSound(page: Page | Frame, view: string, whole = false): Promise<void> {
  const found = await page.evaluate(
    ({ longest }) => {
      const wrong: string[] = [];
      const brief = (text: string): string => text.slice(0, 160);
      const MARKS = /[\u202a-\u202e\u2066-\u2069]/;
      const OUTSIDE = /[\u202a-\u202e\u2066-\u2069]/;
      /** Isolated runs, from the inside out. */
      const withoutIsolated = (text: string): string => {
        let rest = text;
        for (let before = ''; before !== rest;)
          [before, rest] = [rest, rest.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '')];
        return rest;
      };
      /** What stands in it keeps to itself. Words of a post may reach to the end of the post, and no further. */
      const isIsolating = (element: Element | null): boolean =>
        element !== null && /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi);
      for (const element of document.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) wrong.push(`a handler: ${brief(element.outerHTML)}`);
          if (
            /^(?:(?:xlink:)?href|src|srcset|srcdoc|action|formaction|data|poster|ping|style|background)$/.test(
              name,
            ) &&
            /x\.invalid|javascript:|alert\(/i.test(value)
          )
            wrong.push(`an address: ${brief(element.outerHTML)}`);
          // What is heard, or shown beside the pointer, has no element around it that would hold it in.
          if (/^(?:aria-\w+|title|alt|placeholder)$/.test(name) && OUTSIDE.test(withoutIsolated(value)))
            wrong.push(`not isolated: ${name} of ${brief(element.outerHTML)}`);
          if (value.length > longest)
            wrong.push(`an attribute of ${value.length}: ${name} of ${element.tagName}`);
        }
        if (
          element.matches(
            // What readers will see is shown in a frame of the app's own page.
            `script:not([src], [data-own], [data-file]), iframe:not([src^="${location.origin}/#"]), object, embed, base, form[action], style:not([data-own], head > style)`,
          )
        )
          wrong.push(`an element: ${brief(element.outerHTML)}`);
        if (element.matches('a[href], area[href]')) {
          const { protocol, rel } = element as HTMLAnchorElement;
          if (!/^https?:$/.test(protocol) || !/noopener/.test(rel) || !/noreferrer/.test(rel))
            wrong.push(`a link: ${brief(element.outerHTML)}`);
        }
      }
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement!;
        const text = node.nodeValue ?? '';
        if (parent.closest('script, style')) continue;
        if (text.length > longest)
          wrong.push(`a text of ${text.length} in ${parent.tagName}.${parent.className}`);
        if (
          MARKS.test(text) &&
          OUTSIDE.test(withoutIsolated(text)) &&
          !isIsolating(parent) &&
          !isIsolating(parent.closest('.msg'))
        )
          wrong.push(`not isolated: ${brief(parent.outerHTML)}`);
      }
      // Nothing of a post stands where a browser keeps it, in its history and on the tab.
      if (document.title !== 'Afterword') wrong.push(`a title: ${brief(document.title)}`);
      if (/alert|invalid|proto|ferry|museum|source"/i.test(decodeURIComponent(location.href)))
        wrong.push(`its address: ${brief(location.href)}`);
      // Nothing pushes the page wider than its window, or hides it.
      const wide = document.documentElement.scrollWidth - innerWidth;
      if (wide > 0) wrong.push(`${wide} pixels too wide`);
      if (getComputedStyle(document.body).display === 'none') wrong.push('the page is hidden');
      return [...new Set(wrong)];
    },
    { longest: whole ? Infinity : LONGEST },
  );
  expect(found, view).toEqual([]);
}
