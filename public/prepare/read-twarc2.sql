-- Posts in the tables of twarc2 (`twarc2 csv`), as staged rows. Each row is put together again as the post that twarc2 took apart.
--   SET VARIABLE input = 'archive/*.csv';            -- a glob, or a list of them; .gz and .zst too
--   SET VARIABLE staged = 'staged/archive.parquet';  -- what is written
.read csv.sql

-- Words where later versions of twarc2 write words, records where earlier ones wrote records.
CREATE OR REPLACE TEMP MACRO twarc2_list(cell, mark, name) AS
  list_transform(TRY(from_json(nullif(cell, ''), '["JSON"]')), lambda j:
    CASE WHEN starts_with(j, '"') THEN json_object(name, trim(LEADING mark FROM j ->> '$')) ELSE j END);

CREATE OR REPLACE TEMP VIEW v2_records AS
  WITH wanted AS (
    -- Columns that some version of twarc2 lacks are NULL there. [other engines] allowMissingColumns of unionByName
    SELECT * FROM (VALUES (CAST(NULL AS VARCHAR), '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''))
      AS none (filename, id, conversation_id, "referenced_tweets.replied_to.id", "referenced_tweets.retweeted.id",
        "referenced_tweets.quoted.id", author_id, in_reply_to_user_id, in_reply_to_username, retweeted_user_id, retweeted_username,
        created_at, "text", lang, "source", "public_metrics.like_count", "public_metrics.quote_count", "public_metrics.reply_count",
        "public_metrics.retweet_count", "entities.hashtags", "entities.mentions", "entities.urls", edit_history_tweet_ids,
        "author.id", "author.username", "author.name", "author.location", "author.verified") WHERE false
    UNION ALL BY NAME
    SELECT * FROM (SELECT NULL AS "author.public_metrics.followers_count") WHERE false
    UNION ALL BY NAME
    SELECT * FROM read_csv(getvariable('input'), header = true, all_varchar = true, delim = ',', quote = '"', escape = '"',
      filename = true, strict_mode = false, max_line_size = 16777216, buffer_size = 33554432, store_rejects = true)
  ),
  cells AS (
    SELECT filename AS file, id_cell(id) AS id, id_cell("referenced_tweets.retweeted.id") AS repost_of,
      -- Line ends stand as \n in the table, or the text is JSON as a whole.
      CASE WHEN starts_with(worded(lang), '"') THEN coalesce(TRY(CAST("text" AS JSON) ->> '$'), worded("text"))
        ELSE replace(worded("text"), '\n', chr(10)) END AS said,
      replace(worded(lang), '"', '') AS language,
      json_object('hashtags', twarc2_list("entities.hashtags", '#', 'tag'), 'mentions', twarc2_list("entities.mentions", '@', 'username'),
        'urls', twarc2_list("entities.urls", '', 'expanded_url')) AS entities,
      json_object('retweet_count', count_cell("public_metrics.retweet_count"), 'quote_count', count_cell("public_metrics.quote_count"),
        'reply_count', count_cell("public_metrics.reply_count"), 'like_count', count_cell("public_metrics.like_count")) AS metrics,
      * EXCLUDE (filename, id, "text", lang)
    FROM wanted
  ),
  -- Unless told otherwise, twarc2 puts the words and figures of the original into the row of a repost.
  merged AS (SELECT *, repost_of <> '' AND NOT starts_with(said, 'RT @') AS carries FROM cells)
  SELECT file, CAST(CASE WHEN id = '' OR lower(id) = 'id' OR is_rounded(id) THEN json_object('no_post', id) ELSE json_object(
    'id', id,
    'text', CASE WHEN carries THEN '' ELSE said END,
    'created_at', created_at,
    'lang', language,
    'source', "source",
    'conversation_id', id_cell(conversation_id),
    'author_id', id_cell(author_id),
    'in_reply_to_user_id', id_cell(in_reply_to_user_id),
    'in_reply_to_user', json_object('username', id_cell(in_reply_to_username)),
    'edit_history_tweet_ids', TRY(CAST(nullif(edit_history_tweet_ids, '') AS JSON)),
    'entities', entities,
    'public_metrics', metrics,
    'author', json_object('id', id_cell(coalesce(nullif("author.id", ''), author_id)), 'username', id_cell("author.username"),
      'name', worded("author.name"), 'location', worded("author.location"), 'verified', boolean_cell("author.verified"),
      'public_metrics', json_object('followers_count', count_cell("author.public_metrics.followers_count"))),
    'referenced_tweets', list_filter([
      CASE
        WHEN carries THEN json_object('type', 'retweeted', 'id', repost_of, 'text', said, 'lang', language, 'entities', entities,
          'public_metrics', metrics, 'author', json_object('id', id_cell(retweeted_user_id), 'username', id_cell(retweeted_username)))
        WHEN repost_of <> '' THEN json_object('type', 'retweeted', 'id', repost_of) END,
      CASE WHEN id_cell("referenced_tweets.quoted.id") <> ''
        THEN json_object('type', 'quoted', 'id', id_cell("referenced_tweets.quoted.id")) END,
      CASE WHEN id_cell("referenced_tweets.replied_to.id") <> ''
        THEN json_object('type', 'replied_to', 'id', id_cell("referenced_tweets.replied_to.id")) END],
      lambda r: r IS NOT NULL)) END AS VARCHAR) AS record
  FROM merged;
.read v2-posts.sql
