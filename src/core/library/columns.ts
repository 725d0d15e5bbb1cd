/** The files of a library and their columns, as the SQL of public/prepare/ writes them. */

/** What says that a folder is a library. */
export const DESCRIPTION = 'library.json';
/** The version of libraries that is read. */
export const LIBRARY_VERSION = 1;
/** The index: one row a cascade, by posts, most first. */
export const INDEX = 'cascades.parquet';

export const ENTRY_COLUMNS = [
  'root',
  'source',
  'source_name',
  'words',
  'lang',
  'posts',
  'accounts',
  'reposts',
  'quotes',
  'replies',
  'first',
  'last',
  'missing',
  'part',
  'first_row',
  'byte_start',
  'byte_end',
] as const;
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

/** Columns of the posts, ordered by root, time and id; a library may lack some of them. */
export const POST_COLUMNS = [
  'id',
  'root',
  'time',
  'text',
  'lang',
  'author_id',
  'handle',
  'name',
  'location',
  'followers',
  'verified',
  'kind',
  'repost_of',
  'repost_user_id',
  'repost_handle',
  'quote_of',
  'quote_user_id',
  'quote_handle',
  'reply_to',
  'reply_user_id',
  'reply_handle',
  'mentions',
  'hashtags',
  'urls',
  'reposts',
  'quotes',
  'replies',
  'likes',
  'truncated',
  'synthetic',
  'embedded',
  'versions',
] as const;
export type PostColumn = (typeof POST_COLUMNS)[number];
