import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/core/dataset/types';
import { WATERMARK } from '../../../../src/core/dataset/synthetic';
import { followsCsv, Platform } from '../../../../src/core/simulate/export';
import { MESSAGES } from '../../../../src/core/simulate/messages';
import { followedBy, holmeKim, plantedPartition } from '../../../../src/core/simulate/network';
import { OPERATIONS, original, type Operation } from '../../../../src/core/simulate/post';
import { seeded } from '../../../../src/core/random';
import { spread, type SpreadOptions } from '../../../../src/core/simulate/spread';
import { asSaid, operate, render } from '../../../../src/core/simulate/wording';
import { nameEdit } from '../../../../src/core/wording/edits';
import { TokenNumbers } from '../../../../src/core/wording/interner';
import { isCore, tokenise } from '../../../../src/core/wording/tokens';
import { importText } from '../../helpers/import';

const network = (seed = 1, accounts = 3000) =>
  plantedPartition(seeded(seed), {
    accounts,
    communities: 4,
    meanFollowed: 20,
    mixing: 0.2,
    languages: ['en', 'fr', 'en', 'en'],
  });
const run = (more: Partial<SpreadOptions> = {}, seed = 5) =>
  spread(seeded(seed), { network: network(), posts: 600, R: 1.6, answers: 0.3, ...more });

const numbers = new TokenNumbers();
const core = (text: string): number[] =>
  tokenise(text)
    .filter(isCore)
    .map((token) => numbers.of(token.core));

describe('the message grammar', () => {
  it.each(Object.keys(OPERATIONS) as Operation[])('%s is what its words are named', (operation) => {
    const random = seeded(3);
    let done = 0;
    for (const message of MESSAGES) {
      for (const prior of [
        'none',
        'truncate',
        'dropCondition',
        'negate',
        'addEndorsement',
        'translate',
      ] as const) {
        for (let i = 0; i < 20; i++) {
          const before = operate(asSaid(message), prior, random);
          const after = before && operate(before, operation, random);
          if (!before || !after) continue;
          done++;
          const edit = nameEdit(core(render(before)), core(render(after)), numbers, before.lang, after.lang);
          const expected = { none: 'copy', 'near-copy': 'copy' }[OPERATIONS[operation] as string];
          expect([render(before), '→', render(after), edit.edit]).toEqual([
            render(before),
            '→',
            render(after),
            expected ?? OPERATIONS[operation],
          ]);
        }
      }
    }
    expect(done).toBeGreaterThan(20);
  });
});

describe('networks', () => {
  it('a planted partition keeps most ties inside, and unequal audiences', () => {
    const { offsets, followers, community, accounts } = network();
    let inside = 0;
    for (let a = 0; a < accounts; a++)
      for (let at = offsets[a]!; at < offsets[a + 1]!; at++)
        if (community[a] === community[followers[at]!]) inside++;
    // A fifth of the ties is drawn from everywhere, and some of those fall inside by chance.
    expect(inside / followers.length).toBeGreaterThan(0.8);
    expect(inside / followers.length).toBeLessThan(0.92);
    const audiences = Array.from({ length: accounts }, (_, a) => offsets[a + 1]! - offsets[a]!);
    expect(Math.max(...audiences)).toBeGreaterThan(10 * (followers.length / accounts));
  });

  it('Holme and Kim: triads make more triangles', () => {
    const triangles = (triad: number): number => {
      const net = holmeKim(seeded(2), { accounts: 400, ties: 3, triad });
      const follows = followedBy(net);
      let found = 0;
      for (let a = 0; a < net.accounts; a++)
        for (const b of follows(a)) for (const c of follows(b)) if (follows(a).has(c)) found++;
      return found;
    };
    expect(triangles(0.9)).toBeGreaterThan(1.5 * triangles(0));
  });
});

