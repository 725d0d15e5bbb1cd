-- Staged rows of v2_records(file, record), whose records are JSON in the shape of API v2. read-v2.sql and read-twarc2.sql use it.

CREATE OR REPLACE TEMP MACRO v2_user() AS
  '{"id":"VARCHAR","username":"VARCHAR","name":"VARCHAR","location":"VARCHAR","verified":"BOOLEAN",
    "public_metrics":{"followers_count":"BIGINT"}}';

CREATE OR REPLACE TEMP MACRO v2_entities() AS
  '{"mentions":[{"username":"VARCHAR"}],"hashtags":[{"tag":"VARCHAR"}],
    "urls":[{"url":"VARCHAR","expanded_url":"VARCHAR","unwound_url":"VARCHAR","display_url":"VARCHAR","media_key":"VARCHAR"}]}';

-- A post; `data` and `includes` where it is a page of them. A field of another kind than is wanted is NULL.
CREATE OR REPLACE TEMP MACRO v2_post(record) AS from_json(record,
  '{"id":"VARCHAR","text":"VARCHAR","author_id":"VARCHAR","created_at":"VARCHAR","lang":"VARCHAR","conversation_id":"VARCHAR",
    "source":"VARCHAR","username":"VARCHAR","in_reply_to_user_id":"VARCHAR","in_reply_to_user":{"username":"VARCHAR"},
    "author":' || v2_user() || ',"author_user":' || v2_user() || ',"referenced_tweets":["JSON"],
    "public_metrics":{"retweet_count":"BIGINT","quote_count":"BIGINT","reply_count":"BIGINT","like_count":"BIGINT"},
    "note_tweet":{"text":"VARCHAR","entities":' || v2_entities() || '},"entities":' || v2_entities() || ',
    "edit_history_tweet_ids":["VARCHAR"],
    "data":"JSON","includes":{"tweets":["JSON"],"users":[' || v2_user() || ']}}');

-- The id of the reference of a kind; the last, where there are several.
CREATE OR REPLACE TEMP MACRO v2_reference(refs, kind) AS worded(list_filter(refs, lambda r: r.type = kind)[-1].id);

CREATE OR REPLACE TEMP MACRO v2_list(json) AS
  CASE WHEN starts_with(json, '[') THEN from_json(json, '["JSON"]') WHEN json IS NOT NULL THEN [json] END;

