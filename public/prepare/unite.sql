-- One row a post: copies of a post (embedded in others, collected twice, on two machines) are merged.

CREATE OR REPLACE TEMP VIEW given AS
  SELECT * FROM read_parquet(getvariable('inputs'), union_by_name = true, hive_partitioning = false);

-- Whoever has a notice of deletion keeps it: posts that come with a later half are left out too.
CREATE OR REPLACE TEMP TABLE withdrawn AS
  SELECT DISTINCT node_of(id) AS node, id FROM given WHERE what = 'withdrawn';

CREATE OR REPLACE TEMP VIEW copies AS
  SELECT node_of(g.id) AS node, g.* FROM given g
  WHERE coalesce(g.what, 'post') = 'post' AND NOT EXISTS (SELECT 1 FROM withdrawn w WHERE w.node = node_of(g.id));

CREATE OR REPLACE TEMP TABLE repeated AS
  SELECT node FROM copies GROUP BY node HAVING count(*) > 1;

-- Most copies of a post differ in their counts alone, so that few are left to compare: the higher count is the later one.
-- Of followers that of the post's own record stands, which was made first, else the lowest.
-- What two copies tell differently: whole text over cut text, then the longer; lists and names by the post's own record.
-- Each field is chosen by itself, in an order of values, so that halves may be merged in any order.
COPY (
  WITH distinct_copies AS (
    SELECT node, id, time, text, lang, author_id, handle, name, location, verified, kind, repost_of, repost_user_id,
      repost_handle, quote_of, quote_user_id, quote_handle, reply_to, reply_user_id, reply_handle, mentions, hashtags, urls,
      truncated, synthetic, embedded, conversation, versions,
      min(followers) AS followers, max(reposts) AS reposts, max(quotes) AS quotes, max(replies) AS replies, max(likes) AS likes
    FROM copies c WHERE EXISTS (SELECT 1 FROM repeated r WHERE r.node = c.node)
    GROUP BY ALL
  ),
  told AS (
    SELECT node, id,
      min(time) OVER post AS time,
      first_value(text) OVER words AS text,
      first_value(truncated) OVER words AS truncated,
      first_value(lang) OVER languages AS lang,
      first_value(author_id) OVER authors AS author_id,
      first_value(handle) OVER authors AS handle,
      first_value(name) OVER authors AS name,
      first_value(location) OVER authors AS location,
      first_value(followers) OVER authors AS followers,
      first_value(verified) OVER authors AS verified,
      first_value(kind) OVER referring AS kind,
      first_value(repost_of) OVER referring AS repost_of,
      first_value(repost_user_id) OVER referring AS repost_user_id,
      first_value(repost_handle) OVER referring AS repost_handle,
      first_value(quote_of) OVER referring AS quote_of,
      first_value(quote_user_id) OVER referring AS quote_user_id,
      first_value(quote_handle) OVER referring AS quote_handle,
      first_value(reply_to) OVER referring AS reply_to,
      first_value(reply_user_id) OVER referring AS reply_user_id,
      first_value(reply_handle) OVER referring AS reply_handle,
      first_value(mentions) OVER (PARTITION BY node ORDER BY len(mentions) = 0, embedded, len(mentions) DESC, mentions) AS mentions,
      first_value(hashtags) OVER (PARTITION BY node ORDER BY len(hashtags) = 0, embedded, len(hashtags) DESC, hashtags) AS hashtags,
      first_value(urls) OVER (PARTITION BY node ORDER BY len(urls) = 0, embedded, len(urls) DESC, urls) AS urls,
      max(reposts) OVER post AS reposts,
      max(quotes) OVER post AS quotes,
      max(replies) OVER post AS replies,
      max(likes) OVER post AS likes,
      bool_or(synthetic) OVER post AS synthetic,
      bool_and(embedded) OVER post AS embedded,
      max(conversation) OVER post AS conversation,
      first_value(versions) OVER (PARTITION BY node ORDER BY len(versions) DESC, versions) AS versions,
      row_number() OVER post AS copy
    FROM distinct_copies
    WINDOW
      post AS (PARTITION BY node),
      words AS (PARTITION BY node ORDER BY text = '', truncated, length(text) DESC, text),
      languages AS (PARTITION BY node ORDER BY lang = '', embedded, lang),
      authors AS (PARTITION BY node ORDER BY author_id = '', embedded, handle = '', followers IS NULL, followers, author_id, handle,
        name, location, verified NULLS LAST),
      referring AS (PARTITION BY node ORDER BY kind = 'original', embedded, reply_to = '', quote_of = '', repost_user_id = '',
        repost_handle = '', reply_handle = '', quote_handle = '', reply_to, quote_of, repost_of, repost_user_id, repost_handle,
        quote_user_id, quote_handle, reply_user_id, reply_handle)
  )
  SELECT * EXCLUDE (copy) FROM told WHERE copy = 1
) TO (getvariable('work') || '/merged.parquet') (FORMAT parquet, COMPRESSION snappy);

CREATE OR REPLACE TEMP VIEW posts AS
  SELECT node, id, time, text, lang, author_id, handle, name, location, followers, verified, kind, repost_of, repost_user_id,
    repost_handle, quote_of, quote_user_id, quote_handle, reply_to, reply_user_id, reply_handle, mentions, hashtags, urls,
    reposts, quotes, replies, likes, truncated, synthetic, embedded, conversation, versions
  FROM copies c WHERE NOT EXISTS (SELECT 1 FROM repeated r WHERE r.node = c.node)
  UNION ALL
  SELECT node, id, time, text, lang, author_id, handle, name, location, followers, verified, kind, repost_of, repost_user_id,
    repost_handle, quote_of, quote_user_id, quote_handle, reply_to, reply_user_id, reply_handle, mentions, hashtags, urls,
    reposts, quotes, replies, likes, truncated, synthetic, embedded, conversation, versions
  FROM read_parquet(getvariable('work') || '/merged.parquet');
