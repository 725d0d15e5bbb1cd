/** Fidelity by language, route and branch, and where words were lost first. */
import { describe, expect, it } from 'vitest';
import { lossOf, wordingRoutes } from '../../../../src/core/lenses/wordingRoutes';
import { openMessage } from '../../helpers/message';

const SAID = 'The harbour is free for fishing boats that register before June.';
const SHORT = 'The harbour is free for fishing boats.';
const at = (minute: number): number => Date.UTC(2026, 0, 1) + minute * 60_000;
const told = (id: string, by: string, minute: number, text: string) => ({
  ...{ id, author: id, time: at(minute), lang: 'en' },
  text: `RT @${by}: ${text}`,
});

const ROWS = [
  { id: 'root', author: 'port', text: SAID, time: at(0), lang: 'en' },
  told('a', 'port', 1, SAID),
  told('b', 'a', 2, SHORT),
  told('c', 'b', 3, SHORT),
  told('d', 'b', 4, SAID),
  told('e', 'd', 5, SHORT),
  { id: 'r', author: 'r', text: '', time: at(6), repostOf: 'b', lang: 'en' },
  { id: 'q', author: 'q', text: 'Le port est gratuit.', time: at(7), quoteOf: 'root', lang: 'fr' },
  { id: 'p', author: 'p', text: 'Which boats?', time: at(8), replyTo: 'root', lang: 'en' },
];

describe('fidelity of what is passed on', () => {
  it('is told by language, by how it was taken up, and by branch, of retellings alone', async () => {
    const { bundle, place } = await openMessage(ROWS);
    const { cascade } = bundle;
    const code = Uint16Array.from(cascade.row, (row) => (ROWS[row]!.lang === 'fr' ? 1 : 0));
    const { languages, routes, branches } = wordingRoutes(cascade, { values: ['en', 'fr'], code });
    expect(languages.map(({ language, places }) => [language, places.length])).toEqual([
      ['en', 6],
      ['fr', 1],
    ]);
    const short = (2 * 7) / (11 + 7);
    expect(languages[0]!.fidelity).toBeCloseTo((2 + 4 * short) / 6, 5);
    expect(routes.map(({ kind, places }) => [kind, [...places]])).toEqual([
      ['manual', ['a', 'b', 'c', 'd', 'e', 'r'].map(place)],
      ['quote', [place('q')]],
    ]);
    expect(branches.map(({ top, compared }) => [top, compared])).toEqual([
      [place('a'), 6],
      [place('q'), routes[1]!.compared],
    ]);
  });

  it('counts what a filter lets pass', async () => {
    const { bundle, place } = await openMessage(ROWS);
    const shown = new Uint8Array(bundle.cascade.count).fill(1);
    shown[place('c')] = 0;
    const code = new Uint16Array(bundle.cascade.count);
    const { languages } = wordingRoutes({ ...bundle.cascade, shown }, { values: ['en'], code });
    expect(languages[0]!.places).not.toContain(place('c'));
  });
});

describe('where words were lost', () => {
  it('is who left them out of what still had them, nearest to the source first', async () => {
    const { bundle, lens, place } = await openMessage(ROWS);
    const june = bundle.rootTokens.findIndex(({ surface }) => surface === 'June');
    const loss = lossOf(bundle.cascade, lens.phrase([june]))!;
    // c was given what had lost them already; r cannot lose words; d brought them back, and e lost them again.
    expect([...loss.places]).toEqual([place('b'), place('e')]);
    expect(loss.first).toBe(place('b'));
    const harbour = bundle.rootTokens.findIndex(({ surface }) => surface === 'harbour');
    expect(lossOf(bundle.cascade, lens.phrase([harbour]))).toBeNull();
  });
});
