import type { BatchWriter } from '../../dataset/writer';
import { booleanCell, countCell, idCell } from '../table/cells';
import type { RowPlace } from '../format';
import { knownTable } from '../table/knownTable';
import { findNamed } from '../text/mentions';
import type { CellOf } from '../table/tableRows';
import { readTime } from '../text/time';
import { decodeEntities } from '../text/words';

/** rtweet's wide table (before its version 1): a row holds the quoted and the reposted post too. */
export const rtweet = knownTable({
  id: 'rtweet-csv',
  label: 'rtweet',
  marks: ['status_id', 'screen_name', 'text', 'is_retweet', 'retweet_status_id', 'quoted_status_id'],
  columns: {
    id: 'status_id',
    link: 'status_url',
    text: 'text',
    time: 'created_at',
    authorId: 'user_id',
    handle: 'screen_name',
    name: 'name',
    followers: 'followers_count',
    verified: 'verified',
    location: 'location',
    lang: 'lang',
    isRepost: 'is_retweet',
    isQuote: 'is_quote',
    repostOf: 'retweet_status_id',
    repostUserId: 'retweet_user_id',
    repostHandle: 'retweet_screen_name',
    quoteOf: 'quoted_status_id',
    quoteUserId: 'quoted_user_id',
    quoteHandle: 'quoted_screen_name',
    replyTo: 'reply_to_status_id',
    replyUserId: 'reply_to_user_id',
    replyHandle: 'reply_to_screen_name',
    reposts: 'retweet_count',
    quotes: 'quote_count',
    replies: 'reply_count',
    likes: 'favorite_count',
    urls: 'urls_expanded_url',
    mentions: 'mentions_screen_name',
    hashtags: 'hashtags',
  },
  rules: {
    after(cell, place, writer) {
      readInside('retweet', cell, place, writer);
      // The post that a reposted post quotes is no reference of this row.
      readInside('quoted', cell, place, writer);
    },
  },
});

/** Writes the post that a row holds under names that begin with `which`. */
function readInside(which: string, cell: CellOf, place: RowPlace, writer: BatchWriter): void {
  const id = idCell(cell(`${which}_status_id`));
  const text = decodeEntities(cell(`${which}_text`));
  if (!id || !idCell(text)) return;
  const reposts = countCell(cell(`${which}_retweet_count`));
  const likes = countCell(cell(`${which}_favorite_count`));
  if (writer.holds(id, reposts, -1, -1, likes)) return;
  const draft = writer.draft(id, place.start, place.length, true);
  const handle = idCell(cell(`${which}_screen_name`));
  draft.time = readTime(cell(`${which}_created_at`).trim());
  draft.author = writer.accounts.number(idCell(cell(`${which}_user_id`)), handle);
  if (draft.author >= 0)
    writer.accounts.describe(
      draft.author,
      handle,
      idCell(cell(`${which}_name`)),
      idCell(cell(`${which}_location`)),
      countCell(cell(`${which}_followers_count`)),
      booleanCell(cell(`${which}_verified`)),
      draft.time,
    );
  draft.text = text;
  draft.reposts = reposts;
  draft.likes = likes;
  findNamed(text, draft);
  writer.post(draft);
}
