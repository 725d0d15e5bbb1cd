/** The focus is never lost: where what had it goes away, what stands in its place has it next. */

/** What the Tab key stops at. */
const STOPS =
  'button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"]):not([role="application"])';

/** Its places among the children of each element above it, from the body down. */
function wayTo(element: Element): number[] {
  const way: number[] = [];
  for (let at = element; at !== document.body && at.parentElement; at = at.parentElement)
    way.unshift([...at.parentElement.children].indexOf(at));
  return way;
}

/** What stands at such places now; null where nothing does. */
function standingAt(way: readonly number[]): Element | null {
  let at: Element | undefined = document.body;
  for (const place of way) at = at?.children[place];
  return at ?? null;
}

const canHave = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.matches(STOPS) &&
  !element.matches(':disabled') &&
  element.checkVisibility({ visibilityProperty: true });

/**
 * Watches the page until it is given up. Where what had the focus is taken away, the focus goes to the same control drawn
 * anew (another language), else to the first control of the nearest part of the page that still stands. Where all of the
 * page is another it begins anew, as a page does.
 */
export function keepFocus(): () => void {
  let last: { element: Element; parts: Element[]; way: number[] } | null = null;

  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target === document.body) return;
    const parts: Element[] = [];
    // The page itself is no part of it.
    for (
      let at = target.parentElement;
      at?.parentElement && !at.matches('.app') && !at.parentElement.matches('.app');
      at = at.parentElement
    )
      parts.push(at);
    last = { element: target, parts, way: wayTo(target) };
  };

  const find = ({ element, parts, way }: NonNullable<typeof last>): HTMLElement | null => {
    const again = standingAt(way);
    if (
      again &&
      again.className === element.className &&
      again.localName === element.localName &&
      canHave(again)
    )
      return again;
    const part = parts.find((each) => each.isConnected && each.checkVisibility());
    return part ? ([...part.querySelectorAll(STOPS)].find(canHave) ?? null) : null;
  };

  // What is drawn anew may come in several steps: it is looked for until it is there, or until somebody goes on.
  const observer = new MutationObserver(() => {
    if (!last || last.element.isConnected || document.activeElement !== document.body) return;
    find(last)?.focus({ preventScroll: true });
  });
  const goOn = (): void => {
    if (last && !last.element.isConnected) last = null;
  };

  document.addEventListener('focusin', remember);
  document.addEventListener('keydown', goOn, true);
  document.addEventListener('pointerdown', goOn, true);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    document.removeEventListener('keydown', goOn, true);
    document.removeEventListener('pointerdown', goOn, true);
    observer.disconnect();
  };
}
