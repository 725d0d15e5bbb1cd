/**
 * The lineage of wordings as one Newick tree, for tools of phylogenetics. A wording that others were made of is an
 * inner node with its own name; the length of a branch is 1 − fidelity to the parent wording, none where words cannot be
 * compared (another language).
 */
import { childrenOf } from '../tree';
import { rounded, wordingName, type ExportContent } from './content';

/** The file in pieces of text: a remark, then one tree. */
export function* newick(content: ExportContent): Generator<string> {
  const { count, parent } = content.wordings;
  // Newick's own place for remarks; a bracket inside would end it.
  yield `[${content.card.replace(/[[\]]/g, '|').replace(/\s+/g, ' ')}]\n`;
  const { offsets, list } = childrenOf(parent);
  const roots: number[] = [];
  for (let number = 0; number < count; number++) if (parent[number]! < 0) roots.push(number);
  if (roots.length !== 1) yield '(';
  for (const [i, root] of roots.entries()) {
    if (i > 0) yield ',';
    yield* subtree(root);
  }
  yield `${roots.length === 1 ? '' : ')'};\n`;

  function* subtree(root: number): Generator<string> {
    /** Wordings that are open, with the next of their children: a chain may be long, so there is no recursion. */
    const open: { number: number; next: number }[] = [{ number: root, next: offsets[root]! }];
    while (open.length) {
      const top = open.at(-1)!;
      const { number } = top;
      const [from, to] = [offsets[number]!, offsets[number + 1]!];
      if (top.next < to) {
        yield top.next === from ? '(' : ',';
        const child = list[top.next++]!;
        open.push({ number: child, next: offsets[child]! });
        continue;
      }
      const { fidelity } = content.wording(number);
      const length = Number.isNaN(fidelity) ? '' : `:${rounded(1 - fidelity)}`;
      yield `${to > from ? ')' : ''}${wordingName(number)}${length}`;
      open.pop();
    }
  }
}
