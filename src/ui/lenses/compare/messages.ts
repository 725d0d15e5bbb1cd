/** The messages of the source as they are sorted and drawn: each with its kind, and how much of its words is kept. */
import type { CompareAnswer } from '../../../core/lenses/compare';
import type { ComparedMessage } from '../../../core/lenses/joined';
import { TAG_RULES, Tagger, type Tagged, type TagRule } from '../../../core/lenses/tags';
import { messages } from '../../../i18n';
import { formatFixed } from '../../../i18n/format';
import type { Session } from '../../../state/session.svelte';
import type { HandTag } from '../../../state/choices/sorting.svelte';
import { kept } from '../../widgets/kept';
import { CATEGORY } from '../classes';
import { brief } from '../../find/base';

export interface SortedMessage extends ComparedMessage {
  /** Its first root: what it is chosen by. */
  root: number;
  tagged: Tagged;
  /** 0 … 1: pinned words kept, else mean fidelity; NaN where nothing can be compared. */
  kept: number;
  /** Retellings that `kept` is of. */
  of: number;
  /** Compared posts that were read. */
  read: number;
}

/** The rules that tag messages: as the user changed them, else those that come with the app. */
export const rulesOf = ({ sorting }: Session): readonly TagRule[] => sorting.rules ?? TAG_RULES;

/** All that are listed, largest first, tagged by hand or by rule. */
export function sortedMessages(session: Session): readonly SortedMessage[] {
  const answer = session.answers.of('compare');
  return answer ? sorted(answer, session.sorting.tags, rulesOf(session)) : NONE;
}

const NONE: readonly SortedMessage[] = [];

const sorted = kept((answer: CompareAnswer, tags: readonly HandTag[], rules: readonly TagRule[]) => {
  const tagger = new Tagger(rules);
  return answer.messages.map((message): SortedMessage => {
    const root = message.roots[0]!;
    const hand = tags.find((tagged) => tagged.root === root)?.tag;
    const { pinned, fidelity } = message;
    return {
      ...message,
      root,
      tagged: tagger.tag(message.words, hand),
      kept: pinned && pinned.of > 0 ? pinned.count / pinned.of : fidelity.mean,
      of: pinned ? pinned.of : fidelity.of,
      read: fidelity.read,
    };
  });
});

const COLOURS = Object.values(CATEGORY);
const UNTAGGED = '#948a78';

/** Kinds in the order of their rules; the first five have a colour. */
export const kindsOf = (session: Session): string[] => {
  const own = session.sorting.tags.map(({ tag }) => tag).filter(Boolean);
  return [...rulesOf(session).map(({ tag }) => tag), ...own].filter(
    (tag, at, all) => all.indexOf(tag) === at,
  );
};
export const colourOf = (kinds: readonly string[], tag: string | null): string =>
  (tag === null ? undefined : COLOURS[kinds.indexOf(tag)]) ?? UNTAGGED;

/** A kind as it is shown: the user's own as it was written. */
export const kindName = (tag: string | null): string => {
  const m = messages().compare;
  return tag === null ? m.none : (m.tags[tag] ?? tag);
};

/** "words kept by 3 of 9", "fidelity 0.71 over 42 retellings". */
export function keptText({ pinned, fidelity }: SortedMessage): string {
  const m = messages().compare.chart;
  if (pinned && pinned.of > 0) return m.keptOf(pinned.count, pinned.of);
  return fidelity.of ? m.fidelity(formatFixed(fidelity.mean, 2), fidelity.of) : m.nothing;
}

/** Its first words. */
export const nameOf = ({ words }: SortedMessage, most = 40): string =>
  brief(words, most) || messages().common.noText;

/** A message was chosen: it is looked at, or played beside the one that waits for another. */
export function chooseMessage(session: Session, sorted: readonly SortedMessage[], root: number): void {
  const { first } = session.sorting;
  if (first === null || first === root) return session.sorting.choose(root);
  session.sorting.askForSecond(null);
  playPair(session, sorted, [first, root]);
}

/** Plays two messages, by their first roots, side by side. */
export function playPair(session: Session, sorted: readonly SortedMessage[], pair: readonly number[]): void {
  const [a, b] = pair.map((root) => sorted.find((message) => message.root === root)?.roots);
  if (a && b) void session.playBeside(a, b);
}
