/** Posts as lines of API v2, which this app and many others open. */
import { SAMPLED_FIELD, WEIGHT_FIELD, type Sampling } from '../dataset/sampling';
import { WATERMARK } from '../dataset/synthetic';

export interface LineAccount {
  id: string;
  handle: string;
  name: string;
  location: string;
  verified: boolean;
  /** -1 = not known, or withheld. */
  followers: number;
}

export interface LinePost {
  id: string;
  /** Null where nobody knows who wrote it. */
  author: LineAccount | null;
  /** Unix ms; NaN = unknown. */
  time: number;
  lang: string;
  text: string;
  /** Ids of the posts referred to; '' = none. */
  repostOf: string;
  quoteOf: string;
  replyTo: string;
  mentions: readonly string[];
  hashtags: readonly string[];
  urls: readonly string[];
  /** As the platform reported them; -1 = not reported. */
  figures: { reposts: number; replies: number; likes: number; quotes: number };
  /** How many posts it stands for in a sample, and how that was drawn; null in any other export. */
  sampled: { weight: number; how: Sampling } | null;
  /** A simulator made it. */
  synthetic: boolean;
}

/** What the platform writes for characters that HTML reads; its readers write them back. */
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;' })[char] ?? '&gt;');

/** One line, with its end. */
export function lineOf(post: LinePost): string {
  const { author, figures } = post;
  const references = [
    { type: 'retweeted', id: post.repostOf },
    { type: 'quoted', id: post.quoteOf },
    { type: 'replied_to', id: post.replyTo },
  ].filter(({ id }) => id !== '');
  const known = (value: number): number | undefined => (value < 0 ? undefined : value);
  return `${JSON.stringify({
    id: post.id,
    text: escaped(post.text),
    author_id: author?.id,
    created_at: Number.isFinite(post.time) ? new Date(post.time).toISOString() : undefined,
    lang: post.lang,
    referenced_tweets: references.length ? references : undefined,
    entities: {
      mentions: post.mentions.map((username) => ({ username })),
      hashtags: post.hashtags.map((tag) => ({ tag })),
      urls: post.urls.map((url) => ({ expanded_url: url })),
    },
    public_metrics: {
      retweet_count: known(figures.reposts),
      reply_count: known(figures.replies),
      like_count: known(figures.likes),
      quote_count: known(figures.quotes),
    },
    [WEIGHT_FIELD]: post.sampled?.weight,
    [SAMPLED_FIELD]: post.sampled?.how,
    source: post.synthetic ? WATERMARK : undefined,
    author: author && {
      id: author.id,
      username: author.handle,
      name: author.name,
      location: author.location,
      verified: author.verified,
      public_metrics: { followers_count: known(author.followers) },
    },
  })}\n`;
}
