/** Texts, handles and names that try to be something else than text, and exports full of them. */
const ESCAPE = String.fromCharCode(27);
const ZALGO = [...'zalgo']
  .map((letter) => letter + '\u0300\u0315\u031b\u0340\u0489\u0321'.repeat(20))
  .join('');

/** Each is a word or a few; `alert` and `x.invalid` must never be reached. */
export const HOSTILE_WORDS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<iframe src="https://x.invalid/"></iframe>',
  '<link rel=stylesheet href=https://x.invalid/a.css>',
  '<style>*{display:none}</style>',
  '</title></textarea></script><script>alert(2)</script>',
  '{@html "<b>x</b>"} {{constructor.constructor("alert(1)")()}} ${alert(1)}',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://x.invalid/?q=%3Cscript%3E',
  '![x](https://x.invalid/a.png) [y](javascript:alert(1))',
  '=HYPERLINK("https://x.invalid/";"x")',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '+1+cmd',
  '-1+cmd',
  '\t=1+1',
  '\r=1+1',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '__defineGetter__',
  '\u202e\u2066 reversed \u2069',
  '\u202egnp.exe',
  '\u2068 never closed',
  '\u2069\u2069 closed too often',
  '\u200f\u061c שלום',
  '\ud800 high alone',
  'low alone \udfff',
  `NUL \0 bell \u0007 escape ${ESCAPE}[31m`,
  '\ufffe\uffff\ufeff',
  ZALGO,
  'line\nafter\r\nline\u2028sep\u2029par',
  ' \u00a0\u3000\u200b ',
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(8),
  '﷽'.repeat(12),
  ']]><!-- --><?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '\\"}],"data":[{"id":1}',
  "'; DROP TABLE posts; --",
  '%00%0a%0d%s%n%x',
  'x'.repeat(3000),
];

/** Of a megabyte: only so many exports hold one. */
export const LONG = 'W'.repeat(1 << 20);

const START = Date.UTC(2021, 4, 12, 9);
const EPOCH = 1288834974657n;
const idAt = (time: number, n: number): string => String(((BigInt(time) - EPOCH) << 22n) | BigInt(n));

/**
 * JSON lines of API v2: two messages that read like some, and `count` − 2 posts that quote, reply to, repost and copy them and
 * each other, each with hostile text, handle, name and place. `long`: with a handle, a text, and the other words of an account and a post a megabyte long.
 */
export function hostileLines(count: number, long = false): string {
  const word = (i: number): string => HOSTILE_WORDS[i % HOSTILE_WORDS.length]!;
  const lines: string[] = [];
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const time = START + i * 61_000;
    const id = idAt(time, i % 4096);
    ids.push(id);
    // Parents lie in the past, some of them far: chains as well as stars.
    const parent = i < 2 ? null : i % 3 === 0 ? 0 : i % 3 === 1 ? i - 1 : (i + 1) % 2;
    // Some say it in the same words and credit nobody: what becomes of wordings is asked of them.
    const copies = i % 8 === 4;
    const message = MESSAGES[parent === 1 ? 1 : 0];
    const kinds = ['quoted', 'replied_to', 'retweeted'] as const;
    const kind = kinds[(i + Math.trunc(i / 3)) % 3]!;
    const words = `${message} ${word(i * 5)}`;
    const author = `9${i < 2 ? 0 : i}`;
    const long1 = long && i === 5;
    const long2 = long && i === 7;
    const long3 = long && i === 11;
    const text =
      i < 2
        ? `${MESSAGES[i]!} ${word(0)}`
        : long2
          ? `${message} ${LONG}`
          : kind === 'retweeted' && !copies
            ? `RT @x: ${words}`
            : words;
    lines.push(
      JSON.stringify({
        ...{
          id,
          text,
          created_at: new Date(time).toISOString(),
          author_id: author,
          lang: i % 9 ? 'en' : word(i),
        },
        author: {
          id: author,
          username: i < 2 ? HOSTILE_SOURCE : long1 ? LONG : `${word(i)}${i % 2 ? i : ''}`,
          name: long3 ? LONG : word(i < 2 ? 0 : i + 3),
          location: long3 ? LONG : word(i + 9),
          public_metrics: { followers_count: i % 7 },
        },
        entities: {
          hashtags: [{ tag: long3 ? LONG : word(i + 1) }],
          mentions: [{ username: word(i + 2), id: `9${(i + 2) % count}` }],
          urls: [
            {
              expanded_url: long3 ? `https://x.invalid/${LONG}` : `javascript:alert(${i})`,
              url: word(i + 4),
            },
          ],
        },
        ...(parent === null || copies ? {} : { referenced_tweets: [{ type: kind, id: ids[parent]! }] }),
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The source is hostile as well, but can be found. */
const HOSTILE_SOURCE = 'source"><img src=x onerror=alert(1)>\u202e';
export const MESSAGES = [
  'The ferry to Lower Vey will not run from Friday, all tickets stay valid until June',
  'Our museum opens its new wing on Sunday, and whoever is under twenty need not pay',
] as const;
