-- Posts of Twitter API v1.1, one JSON object a line (a stream, a search, twarc 1), as staged rows.
--   SET VARIABLE input = 'archive/*.jsonl';          -- a glob, or a list of them; .gz and .zst too
--   SET VARIABLE staged = 'staged/archive.parquet';  -- what is written
-- Every record of the input becomes a row, and posts inside a record rows of their own: `what` says which are posts.
-- What is read of a record, and how, is what the app reads of it (README.md, "What a row holds").

CREATE OR REPLACE TEMP MACRO v1_entities() AS
  '{"user_mentions":[{"screen_name":"VARCHAR"}],"hashtags":[{"text":"VARCHAR"}],"media":[{"url":"VARCHAR"}],
    "urls":[{"url":"VARCHAR","expanded_url":"VARCHAR","unwound":{"url":"VARCHAR"}}]}';

-- A record by the names of its fields; a field of another kind than is wanted is NULL, and no record fails for it.
-- [other engines] from_json takes its schema in Spark's own words there
CREATE OR REPLACE TEMP MACRO v1_post(record) AS from_json(record,
  '{"id":"VARCHAR","id_str":"VARCHAR","created_at":"VARCHAR","full_text":"VARCHAR","text":"VARCHAR","truncated":"BOOLEAN",
    "display_text_range":["BIGINT"],"lang":"VARCHAR","source":"VARCHAR","entities":' || v1_entities() || ',
    "extended_tweet":{"full_text":"VARCHAR","display_text_range":["BIGINT"],"entities":' || v1_entities() || '},
    "in_reply_to_status_id":"VARCHAR","in_reply_to_status_id_str":"VARCHAR","in_reply_to_user_id":"VARCHAR",
    "in_reply_to_user_id_str":"VARCHAR","in_reply_to_screen_name":"VARCHAR",
    "user":{"id":"VARCHAR","id_str":"VARCHAR","screen_name":"VARCHAR","name":"VARCHAR","location":"VARCHAR",
      "followers_count":"BIGINT","verified":"BOOLEAN"},
    "quoted_status_id":"VARCHAR","quoted_status_id_str":"VARCHAR","quoted_status_permalink":{"expanded":"VARCHAR"},
    "retweet_count":"BIGINT","quote_count":"BIGINT","reply_count":"BIGINT","favorite_count":"BIGINT",
    "edit_history":{"edit_tweet_ids":["VARCHAR"]},"retweeted_status":"JSON","quoted_status":"JSON",
    "screen_name":"VARCHAR","delete":{"status":{"id":"VARCHAR","id_str":"VARCHAR"}}}');

CREATE OR REPLACE TEMP MACRO v1_id(p) AS id_of(p.id_str, p.id);

CREATE OR REPLACE TEMP MACRO v1_words(p) AS
  coalesce(nullif(p.extended_tweet.full_text, ''), nullif(p.full_text, ''), p.text, '');

CREATE OR REPLACE TEMP MACRO draft_of(p, original, quoted, embedded) AS
  {'post': p, 'original': original, 'quoted': quoted, 'embedded': embedded};

