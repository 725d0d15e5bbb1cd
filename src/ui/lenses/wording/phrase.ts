import type { CascadeBundle } from '../../../core/api';

/** Longest phrase that is shown whole, and what is shown of either end of a longer one, in characters. */
const LONGEST = 46;
const END = 18;

type Token = CascadeBundle['rootTokens'][number];

/** The text of some of the message's tokens, from the first to the last of them; a long one without its middle. */
export function phraseText({ rootTokens }: CascadeBundle, tokens: readonly number[]): string {
  const run = rootTokens.slice(tokens[0], tokens.at(-1)! + 1);
  const text = joined(run);
  if (text.length <= LONGEST) return text;
  return `${whole(run, 1)} … ${whole(run, -1)}`;
}

/** As many whole tokens from one end as there is room for, at least one. */
function whole(run: readonly Token[], from: 1 | -1): string {
  let count = 1;
  const part = (n: number): string => joined(from > 0 ? run.slice(0, n) : run.slice(-n));
  while (count < run.length && part(count + 1).length <= END) count++;
  return part(count);
}

const joined = (run: readonly Token[]): string =>
  run
    .map(({ surface, after }, i) => surface + (i < run.length - 1 ? after : ''))
    .join('')
    .trim();
