/** Large invented exports for the import bench: full API v1.1 records of 3 to 5 KB, and the same posts as a table. */
import { closeSync, openSync, writeSync } from 'node:fs';

const START = Date.UTC(2021, 2, 1);
const EPOCH = 1288834974657;
const WORDS =
  'the ferry to lower vey leaves at six from the new pier and comes back before the market opens in winter bring the blue card with your name on it'.split(
    ' ',
  );
const ACCOUNTS = 40_000;

/** A small generator of numbers that is the same everywhere (Lehmer). */
let state = 7;
const below = (n: number): number => (state = (state * 48271) % 2147483647) % n;

const idAt = (n: number): string => ((BigInt(START + n * 900 - EPOCH) << 22n) + BigInt(n % 4096)).toString();
const timeAt = (n: number): Date => new Date(START + n * 900);
const v1Time = (date: Date): string => {
  const [day, d, month, year, time] = date.toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${d} ${time} +0000 ${year}`;
};
const sentence = (): string =>
  Array.from({ length: 14 + below(14) }, () => WORDS[below(WORDS.length)]!).join(' ');

function user(n: number): object {
  const name = `reader_${n}`;
  const picture = `https://pbs.vey.example/profile_images/${1_300_000_000_000_000_000n + BigInt(n)}/a1b2c3d4_normal.jpg`;
  return {
    id: 1_000_000 + n,
    id_str: String(1_000_000 + n),
    name: `Reader ${n} of Lower Vey`,
    screen_name: name,
    location: 'Lower Vey',
    description: `Reads ${sentence()}`,
    url: `https://t.example/${n}abc`,
    entities: {
      url: {
        urls: [
          {
            url: `https://t.example/${n}abc`,
            expanded_url: `https://vey.example/${name}`,
            display_url: `vey.example/${name}`,
            indices: [0, 23],
          },
        ],
      },
      description: { urls: [] },
    },
    protected: false,
    followers_count: n % 5000,
    friends_count: n % 900,
    listed_count: n % 40,
    created_at: 'Tue Mar 21 20:50:14 +0000 2011',
    favourites_count: n * 3,
    utc_offset: null,
    time_zone: null,
    geo_enabled: true,
    verified: false,
    statuses_count: n * 7,
    lang: null,
    contributors_enabled: false,
    is_translator: false,
    profile_background_color: 'C0DEED',
    profile_background_image_url_https: 'https://abs.vey.example/images/themes/theme1/bg.png',
    profile_image_url_https: picture,
    profile_image_url: picture.replace('https', 'http'),
    profile_banner_url: picture.replace('images', 'banners'),
    profile_link_color: '1DA1F2',
    profile_use_background_image: true,
    has_extended_profile: true,
    default_profile: true,
    default_profile_image: false,
    following: false,
    follow_request_sent: false,
    notifications: false,
    translator_type: 'none',
  };
}

function tweet(n: number, author: number, text: string): Record<string, unknown> {
  const id = idAt(n);
  return {
    created_at: v1Time(timeAt(n)),
    id: Number(id),
    id_str: id,
    full_text: text,
    truncated: false,
    display_text_range: [0, text.length],
    entities: {
      hashtags: [{ text: 'LowerVey', indices: [5, 14] }],
      symbols: [],
      user_mentions: [
        {
          screen_name: 'vey_transport',
          name: 'Vey Transport',
          id: 7,
          id_str: '7',
          indices: [0, 14],
        },
      ],
      urls: [
        {
          url: `https://t.example/${n}`,
          expanded_url: `https://vey.example/news/${n % 500}`,
          display_url: `vey.example/news/${n % 500}`,
          indices: [90, 113],
        },
      ],
    },
    metadata: { iso_language_code: 'en', result_type: 'recent' },
    source: '<a href="https://vey.example/app" rel="nofollow">Vey for phones</a>',
    in_reply_to_status_id: null,
    in_reply_to_status_id_str: null,
    in_reply_to_user_id: null,
    in_reply_to_user_id_str: null,
    in_reply_to_screen_name: null,
    user: user(author),
    geo: null,
    coordinates: null,
    place: null,
    contributors: null,
    is_quote_status: false,
    retweet_count: n % 300,
    favorite_count: n % 900,
    favorited: false,
    retweeted: false,
    possibly_sensitive: false,
    lang: 'en',
  };
}

function record(n: number): object {
  const own = tweet(n, below(ACCOUNTS), `#LowerVey ${sentence()} https://t.example/${n}`);
  if (n > 20 && n % 10 < 6) {
    const original = tweet(below(n), below(ACCOUNTS), `#LowerVey ${sentence()}`);
    own['full_text'] = `RT @reader_1: ${original['full_text'] as string}`;
    return { ...own, retweeted_status: original };
  }
  if (n > 20 && n % 10 === 6)
    return { ...own, is_quote_status: true, quoted_status: tweet(below(n), below(ACCOUNTS), sentence()) };
  if (n > 20 && n % 10 === 7) {
    const to = idAt(below(n));
    return { ...own, in_reply_to_status_id: Number(to), in_reply_to_status_id_str: to };
  }
  return own;
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const TABLE_HEADER =
  'id,created_at,text,author_id,username,name,followers_count,lang,retweet_count,quote_count,reply_count,like_count,retweeted_status_id,quoted_status_id,in_reply_to_status_id';

function row(n: number): string {
  const author = below(ACCOUNTS);
  const kind = n > 20 ? n % 10 : 9;
  const to = kind < 8 ? idAt(below(n)) : '';
  return [
    idAt(n),
    timeAt(n).toISOString(),
    `#LowerVey ${sentence()}, she said: "${sentence()}"\nhttps://vey.example/news/${n % 500} @vey_transport`,
    String(1_000_000 + author),
    `reader_${author}`,
    `Reader ${author}, of Lower Vey`,
    String(author % 5000),
    'en',
    String(n % 300),
    String(n % 9),
    String(n % 12),
    String(n % 900),
    kind < 6 ? to : '',
    kind === 6 ? to : '',
    kind === 7 ? to : '',
  ]
    .map(cell)
    .join(',');
}

/** Writes lines until the file holds so many bytes; returns how many. */
function write(path: string, bytes: number, first: string, line: (n: number) => string): number {
  const file = openSync(path, 'w');
  let written = first ? writeSync(file, `${first}\n`) : 0;
  let n = 0;
  state = 7;
  while (written < bytes) {
    const lines: string[] = [];
    for (let i = 0; i < 500; i++) lines.push(line(n++));
    written += writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
  return n;
}

export const writeV1 = (path: string, bytes: number): number =>
  write(path, bytes, '', (n) => JSON.stringify(record(n)));
export const writeTable = (path: string, bytes: number): number => write(path, bytes, TABLE_HEADER, row);
