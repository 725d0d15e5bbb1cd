/** Posts by the role of their authors: one grouping for stage, bands and legend. */
import { ROLES, type Role } from '../../../core/network/roles';
import { messages } from '../../../i18n';
import type { Session } from '../../../state/session.svelte';
import { CATEGORY, type Classes } from '../classes';

export const ROLE_COLOUR: Record<Role, string> = {
  source: '#1636c8',
  official: CATEGORY.teal,
  media: CATEGORY.plum,
  public: CATEGORY.ochre,
};

export function roleClasses(session: Session): Classes | null {
  const answer = session.answers.of('carriers');
  if (!answer) return null;
  const m = messages().carriers;
  return {
    title: m.bands,
    of: answer.places.role,
    list: ROLES.map((role) => ({ name: m.roles[role], tone: { colour: ROLE_COLOUR[role] }, banded: true })),
  };
}
