import { describe, expect, it } from 'vitest';
import { KIND, KINDS } from '../../../../src/core/dataset/types';
import { bandCounts, makeTimeScale } from '../../../../src/core/replay';
import { onlyShown } from '../../../../src/core/replay/base';
import {
  groupFacet,
  isOpen,
  NO_FILTER,
  NO_GROUP,
  passing,
  type Filter,
} from '../../../../src/core/replay/filter';
import { facetsOf } from '../../../../src/core/lenses/facets';
import type { TestPost } from '../../helpers/dataset';
import { openMessage } from '../../helpers/message';

const MINUTE = 60_000;
const text = 'The ferry runs again from Monday for all residents';
const ROWS: TestPost[] = [
  { id: 'm', author: 'vey_ministry', text, time: 0, lang: 'en' },
  { id: 'q1', author: 'cafe', text: 'The ferry runs again', time: MINUTE, quoteOf: 'm', lang: 'en' },
  { id: 'r1', author: 'ana', text: `RT @vey_ministry: ${text}`, time: 2 * MINUTE, repostOf: 'm', lang: 'en' },
  { id: 'a1', author: 'bo', text: '@cafe vraiment ?', time: 3 * MINUTE, replyTo: 'q1', lang: 'fr' },
  { id: 'q2', author: 'embassy_vey', text: 'Le ferry repart', time: 4 * MINUTE, quoteOf: 'q1', lang: 'fr' },
  { id: 'u', author: 'cy', text: '@vey_ministry when?', replyTo: 'm' },
];

describe('a filter', () => {
  const pass = async (part: Partial<Filter>): Promise<string[]> => {
    const { data, bundle } = await openMessage(ROWS);
    const { cascade } = bundle;
    const shown = passing(cascade, { ...NO_FILTER, ...part }, facetsOf(data, cascade.row));
    return [...cascade.row].flatMap((row, place) => (shown![place] ? [data.id(row)] : []));
  };

  it('lets pass what holds for all that is asked: kind, language, role, period, wording, branch', async () => {
    expect(await pass({ kinds: ['reply'] })).toEqual(['a1', 'u']);
    expect(await pass({ kinds: ['reply', 'repost'] })).toEqual(['r1', 'a1', 'u']);
    expect(await pass({ facets: { language: ['fr'] } })).toEqual(['a1', 'q2']);
    expect(await pass({ facets: { language: ['fr', 'und'] } })).toEqual(['a1', 'q2', 'u']);
    expect(await pass({ facets: { role: ['official'] } })).toEqual(['m', 'q2']);
    expect(await pass({ facets: { language: ['fr'], role: ['public'] } })).toEqual(['a1']);
    expect(await pass({ from: 2 * MINUTE })).toEqual(['r1', 'a1', 'q2']);
    expect(await pass({ from: 0, until: MINUTE })).toEqual(['m', 'q1']);
    const { bundle, place, data } = await openMessage(ROWS);
    expect(await pass({ branch: data.byId('q1') })).toEqual(['q1', 'a1', 'q2']);
    const wording = bundle.cascade.variant[place('r1')]!;
    expect(await pass({ wordings: [wording] })).toEqual(expect.arrayContaining(['m', 'r1']));
  });

  it('lets pass whose author is in a community, or in none that is counted', async () => {
    const { bundle, data } = await openMessage(ROWS);
    const { cascade } = bundle;
    const of = Int32Array.from(cascade.row, (row) => ['q1', 'r1', 'a1'].indexOf(data.id(row)) >> 1);
    const facets = { community: groupFacet(of, 2) };
    const among = (...community: string[]): string[] => {
      const shown = passing(cascade, { ...NO_FILTER, facets: { community } }, facets);
      return [...cascade.row].flatMap((row, place) => (shown![place] ? [data.id(row)] : []));
    };
    expect(among('0')).toEqual(['q1', 'r1']);
    expect(among('1')).toEqual(['a1']);
    expect(among('1', NO_GROUP)).toEqual(['m', 'a1', 'q2', 'u']);
  });

  it('that asks for nothing leaves nothing out, and a facet that was not told is a fault', async () => {
    const { bundle } = await openMessage(ROWS);
    expect(isOpen(NO_FILTER)).toBe(true);
    expect(passing(bundle.cascade, NO_FILTER, null)).toBeNull();
    expect(() => passing(bundle.cascade, { ...NO_FILTER, facets: { language: ['fr'] } }, null)).toThrow(
      'language',
    );
  });
});

describe('a bundle of the shown posts alone', () => {
  it('counts kinds, bases, carriers, bands and labels of these', async () => {
    const { bundle, place } = await openMessage(ROWS);
    const shown = new Uint8Array(bundle.cascade.count);
    for (const id of ['q1', 'a1', 'q2']) shown[place(id)] = 1;
    const part = onlyShown(bundle, shown);
    expect(part.kinds).toMatchObject({ original: 0, quote: 2, repost: 0, reply: 1 });
    expect(Object.values(part.bases).reduce((a, b) => a + b)).toBe(3);
    for (let wording = 0; wording < part.tree.count; wording++) {
      const carriers = [...part.cascade.variant].filter((v, p) => v === wording && shown[p]).length;
      expect(part.tree.carriers[wording]).toBe(carriers);
      expect(part.variants[wording]!.carriers).toBe(carriers);
    }
    expect(part.labels.map((label) => label.place)).toEqual(
      bundle.labels.map((label) => label.place).filter((p) => shown[p]),
    );
    const { kind } = part.cascade;
    const bands = bandCounts(part.cascade, kind, KINDS.length, makeTimeScale(part.cascade, 'clock'), 4);
    expect(bands.reduce((a, b) => a + b)).toBe(3);
    expect(bands.subarray(KIND.repost * 4, KIND.repost * 4 + 4).every((n) => n === 0)).toBe(true);
    // Places stay: what is selected by one is the same post in both.
    expect(part.cascade.row).toBe(bundle.cascade.row);
  });
});
