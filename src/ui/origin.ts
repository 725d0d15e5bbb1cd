/** Where what is open comes from, beside how it was collected. */
import { messages } from '../i18n';
import { formatDate, quoted } from '../i18n/format';
import type { Session } from '../state/session.svelte';

/** "1 cascade of the library “ministries”, prepared on 12 May 2026"; '' where it is of none. `named` as in titles. */
export function originOf({ facts, titles, privacy }: Session, named = !privacy.on): string {
  const { origin } = facts;
  if (!origin) return '';
  const date = origin.prepared === null ? '' : formatDate(origin.prepared);
  // What is open of a library bears its name.
  return messages().collection.library(origin.roots.length, quoted(titles.titleFor(named)), date);
}
