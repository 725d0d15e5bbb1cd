-- Posts in a table with a header, as staged rows.
--   SET VARIABLE input = 'archive/*.csv';            -- a glob, or a list of them; .gz and .zst too
--   SET VARIABLE staged = 'staged/archive.parquet';  -- what is written
-- The columns of your table, in any case; of several names the first that it has. Change what differs, or set the variable before.
SET VARIABLE columns = coalesce(getvariable('columns'), MAP {
  'id': ['id', 'tweet_id', 'tweetid', 'id_str', 'status_id', 'post_id'],
  'time': ['time', 'created_at', 'tweet_time', 'timestamp', 'datetime', 'date'],
  'text': ['text', 'full_text', 'tweet_text', 'content', 'tweet', 'message'],
  'lang': ['lang', 'language', 'tweet_language'],
  'author_id': ['author_id', 'user_id', 'userid', 'user_id_str', 'from_user_id'],
  'handle': ['handle', 'screen_name', 'user_screen_name', 'username', 'author_username', 'from_user'],
  'name': ['name', 'author_name', 'display_name', 'user_display_name', 'user_name'],
  'location': ['location', 'user_location', 'author_location'],
  'followers': ['followers', 'followers_count', 'user_followers_count', 'follower_count'],
  'verified': ['verified', 'user_verified', 'author_verified'],
  'repost_of': ['repost_of', 'retweeted_status_id', 'retweet_id', 'retweeted_id', 'retweet_tweetid'],
  'repost_user_id': ['repost_user_id', 'retweeted_user_id', 'retweet_userid'],
  'repost_handle': ['repost_handle', 'retweeted_user_screen_name', 'retweet_screen_name', 'retweeted_username'],
  'quote_of': ['quote_of', 'quoted_status_id', 'quoted_id', 'quoted_tweet_id', 'quoted_tweet_tweetid'],
  'quote_user_id': ['quote_user_id', 'quoted_user_id'],
  'quote_handle': ['quote_handle', 'quoted_screen_name', 'quoted_user_screen_name'],
  'reply_to': ['reply_to', 'in_reply_to_status_id', 'in_reply_to_tweet_id', 'in_reply_to_tweetid', 'in_reply_to_id', 'parent_id'],
  'reply_user_id': ['reply_user_id', 'in_reply_to_user_id', 'in_reply_to_userid'],
  'reply_handle': ['reply_handle', 'in_reply_to_screen_name', 'in_reply_to_username', 'to_user'],
  'mentions': ['mentions', 'user_mentions'],
  'hashtags': ['hashtags', 'tags'],
  'urls': ['urls', 'expanded_urls'],
  'reposts': ['reposts', 'retweet_count', 'retweets'],
  'quotes': ['quotes', 'quote_count'],
  'replies': ['replies', 'reply_count'],
  'likes': ['likes', 'like_count', 'favorite_count', 'favorites'],
  'conversation': ['conversation', 'conversation_id'],
  'source': ['source', 'tweet_client_name']
});
SET VARIABLE delimiter = coalesce(getvariable('delimiter'), ',');
.read csv.sql

-- The first cell that a row has of a field.
CREATE OR REPLACE TEMP MACRO cell(row_map, field) AS
  worded(list_filter(list_transform(getvariable('columns')[field], lambda n: row_map[n]), lambda c: c IS NOT NULL)[1]);

-- The words of a cell that lists them: 'a, b', 'a b', ['a', 'b'], ["a","b"].
CREATE OR REPLACE TEMP MACRO list_cell(c) AS
  list_filter(regexp_split_to_array(c, '[\s,;|''"\[\]()#@]+'), lambda w: id_cell(w) <> '' AND NOT regexp_matches(w, '^[0-9]+$'));

