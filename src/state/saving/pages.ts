/** What is published of what is on screen: the posts below its messages, the story, and what is to be known of them. */
import { writeData } from '../../core/embed/data';
import { HELD, writeManifest, type Manifest } from '../../core/export/manifest';
import { readStory, writeStory } from '../../core/story';
import type { Session } from '../session.svelte';
import { readView, writeView, type View } from '../address/url';
import { viewOf } from '../address/view';
import { savingOf } from './written';

export { APP_PAGE } from '../../jobs/page';

export interface ToPublish {
  /** The view that it opens with. */
  view: View;
  /** The method card. */
  card: string;
  /** What stands in place of private words; null = everybody is named. */
  withheld: string | null;
  /** The answer that is shown with it; '' = as it is computed. */
  sentence: string;
}

/** Posts of their own, where keys and words are those that they have there. */
export interface Publication {
  /** Nothing of it is corrected yet. */
  manifest: Manifest;
  story: string;
  posts: Blob;
  card: string;
}

/** What is on screen, as it would be published. */
export const viewNow = (session: Session): View => viewOf(session);

/** Null where it was stopped, or failed and was reported. */
export async function publish(
  session: Session,
  { view, card, withheld, sentence }: ToPublish,
): Promise<Publication | null> {
  const { story } = session.story;
  // A sample says what its views leave open; a page has none.
  const largest = session.choice.messages.messages[0]?.key;
  const whole = (shown: View): View => ({
    ...shown,
    sample: null,
    lens: shown.lens ?? session.facts.sample?.lens ?? view.lens,
    source: shown.source.length ? shown.source : view.source,
    message: shown.message.length || !largest ? shown.message : [largest],
  });
  const views = [view, ...story.steps.map((step) => readView(step.view))].map(whole);
  const keys = [...new Set(views.flatMap(keysOf))];
  const roots = await session.choice.rootsOf(
    views.flatMap(({ message }) => message),
    views.some(({ lens }) => lens === 'compare'),
  );
  const beside = { keys, texts: [sentence, writeStory(story), card] };
  const inside = await savingOf(session).extract({ roots, beside, withheld });
  if (!inside) return null;
  const keyIn = new Map(keys.map((key, i) => [key, inside.keys[i] ?? '']));
  const [first, ...others] = views.map((shown) => writeView(viewIn(shown, keyIn)));
  const [said = '', told = '', stands = ''] = inside.texts;
  const discreet = readStory(told);
  const steps = discreet.steps.map((step, i) => (step.view ? { ...step, view: others[i]! } : step));
  const { collection } = session.facts;
  const title = session.titles.titleFor(withheld === null);
  return {
    manifest: { title, view: first!, collection, sentence: said, corrected: null },
    story: writeStory({ ...discreet, steps }),
    posts: inside.posts,
    card: stands,
  };
}

/** A page that holds it (Saving.page). */
export function pageOf(
  session: Session,
  { manifest, story, posts, card }: Publication,
  how: { templates: readonly string[]; refusal: string },
): Promise<Blob | null> {
  const files = {
    [HELD.manifest]: new Blob([writeManifest(manifest)]),
    [HELD.posts]: posts,
    [HELD.story]: new Blob([story]),
    [HELD.card]: new Blob([card]),
  };
  return savingOf(session).page(files, how);
}

/** A file that an article hands to its frame (core/embed/data.ts). */
export const dataOf = ({ manifest, story, posts, card }: Publication): Blob =>
  writeData(manifest, story, card, posts);

/** Keys of the posts that a view names. */
export const keysOf = ({ message, selected, beside, filter }: View): string[] =>
  [...message, selected, beside, filter.branch].filter((key) => key !== null);

/** The view with the keys that its posts have in a file; those that it lacks are left out. */
export function viewIn(view: View, keyIn: ReadonlyMap<string, string>): View {
  const of = (key: string | null): string | null => (key === null ? null : keyIn.get(key) || null);
  const selected = of(view.selected);
  return {
    ...view,
    message: view.message.map(of).filter((key) => key !== null),
    selected,
    beside: selected && of(view.beside),
    filter: { ...view.filter, branch: of(view.filter.branch) },
  };
}
