/** An export without its references: every post by itself, and no text says whose it was. */

type Json = Record<string, unknown>;

export interface Stripped {
  /** JSON lines, a post a line, those that stood inside others too. */
  lines: string;
  /** Id of each repost → id of its original, where the file holds both. */
  reposts: Map<string, string>;
}

/** What refers to another post; and what counts characters of the text, which is shorter now. */
const TAKEN_AWAY =
  /^(retweeted_status|quoted_status.*|in_reply_to_.*|referenced_tweets|conversation_id.*|is_quote_status|includes|entities|extended_entities|display_text_range)$/;
const MARKER = /^\s*RT @\w{1,20}:\s*/;

/** Takes an export of API v1.1 or v2 apart: JSON, or a record a line. Lines that are no JSON are passed over. */
export function strip(text: string): Stripped {
  const posts = new Map<string, Json>();
  const originals = new Map<string, string>();
  for (const record of records(text)) visit(record, posts, originals);
  const lines = [...posts.values()].map((post) => `${JSON.stringify(bare(post))}\n`).join('');
  const reposts = new Map([...originals].filter(([, original]) => posts.has(original)));
  return { lines, reposts };
}

function records(text: string): unknown[] {
  const parsed = (json: string): unknown[] => {
    try {
      return [JSON.parse(json)];
    } catch {
      return [];
    }
  };
  const whole = parsed(text);
  return (whole.length ? whole : text.split('\n').flatMap(parsed)).flat();
}

/** Takes in a record: a post with those inside it, or a page of posts with what it includes. */
function visit(record: unknown, posts: Map<string, Json>, originals: Map<string, string>): void {
  if (typeof record !== 'object' || record === null) return;
  const post = record as Json;
  for (const page of [post['data'], (post['includes'] as Json | undefined)?.['tweets']].flat())
    visit(page, posts, originals);
  const id = idOf(post);
  if (!id || !('text' in post || 'full_text' in post)) return;
  // The record that came first is the post's own; the same post inside another one is often shorter.
  if (!posts.has(id)) posts.set(id, post);
  const references = Array.isArray(post['referenced_tweets']) ? (post['referenced_tweets'] as Json[]) : [];
  const inside = post['retweeted_status'] as Json | undefined;
  const original = inside ?? references.find(({ type }) => type === 'retweeted');
  if (original) originals.set(id, idOf(original));
  for (const other of [inside, post['quoted_status'], ...references]) visit(other, posts, originals);
}

const idOf = (post: Json): string => String(post['id_str'] ?? post['id'] ?? '');

function bare(post: Json): Json {
  const kept = Object.entries(post).filter(([name]) => !TAKEN_AWAY.test(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      name === 'extended_tweet'
        ? bare(value as Json)
        : typeof value === 'string' && /text$/.test(name)
          ? value.replace(MARKER, '')
          : value,
    ]),
  );
}
