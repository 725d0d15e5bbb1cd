/**
 * The view is the URL. Pure: text in, text out; versioned; defaults are left out.
 * Posts and accounts stand in it as short keyed hashes, never as names or text.
 */
import { LAYOUTS, type LayoutName } from '../../core/layout/types';
import { KINDS } from '../../core/dataset/types';
import { FACETS, NO_FILTER, type FacetName, type Filter } from '../../core/replay/filter';
import { LENSES, READINGS, type Lens, type Reading } from '../../core/lenses/names';
import type { ScaleKind } from '../../core/replay/types';
import type { Carried } from '../../core/wording/carry';

export type { Lens };

/** What is lit: the posts that carry a wording, an edit, or a word (the token of a wording; never its text). */
export type Lit = Carried;

/** Two messages side by side. */
export interface PairView {
  /** Keys of the root posts of each. */
  messages: readonly [string[], string[]];
  /** Time since each that is shown, ms. */
  since: number;
}

/** Which posts are asked about; the branch by its post's key. */
export interface FilterView extends Omit<Filter, 'branch'> {
  branch: string | null;
}

/** Exactly what the URL holds. */
export interface View {
  /** Id of the sample that is open; null for the user's own files, which no URL can carry. */
  sample: string | null;
  /** Null = the one that the sample was written for, else the one that the export answers best. */
  lens: Lens | null;
  /** Keys of the accounts that form the source, where the user chose them. */
  source: string[];
  /** Keys of the root posts that form the message. */
  message: string[];
  /** Key of the selected post. */
  selected: string | null;
  /** Key of the post beside it. */
  beside: string | null;
  reading: Reading;
  /** Words of the message that must survive: their tokens' indices, ascending. */
  pins: number[];
  lit: Lit | null;
  filter: FilterView;
  /** The picture leaves out posts on which fewer hang. */
  backbone: number;
  /** Moment shown, Unix ms; null = the beginning. */
  moment: number | null;
  scale: ScaleKind;
  layout: LayoutName;
  /** Reposts hang where they were likely taken from. */
  likely: boolean;
  /** Axis units a second; null = the pace that plays the whole in about 45 seconds. */
  speed: number | null;
  loop: boolean;
  /** What stands in the place of the message while two are played side by side. */
  pair: PairView | null;
}

export const DEFAULT_VIEW: Readonly<View> = Object.freeze({
  sample: null,
  lens: null,
  source: [],
  message: [],
  selected: null,
  beside: null,
  reading: 'hops',
  pins: [],
  lit: null,
  filter: NO_FILTER as FilterView,
  backbone: 0,
  moment: null,
  scale: 'clock',
  layout: 'hops',
  likely: false,
  speed: null,
  loop: false,
  pair: null,
});

const VERSION = '1';
const KEY = /^[0-9a-z]{1,16}$/;
const SAMPLE = /^[a-z0-9-]{1,40}$/;
const SCALES: readonly ScaleKind[] = ['clock', 'order', 'squeezed'];
/** A message of more posts than this is chosen by its source instead. */
const MAX_KEYS = 64;
/** Stands between the keys of two messages. */
const BETWEEN = '-';
/** A message has no more tokens than this (core/service/bundle.ts). */
const MAX_PINS = 200;
/** Values of one kind that are filtered by; what a facet's value may look like (codes of languages, roles). */
const MAX_VALUES = 64;
const VALUE = /^[A-Za-z0-9-]{1,16}$/;
const LIT = /^(?:(?<kind>[we])(?<number>\d{1,8})|t(?<wording>\d{1,8})-(?<token>\d{1,3}))$/;

/** The fragment (without #) of a view; '' for the start screen. */
export function writeView(view: View): string {
  const query = new URLSearchParams();
  if (view.sample) query.set('sample', view.sample);
  if (view.lens) query.set('lens', view.lens);
  if (view.source.length) query.set('source', view.source.slice(0, MAX_KEYS).join('.'));
  if (view.message.length) query.set('message', view.message.slice(0, MAX_KEYS).join('.'));
  if (view.selected) query.set('post', view.selected);
  if (view.beside) query.set('beside', view.beside);
  if (view.reading !== DEFAULT_VIEW.reading) query.set('read', view.reading);
  if (view.pins.length) query.set('pins', view.pins.slice(0, MAX_PINS).join('.'));
  if (view.lit) query.set('lit', writeLit(view.lit));
  writeFilter(view.filter, query);
  if (view.backbone !== DEFAULT_VIEW.backbone) query.set('backbone', String(view.backbone));
  if (view.moment !== null) query.set('at', String(Math.round(view.moment)));
  if (view.scale !== DEFAULT_VIEW.scale) query.set('scale', view.scale);
  if (view.layout !== DEFAULT_VIEW.layout) query.set('layout', view.layout);
  if (view.likely) query.set('paths', 'likely');
  if (view.speed !== null) query.set('speed', String(view.speed));
  if (view.loop) query.set('loop', '1');
  if (view.pair) {
    const sides = view.pair.messages.map((keys) => keys.slice(0, MAX_KEYS).join('.'));
    query.set('pair', sides.join(BETWEEN));
    if (view.pair.since > 0) query.set('since', String(Math.round(view.pair.since)));
  }
  const text = query.toString();
  return text ? `${VERSION}?${text}` : '';
}

