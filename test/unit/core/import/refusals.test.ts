import { describe, expect, it } from 'vitest';
import { importText } from '../../helpers/import';
import { lines } from './v1';
import { whyOf } from '../../helpers/told';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('files that are no exports', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    [
      'an empty file',
      '',
      /^The file is empty\. Expected: an export of posts from X\/Twitter[^]*Bluesky, Mastodon or Weibo/,
    ],
    ['blank lines', ' \n\r\n\t', /^The file is empty/],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), /^The file is empty/],
    ['zeros alone', new Uint8Array(3 << 18), /^The file begins with nothing but zero bytes[^]*Expected: /],
    ['binary data', bytes(0x89, 0x51, 0x4e, 0x47, 0, 0, 0, 1, 0, 0, 0, 2), /^Binary data were found/],
    ['a zip archive', bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0), /^A zip archive inside two others was found/],
    ['plain text', 'Dear all\nplease find attached\n', /^Plain text was found/],
    [
      'a licence',
      'The Vey Licence\n\nCopyright (c) 2021 The people of Vey\n\nPermission is granted, free of charge, to any person\nobtaining a copy, to use, copy, modify and share it,\nas long as this notice, and the one above, stay.\n\nTHE WORK IS GIVEN "AS IS".\n',
      /^Plain text was found/,
    ],
    [
      'prose in long lines',
      'To whom it may concern in Lower Vey and in Upper Vey, good morning.\nThe ferry runs again, at last, from Monday.\n',
      /^Plain text was found/,
    ],
    [
      'a table inside of Markdown',
      '# Ferries\n\nWhat runs when.\n\n| line | runs |\n|---|---|\n| Lower Vey | hourly |\n| Upper Vey | daily |\n',
      /^Plain text was found/,
    ],
    ['JSON of something else', lines({ a: 1, b: 2 }, { a: 2, c: 3 }), /fields “a” and “b” were found/],
    ['a JSON list of numbers', '[1, 2, 3]', /^JSON without records was found/],
    ['an empty list', '[]', /no complete record|without records/],
    ['JSON that never ends', '{"id": "1", "text": "abc', /no complete record was found/],
    [
      'a table without text',
      'name,age\nAnn,3\n',
      /columns “name” and “age” was found, none of which holds the text[^]*Expected a column named “full_text”/,
    ],
    [
      'counts per hour',
      lines({ data: [{ start: '2021', end: '2021', tweet_count: 3 }], meta: {} }),
      /^Counts of posts .* hold no posts\. Expected/,
    ],
    ['lists', lines({ data: [{ id: '1', name: 'Ferries', owner_id: '2' }] }), /^Lists of accounts/],
    ['spaces', lines({ data: { id: '1x', state: 'ended', title: 'On ferries' } }), /^Spaces/],
    ['rules', lines({ data: [{ id: '1', value: '#ferry', tag: 'f' }] }), /^Rules of a stream/],
    ['trends', lines({ trends: [{ name: '#ferry' }] }), /^Trending words/],
    ['errors alone', lines({ errors: [{ title: 'Unauthorized' }] }), /^Only error messages/],
    [
      'captures of another platform',
      lines({ item_id: '1', source_platform: 'tiktok.com', data: { id: '1', desc: 'a' } }),
      /^Zeeschuimer captured this from tiktok\.com; of its captures/,
    ],
    [
      'a query of academictwitteR',
      '#ferry\n2021-06-01T00:00:00Z\n2021-06-05T00:00:00Z\n',
      /^The query of academictwitteR/,
    ],
    ['ids alone', '1392400000000000001\n1392400000000000002\n', /^A list of ids was found/],
    ['ids under a name', 'tweet_id\n1392400000000000001\n', /^A list of ids was found/],
  ])('%s', (_, file, sentence) => {
    const data = importText(file);
    expect(data.files[0]!.format).toBe('none');
    expect(whyOf(data)).toMatch(sentence);
    expect(data.files[0]).toMatchObject({ records: 0, posts: 0, rejects: 0 });
  });

  it('do not keep the others from being read', () => {
    const good = 'id,text\n1,one\n';
    const data = importText('', good, '[1]');
    expect(data.files.map(({ format, posts }) => [format, posts])).toEqual([
      ['none', 0],
      ['generic-table', 1],
      ['none', 0],
    ]);
  });
});
