import { atOnce } from '../../../../src/core/steps';
import { describe, expect, it } from 'vitest';
import { exitsOf } from '../../../../src/core/lenses/exits';
import { byLanguage, byPlace } from '../../../../src/core/lenses/places';
import { buildForest } from '../../../../src/core/paths';
import { makeDataset, type TestPost } from '../../helpers/dataset';

const post = (id: number, urls: string[], more: Partial<TestPost> = {}): TestPost => ({
  ...{ id: String(id), author: `a${id}`, text: '', time: id * 1000, urls },
  ...more,
});

describe('exits', () => {
  it('are told by their hosts; the message itself and attached pictures lead nowhere else', async () => {
    const data = makeDataset([
      post(1, ['https://mfa.example/ferry', 'https://t.co/abc']),
      post(2, ['https://www.youtube.com/watch?v=1', 'not a link']),
      post(3, ['http://MFA.example/ferry/?utm_source=x'], { time: 500 }),
      post(4, ['https://x.com/mfa/status/1', 'https://pic.twitter.com/z']),
      post(5, ['https://x.com/other/status/999', 'https://x.com/other/status/999?s=20']),
      post(6, ['https://lakenews.example/a', 'https://a.gouv.fr/b', 'https://expressway.example']),
    ]);
    const { exits, links, posts, kinds } = atOnce(
      exitsOf(data, await buildForest(data), Int32Array.of(0, 1, 2, 3, 4, 5)),
    );
    const kind = Object.fromEntries(exits.map((exit) => [exit.link, exit.kind]));
    expect(kind).toEqual({
      'mfa.example/ferry': 'page',
      't.co/abc': 'shortened',
      'youtube.com/watch?v=1': 'platform',
      'twitter.com/other/status/999': 'post',
      'lakenews.example/a': 'media',
      'a.gouv.fr/b': 'official',
      'expressway.example': 'page',
    });
    expect(exits[0]).toMatchObject({ posts: 2, reposts: 0, first: 500, row: 2 });
    expect([...exits[0]!.held]).toEqual([0, 2]);
    expect([links, posts]).toEqual([7, 5]);
    expect(kinds.page).toEqual({ links: 2, posts: 3 });
  });
});

describe('languages and places', () => {
  it('are as stated: regions fold, codes that say nothing do not count', () => {
    const data = makeDataset([
      ...['en', 'en-GB', 'und', 'qme', 'fr', ''].map((lang, i) => post(i + 1, [], { lang })),
    ]);
    const rows = Int32Array.of(0, 1, 2, 3, 4, 5);
    const { names, of } = atOnce(byLanguage(data, rows));
    expect([names, [...of]]).toEqual([
      ['en', 'fr'],
      [0, 0, -1, -1, 1, -1],
    ]);
    expect([...atOnce(byPlace(data, rows)).of]).toEqual([-1, -1, -1, -1, -1, -1]);
  });
});
