/** With pseudonyms on, nothing that the worker answers names a private account or holds its own words. */
import { describe, expect, it } from 'vitest';
import type { LensOptions } from '../../../../src/core/lenses';
import { ANSWERED_LENSES } from '../../../../src/core/lenses/names';
import { Analyse } from '../../../../src/core/service/analyse';
import { saidByEnough } from '../../../../src/core/service/saidByEnough';
import { openAnalyse } from '../../helpers/analyse';
import type { TestPost } from '../../helpers/dataset';

const SAID = 'The visa fee is waived for students until Friday, 13 May.';
const LESS = 'The visa fee is waived for students.';
/** Words of one private account each. */
const OWN = [
  'zebra quince marmalade tonight',
  'umbrella nobody harbours anything',
  'kettle drumming rooftops',
];
const PRIVATE = ['ana', 'ben', 'cem', 'dot', 'eve', 'fay', 'gil', 'hal'].map((name) => `${name}_secret`);
const [ana, ben, cem, dot, eve, fay, gil, hal] = PRIVATE as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const at = (hour: number): string => `2026-05-13T${String(hour).padStart(2, '0')}:00:00Z`;

const ROWS: TestPost[] = [
  {
    id: 'id-m',
    author: 'vey_ferry',
    text: `${SAID} Ask @${hal}!`,
    time: at(8),
    mentions: [hal],
    followers: 9000,
  },
  { id: 'id-ana', author: ana, text: '', time: at(9), repostOf: 'id-m', followers: 4711 },
  { id: 'id-ben', author: ben, text: `RT @vey_ferry: ${LESS}`, time: at(10), followers: 4712 },
  { id: 'id-cem', author: cem, text: `RT @vey_ferry: ${LESS}`, time: at(11), followers: 4713 },
  { id: 'id-dot', author: dot, text: `${OWN[0]} RT @${ben}: ${LESS}`, time: at(12), followers: 4714 },
  {
    ...{ id: 'id-eve', author: eve, text: `RT @vey_ferry: The visa fee is waived, ${OWN[1]}.`, time: at(13) },
    ...{ followers: 4715, urls: ['https://secret-blog.example/eve_secret'] },
  },
  { id: 'id-fay', author: fay, text: `${OWN[2]}?`, time: at(14), replyTo: 'id-m', followers: 4716 },
  {
    id: 'id-mfa',
    author: 'MFA_embassy',
    text: `@${fay} see https://twitter.com/${gil}/status/99`,
    time: at(15),
    replyTo: 'id-fay',
  },
  { id: 'id-quo', author: 'MFA_embassy', text: 'They say so', time: at(16), quoteOf: 'id-eve' },
  {
    id: 'id-next',
    author: 'vey_ferry',
    text: `Once more: ${LESS} Thanks @${gil}`,
    time: at(17),
    mentions: [gil],
  },
];
const SECRETS = [
  ...PRIVATE,
  ...OWN.flatMap((words) => words.split(' ')),
  'secret-blog',
  ...PRIVATE.map((name) => `id-${name.slice(0, 3)}`),
  '4711',
  '4712',
  '4713',
  '4714',
  '4715',
  '4716',
];
const HOW = { key: new Uint8Array(16).fill(7), withheld: '[withheld]' };

/** Every question that the page can ask of what is open. */
async function everything(analyse: Analyse, source: number[]): Promise<Record<string, unknown>> {
  const known = { likely: false };
  const { total, messages } = analyse.messages(source, 99);
  const told: Record<string, unknown> = { sources: analyse.sources('', 99), total, messages };
  told['all messages'] = analyse.messages([], 99);
  for (const likely of [false, true]) {
    const bundle = await analyse.cascade([0], { likely });
    told[`bundle ${likely}`] = { ...bundle, cascade: null, tree: null, survives: null };
    told[`variants ${likely}`] = analyse.variants([...bundle.variants.keys()]);
    told[`edits ${likely}`] = analyse.edits(Array.from({ length: bundle.tree.edits.count }, (_, i) => i));
    for (let edit = 0; edit < bundle.tree.edits.count; edit++)
      told[`carrying edit ${edit} ${likely}`] = await analyse.carrying({ by: 'edit', edit });
    for (const { variant } of bundle.variants) {
      told[`carrying ${variant} ${likely}`] = await analyse.carrying({ by: 'wording', wording: variant });
      for (let token = 0; token < 30; token++)
        told[`word ${variant} ${token} ${likely}`] = await analyse.carrying({
          by: 'word',
          wording: variant,
          token,
        });
    }
  }
  await analyse.cascade([0], known);
  const rows = [...ROWS.keys()];
  told['posts'] = await analyse.posts(rows);
  for (const row of rows) {
    told[`path ${row}`] = await analyse.path(row, known);
    told[`likely path ${row}`] = await analyse.path(row, { likely: true });
    told[`alternatives ${row}`] = await analyse.alternatives(row, known);
    for (const other of rows) told[`compare ${row} ${other}`] = await analyse.compare(row, other);
  }
  const options: LensOptions = {
    ...{ where: { source }, horizon: { source }, dialogue: { source } },
    ...{ carriers: { source, roles: [] }, compare: { source, joined: [], pinned: [] } },
  };
  for (const lens of ANSWERED_LENSES) {
    const answer = await analyse.answer(lens, [0], known, options[lens]);
    told[lens] = JSON.stringify(answer, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
    );
  }
  return told;
}

