-- One round. [other engines] tables are numbered by round there: open_2 of open_1, done_2 of done_1
INSERT INTO done
  SELECT o.node, coalesce(d.root, o.target) FROM open o LEFT JOIN done d ON d.node = o.target
  WHERE NOT EXISTS (SELECT 1 FROM open t WHERE t.node = o.target);
CREATE OR REPLACE TEMP TABLE open AS
  SELECT o.node, t.target, least(o.least, t.least) AS least FROM open o JOIN open t ON t.node = o.target;
