-- The root of each post, by pointer jumping: in each round a post that is open looks twice as far up. Twenty rounds see to the
-- end of chains of a million; a round without open posts costs nothing. There is no recursion, so that the posts need no
-- room in memory together.

-- Only what others hang on, and what hangs itself, stands between a post and its root.
CREATE OR REPLACE TEMP TABLE inner_link AS
  SELECT l.node, l.parent FROM link l WHERE EXISTS (SELECT 1 FROM link c WHERE c.parent = l.node);

CREATE OR REPLACE TEMP TABLE done AS
  SELECT i.node, i.parent AS root FROM inner_link i WHERE NOT EXISTS (SELECT 1 FROM inner_link p WHERE p.node = i.parent);

-- `least`: the least of the posts passed so far, by which a cycle is known.
CREATE OR REPLACE TEMP TABLE open AS
  SELECT i.node, i.parent AS target, i.node AS least
  FROM inner_link i WHERE EXISTS (SELECT 1 FROM inner_link p WHERE p.node = i.parent);

.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql
.read round.sql

-- What is open still goes round in a cycle, or leads to one: its least post is the root.
INSERT INTO done SELECT o.node, t.least FROM open o JOIN open t ON t.node = o.target;

CREATE OR REPLACE TEMP TABLE rooted AS
  SELECT l.node, coalesce(d.root, l.parent) AS root FROM link l LEFT JOIN done d ON d.node = l.parent;
