/** What a row of a library's index shows, whatever stands in it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { CascadeEntry } from '../../../src/core/library/types';
import { speak } from '../../../src/i18n';
import { words as w } from '../../../src/i18n/library/en';
import { nameOf, toldOf } from '../../../src/ui/library/entry';
import { axisTicks, onAxis } from '../../../src/ui/library/span';

beforeAll(() => speak('en'));

const ENTRY: CascadeEntry = {
  ...{ root: '1', source: 'mfa', name: 'The Ministry', words: ' The ferry runs. ', lang: 'en', posts: 3 },
  ...{ accounts: 2, reposts: 1, quotes: 0, replies: 1, first: 5, last: 9, missing: false },
  ...{ part: 'posts/a', firstRow: 0, bytes: null },
};
const DAY = 86_400_000;

describe('a row of the index', () => {
  it('shows who and what; a name that is the handle is not said twice', () => {
    expect(toldOf(ENTRY, w, false)).toMatchObject({
      ...{ handle: 'mfa', name: 'The Ministry', words: 'The ferry runs.' },
    });
    expect(toldOf({ ...ENTRY, name: 'mfa' }, w, false).name).toBe('');
    expect(nameOf(ENTRY, w, false)).toBe('“\u2068The ferry runs.\u2069”, \u2068@mfa\u2069, 3 posts');
  });

  it('says what it has no words of', () => {
    const none = { ...ENTRY, words: '' };
    expect(toldOf(none, w, false)).toMatchObject({ words: null, instead: w.row.wordless });
    expect(toldOf({ ...none, missing: true }, w, false).instead).toBe(w.row.missing);
  });

  it('tells nobody’s name or words under pseudonyms', () => {
    const told = JSON.stringify([toldOf(ENTRY, w, true), nameOf(ENTRY, w, true)]);
    expect(told).not.toMatch(/mfa|Ministry|ferry/);
  });

  it('is cut where it holds more than an index should, and keeps its marks to itself', () => {
    const hostile = { ...ENTRY, source: 'x'.repeat(1e5), words: `\u202e${'y'.repeat(1e5)}` };
    const { handle, words } = toldOf(hostile, w, false);
    expect([handle.length, words!.length]).toEqual([201, 141]);
    // What a mark turns round ends where the words end.
    expect(nameOf({ ...ENTRY, words: 'a\u2067b' }, w, false)).toContain('\u2068a\u2067b\u2069\u2069');
  });
});

describe('the axis', () => {
  it('has each cascade where its time is, within its ends', () => {
    expect(onAxis(25, 50, [0, 100])).toEqual({ from: 0.25, to: 0.5 });
    expect(onAxis(-5, 500, [0, 100])).toEqual({ from: 0, to: 1 });
    expect(onAxis(50, 25, [0, 100])).toEqual({ from: 0.5, to: 0.5 });
    expect(onAxis(null, 50, [0, 100])).toBeNull();
    expect(onAxis(5, 5, [5, 5])).toBeNull();
  });

  it('is told by years, months or days, each once', () => {
    const from = Date.UTC(2019, 2, 1);
    const labels = (days: number): string[] =>
      axisTicks([from, from + days * DAY], 4).map(({ label }) => label);
    expect(labels(1500)).toEqual(['2020', '2021', '2022', '2023']);
    expect(labels(150)).toContain('May');
    expect(labels(400)).toContain('Jan 2020');
    expect(labels(8)).toContain('Mar 3');
    expect(new Set(labels(1)).size).toBe(labels(1).length);
    expect(axisTicks([from, from], 4)).toEqual([]);
  });
});
