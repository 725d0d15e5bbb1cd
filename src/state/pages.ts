/** A page of its own for what is on screen: the app, the posts and the story in one HTML file. */
import { HELD, writeManifest } from '../core/export/manifest';
import { readStory, writeStory } from '../core/story';
import type { PageToSave } from './saving.svelte';
import type { Session } from './session.svelte';
import { readView, writeView, type View } from './url';
import { viewOf } from './view';

/** `card`: the method card. Null where it was stopped, or failed and was reported. */
export async function writePage(
  session: Session,
  {
    card,
    withheld,
    refusal,
    sentence,
    corrected,
  }: Pick<PageToSave, 'withheld' | 'refusal'> & { card: string; sentence: string; corrected: number | null },
): Promise<Blob | null> {
  const { story } = session.story;
  const now = viewOf(session);
  // A sample says what its views leave open; a page has none.
  const largest = session.choice.messages.messages[0]?.key;
  const whole = (view: View): View => ({
    ...view,
    sample: null,
    lens: view.lens ?? session.facts.sample?.lens ?? now.lens,
    source: view.source.length ? view.source : now.source,
    message: view.message.length || !largest ? view.message : [largest],
  });
  const views = [now, ...story.steps.map(({ view }) => readView(view))].map(whole);
  const keys = [...new Set(views.flatMap(keysOf))];
  const roots = await session.choice.rootsOf(
    views.flatMap(({ message }) => message),
    views.some(({ lens }) => lens === 'compare'),
  );
  const beside = { keys, texts: [sentence, writeStory(story), card] };
  return session.saving.page({ roots, beside, withheld, refusal }, (posts, inside) => {
    const keyIn = new Map(keys.map((key, i) => [key, inside.keys[i] ?? '']));
    const [first, ...others] = views.map((view) => writeView(viewIn(view, keyIn)));
    const [said = '', told = '', stands = ''] = inside.texts;
    const discreet = readStory(told);
    const steps = discreet.steps.map((step, i) => (step.view ? { ...step, view: others[i]! } : step));
    const { collection } = session.facts;
    const title = session.titles.titleFor(withheld === null);
    return {
      [HELD.manifest]: new Blob([
        writeManifest({ title, view: first!, collection, sentence: said, corrected }),
      ]),
      [HELD.posts]: posts,
      [HELD.story]: new Blob([writeStory({ ...discreet, steps })]),
      [HELD.card]: new Blob([stands]),
    };
  });
}

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
