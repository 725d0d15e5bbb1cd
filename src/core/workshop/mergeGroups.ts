import type { GroupMarks } from './marks';

/**
 * A group's marks added to those of others. A group that went on replaces what it said before; one whose name is taken by
 * another is told apart by a number: nothing of anybody's is lost, and the same file added twice changes nothing.
 * `unnamed`: what a group without a name is called; `group`: what
 * it is called here.
 */
export function addGroup(
  groups: readonly GroupMarks[],
  added: GroupMarks,
  unnamed: string,
): { others: readonly GroupMarks[]; group: string } {
  const name = added.group.trim() || unnamed;
  for (let n = 1; ; n++) {
    const group = n === 1 ? name : `${name} ${n}`;
    const at = groups.findIndex((one) => one.group === group);
    if (at < 0) return { others: [...groups, { ...added, group }], group };
    if (holds(groups[at]!, added)) return { others: groups, group };
    if (holds(added, groups[at]!)) return { others: groups.with(at, { ...added, group }), group };
  }
}

/** True where everything of the second stands in the first. */
function holds(first: GroupMarks, second: GroupMarks): boolean {
  return (['pins', 'guesses', 'rewrites', 'judged'] as const).every((part) => {
    const there = new Set(first[part].map((one) => JSON.stringify(one)));
    return second[part].every((one) => there.has(JSON.stringify(one)));
  });
}
