/** The notes on a screen of their own. Works without a server: the window has no address, only what is put into it. */
import { mount, unmount } from 'svelte';
import type { StoryBook } from '../../state/story.svelte';
import Notes from './Notes.svelte';

export interface NotesWindow {
  close(): void;
}

/** As rules, not as a link: without a network nothing is kept for a window that has no address. */
function copyFor(opened: Window & typeof globalThis, { href, cssRules }: CSSStyleSheet): CSSStyleSheet {
  const copy = new opened.CSSStyleSheet({ baseURL: href ?? document.baseURI });
  copy.replaceSync(Array.from(cssRules, ({ cssText }) => cssText).join('\n'));
  return copy;
}

/** Null where the browser opens no window. `onClose`: the user closed it. */
export function openNotes(
  story: StoryBook,
  began: number,
  title: string,
  onClose: () => void,
): NotesWindow | null {
  const opened = window.open('', 'afterword-notes', 'popup,width=900,height=700') as
    (Window & typeof globalThis) | null;
  if (!opened) return null;
  const { document: page } = opened;
  page.head.replaceChildren();
  page.body.replaceChildren();
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dir = document.documentElement.dir;
  page.documentElement.dataset['theme'] = 'night';
  page.adoptedStyleSheets = Array.from(document.styleSheets, (sheet) => copyFor(opened, sheet));
  const notes = mount(Notes, { target: page.body, props: { story, began } });
  let done = false;
  const finish = (): void => {
    if (done) return;
    done = true;
    void unmount(notes);
    onClose();
  };
  opened.addEventListener('pagehide', finish);
  // Keys pressed there are meant here. An event of another window is not one of this one's class, so it is made anew.
  opened.addEventListener('keydown', ({ key, code, ctrlKey, shiftKey, altKey, metaKey }) =>
    window.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, ctrlKey, shiftKey, altKey, metaKey, cancelable: true }),
    ),
  );
  return {
    close() {
      finish();
      opened.close();
    },
  };
}
