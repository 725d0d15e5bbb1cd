/** The session as one file: everything, as it came in; or, under pseudonyms, the posts of its messages alone. */
import { NO_CHOICES, type Choices } from '../../core/session/choices';
import type { SessionContent } from '../../core/session/file';
import { SESSION_TYPE } from '../../core/session/sniff';
import { VERSION } from '../../core/version';
import { readStory, writeStory } from '../../core/story';
import { keysOf, viewIn } from './pages';
import type { Session } from '../session.svelte';
import { readView, writeView } from '../address/url';
import { savingOf } from './written';

/** `withheld`: what stands in place of private words; null = everybody is named. Null where it failed and was reported. */
export async function writeSessionFile(
  session: Session,
  { card, withheld, now }: { card: string; withheld: string | null; now: number },
): Promise<Blob | null> {
  const choices = await session.chosenNow();
  const fingerprint = await session.fingerprint();
  if (!choices || !fingerprint) return null;
  const { sample, collection } = session.facts;
  const title = session.titles.titleFor(withheld === null);
  const whole: SessionContent = {
    app: VERSION,
    made: new Date(now).toISOString(),
    title,
    sample: sample?.id ?? null,
    pseudonyms: withheld !== null,
    collection,
    fingerprint,
    files: sample ? [] : session.filesGiven,
    choices,
    story: session.story.markdown,
    card,
  };
  const content = withheld === null || sample ? whole : await published(session, whole, withheld);
  if (!content) return null;
  const pieces = await session.pack(content);
  return pieces && new Blob(pieces, { type: SESSION_TYPE });
}

/** The same without raw records and unselected posts; keys become those that posts have in the new file. */
async function published(
  session: Session,
  content: SessionContent,
  withheld: string,
): Promise<SessionContent | null> {
  const { choices } = content;
  const story = readStory(content.story);
  const views = [choices.view, ...story.steps.map(({ view }) => view)].map(readView);
  const keys = [...new Set([...views.flatMap(keysOf), ...chosenKeys(choices)])];
  const roots = await session.choice.rootsOf(
    views.flatMap(({ message }) => message),
    views.some(({ lens }) => lens === 'compare'),
  );
  // Whoever tells of a message may name people: in a file for others they stand under the same pseudonyms.
  const texts = [content.card, writeStory(story), ...wordsIn(choices)];
  const extracted = await savingOf(session).extract({ roots, beside: { keys, texts }, withheld });
  if (!extracted) return null;
  const keyIn = new Map(keys.map((key, i) => [key, extracted.keys[i] ?? '']));
  const [shown, ...others] = views.map((view) => writeView(viewIn(view, keyIn)));
  const [card = '', markdown = '', ...words] = extracted.texts;
  const discreet = readStory(markdown);
  const steps = discreet.steps.map((step, i) => (step.view ? { ...step, view: others[i]! } : step));
  const told = writeStory({ ...discreet, steps });
  return {
    ...{ ...content, card },
    files: [{ name: 'posts.jsonl', blob: extracted.posts }],
    story: told,
    choices: {
      ...rekeyed(withWords(choices, words), keyIn),
      view: shown!,
      story: choices.story === null ? null : told,
    },
  };
}

const chosenKeys = ({ tags, joined, answered, parents, judged }: Choices): string[] => [
  ...tags.map(({ root }) => root),
  ...joined.flat(),
  ...answered,
  ...parents.flatMap(({ post, parent }) => (parent === null ? [post] : [post, parent])),
  ...judged.map(({ post }) => post),
];

/** What was typed into choices: tags of messages, and the words that speak for them. */
const wordsIn = ({ tags, rules }: Choices): string[] => [
  ...tags.map(({ tag }) => tag),
  ...(rules ?? []).flatMap(({ tag, words }) => [tag, ...words]),
];

/** The same choices with other words, in the order of `wordsIn`. */
function withWords(choices: Choices, words: readonly string[]): Choices {
  const rest = [...words];
  const next = (): string => rest.shift() ?? '';
  return {
    ...choices,
    tags: choices.tags.map(({ root }) => ({ root, tag: next() })),
    rules: choices.rules?.map((rule) => ({ tag: next(), words: rule.words.map(next) })) ?? null,
  };
}

/** Choices of posts that the file does not hold are left out. Accounts with a role are named, and keep their keys. */
function rekeyed(choices: Choices, keyIn: ReadonlyMap<string, string>): Choices {
  const of = (key: string): string => keyIn.get(key) ?? '';
  return {
    ...NO_CHOICES,
    ...choices,
    mappings: [],
    tags: choices.tags.map(({ root, tag }) => ({ root: of(root), tag })).filter(({ root }) => root),
    joined: choices.joined.map((group) => group.map(of).filter(Boolean)).filter((group) => group.length > 1),
    answered: choices.answered.map(of).filter(Boolean),
    judged: choices.judged.map((mark) => ({ ...mark, post: of(mark.post) })).filter(({ post }) => post),
    parents: choices.parents
      .map(({ post, parent }) => ({ post: of(post), parent: parent === null ? null : of(parent) }))
      .filter(({ post, parent }) => post && parent !== ''),
  };
}
