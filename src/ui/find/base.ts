/** What the figures are of, in words: every figure and sentence that a filter narrows says so. */
import { chosenOf, FACETS, NO_GROUP, RULED_ROLES, type FacetName } from '../../core/replay/filter';
import { messages } from '../../i18n';
import { formatAlternatives, formatLanguage, formatMoment, isolated, quoted } from '../../i18n/format';
import type { Session } from '../../state/session.svelte';
import type { Filter } from '../../core/replay/filter';
import { circleName } from '../lenses/where/groups';

/** One part of the filter: what it says, and what lets go of it. */
export interface BasePart {
  text: string;
  open: Partial<Filter>;
}

/** Characters of a wording that name it. */
const WORDING = 40;

/** The parts of the filter, in a fixed order; none where all posts count. */
export function baseParts(session: Session): BasePart[] {
  const { filters, cascade } = session;
  const m = messages().find.base;
  const { kinds, facets, wordings, from, until, told } = filters.filter;
  const parts: BasePart[] = [];
  const said: Record<FacetName, (values: readonly string[]) => string> = {
    language: inLanguages,
    role: byRoles,
    community: (values) => ofCommunities(session, values),
  };
  if (told) parts.push({ text: m.told, open: { told: false } });
  if (filters.branch)
    parts.push({ text: m.branch(isolated(`@${filters.branch.handle}`)), open: { branch: null } });
  for (const name of FACETS) {
    const values = facets[name];
    if (!values?.length) continue;
    const text = said[name](values);
    if (text) parts.push({ text, open: { facets: chosenOf(facets, name, []) } });
  }
  if (kinds.length)
    parts.push({
      text: m.kinds(formatAlternatives(kinds.map((kind) => messages().find.kinds[kind]))),
      open: { kinds: [] },
    });
  if (wordings.length) {
    const text = wordings.length === 1 ? cascade.whole?.bundle.variants[wordings[0]!]?.text : undefined;
    parts.push({
      text: text === undefined ? m.wordings(wordings.length) : m.wording(quoted(brief(text))),
      open: { wordings: [] },
    });
  }
  if (from !== null || until !== null)
    parts.push({
      text:
        from === null
          ? m.until(formatMoment(until!))
          : until === null
            ? m.from(formatMoment(from))
            : m.between(formatMoment(from), formatMoment(until)),
      open: { from: null, until: null },
    });
  return parts;
}

/** " in Arabic, that are quotes": stands after a counted noun; '' where all posts count. */
export function baseOf(session: Session): string {
  return messages().find.base.after(baseParts(session).map(({ text }) => text));
}

function inLanguages(codes: readonly string[]): string {
  const m = messages().find.base;
  return m.language(formatAlternatives(codes.map((code) => formatLanguage(code) ?? m.unstated)));
}

/** All roles together are everybody. */
function byRoles(roles: readonly string[]): string {
  const m = messages().find.base;
  const chosen = RULED_ROLES.filter((role) => roles.includes(role));
  if (chosen.length === RULED_ROLES.length) return '';
  return m.roles(formatAlternatives(chosen.map((role) => m.role[role])));
}

function ofCommunities(session: Session, values: readonly string[]): string {
  const m = messages().find.base;
  return m.community(formatAlternatives(values.map((value) => quoted(communityName(session, value)))));
}

/** A value of the facet as it is shown: a community by its name or its words. */
export function communityName(session: Session, value: string): string {
  const circles = session.cascade.facets.circles ?? [];
  return value === NO_GROUP || !circles[Number(value)]
    ? messages().find.noCommunity
    : circleName(session.communities.names, circles, Number(value));
}

/** First words of a text. */
export function brief(text: string, most = WORDING): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
