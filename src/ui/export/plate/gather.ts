/** What a picture tells: taken from what is shown, so that whoever is private on the page is so in the picture. */
import type { CascadeBundle } from '../../../core/api';
import { messages } from '../../../i18n';
import { formatDates } from '../../../i18n/format';
import type { Opened } from '../../../state/message/cascade.svelte';
import type { Session } from '../../../state/session.svelte';
import { until } from '../../../state/saving/until.svelte';
import { estimates, sampleLabel, sayEstimated } from '../../estimates';
import { baseOf } from '../../find/base';
import { hasInferred } from '../../inferred';
import { lensUi } from '../../lenses';
import { originOf } from '../../origin';
import type { Classes } from '../../lenses/classes';
import { accountName } from '../../stage/names';
import type { Ground } from './tones';

export interface Gathered {
  session: Session;
  opened: Opened;
  bundle: CascadeBundle;
  ground: Ground;
  /** How posts are coloured; by drift where null. */
  classes: Classes | null;
  question: string;
  /** The language begins on the right. */
  mirrored: boolean;
  title: string;
  /** '' where nothing of it was made by a simulator. */
  synthetic: string;
  /** How it was collected, coverage, dates, paths, who is named: printed in every picture. */
  provenance: string[];
  /** Some hop is drawn dashed. */
  inferred: boolean;
  /** Accounts that are named beside their posts, those that most hang on first. */
  labels: { place: number; text: string }[];
  /** What a filter lets pass, in words; '' where all posts count. */
  base: string;
  /** The answer at the moment at which so many posts are there; what it is of, where a filter narrows it. */
  say(born: number): { sentences: string[]; among: string };
}

/** Settles once everything is known that the chosen lens tells of what is open. */
export async function gather(session: Session): Promise<Gathered> {
  const m = messages();
  const { answers, cascade, facts, lens, overTrees, titles } = session;
  // On paper no panel has asked for them.
  void answers.want(lens.name);
  void overTrees.want();
  const ui = lensUi(lens.name);
  const parts = await ui.load();
  const supported = facts.summary?.support.find((each) => each.lens === lens.name)?.verdict !== 'no';
  const say = (born: number): string[] => parts.say(session, { born, playing: false });
  if (supported) await until(() => say(cascade.born).length > 0 && overTrees.known);
  const { opened, whole } = cascade;
  if (!opened || !whole) throw new Error('No message is open.');
  const { bundle } = opened;
  const base = baseOf(session);
  const posts = Object.values(bundle.kinds).reduce((sum, n) => sum + n, 0);
  return {
    ...{ session, opened, bundle, base },
    ground: ui.theme ?? 'paper',
    classes: ui.classes?.(session) ?? null,
    question: m.lenses[lens.name],
    mirrored: document.documentElement.dir === 'rtl',
    title: titles.title,
    synthetic: facts.synthetic ? m.exports.picture.synthetic : '',
    provenance: provenanceOf(session),
    inferred: hasInferred(whole.bundle.bases),
    labels: bundle.labels.map(({ place, text }) => ({ place, text: accountName(text) })),
    say: (born) => ({
      sentences: supported ? say(born) : [m.explore.lensRow.unsupported],
      among: m.common.sentences(
        [sayEstimated(session), base ? m.find.among(estimates(session)(posts), base) : ''].filter(Boolean),
      ),
    }),
  };
}

/** How it was collected, coverage, dates, paths and who is named, each in a few words. */
export function provenanceOf(session: Session): string[] {
  const { facts, cascade, privacy } = session;
  const m = messages();
  const { summary, collection } = facts;
  const { coverage, time, posts } = summary!;
  return [
    facts.sampled ? sampleLabel({ facts }) : m.exports.picture.posts(posts),
    originOf(session),
    m.collection.short[collection],
    coverage ? m.collection.coverage(coverage.held, coverage.reported) : m.collection.noCoverage,
    time.first === null || time.last === null
      ? ''
      : m.exports.picture.dates(formatDates(time.first, time.last)),
    cascade.likely ? m.explore.picture.likely : m.explore.picture.known,
    privacy.on ? m.exports.picture.pseudonyms : '',
  ].filter(Boolean);
}
