-- Posts into parts by root, each part sorted; then the index, and library.json.

-- Ids of nodes that stand for no number: few, or none.
CREATE OR REPLACE TEMP TABLE names AS
  SELECT DISTINCT node_of(id) AS node, id FROM (
    SELECT unnest([id, repost_of, reply_to, quote_of, conversation]) AS id FROM posts
    WHERE node < 0 OR node_of(repost_of) < 0 OR node_of(reply_to) < 0 OR node_of(quote_of) < 0 OR node_of(conversation) < 0)
  WHERE node_of(id) < 0;

-- Shuffled into parts by the first two digits of a sum that every engine knows; not yet sorted.
SET partitioned_write_max_open_files = 256;
COPY (
  WITH placed AS (
    SELECT p.*, coalesce(n.id, CAST(coalesce(r.root, p.node) AS VARCHAR)) AS root
    FROM posts p LEFT JOIN rooted r ON r.node = p.node LEFT JOIN names n ON n.node = coalesce(r.root, p.node)
  )
  SELECT *, substring(md5(root), 1, 2) AS part FROM placed
) TO (getvariable('work') || '/parts')
  (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 8192, PARTITION_BY (part), OVERWRITE true);

-- Folders for the parts: a file is only written where its folder is.
CREATE OR REPLACE TEMP TABLE parts AS
  SELECT DISTINCT part
  FROM read_parquet(getvariable('work') || '/parts/*/*.parquet', hive_partitioning = true, hive_types = {'part': VARCHAR});
COPY (SELECT part, '' AS none FROM parts) TO (getvariable('library') || '/posts')
  (FORMAT parquet, PARTITION_BY (part), OVERWRITE true);
COPY (SELECT part, '' AS none FROM parts) TO (getvariable('work') || '/index')
  (FORMAT parquet, PARTITION_BY (part), OVERWRITE true);

-- Each part by itself: as many pairs of lines as there are parts. [other engines] one INSERT, sorted within its partitions
.headers off
.mode list
.once parts.sql
SELECT unnest(['SET VARIABLE part = ''' || part || ''';', '.read part.sql']) FROM (SELECT part FROM parts ORDER BY part);
.read parts.sql

-- The index: one row a cascade, the largest first.
SET preserve_insertion_order = true;
COPY (
  SELECT root, source, source_id, source_name, words, lang, posts, accounts, reposts, quotes, replies,
    CAST(first AS TIMESTAMP_MS) AS first, CAST(last AS TIMESTAMP_MS) AS last, missing,
    part, first_row, byte_start, byte_end
  FROM read_parquet(getvariable('work') || '/index/*/*.parquet', hive_partitioning = false)
  ORDER BY posts DESC, root
) TO (getvariable('library') || '/cascades.parquet') (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 16384);

COPY (SELECT 'withdrawn' AS what, id FROM withdrawn ORDER BY node)
  TO (getvariable('library') || '/withdrawn.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT 1 AS afterword_library, CAST(coalesce(sum(posts), 0) AS BIGINT) AS posts, count(*) AS cascades,
    strftime(min(first), '%Y-%m-%dT%H:%M:%S.%gZ') AS first, strftime(max(last), '%Y-%m-%dT%H:%M:%S.%gZ') AS last,
    strftime(CAST(now() AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S.%gZ') AS prepared, 256 AS parts
  FROM read_parquet(getvariable('library') || '/cascades.parquet')
) TO (getvariable('library') || '/library.json') (FORMAT json);
SET preserve_insertion_order = false;
SELECT * FROM read_json(getvariable('library') || '/library.json');
