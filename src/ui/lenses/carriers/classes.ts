/** Posts by the role of their authors: one grouping for stage, bands and legend. */
import { ROLES, type Role } from '../../../core/network/roles';
import type { CarriersAnswer } from '../../../core/lenses/carriers';
import { messages, type Messages } from '../../../i18n';
import type { Session } from '../../../state/session.svelte';
import { kept } from '../../widgets/kept';
import { CATEGORY, type Classes } from '../classes';

export const ROLE_COLOUR: Record<Role, string> = {
  source: '#1636c8',
  official: CATEGORY.teal,
  media: CATEGORY.plum,
  public: CATEGORY.ochre,
};

export function roleClasses(session: Session): Classes | null {
  const answer = session.answers.of('carriers');
  return answer && classesOf(answer, messages().carriers);
}

/** The same answer gives the same classes: what they colour is uploaded when they change. */
const classesOf = kept((answer: CarriersAnswer, m: Messages['carriers']): Classes => {
  return {
    title: m.bands,
    of: answer.places.role,
    list: ROLES.map((role) => ({ name: m.roles[role], tone: { colour: ROLE_COLOUR[role] }, banded: true })),
  };
});
