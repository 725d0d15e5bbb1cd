/** What the export holds of a guess, at the moment of its step. */
import type { Guess } from '../../core/story';
import { choicesOf, fallenFirst, lostAt, type Shares } from '../../core/workshop/guessing';
import { formatList } from '../../i18n/format';
import type { Opened } from '../../state/message/opened';
import type { Session } from '../../state/session.svelte';

/** An option that hands are raised for. */
export interface Option {
  key: string;
  /** '' where the option is a text of the export, which `words` holds. */
  label: string;
  words: string;
  right: boolean;
}

export interface Truth {
  options: Option[];
  /** Of a line. */
  shares: Shares;
  /** The words that fell first, as a list. */
  fallen: string;
}

/** Words that a room is asked about at most. */
const NAMED = 5;

/** Null where the view holds nothing to guess. `hopName` and `never` are the words of the options. */
export async function truthOf(
  session: Session,
  { kind }: Guess,
  named: number,
  words: { hop(n: number): string; never: string },
): Promise<Truth | null> {
  const { opened, born } = session.cascade;
  if (!opened) return null;
  const none: Truth = { options: [], shares: [], fallen: '' };
  if (kind === 'number') return none;
  if (kind === 'words') return wordsOf(opened, born, named);
  if (kind === 'next') return nextOf(session, opened);
  const shares = sharesOf(session, opened, born);
  if (!shares?.some((share) => share !== null)) return null;
  if (kind === 'line') return { ...none, shares };
  const lost = lostAt(shares);
  const hops = shares.map((_, i) => ({
    key: String(i + 1),
    label: words.hop(i + 1),
    words: '',
    right: lost === i + 1,
  }));
  return {
    ...none,
    shares,
    options: [...hops, { key: 'never', label: words.never, words: '', right: lost === null }],
  };
}

function wordsOf({ bundle, replay }: Opened, born: number, named: number): Truth | null {
  const shares = replay.survival(born, 1, Infinity, 'changers');
  if (!shares) return null;
  const tokens = bundle.rootTokens;
  const fallen = fallenFirst(
    shares,
    tokens.map(({ core }) => core),
    Math.max(1, Math.min(NAMED, named)),
  );
  return {
    shares: [],
    options: tokens.flatMap(({ core, surface }, i) =>
      core ? [{ key: String(i), label: '', words: surface, right: fallen.has(i) }] : [],
    ),
    fallen: formatList([...fallen].map((token) => tokens[token]!.surface)),
  };
}

/** Of the retellings at each hop, the share that keeps all pinned words; null where nothing is pinned. */
function sharesOf(session: Session, { wording, replay }: Opened, born: number): Shares | null {
  const { tokens } = session.pins;
  if (!tokens.length) return null;
  const phrase = wording.phrase(tokens);
  return Array.from({ length: replay.hops }, (_, i) => {
    const of = phrase.of(born, i + 1, i + 2, 'retellings');
    return of ? phrase.kept(born, i + 1, i + 2, 'retellings') / of : null;
  });
}

/** The wording of the selected post, among others that this message has. */
async function nextOf(session: Session, { bundle }: Opened): Promise<Truth | null> {
  const { place } = session.selection;
  const truth = place === null ? -1 : bundle.cascade.variant[place]!;
  if (place === null || truth < 0 || bundle.cascade.parent[place]! < 0) return null;
  const from = bundle.cascade.variant[bundle.cascade.parent[place]!]!;
  // What may not be told to the room is no choice.
  const told = bundle.variants.filter(({ withheld }) => !withheld).map(({ variant }) => variant);
  if (!told.includes(truth)) return null;
  const others = told.filter((one) => one !== from);
  const choices = choicesOf(truth, others, bundle.cascade.row[place]!);
  const views = await session.cascade.variants(choices);
  return {
    ...{ shares: [], fallen: '' },
    options: choices.map((choice, i) => ({
      ...{ key: String(choice), label: '', right: choice === truth },
      words: views[i]?.text ?? '',
    })),
  };
}
