/** What groups guessed, put beside each other: one row for each question that a story asks, or that some group answered. */
import type { Guess, Step } from '../../core/story';
import type { KeyedGuess } from '../../core/workshop/marks';
import { messages } from '../../i18n';
import type { Session } from '../../state/session.svelte';

export interface Asked {
  id: string;
  title: string;
  kind: Guess['kind'] | null;
}

/** What options are called, by the kind of their question. */
export type OptionNames = Record<'words' | 'hop' | 'next', (option: string) => string>;

/** The story's questions in its order; then those that another story, or an older one, asked: nobody's answer is lost. */
export function askedOf(steps: readonly Step[], guesses: readonly (readonly KeyedGuess[])[]): Asked[] {
  const asked = steps.flatMap(({ title, guess }): Asked[] =>
    guess ? [{ id: guess.id, title: title.replaceAll('*', ''), kind: guess.kind }] : [],
  );
  const known = new Set(asked.map(({ id }) => id));
  const others = [...new Set(guesses.flat().map(({ step }) => step))].filter((id) => !known.has(id));
  return [...asked, ...others.map((id) => ({ id, title: id.replaceAll('-', ' '), kind: null }))];
}

/** Options that hands were raised for, the most first. */
export function guessedWords(
  { hands }: KeyedGuess,
  kind: Asked['kind'],
  names: OptionNames,
): { words: string; count: number }[] {
  const name = kind && kind in names ? names[kind as keyof OptionNames] : (option: string) => option;
  return [...hands]
    .sort((a, b) => b.count - a.count)
    .map(({ option, count }) => ({ words: name(option), count }));
}

/** Names of options in what is open: words of its message, hops, wordings of its posts. */
export async function optionNames(session: Session, guesses: readonly KeyedGuess[]): Promise<OptionNames> {
  const { guess } = messages().workshop;
  const { cascade, story } = session;
  const surfaces = cascade.whole?.bundle.rootTokens.map(({ surface }) => surface) ?? [];
  const next = new Set(story.steps.flatMap(({ guess: asks }) => (asks?.kind === 'next' ? [asks.id] : [])));
  const chosen = guesses.flatMap(({ step, hands }) => (next.has(step) ? hands : []));
  const known = new Set(cascade.whole?.bundle.variants.map(({ variant }) => variant));
  const variants = [...new Set(chosen.map(({ option }) => Number(option)))].filter((one) => known.has(one));
  const views = variants.length ? await cascade.variants(variants) : [];
  const texts = new Map(variants.map((variant, i) => [String(variant), views[i]?.text]));
  return {
    words: (option) => surfaces[Number(option)] ?? option,
    hop: (option) => (option === 'never' ? guess.never : guess.hop(Number(option))),
    next: (option) => texts.get(option) ?? option,
  };
}
