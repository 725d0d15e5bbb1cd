/** What the URL holds, gathered from where it stands and put back there. The only place that knows both. */
import type { MessageSummary } from '../../core/api';
import type { Ask } from '../ask';
import type { OpenCascade } from '../message/cascade.svelte';
import type { Choice } from '../message/choice.svelte';
import type { Clock } from '../clock.svelte';
import type { Facts } from '../opening/facts.svelte';
import type { Filters } from '../message/filters.svelte';
import type { Gathered } from '../posts/gathered.svelte';
import type { ChosenLens } from '../message/lens.svelte';
import type { Lighting } from '../posts/lit.svelte';
import type { Pair } from '../message/pair.svelte';
import type { Pins } from '../choices/pins.svelte';
import type { Selection } from '../posts/selection.svelte';
import type { Trim } from '../message/trim.svelte';
import type { View } from './url';

/** The parts of the session that a view is of. */
export interface Parts {
  readonly facts: Facts;
  readonly choice: Choice;
  readonly lens: ChosenLens;
  readonly cascade: OpenCascade;
  readonly clock: Clock;
  readonly filters: Filters;
  readonly trim: Trim;
  readonly selection: Selection;
  readonly gathered: Gathered;
  readonly pins: Pins;
  readonly lit: Lighting;
  readonly pair: Pair;
}

/** The view as the URL holds it. */
export function viewOf(parts: Parts): View {
  const { facts, choice, lens, cascade, clock, filters, selection, pins, lit } = parts;
  const { opened } = cascade;
  return {
    sample: facts.sample?.id ?? null,
    lens: lens.name,
    source: choice.source.map((candidate) => candidate.key),
    message: opened ? opened.messages.map((message) => message.key) : [],
    selected: selection.path?.at(-1)?.post.key ?? null,
    beside: selection.beside?.b.key ?? null,
    reading: lens.reading,
    pins: [...pins.tokens],
    lit: lit.what,
    filter: filters.view,
    backbone: parts.trim.least,
    moment: opened && clock.unit > 0 ? clock.moment : null,
    scale: cascade.scaleKind,
    layout: cascade.layoutName,
    likely: cascade.likely,
    speed: clock.chosenSpeed,
    loop: clock.loop,
    pair: parts.pair.view,
  };
}

/**
 * Puts an open dataset into the state of a view; what the view names and the dataset lacks is left out.
 * `first`: the largest message is opened where the view names none. False where no message is on screen then.
 */
export async function restoreView(parts: Parts, view: View, first: boolean, ask: Ask): Promise<boolean> {
  const { facts, choice, lens, cascade, clock, filters, selection, pins, lit } = parts;
  const asked = view.lens ?? facts.sample?.lens;
  if (asked) lens.choose(asked);
  lens.read(view.reading);
  await choice.chooseNamed(view.source, facts.sample?.source ?? []);
  const roots = (await rowsOf(view.message, ask)).filter((row) => row >= 0);
  const wanted = roots.length
    ? await choice.messagesOf(roots)
    : choice.messages.messages.slice(0, first ? 1 : 0);
  if (!wanted.length) return false;
  await choice.chooseAuthors(wanted);
  if (cascade.opened && sameRoots(cascade.opened.messages, wanted)) {
    cascade.setScale(view.scale);
    await cascade.setLikely(view.likely);
  } else {
    forgetMessage(parts);
    if (!(await cascade.open(wanted, view))) return false;
  }
  await filters.restore(view.filter);
  parts.trim.setBackbone(view.backbone);
  cascade.setLayout(view.layout);
  clock.setSpeed(view.speed);
  clock.setLoop(view.loop);
  if (view.moment === null) clock.seek(0);
  else clock.seekTime(view.moment);
  const { cascade: posts, rootTokens } = cascade.opened!.bundle;
  pins.set(view.pins.filter((token) => rootTokens[token]?.core));
  await lit.set(view.lit);
  const keys = [view.selected, view.beside].filter((key) => key !== null);
  const places = (await rowsOf(keys, ask)).map((row) => posts.row.indexOf(row));
  await selection.select(placeOrNone(places[0]));
  await selection.compareWith(placeOrNone(places[1]));
  await parts.pair.restore(view.pair, view, async (keys) => choice.messagesOf(await rowsOf([...keys], ask)));
  return true;
}

const placeOrNone = (place = -1): number | null => (place < 0 ? null : place);

/** What was chosen within a message is of no other. */
export function forgetMessage({ selection, gathered, trim, pins, lit, pair }: Parts): void {
  selection.clear();
  gathered.clear();
  trim.clear();
  pins.clear();
  lit.clear();
  pair.clear();
}

/** Rows of posts by their keys, -1 where the export has no such post. */
async function rowsOf(keys: string[], ask: Ask): Promise<number[]> {
  return keys.length ? ((await ask((api) => api.resolve(keys))) ?? []) : [];
}

function sameRoots(a: MessageSummary[], b: MessageSummary[]): boolean {
  return a.length === b.length && a.every((message, i) => message.root === b[i]!.root);
}
