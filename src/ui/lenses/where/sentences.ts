/** Where the message goes, in words: at most two sentences, from the figures that core computed. */
import { enough } from '../../../core/lenses/enough';
import type { WhereAnswer } from '../../../core/lenses/where';
import type { CascadeFigures } from '../../../core/paths/figures';
import { counted, messages } from '../../../i18n';
import { formatList, formatNumber, formatSpan } from '../../../i18n/format';
import { languageName } from './groups';

/** Arrivals named in the sentence. */
const NAMED = 2;

export function sayWhere(answer: WhereAnswer, figures: CascadeFigures): string[] {
  const m = messages().where.answer;
  const responses = answer.posts - figures.breadth[0]!;
  if (responses <= 0) return [m.alone];
  if (enough(responses) === 'read') return [m.few(formatNumber(responses))];
  return [deep(figures), `${arrivals(answer)}; ${groups(answer)}.`];
}

function deep({ depth, breadth, maxBreadth, unknown, posts, overTrees }: CascadeFigures): string {
  const m = messages().where.answer;
  const { hops } = messages().common;
  const range =
    overTrees && overTrees.depth.to > overTrees.depth.from
      ? m.range(
          formatNumber(overTrees.depth.from),
          formatNumber(overTrees.depth.to),
          formatNumber(overTrees.trees),
        )
      : '';
  const widest = breadth.indexOf(maxBreadth);
  const said = m.deep(counted(depth, hops) + range, formatNumber(widest), formatNumber(maxBreadth));
  return unknown > 0
    ? `${said}; ${m.unknown(formatNumber(unknown), formatNumber(posts - breadth[0]!))}.`
    : `${said}.`;
}

/** Languages in the order of their first arrival. */
function arrivals(answer: WhereAnswer): string {
  const m = messages().where.answer;
  const { languages, start } = answer;
  const [first] = languages.groups;
  if (!first) return m.noLanguage;
  if (languages.groups.length === 1)
    return m.oneLanguage(formatNumber(languages.known), languageName(answer, first.group));
  const later = languages.groups
    .filter(({ first: at }) => at > start)
    .sort((a, b) => a.first - b.first)
    .slice(0, NAMED)
    .map(({ group, first: at }) => m.arrival(languageName(answer, group), formatSpan(at - start)));
  const count = m.languages(formatNumber(languages.groups.length));
  return later.length ? `${count}, ${formatList(later)}` : count;
}

function groups({ circles, branches }: WhereAnswer): string {
  const m = messages().where.answer;
  if (circles)
    return m.circles(formatNumber(circles.reach.groups.length), formatNumber(circles.circles.length));
  return m.branches(
    counted(branches.count, messages().where.branches.counted),
    formatNumber(branches.carriedOn),
  );
}
