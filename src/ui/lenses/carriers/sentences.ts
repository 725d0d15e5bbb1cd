/** Who carries it, in words: at most two sentences, from the figures that core computed. */
import type { CarriersAnswer } from '../../../core/lenses/carriers';
import { enough } from '../../../core/lenses/enough';
import { ROLES, type Role } from '../../../core/network/roles';
import { counted, messages } from '../../../i18n';
import { formatList, formatNumber } from '../../../i18n/format';

export function sayCarriers(answer: CarriersAnswer): string[] {
  const m = messages().carriers.answer;
  const { chain, returned, organic } = answer;
  const responses = chain.posts + returned.posts + organic.posts;
  if (answer.roles[0]!.accounts === 0) return [m.nobody];
  if (responses === 0) return [m.alone];
  if (enough(responses) === 'read') return [m.few(formatNumber(responses))];
  const first = [
    chain.posts ? m.chain(formatNumber(chain.posts), formatNumber(responses)) : m.noChain,
    chain.posts
      ? m.organic(formatNumber(organic.posts))
      : m.organicOf(formatNumber(organic.posts), formatNumber(responses)),
    returned.posts ? m.returned(formatNumber(returned.posts)) : '',
  ]
    .filter(Boolean)
    .join('; ');
  return [`${first}.`, `${[half(answer), kept(answer)].filter(Boolean).join('; ')}.`];
}

function half({ half: most }: CarriersAnswer): string {
  const m = messages().carriers;
  return most ? m.answer.half(counted(most.accounts, m.accounts), rolesOf(most.roles)) : '';
}

/** "1 source, 2 media". */
function rolesOf(counts: Record<Role, number>): string {
  const { roles } = messages().carriers;
  return formatList(
    ROLES.filter((role) => counts[role] > 0).map((role) => `${formatNumber(counts[role])} ${roles[role]}`),
  );
}

function kept({ chain, organic }: CarriersAnswer): string {
  const m = messages().carriers.answer;
  if (chain.fidelity.of + organic.fidelity.of === 0) return m.noneCompared;
  return m.kept(
    formatNumber(chain.unchanged),
    formatNumber(chain.fidelity.of),
    formatNumber(organic.unchanged),
    formatNumber(organic.fidelity.of),
  );
}