describe('one message through a network', () => {
  it('is the same for the same seed, and another for another', () => {
    const texts = (seed: number): string =>
      run({}, seed)
        .posts.map(({ at, text }) => `${at} ${text}`)
        .join('\n');
    expect(texts(5)).toBe(texts(5));
    expect(texts(5)).not.toBe(texts(6));
  });

  it('holds posts of all kinds, nested credit, answers, relays, and every awareness', () => {
    const { posts } = run({ posts: 3000 }, 9);
    expect(new Set(posts.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(posts.some(({ text }) => /RT @\w+: RT @\w+: /.test(text))).toBe(true);
    expect(posts.some(({ kind, account }) => kind === 'reply' && account.handle === 'norland_mfa')).toBe(
      true,
    );
    expect(posts.some(({ account }) => account.handle === 'norland_lirenne')).toBe(true);
    expect(new Set(posts.map(({ awareness }) => awareness))).toEqual(
      new Set(['source', 'notified', 'weak', 'discoverable', 'unlinked']),
    );
    for (const { at, parent } of posts) if (parent) expect(at).toBeGreaterThan(parent.at);
  });

  it('names what was done to the words, also where they were cut to fit', () => {
    const copies = [1, 2, 3, 4]
      .flatMap((seed) => run({ posts: 3000, limit: 140 }, seed).posts)
      .filter(
        ({ kind, parent }) => kind === 'copy' && (parent!.kind === 'original' || parent!.kind === 'copy'),
      );
    for (const { text, lang, operation, parent } of copies) {
      const { edit } = nameEdit(core(parent!.text), core(text), numbers, parent!.lang, lang);
      const expected = { none: 'copy', 'near-copy': 'copy' }[OPERATIONS[operation] as string];
      expect([parent!.text, '→', text, edit]).toEqual([
        parent!.text,
        '→',
        text,
        expected ?? OPERATIONS[operation],
      ]);
    }
    expect(copies.length).toBeGreaterThan(20);
  });

  it('keeps to the platform’s limit: credit costs words', () => {
    const { posts } = run({ posts: 3000, limit: 170 });
    const credited = posts.filter(({ kind }) => kind === 'manual');
    for (const { text } of credited) expect(text.length).toBeLessThanOrEqual(170);
    const cut = (share: readonly { operation: Operation }[]): number =>
      share.filter(({ operation }) => operation === 'truncate').length / share.length;
    expect(cut(credited)).toBeGreaterThan(2 * cut(posts.filter(({ kind }) => kind === 'copy')));
  });

  it('is passed on once by each, and never by the one who wrote it', () => {
    const { posts } = run({ posts: 3000, implicit: 0.3 });
    const spoken = posts.filter(({ kind }) => kind !== 'reply').map(({ account }) => account.handle);
    expect(new Set(spoken).size).toBe(spoken.length);
    for (const { account, parent } of posts) if (parent) expect(account).not.toBe(original(parent).account);
  });

  it('changes language at the border between communities', () => {
    const net = network();
    const { posts, handles } = run({ posts: 3000 });
    const number = new Map(Array.from(handles, ([n, handle]) => [handle, n]));
    const spoken = (handle: string): string => net.languages[net.community[number.get(handle)!]!]!;
    const remarks = posts.filter(({ kind }) => kind === 'quote');
    for (const { account, lang } of remarks) expect(lang).toBe(spoken(account.handle));
    expect(new Set(remarks.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr']));
    const translated = posts.filter(({ operation }) => operation === 'translate');
    for (const { account, lang } of translated) expect(lang).toBe(spoken(account.handle));
    expect(translated.length).toBeGreaterThan(3);
    expect(run({ posts: 3000, translates: 0 }).posts.some(({ operation }) => operation === 'translate')).toBe(
      false,
    );
  });

  it('shows as many followers as an account has in the network', () => {
    const { offsets } = network();
    const { posts, handles } = run();
    const number = new Map(Array.from(handles, ([n, handle]) => [handle, n]));
    for (const { account } of posts) {
      const n = number.get(account.handle)!;
      expect(account.followers).toBe(offsets[n + 1]! - offsets[n]!);
    }
  });

  it('leaves questions in another language without a reply where the source reads one language only', () => {
    const { posts } = run({ posts: 3000, answers: 1, answersOther: 0 });
    const answered = new Set(
      posts.filter(({ account }) => account.handle === 'norland_mfa').map(({ parent }) => parent),
    );
    const asked = posts.filter(
      ({ kind, parent }) => kind === 'reply' && original(parent!).account.handle === 'norland_mfa',
    );
    expect(new Set(asked.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr']));
    const [mfa] = posts.filter(({ parent }) => parent === null);
    for (const question of asked) expect(answered.has(question)).toBe(question.lang === mfa!.lang);
  });

  it('is taken from somebody whom one follows, but for implicit links', () => {
    const follows = followedBy(network());
    const strangers = (implicit: number): number => {
      const { posts, handles } = run({ implicit });
      const number = new Map(Array.from(handles, ([n, handle]) => [handle, n]));
      const taken = posts.filter(({ parent, account }) => parent && !/norland/.test(account.handle));
      const far = taken.filter(
        ({ account, parent }) =>
          !follows(number.get(account.handle)!).has(number.get(parent!.account.handle)!),
      );
      return far.length / taken.length;
    };
    expect(strangers(0)).toBe(0);
    expect(strangers(0.3)).toBeGreaterThan(0.2);
  });

  it('leaves posts out of the export and keeps what refers to them', () => {
    const { posts, missing } = run({ missing: 0.15 });
    expect(missing.size / posts.length).toBeGreaterThan(0.08);
    const data = importText(new Platform(Date.UTC(2026, 0, 5), posts, missing).lines());
    expect(data.files[0]!.records).toBe(posts.length - missing.size);
    expect(data.posts.count).toBeGreaterThan(posts.length - missing.size);
  });

  it('is written as a platform would: a repost points at its original, every row says that it is synthetic', () => {
    const { posts, handles } = run();
    const platform = new Platform(Date.UTC(2026, 0, 5), posts);
    const lines = platform.lines().trimEnd().split('\n');
    expect(lines.every((line) => line.includes(WATERMARK))).toBe(true);
    for (const post of posts) {
      if (post.kind !== 'repost') continue;
      expect(platform.reference(post)).toEqual({ type: 'retweeted', to: original(post) });
      expect(original(post).kind).not.toBe('repost');
    }
    const follows = followsCsv(network(), handles).split('\n');
    expect(follows[0]).toBe('follower,followed');
    expect(follows.length).toBeGreaterThan(100);
  });
});
