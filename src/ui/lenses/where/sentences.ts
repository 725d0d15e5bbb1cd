/** Where the message goes, in words: at most two sentences, from the figures that core computed. */
import { enough } from '../../../core/lenses/enough';
import type { WhereAnswer } from '../../../core/lenses/where';
import type { ShapeFigures } from '../../../core/lenses/shape';
import { messages } from '../../../i18n';
import { formatSpan } from '../../../i18n/format';
import type { Estimate } from '../../estimates';
import { languageName } from './groups';

/** Arrivals named in the sentence. */
const NAMED = 2;

/** `narrowed`: a filter leaves some posts out. */
export function sayWhere(
  answer: WhereAnswer,
  figures: ShapeFigures,
  narrowed = false,
  about: Estimate = (posts) => posts,
): string[] {
  const m = messages().where.answer;
  const responses = answer.posts - figures.breadth[0]!;
  if (narrowed && answer.posts === 0) return [messages().find.emptyBase];
  if (!narrowed && responses <= 0) return [m.alone];
  const read = answer.read - figures.breadth[0]!;
  if (enough(read) === 'read') return [m.few(read)];
  return [deep(figures, about), messages().common.clauses([arrivals(answer, about), groups(answer, about)])];
}

function deep(
  { depth, breadth, maxBreadth, unknown, posts, overTrees }: ShapeFigures,
  about: Estimate,
): string {
  const m = messages().where.answer;
  const over =
    overTrees && overTrees.depth.to > overTrees.depth.from
      ? { ...overTrees.depth, trees: overTrees.trees }
      : null;
  const said = m.deep(depth, over, breadth.indexOf(maxBreadth), about(maxBreadth));
  return messages().common.clauses(
    unknown > 0 ? [said, m.unknown(about(unknown), about(posts - breadth[0]!))] : [said],
  );
}

/** Languages in the order of their first arrival. */
function arrivals(answer: WhereAnswer, about: Estimate): string {
  const m = messages().where.answer;
  const { languages, start } = answer;
  const [first] = languages.groups;
  if (!first) return m.noLanguage;
  if (languages.groups.length === 1)
    return m.oneLanguage(about(languages.known), languageName(answer, first.group));
  const later = languages.groups
    .filter(({ first: at }) => at > start)
    .sort((a, b) => a.first - b.first)
    .slice(0, NAMED)
    .map(({ group, first: at }) => m.arrival(languageName(answer, group), formatSpan(at - start)));
  return m.languages(languages.groups.length, later);
}

function groups({ circles, branches }: WhereAnswer, about: Estimate): string {
  const m = messages().where.answer;
  if (circles) return m.circles(circles.reach.groups.length, circles.circles.length);
  return m.branches(about(branches.count), branches.carriedOn);
}