const leaks = (told: Record<string, unknown>): string[] =>
  Object.entries(told).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`);
  });

describe('Discretion', () => {
  it('hides names, ids, followers and own words in every answer, and names those of a public role', async () => {
    const analyse = await openAnalyse(ROWS);
    const source = [analyse.sources('vey_ferry', 1)[0]!.account];
    expect(leaks(await everything(analyse, source)).length).toBeGreaterThan(100);
    analyse.discreet(HOW, { source, roles: [] });
    const told = await everything(analyse, source);
    expect(leaks(told)).toEqual([]);
    const posts = await analyse.posts([0, 2, 4, 5, 6, 7]);
    expect(posts[0]).toMatchObject({ handle: 'vey_ferry', id: 'id-m' });
    expect(posts[0]!.text).toMatch(/Ask @private-\w{10}!$/);
    // Three accounts say it: it points to none of them.
    expect(posts[1]).toMatchObject({ text: LESS, key: '', name: '', record: null });
    expect(posts[1]!.handle).toMatch(/^private-/);
    expect(posts[2]).toMatchObject({ text: LESS, comment: '' });
    expect(posts[3]!.text).toBe('[withheld]');
    expect(posts[5]).toMatchObject({ handle: 'MFA_embassy' });
    analyse.discreet(null, { source, roles: [] });
    expect((await analyse.posts([6]))[0]).toMatchObject({ handle: fay, text: `${OWN[2]}?` });
  });

  it('names whoever was given a role by hand, the authors of the message, and nobody else', async () => {
    const analyse = await openAnalyse(ROWS);
    const account = analyse.sources(fay, 1)[0]!.account;
    analyse.discreet(HOW, { source: [], roles: [{ account, role: 'public' }] });
    const handles = async (): Promise<string[]> =>
      (await analyse.posts([0, 6, 5])).map(({ handle }) => handle);
    expect(await handles()).toEqual([
      expect.stringMatching(/^private-/),
      fay,
      expect.stringMatching(/^private-/),
    ]);
    await analyse.cascade([0], { likely: false });
    expect((await handles())[0]).toBe('vey_ferry');
  });

  it('finds by what may be read alone', async () => {
    const analyse = await openAnalyse(ROWS);
    await analyse.cascade([0], { likely: false });
    const found = async (query: string): Promise<number> => (await analyse.findPosts(query)).length;
    expect([await found('@fay'), await found('kettle'), await found('waived')]).toEqual([1, 1, 7]);
    expect(await analyse.findVariants('umbrella')).toHaveLength(1);
    expect((await analyse.findEdits('umbrella', new Uint32Array(9))).edits.length).toBeGreaterThan(0);
    analyse.discreet(HOW, { source: [], roles: [] });
    expect([await found('@fay'), await found('kettle'), await found('waived')]).toEqual([0, 0, 6]);
    expect(await analyse.findVariants('umbrella')).toEqual([]);
    expect((await analyse.findEdits('umbrella', new Uint32Array(9))).edits).toHaveLength(0);
    expect(analyse.sources('fay', 9)).toEqual([]);
  });

  it('stays for the dataset that is opened next', async () => {
    const analyse = new Analyse(async () => undefined);
    analyse.discreet(HOW, { source: [], roles: [] });
    await openAnalyse(ROWS, analyse);
    expect((await analyse.posts([6]))[0]!.text).toBe('[withheld]');
  });
});

it('wordings are carried by enough from the third account on, however often one of them says them', () => {
  const authors = Int32Array.of(1, 1, 2, 2, 1, 3, -1, 4, 5, 5);
  const own = Int32Array.of(0, 0, 0, 1, 1, 0, 1, 2, 2, -1);
  expect([...saidByEnough(authors, own, 3)]).toEqual([1, 0, 0]);
  expect([...saidByEnough(authors, own, 2)]).toEqual([1, 1, 1]);
});