COPY (
  WITH
  -- A line is text until it is parsed, so that a broken one stops nothing. [other engines] spark.read.text; a table of lines
  lines AS (
    SELECT filename AS file, line_of(line) AS line
    FROM read_csv(getvariable('input'), columns = {'line': 'VARCHAR'}, header = false, auto_detect = false, delim = '\x01',
      quote = '', escape = '', strict_mode = false, filename = true, max_line_size = 16777216, buffer_size = 33554432, store_rejects = true)
  ),
  -- A page of a search and a list of posts hold several records.
  records AS (
    SELECT file, unnest(CASE
      WHEN starts_with(line, '[') THEN coalesce(TRY(from_json(line, '["VARCHAR"]')), [line])
      WHEN contains(line, '"statuses"') THEN coalesce(TRY(from_json(line, '{"statuses":["VARCHAR"]}')).statuses, [line])
      ELSE [line] END) AS record
    FROM lines WHERE line <> ''
  ),
  parsed AS (
    SELECT file, record, coalesce(TRY(v1_post(record)), TRY(v1_post(surrogates_mended(record)))) AS own FROM records
  ),
  -- Posts stand in posts: a repost holds its original, which may hold the post that it quotes.
  inside AS (
    SELECT *, v1_post(own.retweeted_status) AS original, v1_post(own.quoted_status) AS quoted FROM parsed
  ),
  deeper AS (
    SELECT *, v1_post(original.quoted_status) AS quoted_of_original, v1_post(quoted.quoted_status) AS quoted_of_quoted
    FROM inside
  ),
  -- Most hold one post or none: a list of five for each would cost more than reading them.
  drafts AS (
    SELECT file, record, unnest(CASE
      WHEN original IS NULL AND quoted IS NULL THEN [draft_of(own, NULL, NULL, false)]
      WHEN quoted IS NULL AND quoted_of_original IS NULL
        THEN [draft_of(own, original, NULL, false), draft_of(original, NULL, NULL, true)]
      WHEN original IS NULL AND quoted_of_quoted IS NULL
        THEN [draft_of(own, NULL, quoted, false), draft_of(quoted, NULL, NULL, true)]
      ELSE [draft_of(own, original, quoted, false), draft_of(original, NULL, quoted_of_original, true),
        draft_of(quoted, NULL, quoted_of_quoted, true), draft_of(quoted_of_original, NULL, NULL, true),
        draft_of(quoted_of_quoted, NULL, NULL, true)] END) AS draft
    FROM deeper
  ),
  named AS (
    SELECT file, record, draft.post AS p, draft.original AS original, draft.quoted AS quoted, draft.embedded AS embedded,
      v1_id(draft.post) AS id,
      worded(v1_id(draft.original)) AS repost_of,
      CASE WHEN draft.original IS NULL THEN coalesce(
        nullif(id_of(draft.post.quoted_status_id_str, draft.post.quoted_status_id), ''), v1_id(draft.quoted), '') ELSE '' END AS quote_of,
      CASE WHEN draft.original IS NULL
        THEN id_of(draft.post.in_reply_to_status_id_str, draft.post.in_reply_to_status_id) ELSE '' END AS reply_to,
      coalesce(draft.post.extended_tweet.entities, draft.post.entities) AS entities
    FROM drafts WHERE draft.post IS NOT NULL OR NOT draft.embedded
  ),
  linked AS (
    SELECT *, list_filter(
      list_transform(entities.urls, lambda u: {
        'short': worded(u.url), 'long': coalesce(nullif(u.unwound.url, ''), nullif(u.expanded_url, ''), u.url, '')}),
      lambda l: l.long <> '') AS links
    FROM named
  ),
  told AS (
    SELECT *, v1_words(p) AS words, v1_words(original) AS original_words,
      CASE
        WHEN p IS NULL THEN 'broken'
        WHEN id <> '' AND p."user" IS NULL AND worded(p.screen_name) <> '' THEN 'account'
        WHEN id <> '' THEN 'post'
        WHEN id_of(p."delete".status.id_str, p."delete".status.id) <> '' THEN 'withdrawn'
        ELSE 'other'
      END AS what
    FROM linked WHERE id <> '' OR NOT embedded
  ),
  -- The words of a repost are the original's, which has a row of its own.
  cut AS (
    SELECT *,
      CASE
        WHEN what <> 'post' THEN substring(record, 1, 200)
        WHEN original IS NULL THEN cut_to_range(words, CASE
          WHEN p.extended_tweet IS NOT NULL THEN p.extended_tweet.display_text_range
          WHEN worded(p.full_text) <> '' OR p.truncated IS NOT TRUE THEN p.display_text_range END)
        WHEN repost_of <> '' AND original_words <> '' THEN ''
        ELSE without_credit(words)
      END AS displayed,
      -- A post's own address stands behind a text that was cut; a quoted post and pictures are shown, not their addresses.
      CASE WHEN what = 'post' AND original IS NULL THEN list_concat(
        list_transform(links, lambda l: {'short': l.short,
          'shown': CASE WHEN post_in_link(l.long) IN (id, nullif(quote_of, '')) THEN '' ELSE l.long END}),
        list_transform(entities.media, lambda m: {'short': worded(m.url), 'shown': ''})) END AS shown_for
    FROM told
  ),
  shown AS (SELECT *, links_shown(displayed, shown_for) AS said FROM cut)
  SELECT
    what,
    CASE what WHEN 'post' THEN id WHEN 'withdrawn' THEN id_of(p."delete".status.id_str, p."delete".status.id) ELSE '' END AS id,
    moment_of(p.created_at) AS time,
    CASE WHEN what = 'post' THEN decoded(said) ELSE said END AS text,
    language_of(p.lang) AS lang,
    id_of(p."user".id_str, p."user".id) AS author_id,
    worded(p."user".screen_name) AS handle,
    worded(p."user".name) AS name,
    worded(p."user".location) AS location,
    count_of(p."user".followers_count) AS followers,
    p."user".verified AS verified,
    CASE
      WHEN original IS NOT NULL THEN 'repost'
      WHEN reply_to <> '' THEN 'reply'
      WHEN quote_of <> '' THEN 'quote'
      ELSE 'original'
    END AS kind,
    repost_of,
    id_of(original."user".id_str, original."user".id) AS repost_user_id,
    worded(original."user".screen_name) AS repost_handle,
    quote_of,
    '' AS quote_user_id,
    CASE WHEN quoted IS NULL THEN worded(author_in_link(p.quoted_status_permalink.expanded, quote_of)) ELSE '' END AS quote_handle,
    reply_to,
    CASE WHEN reply_to <> '' THEN id_of(p.in_reply_to_user_id_str, p.in_reply_to_user_id) ELSE '' END AS reply_user_id,
    CASE WHEN reply_to <> '' THEN worded(p.in_reply_to_screen_name) ELSE '' END AS reply_handle,
    worded_list(list_transform(entities.user_mentions, lambda m: m.screen_name)) AS mentions,
    worded_list(list_transform(entities.hashtags, lambda h: h.text)) AS hashtags,
    worded_list(list_transform(list_filter(links, lambda l: post_in_link(l.long) <> id), lambda l: l.long)) AS urls,
    -- The figures of a repost are its original's.
    CASE WHEN original IS NULL THEN count_of(p.retweet_count) END AS reposts,
    CASE WHEN original IS NULL THEN count_of(p.quote_count) END AS quotes,
    CASE WHEN original IS NULL THEN count_of(p.reply_count) END AS replies,
    CASE WHEN original IS NULL THEN count_of(p.favorite_count) END AS likes,
    CASE
      WHEN original IS NULL THEN p.truncated IS TRUE AND worded(p.extended_tweet.full_text) = '' AND worded(p.full_text) = ''
      ELSE (repost_of = '' OR original_words = '') AND ends_with(words, '…')
    END AS truncated,
    is_synthetic(p.source) AS synthetic,
    embedded,
    '' AS conversation,
    versions_of(id, p.edit_history.edit_tweet_ids) AS versions,
    CASE WHEN what <> 'post' THEN file ELSE '' END AS file
  FROM shown
) TO (getvariable('staged')) (FORMAT parquet, COMPRESSION snappy);

.read told.sql
