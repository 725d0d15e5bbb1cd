/** What is wrong with the words on a screen: no language gave them, or they have no room. */
import type { Frame, Page } from '@playwright/test';

/** Texts on screen that no file of i18n gave, and that are no words of the dataset. */
export const strays = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    /** What the dataset says, and what is said in a language of its own. */
    const DATA =
      '.msg, bdi, q, code, pre, [dir=auto], [lang]:not(html), .wordmark, text.name, textarea, script, style, .word';
    /** Figures, dates and times as English writes them, and the app's name. */
    const NO_WORDS =
      /⟦[^⟦⟧]*⟧|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|UTC|GMT|kB|MB|https|Afterword|T\+\d*d?)\b|\b\d+d\b|\b[\d.,]+ (?:second|minute|hour|day)s?\b/g;
    const wordsIn = (text: string): string =>
      (text.replace(NO_WORDS, '').match(/\p{L}{2,}/gu) ?? []).join(' ');
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement!;
      const seen = parent.checkVisibility({ visibilityProperty: true }) || parent.closest('option') !== null;
      if (!seen || parent.closest(DATA)) continue;
      const words = wordsIn(walk.currentNode.textContent ?? '');
      if (words) found.push(`<${parent.localName} ${parent.className}> ${words}`);
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [aria-valuetext]',
    )) {
      if (element.closest(`${DATA}, .tree button`)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) {
        const words = wordsIn(element.getAttribute(name) ?? '');
        if (words) found.push(`${name} of <${element.localName} ${element.className}>: ${words}`);
      }
    }
    return found;
  });

/** Texts that are cut off, run out of the page, or stand on each other. */
export const crammed = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollingElement: root } = document;
    if (root && root.scrollWidth > innerWidth + 1) found.push(`the page is ${root.scrollWidth} px wide`);
    interface Line {
      text: string;
      element: Element;
      box: DOMRect;
    }
    const lines: Line[] = [];
    const over =
      document.querySelector('dialog[open]') ?? document.querySelector(':popover-open') ?? document.body;
    const walk = document.createTreeWalker(over, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement!;
      const text = walk.currentNode.textContent!.trim();
      if (
        !text ||
        element.closest(
          // A card under the pointer stands over the page by intent.
          'option, script, style, [inert], .handled, .drawn .msg, .drawn bdi, text.name, .visually-hidden, .stage nav, svg defs, title',
        )
      )
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (getComputedStyle(element).clipPath === 'inset(50%)') continue;
      range.selectNodeContents(walk.currentNode);
      for (const box of range.getClientRects()) {
        if (box.width < 2) continue;
        let hidden = false;
        /** What of it is seen. */
        let [top, bottom] = [box.top, box.bottom];
        for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
          if (hidden) break;
          const style = getComputedStyle(at);
          if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
          const frame = at.getBoundingClientRect();
          top = Math.max(top, frame.top);
          bottom = Math.min(bottom, frame.bottom);
          const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
          const dots = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
          if (
            box.right < frame.left + 1 ||
            box.left > frame.right - 1 ||
            box.bottom < frame.top + 1 ||
            box.top > frame.bottom - 1
          )
            hidden = true;
          else if (scrolls || dots) {
            const across = box.right > frame.right + 2 || box.left < frame.left - 2;
            // Tabs and layouts are walked by arrow keys, which bring them into view.
            if (across && style.scrollbarWidth === 'none' && !at.matches('[role=tablist], .one-of'))
              found.push(`out of sight: “${text.slice(0, 60)}” in <${at.localName} ${at.className}>`);
            if (
              box.right > frame.right ||
              box.left < frame.left ||
              box.bottom > frame.bottom ||
              box.top < frame.top
            )
              hidden = true;
          } else if (box.right > frame.right + 2 || box.left < frame.left - 2)
            found.push(`cut off: “${text.slice(0, 60)}” in <${at.localName} ${at.className}>`);
        }
        if (hidden) continue;
        if (box.left < -1 || box.right > innerWidth + 1)
          found.push(`out of the page: “${text.slice(0, 60)}” <${element.localName} ${element.className}>`);
        lines.push({ text, element, box: new DOMRect(box.left, top, box.width, Math.max(0, bottom - top)) });
      }
    }
    for (let i = 0; i < lines.length; i++)
      for (let j = i + 1; j < lines.length; j++) {
        const [a, b] = [lines[i]!, lines[j]!];
        if (a.element === b.element) continue;
        // Marks of a chart may meet; its words are spread by the chart.
        if (a.element.closest('svg') && b.element.closest('svg')) continue;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > 3 && high > Math.min(a.box.height, b.box.height) * 0.5)
          found.push(
            `on each other: “${a.text.slice(0, 40)}” <${a.element.className}> and “${b.text.slice(0, 40)}” <${b.element.className}>`,
          );
      }
    return [...new Set(found)].slice(0, 12);
  });