COPY (
  WITH
  cells AS (
    -- A row as a map of its cells by the names of the columns. [other engines] map_from_arrays, MAP(ARRAY[…], ARRAY[…])
    SELECT filename AS file, from_json(to_json(t), '"MAP(VARCHAR, VARCHAR)"') AS named
    FROM read_csv(getvariable('input'), header = true, all_varchar = true, delim = getvariable('delimiter'), quote = '"', escape = '"', filename = true,
      strict_mode = false, max_line_size = 16777216, buffer_size = 33554432, store_rejects = true) t
  ),
  lowered AS (
    SELECT file, map(list_transform(map_keys(named), lambda k: lower(trim(k))), map_values(named)) AS c FROM cells
  ),
  named AS (
    SELECT file, c, id_cell(cell(c, 'id')) AS id, id_cell(cell(c, 'repost_of')) AS repost_of, id_cell(cell(c, 'quote_of')) AS quote_of,
      id_cell(cell(c, 'reply_to')) AS reply_to, cell(c, 'text') AS words
    FROM lowered
  ),
  told AS (
    SELECT *,
      decoded(CASE WHEN repost_of <> '' THEN without_credit(words) ELSE words END) AS text,
      CASE WHEN id = '' OR is_rounded(id) OR lower(id) IN ('id', 'tweet_id') THEN 'other' ELSE 'post' END AS what
    FROM named
  )
  SELECT
    what,
    CASE WHEN what = 'post' THEN id ELSE '' END AS id,
    moment_of(cell(c, 'time')) AS time,
    CASE WHEN what = 'post' THEN text ELSE substring(CAST(to_json(c) AS VARCHAR), 1, 200) END AS text,
    language_of(cell(c, 'lang')) AS lang,
    id_cell(cell(c, 'author_id')) AS author_id,
    trim(LEADING '@' FROM id_cell(cell(c, 'handle'))) AS handle,
    cell(c, 'name') AS name,
    cell(c, 'location') AS location,
    count_cell(cell(c, 'followers')) AS followers,
    boolean_cell(cell(c, 'verified')) AS verified,
    CASE
      WHEN repost_of <> '' THEN 'repost'
      WHEN reply_to <> '' THEN 'reply'
      WHEN quote_of <> '' THEN 'quote'
      ELSE 'original'
    END AS kind,
    repost_of,
    CASE WHEN repost_of <> '' THEN id_cell(cell(c, 'repost_user_id')) ELSE '' END AS repost_user_id,
    CASE WHEN repost_of <> '' THEN coalesce(nullif(id_cell(cell(c, 'repost_handle')), ''), credited(words)) ELSE '' END AS repost_handle,
    CASE WHEN repost_of = '' THEN quote_of ELSE '' END AS quote_of,
    CASE WHEN repost_of = '' AND quote_of <> '' THEN id_cell(cell(c, 'quote_user_id')) ELSE '' END AS quote_user_id,
    CASE WHEN repost_of = '' AND quote_of <> '' THEN id_cell(cell(c, 'quote_handle')) ELSE '' END AS quote_handle,
    reply_to,
    CASE WHEN reply_to <> '' THEN id_cell(cell(c, 'reply_user_id')) ELSE '' END AS reply_user_id,
    CASE WHEN reply_to <> '' THEN id_cell(cell(c, 'reply_handle')) ELSE '' END AS reply_handle,
    -- Where the table lists nothing, what the text itself names.
    coalesce(nullif(list_cell(cell(c, 'mentions')), []), regexp_extract_all(text, '(?:^|[^\w@])@(\w{1,20})', 1)) AS mentions,
    coalesce(nullif(list_cell(cell(c, 'hashtags')), []),
      regexp_extract_all(text, '(?:^|[^\p{L}\p{M}\p{N}_/&])#([\p{L}\p{M}\p{N}_]+)', 1)) AS hashtags,
    coalesce(nullif(list_filter(regexp_split_to_array(cell(c, 'urls'), '[\s,;|''"\[\]()]+'), lambda u: contains(u, '://')), []),
      regexp_extract_all(text, 'https?://[^\s"''<>\[\],|]*[^\s"''<>\[\],|;:.!?…]')) AS urls,
    CASE WHEN repost_of = '' THEN count_cell(cell(c, 'reposts')) END AS reposts,
    CASE WHEN repost_of = '' THEN count_cell(cell(c, 'quotes')) END AS quotes,
    CASE WHEN repost_of = '' THEN count_cell(cell(c, 'replies')) END AS replies,
    CASE WHEN repost_of = '' THEN count_cell(cell(c, 'likes')) END AS likes,
    repost_of <> '' AND ends_with(words, '…') AS truncated,
    is_synthetic(cell(c, 'source')) AS synthetic,
    false AS embedded,
    id_cell(cell(c, 'conversation')) AS conversation,
    CAST([] AS VARCHAR[]) AS versions,
    CASE WHEN what <> 'post' THEN file ELSE '' END AS file
  FROM told
) TO (getvariable('staged')) (FORMAT parquet, COMPRESSION snappy);
.read told.sql
