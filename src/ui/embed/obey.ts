/** Does what the page around a frame asks. */
import type { Asked } from '../../core/embed/messages';
import type { Session } from '../../state/session.svelte';

export function obey(session: Session, asked: Asked): void | Promise<void> {
  const { clock, story, lens, facts } = session;
  switch (asked.do) {
    case 'play':
      return clock.play();
    case 'pause':
      return clock.pause();
    case 'seek':
      clock.pause();
      return clock.seek(asked.at * (clock.scale?.length ?? 0));
    case 'step':
      clock.pause();
      return story.present(asked.to);
    case 'lens':
      return lens.choose(asked.lens);
    case 'select':
      return session.selectKey(asked.key);
    case 'say':
      return facts.publishedAs(asked);
  }
}
