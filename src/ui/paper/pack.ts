/** The pack of a workshop: the app, a plan, a worksheet and an answer key for each story, a debrief of what is open. */
import { messages } from '../../i18n';
import { sampleStories } from '../../state/saving/packing';
import type { Session } from '../../state/session.svelte';
import { gather, type WorkshopPaper } from './papers';
import { written } from './written';

/** As a zip. Rejects with a sentence where the app is not built, with the signal's reason when cancelled. `now`: Unix ms. */
export async function packOf(session: Session, now: number, signal: AbortSignal): Promise<Blob> {
  const m = messages();
  const { names } = m.workshop.papers;
  const open = await gather(session, now);
  signal.throwIfAborted();
  const samples = await sampleStories(signal);
  const { sample } = session.facts;
  // A story that was changed here stands beside the one that came with its sample.
  const own = session.story.own !== null || !sample ? [{ id: 'open', story: open.story }] : [];
  const stories = [...own, ...samples].filter(({ story }) => story.steps.length);
  const isOpen = (id: string): boolean => id === (own.length ? 'open' : sample?.id);
  const paper = (kind: WorkshopPaper, name: string, title: string, props = open) => ({
    name,
    text: written(kind, props, `${names[kind]}: ${title}`),
  });
  const papers = [
    paper('plan', 'plan.html', m.workshop.pack.title),
    ...stories.flatMap(({ id, story }) => {
      const props = isOpen(id)
        ? open
        : { ...open, story, lang: 'en', message: '', counted: new Map<string, string>() };
      return [
        paper('sheet', `worksheets/${id}.html`, story.title, props),
        paper('key', `answer-key/${id}.html`, story.title, props),
      ];
    }),
    paper('debrief', 'debrief.html', open.story.title || open.title),
  ];
  return session.packWorkshop(papers, m.exports.notBuilt, signal);
}
