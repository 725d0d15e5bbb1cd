/** The app's own large cascade, mutations of its wording and all, in the shape of API v1.1. */
import { largeCascade } from '../../src/core/simulate/large';

/** What is read of its lines, which are API v2. */
interface Line {
  id: string;
  text: string;
  author_id: string;
  created_at: string;
  lang: string;
  referenced_tweets?: [{ type: 'retweeted' | 'quoted' | 'replied_to'; id: string }];
  source: string;
  author: { username: string; name: string; public_metrics: { followers_count: number } };
}

/**
 * The records, in order of time, each a line. A post that changes the words and names nobody would be one of its own in a library,
 * whose cascades hold together by references, credit, addresses and the very words: it names the message's address here.
 */
export function* largeCascadeV1(posts: number, seed: number): Generator<{ id: string; line: string }> {
  const decoder = new TextDecoder();
  /** Records that reposts and quotes hold, by id. */
  const records = new Map<string, object>();
  let root: Line | null = null;
  for (const piece of largeCascade(posts, seed))
    for (const text of decoder.decode(piece).split('\n')) {
      if (!text) continue;
      const line = JSON.parse(text) as Line;
      root ??= line;
      const [reference] = line.referenced_tweets ?? [];
      const address = `https://twitter.com/${root.author.username}/status/${root.id}`;
      const linked = !reference && line !== root;
      const record = {
        created_at: v1Time(Date.parse(line.created_at)),
        id_str: line.id,
        text: linked ? `${line.text} https://t.co/message` : line.text,
        truncated: false,
        user: {
          id_str: line.author_id,
          screen_name: line.author.username,
          name: line.author.name,
          followers_count: line.author.public_metrics.followers_count,
        },
        lang: line.lang,
        source: line.source,
        entities: linked ? { urls: [{ url: 'https://t.co/message', expanded_url: address }] } : {},
      };
      if (reference?.type !== 'retweeted') records.set(line.id, record);
      const held = reference && records.get(reference.id);
      yield {
        id: line.id,
        line: `${ascii({
          ...record,
          ...(reference?.type === 'retweeted' ? { retweeted_status: held } : {}),
          ...(reference?.type === 'quoted'
            ? { quoted_status_id_str: reference.id, quoted_status: held }
            : {}),
          ...(reference?.type === 'replied_to' ? { in_reply_to_status_id_str: reference.id } : {}),
        })}\n`,
      };
    }
}

const ascii = (record: object): string =>
  JSON.stringify(record).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** 'Wed Oct 10 20:19:24 +0000 2018', as API v1.1 writes a time. */
export function v1Time(ms: number): string {
  const [, day, date, month, year, time] = /^(\w+), (\d+) (\w+) (\d+) ([\d:]+)/.exec(
    new Date(ms).toUTCString(),
  )!;
  return `${day} ${month} ${date} ${time} +0000 ${year}`;
}
