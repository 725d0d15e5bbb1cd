/**
 * Every mark in a chart is a handle: resting on it shows the posts behind it, choosing it lights them on the stage, or
 * selects the post where it is a single one. By pointer and by keyboard alike.
 */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Session } from '../../state/session.svelte';

export interface HandlePosts {
  /** What they are, in words: the handle's name. */
  title: string;
  /** Their places in the open cascade; looked for only once they are asked for. */
  places(): ArrayLike<number>;
}

/** `{@attach handle(session, () => ({ title, places }))}` on an element of HTML or SVG. `posts` is read when it is needed. */
export function handle(session: Session, posts: () => HandlePosts): Attachment<HTMLElement | SVGElement> {
  return (element) => {
    // What has words of its own is called by them.
    if (!element.textContent?.trim() || element instanceof SVGElement)
      element.setAttribute('aria-label', posts().title);
    element.style.cursor = 'pointer';
    if (!(element instanceof HTMLButtonElement)) {
      element.setAttribute('role', 'button');
      if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '0');
    }
    const choose = (): void => {
      const { places, title } = posts();
      const found = places();
      session.peek.hide();
      if (found.length === 1) void session.selection.select(found[0]!);
      else session.lit.lightPosts(title, found);
    };
    const press = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      choose();
    };
    return both(
      peek(session, posts)(element),
      listen(element, [
        ['click', choose],
        ['keydown', press],
      ]),
    );
  };
}

/**
 * The half of it for what is chosen in a way of its own: resting on the mark shows the posts behind it. `choose` is what
 * the pointer does to a mark that the keyboard has another element for.
 */
export function peek(
  session: Session,
  posts: () => HandlePosts,
  choose?: () => unknown,
): (element: HTMLElement | SVGElement) => () => void {
  return (element) => {
    const show = (): void => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { title, places } = posts();
      session.peek.show({ title, places: places(), at: { x, y, width, height } });
    };
    const hide = (): void => session.peek.hide();
    const silence = listen(element, [
      ['pointerenter', show],
      ['pointerleave', hide],
      ['focus', show],
      ['blur', hide],
      ...(choose ? ([['click', () => void choose()]] as const) : []),
    ]);
    return both(silence, hide);
  };
}

type Listeners = readonly (readonly [name: string, listener: (event: Event) => void])[];

/**
 * Returns what takes them off again. An element that is taken away loses the focus in the midst of drawing, where no state may
 * change: by `on` it may.
 */
function listen(element: Element, listeners: Listeners): () => void {
  const off = listeners.map(([name, listener]) => on(element, name, listener));
  return () => off.forEach((end) => end());
}

const both = (a: () => void, b: () => void) => (): void => {
  a();
  b();
};
