/** The narration of the whole replay as a file: Markdown, with the method card. */
import { narrate } from '../../core/replay';
import { messages } from '../../i18n';
import { formatElapsed, formatMoment } from '../../i18n/format';
import type { Session } from '../../state/session.svelte';
import { estimates } from '../estimates';
import { baseOf } from '../find/base';
import { methodCard } from '../export/card';
import { provenanceOf } from '../export/plate/gather';
import { byRow, isDated, rowsNamed, tell } from './sentences';

/** `named`: everybody is named in it. `now`: when it is made, Unix ms. Null where no message is open. */
export async function makeTranscript(session: Session, named: boolean, now: number): Promise<string | null> {
  return session.privacy.during(!named, async () => {
    const { opened } = session.cascade;
    if (!opened) return null;
    const m = messages();
    const happenings = narrate(opened.replay);
    const posts = await session.posts.several(rowsNamed(opened, happenings));
    const told = { opened, base: baseOf(session), posts: byRow(posts), about: estimates(session) };
    const { cascade } = opened.bundle;
    const { birth } = cascade;
    const lines = happenings.map((happening) => {
      const { place } = happening;
      const moment = `**${formatElapsed(birth[place]! - birth[0]!)}** (${formatMoment(birth[place]!)}) `;
      return `- ${isDated(cascade) ? moment : ''}${m.common.sentences(tell(told, happening).map(markdown))}`;
    });
    return [
      `# ${markdown(m.told.transcript(session.titles.title))}`,
      '',
      markdown(m.common.facts(provenanceOf(session))),
      '',
      ...(session.facts.synthetic ? [markdown(m.exports.picture.synthetic), ''] : []),
      ...lines,
      '',
      `## ${m.told.made}`,
      '',
      ...methodCard(session, now, named, { base: told.base, moment: null }).trim().split('\n').map(quote),
      '',
    ].join('\n');
  });
}

/** What Markdown would read as its own, as it stands. */
const markdown = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, '\\$1');
/** A line of the card: kept apart from what is around it. */
const quote = (line: string): string => `> ${line === '' ? '' : `${markdown(line)}  `}`.trimEnd();
