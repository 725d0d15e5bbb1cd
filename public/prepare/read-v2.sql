-- Posts of Twitter API v2, one JSON object a line, as staged rows: pages with `includes` (twarc2), posts of a stream, or the flat
-- lines of `twarc2 flatten`, which hold the posts and accounts that they refer to.
--   SET VARIABLE input = 'archive/*.jsonl';          -- a glob, or a list of them; .gz and .zst too
--   SET VARIABLE staged = 'staged/archive.parquet';  -- what is written
CREATE OR REPLACE TEMP VIEW v2_records AS
  WITH lines AS (
    SELECT filename AS file, line_of(line) AS line
    FROM read_csv(getvariable('input'), columns = {'line': 'VARCHAR'}, header = false, auto_detect = false, delim = '\x01',
      quote = '', escape = '', strict_mode = false, filename = true, max_line_size = 16777216, buffer_size = 33554432, store_rejects = true)
  )
  SELECT file, unnest(CASE
    WHEN starts_with(line, '[') THEN coalesce(TRY(from_json(line, '["VARCHAR"]')), [line])
    ELSE [line] END) AS record
  FROM lines WHERE line <> '';
.read v2-posts.sql
