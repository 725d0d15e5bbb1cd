-- What came of the records: nothing is lost in silence. The first 200 characters of each that is no post stand in its `text`,
-- and the name of its file in `file`. 'unreadable' are lines that are no text in UTF-8, or longer than 16 MB.
CREATE OR REPLACE TEMP TABLE unreadable AS SELECT count(DISTINCT (file_id, line)) AS records FROM reject_errors;
DROP TABLE reject_errors;
DROP TABLE reject_scans;
SELECT what, embedded, count(*) AS records FROM read_parquet(getvariable('staged')) GROUP BY what, embedded
UNION ALL SELECT 'unreadable', false, records FROM unreadable
ORDER BY records DESC;
