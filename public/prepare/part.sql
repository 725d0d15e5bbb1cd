-- One part, named by the variable: its posts sorted, and its rows of the index.
SET preserve_insertion_order = true;
SET VARIABLE written = getvariable('library') || '/posts/part=' || getvariable('part') || '/data_0.parquet';
COPY (
  SELECT id, root, CAST(time AS TIMESTAMP_MS) AS time, text, lang, author_id, handle, name, location, followers, verified, kind,
    repost_of, repost_user_id, repost_handle, quote_of, quote_user_id, quote_handle, reply_to, reply_user_id, reply_handle,
    mentions, hashtags, urls, reposts, quotes, replies, likes, truncated, synthetic, embedded, conversation, versions
  FROM read_parquet(getvariable('work') || '/parts/part=' || getvariable('part') || '/*.parquet', hive_partitioning = false)
  ORDER BY root, time NULLS LAST, node
) TO (getvariable('written')) (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 4096);

-- `first_row` and the bytes of the row groups let the app read a cascade without the rest. [other engines] NULL: the footer tells
COPY (
  WITH held AS (
    SELECT *, file_row_number AS place, coalesce(time, CAST(moment_of_id(node_of(id)) AS TIMESTAMP)) AS moment
    FROM read_parquet(getvariable('written'), file_row_number = true, hive_partitioning = false)
  ),
  cascades AS (
    SELECT root, count(*) AS posts,
      count(DISTINCT coalesce(nullif(author_id, ''), nullif(lower(handle), ''))) AS accounts,
      sum(CASE WHEN kind = 'repost' THEN 1 ELSE 0 END) AS reposts,
      sum(CASE WHEN kind = 'quote' THEN 1 ELSE 0 END) AS quotes,
      sum(CASE WHEN kind = 'reply' THEN 1 ELSE 0 END) AS replies,
      min(moment) AS first, max(moment) AS last, min(place) AS first_row
    FROM held GROUP BY root
  ),
  -- Of a root that is not held, those who refer to it may name the author.
  named AS (
    SELECT root,
      max(CASE root WHEN repost_of THEN repost_handle WHEN reply_to THEN reply_handle WHEN quote_of THEN quote_handle END) AS handle,
      max(CASE root WHEN repost_of THEN repost_user_id WHEN reply_to THEN reply_user_id WHEN quote_of THEN quote_user_id END) AS user_id
    FROM held WHERE root IN (repost_of, reply_to, quote_of) GROUP BY root
  ),
  groups AS (
    SELECT row_group_id, max(row_group_num_rows) AS num_rows,
      min(coalesce(nullif(dictionary_page_offset, 0), data_page_offset)) AS byte_start,
      max(coalesce(nullif(dictionary_page_offset, 0), data_page_offset) + total_compressed_size) AS byte_end
    FROM parquet_metadata(getvariable('written')) GROUP BY row_group_id
  ),
  spans AS (SELECT *, CAST(sum(num_rows) OVER (ORDER BY row_group_id) AS BIGINT) AS end_row FROM groups),
  placed AS (
    SELECT c.root, min(s.byte_start) AS byte_start, max(s.byte_end) AS byte_end
    FROM cascades c JOIN spans s ON s.end_row > c.first_row AND s.end_row - s.num_rows < c.first_row + c.posts
    GROUP BY c.root
  )
  SELECT c.root, coalesce(nullif(r.handle, ''), n.handle, '') AS source, coalesce(nullif(r.author_id, ''), n.user_id, '') AS source_id,
    worded(r.name) AS source_name, substring(worded(r.text), 1, 140) AS words, worded(r.lang) AS lang,
    CAST(c.posts AS INTEGER) AS posts, CAST(c.accounts AS INTEGER) AS accounts,
    CAST(c.reposts AS INTEGER) AS reposts, CAST(c.quotes AS INTEGER) AS quotes, CAST(c.replies AS INTEGER) AS replies,
    CAST(c.first AS TIMESTAMP_MS) AS first, CAST(c.last AS TIMESTAMP_MS) AS last, r.id IS NULL AS missing,
    'posts/part=' || getvariable('part') || '/data_0.parquet' AS part,
    c.first_row, p.byte_start, p.byte_end
  FROM cascades c
  LEFT JOIN held r ON r.root = c.root AND r.id = c.root
  LEFT JOIN named n ON n.root = c.root
  LEFT JOIN placed p ON p.root = c.root
) TO (getvariable('work') || '/index/part=' || getvariable('part') || '/data_0.parquet') (FORMAT parquet, COMPRESSION snappy);
