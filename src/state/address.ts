/** Keeps the browser's address and history in step with the view. The only code that touches `location` and `history`. */
import { readView, writeView, type View } from './url';

/** The view that the address names now. */
export function currentView(): View {
  return readView(location.hash);
}

/** Shows a view in the address; `step` adds an entry that Back returns from. */
export function showView(view: View, step: boolean): void {
  const fragment = writeView(view);
  if (fragment === location.hash.replace(/^#/, '')) return;
  const address = fragment ? `#${fragment}` : location.pathname + location.search;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** What the address of a frame asks for beside its view. */
export interface EmbedChoices {
  autoplay: boolean;
  /** Its story's steps are offered. */
  steps: boolean;
  theme: 'paper' | 'night';
}

/** ?autoplay, ?steps=0 (offered else), ?theme=night. */
export function embedChoices(): EmbedChoices {
  const asked = new URLSearchParams(location.search);
  return {
    autoplay: asked.has('autoplay'),
    steps: asked.get('steps') !== '0',
    theme: asked.get('theme') === 'night' ? 'night' : 'paper',
  };
}

/** The language that the address asks for (?lang=fr); null where it asks for none. */
export const askedLanguage = (): string | null => new URLSearchParams(location.search).get('lang');

/** An address that asks for a language asks for this one from now on; another stays as it is. */
export function askForLanguage(language: string): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.set('lang', language);
  history.replaceState(history.state, '', address);
}

/** Calls back with the view on Back, Forward and a changed fragment. Returns the function that stops it. */
export function onAddress(go: (view: View) => void): () => void {
  const listen = (): void => go(currentView());
  addEventListener('popstate', listen);
  return () => removeEventListener('popstate', listen);
}
