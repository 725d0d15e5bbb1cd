/** Who carries it, in words: at most two sentences, from the figures that core computed. */
import type { CarriersAnswer } from '../../../core/lenses/carriers';
import { enough } from '../../../core/lenses/enough';
import { ROLES, type Role } from '../../../core/network/roles';
import { messages } from '../../../i18n';
import { upperFirst } from '../../../i18n/format';
import type { Estimate } from '../../estimates';

/** `narrowed`: a filter leaves some posts out. */
export function sayCarriers(
  answer: CarriersAnswer,
  narrowed = false,
  about: Estimate = (posts) => posts,
): string[] {
  const m = messages().carriers.answer;
  const { clauses } = messages().common;
  const { chain, returned, organic, own } = answer;
  const below = about(chain.posts + returned.posts + organic.posts);
  const read = chain.read + returned.read + organic.read;
  if (answer.source === 0) return [m.nobody];
  if (narrowed && answer.roles.every(({ posts }) => posts === 0)) return [messages().find.emptyBase];
  if (!narrowed && below === 0) return [m.alone];
  if (enough(read) === 'read') return [m.few(read)];
  const first = [
    chain.posts ? m.chain(about(chain.posts), below) : m.noChain,
    own ? m.own(about(own)) : '',
    chain.posts ? m.organic(about(organic.posts)) : m.organicOf(about(organic.posts), below),
    returned.posts ? m.returned(about(returned.posts)) : '',
  ].filter(Boolean);
  return [clauses(first), upperFirst(clauses([half(answer), kept(answer, about)].filter(Boolean)))];
}

function half({ half: most }: CarriersAnswer): string {
  const m = messages().carriers;
  return most ? m.answer.half(most.accounts, rolesOf(most.roles)) : '';
}

/** "1 source, 2 media". */
function rolesOf(found: Record<Role, number>): string[] {
  const { counts } = messages().carriers;
  return ROLES.filter((role) => found[role] > 0).map((role) => counts[role](found[role]));
}

function kept({ chain, organic }: CarriersAnswer, about: Estimate): string {
  const m = messages().carriers.answer;
  if (chain.fidelity.of + organic.fidelity.of === 0) return m.noneCompared;
  if (chain.fidelity.of === 0) return m.keptOutside(about(organic.unchanged), about(organic.fidelity.of));
  if (organic.fidelity.of === 0) return m.keptInside(about(chain.unchanged), about(chain.fidelity.of));
  return m.kept(
    about(chain.unchanged),
    about(chain.fidelity.of),
    about(organic.unchanged),
    about(organic.fidelity.of),
  );
}
