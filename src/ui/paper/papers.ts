/** What is printed of a workshop, each a component that needs what `gather` gathers. */
import type { Component } from 'svelte';
import type { Story } from '../../core/story';
import { judgementOf, type Judgement } from '../../core/workshop/judging';
import type { GroupMarks } from '../../core/workshop/marks';
import { messages } from '../../i18n';
import { formatList, formatPercent, quoted } from '../../i18n/format';
import type { Session } from '../../state/session.svelte';
import type { Paper } from '../../state/story.svelte';
import { optionNames, type OptionNames } from '../workshop/guessed';
import { truthOf } from '../workshop/truth';
import AnswerKey from './AnswerKey.svelte';
import Debrief from './Debrief.svelte';
import Plan from './Plan.svelte';
import Worksheet from './Worksheet.svelte';

/** The story itself is laid out by its handout. */
export type WorkshopPaper = Exclude<Paper, 'story'>;

/** Before a locked story is revealed these would tell what came out. */
export const TELLING: readonly Paper[] = ['key', 'debrief'];

/** What papers are made of. */
export interface Gathered {
  story: Story;
  lang: string | undefined;
  title: string;
  /** The words of the message that is open; '' for the story of another. */
  message: string;
  /** Unix ms. */
  now: number;
  /** The group at this computer first. */
  groups: readonly GroupMarks[];
  names: OptionNames;
  judgement: Judgement | null;
  judges: number;
  /** What the open export says to each question, by its id. */
  counted: ReadonlyMap<string, string>;
}

export const COMPONENTS: Readonly<Record<WorkshopPaper, Component<Gathered>>> = {
  sheet: Worksheet as Component<Gathered>,
  plan: Plan as Component<Gathered>,
  key: AnswerKey as Component<Gathered>,
  debrief: Debrief as Component<Gathered>,
};

/** Words that a key names of those that fell first. */
const NAMED = 3;

/** Gathers it; the views of the story's questions are shown in turn, and then what was on screen. */
export async function gather(session: Session, now: number): Promise<Gathered> {
  const { story, groups, judging, titles } = session;
  // Paper is for a room, as what is presented.
  await session.privacy.set(true);
  const own = await groups.marks();
  const unnamed = messages().workshop.groups.unnamed;
  const all = [...(own ? [{ ...own, group: own.group || unnamed }] : []), ...groups.others];
  const judges = judging.judges('meaning');
  const rows = [
    ...new Set(judging.marks.filter(({ question }) => question === 'meaning').map(({ row }) => row)),
  ];
  return {
    ...{ story: story.story, lang: story.lang, title: titles.title, now, groups: all },
    message: session.cascade.whole?.bundle.rootText ?? '',
    names: await optionNames(
      session,
      all.flatMap(({ guesses }) => guesses),
    ),
    judgement: rows.length ? judgementOf(rows, judges) : null,
    judges: judges.length,
    counted: await countedIn(session),
  };
}

async function countedIn(session: Session): Promise<Map<string, string>> {
  const { story } = session;
  const m = messages();
  const { guess: words, papers } = m.workshop;
  const counted = new Map<string, string>();
  const asks = (index: number): boolean => story.steps[index]!.guess !== null;
  await story.eachView(async (index) => {
    const guess = story.steps[index]!.guess!;
    const truth = await truthOf(session, guess, NAMED, words);
    if (!truth || guess.kind === 'number') return true;
    const right = truth.options.find((option) => option.right);
    const told = {
      words: () => (truth.fallen ? papers.fellFirst(truth.fallen) : words.truths.noWords),
      hop: () => right?.label ?? '',
      line: () => papers.kept(formatList(truth.shares.map((share) => formatPercent(share ?? NaN)))),
      next: () => papers.nextWas(quoted(right?.words ?? '')),
    };
    counted.set(guess.id, told[guess.kind]());
    return true;
  }, asks);
  return counted;
}
