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

/** What the address of a frame asks for beside its view (core/embed/address.ts). */
export interface EmbedChoices {
  autoplay: boolean;
  /** Its story's steps are offered. */
  steps: boolean;
  theme: 'paper' | 'night';
  /** The article around hands over what is shown. */
  given: boolean;
}

const inFragment = (): URLSearchParams => new URLSearchParams(location.hash.replace(/^[^?]*\??/, ''));

export function embedChoices(): EmbedChoices {
  const asked = inFragment();
  return {
    autoplay: asked.has('autoplay'),
    steps: asked.get('steps') !== '0',
    theme: asked.get('theme') === 'night' ? 'night' : 'paper',
    given: asked.has('given'),
  };
}

/** The language that the address asks for, of the app (?lang=fr) or of a frame; null where it asks for none. */
export const askedLanguage = (): string | null =>
  new URLSearchParams(location.search).get('lang') ?? inFragment().get('speak');

/** This page once more, at another fragment: what a frame in an article is made of. */
export const ownAddress = (fragment: string): string => location.href.replace(/[?#].*$/, '') + fragment;

/** Address of a file that lies beside this page on its host; null where it lies on none. */
export const siblingAddress = (name: string): string | null =>
  /^https?:$/.test(location.protocol) ? new URL(name, document.baseURI).href : null;

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
