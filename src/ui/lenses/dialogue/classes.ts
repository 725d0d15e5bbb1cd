/** Posts by what became of them: only those that address the source keep their colour. */
import { FATES, type DialogueAnswer, type Fate } from '../../../core/lenses/dialogue';
import { messages, type Messages } from '../../../i18n';
import type { Session } from '../../../state/session.svelte';
import { kept } from '../../widgets/kept';
import { CATEGORY, type Classes, type PostClass } from '../classes';

const TONES: Record<Fate, PostClass['tone']> = {
  none: { colour: '#bdb19c', lines: 0.35 },
  own: { colour: '#1636c8', lines: 0.7 },
  source: { colour: '#1636c8' },
  others: { colour: CATEGORY.teal },
  nobody: { colour: '#a8320a' },
};
/** What can become of those who address the source. */
const BANDED: readonly Fate[] = ['source', 'others', 'nobody'];
export const fateColour = (fate: Fate): string => TONES[fate].colour;

/** Null while it is not known, and where nobody knows who the source is. */
export function dialogueClasses(session: Session): Classes | null {
  const answer = session.answers.of('dialogue');
  return answer?.source ? classesOf(answer, messages().dialogue) : null;
}

/** The same answer gives the same classes: what they colour is uploaded when they change. */
const classesOf = kept((answer: DialogueAnswer, m: Messages['dialogue']): Classes => {
  const list = FATES.map((fate) => ({
    name: m.fates[fate],
    tone: TONES[fate],
    banded: BANDED.includes(fate),
  }));
  return { title: m.bands, of: answer.places.fate, list };
});
