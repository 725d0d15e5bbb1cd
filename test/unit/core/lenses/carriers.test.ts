import { describe, expect, it } from 'vitest';
import { carriers, SIDES } from '../../../../src/core/lenses/carriers';
import type { LensInput } from '../../../../src/core/lenses/input';
import type { RoleChoice } from '../../../../src/core/network/roles';
import type { TestPost } from '../../helpers/dataset';
import { askAbout, atOnce } from '../../helpers/lenses';

const WORDS = 'The ferry to Lower Vey leaves at six every morning this month';
const post = (id: number, author: string, more: Partial<TestPost> = {}): TestPost => ({
  id: String(id),
  author,
  text: WORDS,
  time: id * 1000,
  ...more,
});
const answerOf = (input: LensInput, roles: RoleChoice[] = []) =>
  carriers(input, { source: [], roles }, atOnce);

/** The embassy takes it from the ministry, the news from the embassy, a consulate from the news. */
const CHAIN = [
  post(1, 'mfa_x', { followers: 1000 }),
  post(2, 'embassy_x', {
    text: 'RT @mfa_x: The ferry to Lower Vey leaves at seven every morning',
    followers: 50,
  }),
  post(3, 'lake_news', { text: 'RT @embassy_x: The ferry to Lower Vey leaves at seven', followers: 7000 }),
  post(4, 'consulate_x', { text: 'RT @lake_news: The ferry to Lower Vey leaves at seven' }),
  post(5, 'ann', { repostOf: '1', followers: 5 }),
  post(6, 'bob', { replyTo: '3' }),
  post(7, 'cem', { replyTo: '4' }),
];

describe('who carries it', () => {
  it('parts the official chain from officials it returned to, and from the rest', async () => {
    const input = await askAbout(CHAIN);
    const answer = await answerOf(input);
    expect(answer.roles.map(({ role, accounts, posts }) => [role, accounts, posts])).toEqual([
      ['source', 1, 1],
      ['official', 2, 2],
      ['media', 1, 1],
      ['public', 3, 3],
    ]);
    expect(answer.chain).toMatchObject({
      ...{ posts: 1, accounts: 1, followers: { sum: 50, known: 1 }, first: 1000, takenFrom: 1 },
    });
    expect(answer.chain.fidelity).toMatchObject({ of: 1 });
    expect(answer.chain.fidelity.mean).toBeCloseTo((2 * 9) / (12 + 10), 6);
    expect(answer.returned).toMatchObject({ posts: 1, followers: { sum: 0, known: 0 }, takenFrom: 1 });
    expect(answer.organic).toMatchObject({ posts: 4, accounts: 4, retellings: 2, changers: 1, unknown: 1 });
    expect(Array.from(answer.places.side, (code) => SIDES[code])).toEqual([
      ...['root', 'chain', 'organic', 'returned', 'organic', 'organic', 'organic'],
    ]);
    expect(answer.routes.map(({ role, side }) => [role, side.posts])).toEqual([
      ['source', 2],
      ['official', 2],
      ['media', 2],
      ['public', 0],
    ]);
    expect(answer.routes[3]!.side.fidelity.mean).toBeNaN();
  });

  it('names officials and media whose retelling changed it, by the posts after them, and counts the public', async () => {
    const input = await askAbout([
      ...CHAIN,
      post(8, 'dan', { text: 'RT @lake_news: The ferry never leaves' }),
      post(9, 'eva', { text: 'RT @dan: The ferry never leaves' }),
    ]);
    const { retellers } = await answerOf(input);
    const handles = retellers.listed.map(({ handle }) => handle);
    expect(handles).toEqual(['embassy_x', 'lake_news']);
    expect(retellers.listed.map(({ after }) => after)).toEqual([6, 5]);
    expect(retellers.changed).toBe(2);
    expect(retellers.public).toEqual({ changed: 1, accounts: 1, after: 1 });
  });

  it('sets the index beside what the sizes of the groups make of it', async () => {
    const input = await askAbout(CHAIN);
    const { ei, brokers, half } = await answerOf(input);
    // mfa–embassy is within; embassy–news, news–consulate, news–bob, consulate–cem and mfa–ann are between.
    expect(ei).toMatchObject({ external: 5, internal: 1 });
    expect(ei!.index).toBeCloseTo(4 / 6, 9);
    expect(brokers.named.map(({ handle }) => handle).sort()).toEqual([
      'consulate_x',
      'embassy_x',
      'lake_news',
    ]);
    expect(brokers.public.accounts).toBe(0);
    expect(half).toMatchObject({ accounts: 2, posts: 4, of: 6, roles: { source: 1, media: 1, public: 0 } });
  });

  it('follows what the user says of an account', async () => {
    const input = await askAbout(CHAIN);
    const news = input.dataset.accounts.byHandle('lake_news');
    const answer = await answerOf(input, [{ account: news, role: 'official' }]);
    expect(answer.chain.posts).toBe(3);
    expect(answer.returned.posts).toBe(0);
  });

  it('says nothing of what is not there', async () => {
    const alone = await askAbout([post(1, 'mfa_x')]);
    const answer = await answerOf(alone);
    expect(answer.chain.posts).toBe(0);
    expect(answer.ei).toBeNull();
    expect(answer.half).toBeNull();
    const nameless = await askAbout([post(1, ''), post(2, '', { replyTo: '1' })]);
    const told = await answerOf(nameless);
    expect(told.organic).toMatchObject({ posts: 1, accounts: 0 });
    expect(told.ei).toBeNull();
  });
});

