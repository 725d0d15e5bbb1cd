/** Posts by how the source hears of them, as the night shows them: what it is not told of glows. */
import { TIERS, type Tier } from '../../../core/lenses/awareness';
import type { HorizonAnswer } from '../../../core/lenses/horizon';
import { messages, type Messages } from '../../../i18n';
import type { Session } from '../../../state/session.svelte';
import { kept } from '../../widgets/kept';
import type { Classes, PostClass } from '../classes';

const TONES: Record<Tier, Pick<PostClass, 'tone' | 'text'>> = {
  absent: { tone: { colour: '#57524a', lines: 0.3 } },
  own: { tone: { colour: '#8faaff' } },
  notified: { tone: { colour: '#6670a6', lines: 0.3 }, text: '#a9b2e6' },
  weak: { tone: { colour: '#8e95c2', lines: 0.5 }, text: '#b6bbdd' },
  discoverable: { tone: { colour: '#d9a556', glow: { reach: 2.6, strength: 0.22 } }, text: '#e0b36c' },
  unlinked: { tone: { colour: '#ffd98f', glow: { reach: 4.2, strength: 0.46 } }, text: '#ffd98f' },
};

/** Tiers that responses fall into. */
export const SHOWN_TIERS = ['notified', 'weak', 'discoverable', 'unlinked'] as const;
export const tierColour = (tier: Tier): string => TONES[tier].tone.colour;
export const tierText = (tier: Tier): string => TONES[tier].text ?? TONES[tier].tone.colour;

/** Null while it is not known, and where nobody knows who the source is. */
export function horizonClasses(session: Session): Classes | null {
  const answer = session.answers.of('horizon');
  return answer?.source ? classesOf(answer, messages().horizon) : null;
}

/** The same answer gives the same classes: what they colour is uploaded when they change. */
const classesOf = kept((answer: HorizonAnswer, m: Messages['horizon']): Classes => {
  const list = TIERS.map((tier) => ({
    name: m.tiers[tier],
    note: m.notes[tier],
    ...TONES[tier],
    banded: SHOWN_TIERS.some((shown) => shown === tier),
  }));
  return { title: m.bands, of: answer.places.tier, list };
});
