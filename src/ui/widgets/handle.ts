/**
 * Every mark in a chart is a handle: resting on it shows the posts behind it, choosing it lights them on the stage, or
 * selects the post where it is a single one. By pointer and by keyboard alike.
 */
import type { Attachment } from 'svelte/attachments';
import type { Session } from '../../state/session.svelte';

export interface HandlePosts {
  /** What they are, in words: the handle's name. */
  title: string;
  /** Their places in the open cascade. */
  places: ArrayLike<number>;
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
      element.setAttribute('tabindex', '0');
    }
    const show = (): void => {
      const { x, y, width, height } = element.getBoundingClientRect();
      session.peek.show({ ...posts(), at: { x, y, width, height } });
    };
    const hide = (): void => session.peek.hide();
    const choose = (): void => {
      const { places, title } = posts();
      hide();
      if (places.length === 1) void session.selection.select(places[0]!);
      else session.lit.lightPosts(title, places);
    };
    const press = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      choose();
    };
    const listeners: [string, (event: Event) => void][] = [
      ['pointerenter', show],
      ['pointerleave', hide],
      ['focus', show],
      ['blur', hide],
      ['click', choose],
      ['keydown', press],
    ];
    for (const [name, listener] of listeners) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener);
      hide();
    };
  };
}