describe('worked examples, as posts that answer each other', () => {
  /** Each arc is a reply to the first post of the account that it leads from. */
  const replies = (root: string, arcs: readonly (readonly [string, string])[]): TestPost[] => {
    const first = new Map([[root, '1']]);
    const left = [...arcs];
    const rows = [post(1, root)];
    for (let next = 2; left.length; next++) {
      const at = left.findIndex(([from]) => first.has(from));
      const [[from, to]] = left.splice(at, 1) as [[string, string]];
      if (!first.has(to)) first.set(to, String(next));
      rows.push(post(next, to, { replyTo: first.get(from)!, text: `${to} to ${from}` }));
    }
    return rows;
  };
  const asked = async (
    root: string,
    arcs: readonly (readonly [string, string])[],
    group: Record<string, string>,
  ) => {
    const input = await askAbout(replies(root, arcs));
    const roles = Object.entries(group).map(([handle, letter]): RoleChoice => ({
      account: input.dataset.accounts.byHandle(handle),
      role: letter === 'G' ? 'official' : letter === 'M' ? 'media' : 'public',
    }));
    return answerOf(input, roles);
  };

  it('gouldFernandez: the source is one of the officials; the public is summed up', async () => {
    const arcs =
      'mfa-emb emb-jour jour-pub1 pub1-pub2 mfa-jour jour-mfa2 pub1-pub3 pub2-pub3 emb-pub1 mfa-mfa2 emb-emb2 emb2-pub2'
        .split(' ')
        .map((arc) => arc.split('-') as [string, string]);
    const group = { mfa: 'G', mfa2: 'G', emb: 'G', emb2: 'G', jour: 'M', pub1: 'P', pub2: 'P', pub3: 'P' };
    const { brokers } = await asked('mfa', arcs, group);
    const none = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
    expect(Object.fromEntries(brokers.named.map(({ handle, counts }) => [handle, counts]))).toEqual({
      emb: { ...none, coordinator: 1, representative: 1 },
      emb2: { ...none, representative: 1 },
      jour: { ...none, itinerant: 1, liaison: 1 },
    });
    expect(brokers.public).toEqual({ accounts: 2, counts: { ...none, gatekeeper: 5 } });
  });

  it('eiIndex: as many ties between as within, where chance gives a third more', async () => {
    const arcs = 'g1-g2 g1-p1 g2-p2 p1-p2 p1-p3 p2-p3 g1-m1 m1-p3 m1-p4 p3-p4'
      .split(' ')
      .map((arc) => arc.split('-') as [string, string]);
    const group = { g1: 'G', g2: 'G', p1: 'P', p2: 'P', p3: 'P', p4: 'P', m1: 'M' };
    const { ei } = await asked('g1', arcs, group);
    expect(ei).toMatchObject({ external: 5, internal: 5, index: 0 });
    expect(ei!.expected).toBeCloseTo(0.333333, 6);
  });
});