COPY (
  WITH
  parsed AS (
    SELECT file, record, coalesce(TRY(v2_post(record)), TRY(v2_post(surrogates_mended(record)))) AS own FROM v2_records
  ),
  -- A page gives way to its posts, then the posts that those refer to.
  paged AS (
    SELECT file, own.includes.users AS users, unnest(list_concat(
      list_transform(v2_list(own."data"), lambda j: {'record': j, 'embedded': false}),
      list_transform(own.includes.tweets, lambda j: {'record': j, 'embedded': true}))) AS item
    FROM parsed WHERE own."data" IS NOT NULL
  ),
  single AS (
    SELECT file, users, CAST(item.record AS VARCHAR) AS record, item.embedded AS embedded, v2_post(item.record) AS p FROM paged
    UNION ALL
    SELECT file, NULL AS users, record, false AS embedded, own AS p FROM parsed WHERE own."data" IS NULL
  ),
  -- A flat line holds the posts that it refers to beside the reference.
  drafts AS (
    SELECT file, users, record, embedded, p FROM single
    UNION ALL
    SELECT * FROM (
      SELECT file, users, '' AS record, true AS embedded, v2_post(unnest(p.referenced_tweets)) AS p FROM single
      WHERE len(p.referenced_tweets) > 0
    ) WHERE p.text IS NOT NULL
  ),
  named AS (
    SELECT *, id_of('', p.id) AS id,
      list_transform(p.referenced_tweets, lambda r: from_json(r, '{"type":"VARCHAR","id":"VARCHAR"}')) AS refs,
      CASE WHEN worded(coalesce(p.author, p.author_user).username) <> '' THEN coalesce(p.author, p.author_user)
        ELSE list_filter(users, lambda u: u.id = p.author_id)[1] END AS author,
      coalesce(nullif(p.note_tweet.text, ''), p.text, '') AS words,
      coalesce(p.note_tweet.entities, p.entities) AS entities
    FROM drafts
  ),
  referring AS (
    SELECT *,
      v2_reference(refs, 'retweeted') AS repost_of, v2_reference(refs, 'quoted') AS quoted, v2_reference(refs, 'replied_to') AS reply_to,
      CASE
        WHEN p IS NULL THEN 'broken'
        WHEN id <> '' AND p.text IS NOT NULL THEN 'post'
        WHEN id <> '' AND worded(p.username) <> '' THEN 'account'
        ELSE 'other'
      END AS what
    FROM named WHERE NOT embedded OR (id <> '' AND p.text IS NOT NULL)
  ),
  linked AS (
    SELECT *, list_filter(
      list_transform(entities.urls, lambda u: {
        'short': worded(u.url), 'long': coalesce(nullif(u.unwound_url, ''), nullif(u.expanded_url, ''), u.url, ''),
        'picture': starts_with(worded(u.display_url), 'pic.') OR u.media_key IS NOT NULL}),
      lambda l: l.long <> '') AS links
    FROM referring
  ),
  -- Pictures, a quoted post, and the post's own address, which stands behind a text that was cut, are shown, not their addresses.
  shown AS (
    SELECT *, links_shown(CASE WHEN repost_of <> '' THEN without_credit(words) ELSE words END,
      list_transform(links, lambda l: {'short': l.short, 'shown':
        CASE WHEN l.picture OR post_in_link(l.long) = id OR author_in_link(l.long, quoted) <> '' THEN '' ELSE l.long END})) AS said
    FROM linked
  ),
  told AS (
    SELECT *, CASE WHEN what = 'post' THEN decoded(said) ELSE substring(record, 1, 200) END AS text FROM shown
  )
  SELECT
    what,
    CASE WHEN what = 'post' THEN id ELSE '' END AS id,
    moment_of(p.created_at) AS time,
    text,
    language_of(p.lang) AS lang,
    coalesce(nullif(author.id, ''), p.author_id, '') AS author_id,
    worded(author.username) AS handle,
    worded(author.name) AS name,
    worded(author.location) AS location,
    count_of(author.public_metrics.followers_count) AS followers,
    author.verified AS verified,
    CASE
      WHEN repost_of <> '' THEN 'repost'
      WHEN reply_to <> '' THEN 'reply'
      WHEN quoted <> '' THEN 'quote'
      ELSE 'original'
    END AS kind,
    repost_of,
    '' AS repost_user_id,
    CASE WHEN repost_of <> '' THEN credited(words) ELSE '' END AS repost_handle,
    -- What a repost quotes is its original's reference.
    CASE WHEN repost_of = '' THEN quoted ELSE '' END AS quote_of,
    '' AS quote_user_id,
    CASE WHEN repost_of = '' AND quoted <> ''
      THEN worded(list_filter(list_transform(links, lambda l: author_in_link(l.long, quoted)), lambda h: worded(h) <> '')[-1]) ELSE ''
    END AS quote_handle,
    reply_to,
    CASE WHEN reply_to <> '' THEN worded(p.in_reply_to_user_id) ELSE '' END AS reply_user_id,
    CASE WHEN reply_to <> '' THEN coalesce(nullif(p.in_reply_to_user.username, ''),
      list_filter(users, lambda u: u.id = p.in_reply_to_user_id)[1].username, '') ELSE '' END AS reply_handle,
    worded_list(list_transform(entities.mentions, lambda m: lower(m.username))) AS mentions,
    worded_list(list_transform(entities.hashtags, lambda h: h.tag)) AS hashtags,
    worded_list(list_transform(list_filter(links, lambda l: post_in_link(l.long) <> id), lambda l: l.long)) AS urls,
    -- The figures of a repost are its original's.
    CASE WHEN repost_of = '' THEN count_of(p.public_metrics.retweet_count) END AS reposts,
    CASE WHEN repost_of = '' THEN count_of(p.public_metrics.quote_count) END AS quotes,
    CASE WHEN repost_of = '' THEN count_of(p.public_metrics.reply_count) END AS replies,
    CASE WHEN repost_of = '' THEN count_of(p.public_metrics.like_count) END AS likes,
    CASE WHEN repost_of <> '' THEN ends_with(words, '…')
      ELSE ends_with(text, '…') AND coalesce(len(list_filter(links, lambda l: post_in_link(l.long) = id)), 0) > 0 END AS truncated,
    is_synthetic(p.source) AND NOT embedded AS synthetic,
    embedded,
    worded(p.conversation_id) AS conversation,
    versions_of(id, p.edit_history_tweet_ids) AS versions,
    CASE WHEN what <> 'post' THEN file ELSE '' END AS file
  FROM told
) TO (getvariable('staged')) (FORMAT parquet, COMPRESSION snappy);
.read told.sql