/** The view of a fragment (with or without #). Whatever is malformed or unknown falls back to its default. */
export function readView(fragment: string): View {
  const view: View = { ...DEFAULT_VIEW, source: [], message: [], pins: [] };
  const [version, text] = split(fragment.replace(/^#/, ''));
  if (version !== VERSION) return view;
  const query = new URLSearchParams(text);
  const sample = query.get('sample');
  if (sample && SAMPLE.test(sample)) view.sample = sample;
  view.lens = oneOf(LENSES, query.get('lens'));
  view.source = keys(query.get('source'));
  view.message = keys(query.get('message'));
  view.selected = keys(query.get('post'))[0] ?? null;
  view.beside = view.selected && (keys(query.get('beside'))[0] ?? null);
  view.reading = oneOf(READINGS, query.get('read')) ?? DEFAULT_VIEW.reading;
  view.pins = indices(query.get('pins'));
  view.lit = readLit(query.get('lit') ?? '');
  view.filter = readFilter(query);
  view.backbone = /^\d{1,7}$/.test(query.get('backbone') ?? '') ? Number(query.get('backbone')) : 0;
  view.moment = finite(query.get('at'));
  view.scale = oneOf(SCALES, query.get('scale')) ?? DEFAULT_VIEW.scale;
  view.layout = oneOf(LAYOUTS, query.get('layout')) ?? DEFAULT_VIEW.layout;
  view.likely = query.get('paths') === 'likely';
  const speed = finite(query.get('speed'));
  view.speed = speed !== null && speed > 0 ? speed : null;
  view.loop = query.get('loop') === '1';
  view.pair = readPair(query);
  return view;
}

/** A view with all that another says in its place; what that leaves as it is by default, it does not say. */
export function viewOver(view: View, over: View): View {
  const said = Object.entries(over).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_VIEW[name as keyof View]),
  );
  return { ...view, ...Object.fromEntries(said) };
}

function readPair(query: URLSearchParams): PairView | null {
  const sides = (query.get('pair') ?? '').split(BETWEEN).map(keys);
  const [a, b] = sides;
  if (sides.length !== 2 || !a?.length || !b?.length) return null;
  return { messages: [a, b], since: Math.max(0, finite(query.get('since')) ?? 0) };
}

/** How a facet is named in the URL. */
const FACET: Record<FacetName, string> = { language: 'lang', role: 'role', community: 'community' };

function writeFilter(filter: FilterView, query: URLSearchParams): void {
  const list = (name: string, values: readonly (string | number)[] | undefined): void => {
    if (values?.length) query.set(name, values.slice(0, MAX_VALUES).join('.'));
  };
  list('kind', filter.kinds);
  for (const name of FACETS) list(FACET[name], filter.facets[name]);
  list('wording', filter.wordings);
  if (filter.from !== null) query.set('from', String(filter.from));
  if (filter.until !== null) query.set('until', String(filter.until));
  if (filter.branch) query.set('branch', filter.branch);
  if (filter.told) query.set('told', '1');
}

function readFilter(query: URLSearchParams): FilterView {
  const parts = (name: string): string[] => (query.get(name) ?? '').split('.').slice(0, MAX_VALUES);
  const facets: Partial<Record<FacetName, string[]>> = {};
  for (const name of FACETS) {
    const values = parts(FACET[name]).filter((value) => VALUE.test(value));
    if (values.length) facets[name] = values;
  }
  return {
    kinds: KINDS.filter((kind) => parts('kind').includes(kind)),
    facets,
    wordings: parts('wording')
      .filter((part) => /^\d{1,8}$/.test(part))
      .map(Number),
    from: finite(query.get('from')),
    until: finite(query.get('until')),
    branch: keys(query.get('branch'))[0] ?? null,
    told: query.get('told') === '1',
  };
}

function split(text: string): [string, string] {
  const at = text.indexOf('?');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function keys(text: string | null): string[] {
  if (!text) return [];
  return text
    .split('.')
    .filter((key) => KEY.test(key))
    .slice(0, MAX_KEYS);
}

/** Ascending, each once. */
function indices(text: string | null): number[] {
  const numbers = (text ?? '').split('.').filter((part) => /^\d{1,3}$/.test(part));
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b).slice(0, MAX_PINS);
}

function writeLit(lit: Lit): string {
  if (lit.by === 'word') return `t${lit.wording}-${lit.token}`;
  return lit.by === 'wording' ? `w${lit.wording}` : `e${lit.edit}`;
}

function readLit(text: string): Lit | null {
  const { kind, number, wording, token } = LIT.exec(text)?.groups ?? {};
  if (wording !== undefined) return { by: 'word', wording: Number(wording), token: Number(token) };
  if (kind === undefined) return null;
  return kind === 'w' ? { by: 'wording', wording: Number(number) } : { by: 'edit', edit: Number(number) };
}

function finite(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function oneOf<T extends string>(list: readonly T[], text: string | null): T | null {
  return list.find((item) => item === text) ?? null;
}
