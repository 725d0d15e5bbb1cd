import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText, LONGEST_HTML } from '../../../../../src/core/import/text/html';
import { importText, rowOf, rowsOf } from '../../../helpers/import';

const account = (who: string, host = 'one.example'): object => ({
  id: who.length,
  username: who,
  acct: host === 'one.example' ? who : `${who}@${host}`,
  url: `https://${host}/@${who}`,
  display_name: who.toUpperCase(),
  followers_count: 12,
});
const uri = (who: string, number: number, host = 'one.example'): string =>
  `https://${host}/users/${who}/statuses/${number}`;
const status = (
  who: string,
  number: number,
  content: string,
  more: object = {},
): Record<string, unknown> => ({
  id: String(number),
  uri: uri(who, number),
  created_at: '2025-03-01T10:00:00.000Z',
  in_reply_to_id: null,
  in_reply_to_account_id: null,
  spoiler_text: '',
  visibility: 'public',
  language: 'de',
  replies_count: 1,
  reblogs_count: 2,
  favourites_count: 3,
  content,
  reblog: null,
  account: account(who),
  mentions: [],
  tags: [],
  ...more,
});

describe('Mastodon API', () => {
  it('reads statuses, boosts, replies and quotes', () => {
    const original = status('min', 100, '<p>Frist bis <b>Montag</b></p>');
    const data = importText(
      JSON.stringify([
        status('ann', 102, '<p>@min warum?</p>', {
          in_reply_to_id: '100',
          in_reply_to_account_id: '3',
          mentions: [{ id: '3', acct: 'min', url: 'https://one.example/@min' }],
          tags: [{ name: 'frist' }],
        }),
        status('ben', 101, '', { uri: `${uri('ben', 101)}/activity`, reblog: original }),
        status('cy', 103, '<p class="quote-inline">RE: x</p><p>so</p>', {
          quote: { state: 'accepted', quoted_status: original },
        }),
        status('dee', 104, '<p>auch</p>', { quote: { state: 'accepted', quoted_status_id: '103' } }),
        status('eve', 105, '<p>nein</p>', { spoiler_text: 'Politik', in_reply_to_id: '999' }),
        { error: 'Record not found' },
        { id: '1', content: '<p>no account</p>' },
        'text',
      ]),
    );
    expect(data.files[0]).toMatchObject({
      format: 'mastodon',
      records: 8,
      posts: 5,
      embedded: 1,
      rejects: 3,
    });
    expect(rowOf(data, uri('ann', 102))).toMatchObject({
      kind: 'reply',
      author: 'ann@one.example',
      replyTo: uri('min', 100),
      mentions: ['min@one.example'],
      hashtags: ['frist'],
      lang: 'de',
      counts: [2, -1, 1, 3],
    });
    expect(rowOf(data, `${uri('ben', 101)}/activity`)).toMatchObject({
      kind: 'repost',
      text: 'Frist bis Montag',
      repostOf: uri('min', 100),
    });
    expect(rowOf(data, uri('cy', 103))).toMatchObject({
      kind: 'quote',
      text: 'so',
      quoteOf: uri('min', 100),
    });
    expect(rowOf(data, uri('dee', 104))['quoteOf']).toBe(uri('cy', 103));
    expect(rowOf(data, uri('eve', 105))).toMatchObject({ text: 'Politik\n\nnein', replyTo: 'mastodon:999' });
    // No row stands for a number whose status is there.
    expect(rowsOf(data).map(({ id }) => id)).toHaveLength(7);
  });

  it('joins what two servers call by different numbers', () => {
    const here = [status('min', 100, '<p>a</p>'), status('ann', 101, '<p>b</p>', { in_reply_to_id: '100' })];
    const there = {
      ancestors: [],
      descendants: [
        { ...status('min', 100, '<p>a</p>'), id: '77' },
        { ...status('cy', 78, '<p>c</p>', { in_reply_to_id: '77' }), account: account('cy', 'two.example') },
      ],
    };
    const data = importText(JSON.stringify(here), JSON.stringify(there));
    expect(data.files.map(({ posts, merged }) => [posts, merged])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(rowOf(data, uri('cy', 78))).toMatchObject({ author: 'cy@two.example', replyTo: uri('min', 100) });
    expect(data.posts.count).toBe(3);
  });

  it('keeps ids that lost digits as numbers', () => {
    const text = JSON.stringify([status('min', 1, 'a')]).replace('"id":"1"', '"id":109294767623508949');
    const reply = JSON.stringify([status('ann', 2, 'b')]).replace(
      '"in_reply_to_id":null',
      '"in_reply_to_id":109294767623508949',
    );
    const data = importText(text, reply);
    expect(rowOf(data, uri('ann', 2))['replyTo']).toBe(uri('min', 1));
  });
});

describe('HTML to text', () => {
  it.each([
    ['<p>one<br>two<br/>three</p><p>four</p>', 'one\ntwo\nthree\n\nfour'],
    ['a &amp;lt;b&gt; &#128512; &eacute;', 'a &lt;b> 😀 é'],
    ['<p>x</p><script>alert(1)</script><style>p{}</style><p>y<!-- z --></p>', 'x\n\ny'],
    ['<SCRIPT>x</SCRIPT >a<iframe src=x>b</iframe>', 'a'],
    ['<ul><li>a</li><li>b</li></ul>c', 'a\nb\n\nc'],
    ['  a \n\t b  <b> c</b>d ', 'a b cd'],
    ['<span class="invisible">hidden</span>shown', 'shown'],
    ['<a class="u-url mention" href="https://x.org/@ann">@<span>ann</span></a> hi', '@ann hi'],
    ['<a class="mention hashtag" href="https://x.org/tags/a">#<span>Tag</span></a>', '#Tag'],
    [
      '<a href="https://a.org/long/way"><span class="invisible">https://</span><span class="ellipsis">a.org/lo</span><span class="invisible">ng/way</span></a>.',
      'https://a.org/long/way.',
    ],
    ['<a href="https://a.org/?x=1&amp;y=2">here</a>', 'here'],
    ['<a href="javascript:alert(1)">x</a>', 'x'],
    ['a < b && c > d', 'a < b && c > d'],
    ['<p>open <b>never closed', 'open never closed'],
    ['</p></div>only ends', 'only ends'],
    ['<p></p><p><br></p>', ''],
  ])('%s', (html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  it('lists the links that are no mentions', () => {
    const html =
      '<a href="https://a.org/">a</a><a class="mention" href="https://b.org/">b</a><a href="data:x">c</a>';
    expect(htmlToText(html).links).toEqual(['https://a.org/']);
  });

  it('any text at all; nothing of a script is ever shown', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<a href="',
        '"',
        '>',
        '<',
        '&',
        '&amp;',
        '<br',
        '<!--',
        '<![CDATA[',
        '</a>',
      ),
      fc.constantFrom('<span class="invisible">', '</span>', '<b', ' class=', '<title>', '\0', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        expect(htmlToText(html).text.length).toBeLessThanOrEqual(html.length * 2 + 4);
        expect(htmlToText(`<p>a</p><script>SECRET</script>${html}`).text).not.toContain('SECRET');
      }),
    );
  });

  it('nesting and length that no server allows', () => {
    expect(htmlToText('<b>'.repeat(100_000)).cut).toBe(true);
    htmlToText('<b>'.repeat(LONGEST_HTML / 6) + '</i>'.repeat(LONGEST_HTML / 8));
    htmlToText(`${'<p>'.repeat(20_000)}x`);
  });
});
