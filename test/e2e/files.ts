/** Small exports that the end-to-end tests drop on the page, in the shapes in which the platform wrote them. */

/** Id of the moment `ms` on the platform: milliseconds since its epoch, shifted by 22 bits. */
const snowflake = (ms: number, n: number): string =>
  ((BigInt(ms - 1288834974657) << 22n) + BigInt(n)).toString();

const START = Date.UTC(2021, 4, 12, 9, 0, 0);
const MESSAGE = 'The ferry to Lower Vey runs again from Monday, for residents with a permit.';

interface Sketch {
  name: string;
  minute: number;
  text: string;
  repost?: string;
  quote?: string;
  reply?: string;
}

/** A message, its quotes of quotes, replies and reposts: three hops deep. */
const SKETCHES: Sketch[] = [
  { name: 'vey_transport', minute: 0, text: MESSAGE },
  { name: 'harbour_cafe', minute: 4, text: `RT @vey_transport: ${MESSAGE}`, repost: 'vey_transport' },
  { name: 'lowervey_news', minute: 9, text: 'Good news at last', quote: 'vey_transport' },
  {
    name: 'islander',
    minute: 15,
    text: '@vey_transport Do visitors need a permit too?',
    reply: 'vey_transport',
  },
  {
    name: 'day_tripper',
    minute: 22,
    text: 'The ferry to Lower Vey runs again from Monday!',
    quote: 'lowervey_news',
  },
  { name: 'weekend_walks', minute: 31, text: 'No permit needed for the ferry?', reply: 'day_tripper' },
  {
    name: 'coast_lines',
    minute: 40,
    text: 'RT @day_tripper: The ferry to Lower Vey runs again from Monday!',
    repost: 'day_tripper',
  },
  ...Array.from({ length: 30 }, (_, i) => ({
    name: `reader_${i}`,
    minute: 45 + i * 3,
    text: `RT @vey_transport: ${MESSAGE}`,
    repost: 'vey_transport',
  })),
];

/** Id of the post that somebody wrote. */
export const idOf = (name: string): string => {
  const n = SKETCHES.findIndex((sketch) => sketch.name === name);
  return snowflake(START + SKETCHES[n]!.minute * 60_000, n);
};
const at = (sketch: Sketch): Date => new Date(START + sketch.minute * 60_000);
const find = (name: string): Sketch => SKETCHES.find((sketch) => sketch.name === name)!;

function v1Tweet(sketch: Sketch, embed = true): Record<string, unknown> {
  const id = idOf(sketch.name);
  const date = at(sketch).toUTCString().replace('GMT', '+0000'); // Wed, 12 May 2021 09:00:00 +0000
  const [day, d, month, year, time, zone] = date.replace(',', '').split(' ');
  return {
    created_at: `${day} ${month} ${d} ${time} ${zone} ${year}`,
    id: Number(id),
    id_str: id,
    full_text: sketch.text,
    user: {
      id_str: `9${SKETCHES.indexOf(sketch)}`,
      screen_name: sketch.name,
      name: sketch.name,
      followers_count: 100,
      verified: sketch.name === 'vey_transport',
    },
    entities: { hashtags: [], urls: [], user_mentions: [] },
    lang: 'en',
    retweet_count: 0,
    favorite_count: 0,
    in_reply_to_status_id_str: sketch.reply ? idOf(sketch.reply) : null,
    in_reply_to_screen_name: sketch.reply ?? null,
    quoted_status_id_str: sketch.quote ? idOf(sketch.quote) : undefined,
    quoted_status: sketch.quote && embed ? v1Tweet(find(sketch.quote), false) : undefined,
    retweeted_status: sketch.repost && embed ? v1Tweet(find(sketch.repost), false) : undefined,
  };
}

/** API v1.1, JSON lines. */
export const v1Lines = (): string =>
  SKETCHES.map((sketch) => JSON.stringify(v1Tweet(sketch))).join('\n') + '\n';

function v2Tweet(sketch: Sketch): Record<string, unknown> {
  const references: { type: string; id: string }[] = [];
  if (sketch.repost) references.push({ type: 'retweeted', id: idOf(sketch.repost) });
  if (sketch.quote) references.push({ type: 'quoted', id: idOf(sketch.quote) });
  if (sketch.reply) references.push({ type: 'replied_to', id: idOf(sketch.reply) });
  return {
    id: idOf(sketch.name),
    text: sketch.text,
    author_id: `9${SKETCHES.indexOf(sketch)}`,
    created_at: at(sketch).toISOString(),
    lang: 'en',
    conversation_id: idOf('vey_transport'),
    public_metrics: { retweet_count: 0, reply_count: 0, like_count: 0, quote_count: 0 },
    ...(references.length ? { referenced_tweets: references } : {}),
  };
}

/** API v2 as twarc2 writes it: one page with includes. */
export const v2Page = (): string =>
  JSON.stringify({
    data: SKETCHES.map(v2Tweet),
    includes: {
      users: SKETCHES.map((sketch, n) => ({
        id: `9${n}`,
        username: sketch.name,
        name: sketch.name,
        public_metrics: { followers_count: 100 },
      })),
    },
    meta: { result_count: SKETCHES.length },
  }) + '\n';

/** Who follows whom among the readers: two groups, each of which follows all of its own. */
export const followers = (): string => {
  const names = SKETCHES.map(({ name }) => name).slice(1);
  const groups = [names.slice(0, 20), names.slice(20)];
  const ties = groups.flatMap((group) =>
    group.flatMap((a) => group.filter((b) => b !== a).map((b) => `${a},${b}`)),
  );
  return `follower,followed\n${ties.join('\n')}\n`;
};
