-- What each post hangs on: a table of numbers, link(node, parent). A post that is a root has no row in it.

-- Posts as numbers. `moment`: when it was sent, by its own word, else by its id. `words`: the same number where two posts
-- hold the same words; NULL where they are few, were sent nobody knows when, or are another's.
CREATE OR REPLACE TEMP TABLE thin AS
  SELECT node,
    coalesce(time, moment_of_id(node)) AS moment,
    nullif(node_of(repost_of), node) AS repost_of,
    nullif(node_of(reply_to), node) AS reply_to,
    nullif(node_of(quote_of), node) AS quote_of,
    nullif(node_of(conversation), node) AS conversation,
    kind = 'original' AS loose,
    CASE WHEN kind <> 'repost' AND coalesce(time, moment_of_id(node)) IS NOT NULL
      THEN number_of_words(words_of(payload_of(text))) END AS words
  FROM posts;

-- An edited post is one post: what refers to any version of it refers to the first that is held.
CREATE OR REPLACE TEMP TABLE versions AS
  WITH listed AS (
    SELECT node, unnest(versions) AS version, unnest(range(len(versions))) AS place FROM posts WHERE len(versions) > 1
  ),
  placed AS (SELECT node, node_of(version) AS version, place FROM listed),
  held AS (SELECT * FROM placed p WHERE EXISTS (SELECT 1 FROM thin t WHERE t.node = p.version)),
  firsts AS (SELECT node, min(place) AS place FROM held GROUP BY node),
  first_held AS (SELECT h.node, h.version FROM held h JOIN firsts f ON h.node = f.node AND h.place = f.place)
  SELECT p.version, min(f.version) AS first
  FROM placed p JOIN first_held f ON f.node = p.node WHERE p.version <> f.version GROUP BY p.version;

CREATE OR REPLACE TEMP TABLE link (node BIGINT, parent BIGINT);

-- A later version hangs on the first.
INSERT INTO link SELECT v.version, v.first FROM versions v WHERE EXISTS (SELECT 1 FROM thin t WHERE t.node = v.version);

-- A repost hangs on its original.
INSERT INTO link
  SELECT t.node, coalesce(v.first, t.repost_of)
  FROM thin t LEFT JOIN versions v ON v.version = t.repost_of
  WHERE t.repost_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM versions o WHERE o.version = t.node);

-- A reply or quote hangs on the post that it names; of two, on one that is held, then on the earlier. Where that is not held,
-- the conversation is where it belongs.
INSERT INTO link
  WITH named AS (
    SELECT node, conversation, reply_to AS ref FROM thin WHERE repost_of IS NULL AND reply_to IS NOT NULL
    UNION ALL
    SELECT node, conversation, quote_of AS ref FROM thin WHERE repost_of IS NULL AND quote_of IS NOT NULL
  ),
  current AS (
    SELECT n.node, n.conversation, coalesce(v.first, n.ref) AS ref
    FROM named n LEFT JOIN versions v ON v.version = n.ref
    WHERE NOT EXISTS (SELECT 1 FROM versions o WHERE o.version = n.node)
  ),
  ranked AS (
    SELECT c.node, c.conversation, c.ref, p.node IS NOT NULL AS held,
      row_number() OVER (PARTITION BY c.node ORDER BY p.node IS NULL, p.moment IS NULL, p.moment, c.ref) AS rank
    FROM current c LEFT JOIN thin p ON p.node = c.ref
    WHERE c.ref <> c.node
  )
  SELECT node, CASE WHEN held THEN ref ELSE coalesce(conversation, ref) END FROM ranked WHERE rank = 1;

-- Posts with words of their own that refer to nothing; what follows is looked for at them alone, each where the one before
-- found nothing.
CREATE OR REPLACE TEMP TABLE loose AS
  SELECT t.node, t.moment, t.words FROM thin t
  WHERE t.loose AND t.repost_of IS NULL AND NOT EXISTS (SELECT 1 FROM link l WHERE l.node = t.node);

-- Credit in the text: "RT @a: …", "via @a". It leads to that account's earlier post which holds most runs of four of the
-- words, then to the latest. The first name of a chain is the nearest hop.
CREATE OR REPLACE TEMP TABLE credits AS
  WITH marked AS (
    SELECT p.node, p.text FROM posts p
    WHERE p.kind = 'original' AND contains(p.text, '@')
      AND regexp_matches(p.text, '(?:^|[\s"“«(])(?:(?:RT|MT)|(?i:via|h/t|ht|hat tip))\s*:?\s*@\w')
      AND EXISTS (SELECT 1 FROM loose l WHERE l.node = p.node AND l.moment IS NOT NULL)
  ),
  names AS (
    SELECT node, text, list_concat(
      regexp_extract_all(text, '(?:^|[\s"“«(])(?:RT|MT)\s*:?\s*@(\w{1,15})\b', 1),
      regexp_extract_all(text, '(?i)(?:^|\s)\(?(?:via|h/t|ht|hat tip)\s*:?\s*@(\w{1,15})\)?\s*["”]?\s*$', 1)) AS names
    FROM marked
  )
  SELECT node, unnest(names) AS handle, unnest(range(len(names))) AS place, words_of(payload_of(text)) AS words FROM names;

CREATE OR REPLACE TEMP TABLE credited AS
  WITH handles AS (SELECT DISTINCT lower(handle) AS handle FROM credits),
  theirs AS (
    SELECT p.node, lower(p.handle) AS handle, words_of(payload_of(p.text)) AS words
    FROM posts p WHERE p.text <> '' AND EXISTS (SELECT 1 FROM handles h WHERE h.handle = lower(p.handle))
  ),
  asked AS (SELECT node, place, unnest(runs_of(lower(handle), words)) AS run FROM credits),
  told AS (SELECT node, unnest(runs_of(handle, words)) AS run FROM theirs),
  shared AS (
    SELECT a.node, a.place, t.node AS parent, count(*) AS runs
    FROM asked a JOIN told t ON t.run = a.run WHERE t.node <> a.node GROUP BY a.node, a.place, t.node
  ),
  earlier AS (
    SELECT s.node, s.parent, row_number() OVER (PARTITION BY s.node ORDER BY s.place, s.runs DESC, t.moment DESC, s.parent DESC) AS rank
    FROM shared s JOIN loose l ON l.node = s.node JOIN thin t ON t.node = s.parent
    WHERE t.moment < l.moment OR (t.moment = l.moment AND t.node < l.node)
  )
  SELECT node, parent FROM earlier WHERE rank = 1;
INSERT INTO link SELECT node, parent FROM credited;

-- The address of a post that is held; the first that the record lists.
CREATE OR REPLACE TEMP TABLE addressed AS
  WITH addresses AS (
    SELECT p.node, unnest(p.urls) AS url, unnest(range(len(p.urls))) AS place FROM posts p
    WHERE len(p.urls) > 0 AND p.kind = 'original'
      AND EXISTS (SELECT 1 FROM loose l WHERE l.node = p.node) AND NOT EXISTS (SELECT 1 FROM credited c WHERE c.node = p.node)
  ),
  named AS (
    SELECT node, place, node_of(regexp_extract(url,
      '(?i)^https?://(?:www\.|m\.|mobile\.)?(?:twitter|x)\.com/(?:#!/)?\w{1,20}/status(?:es)?/(\d{1,20})', 1)) AS ref
    FROM addresses
  ),
  current AS (
    SELECT n.node, n.place, coalesce(v.first, n.ref) AS ref FROM named n LEFT JOIN versions v ON v.version = n.ref
    WHERE n.ref IS NOT NULL
  ),
  ranked AS (
    SELECT c.node, c.ref, row_number() OVER (PARTITION BY c.node ORDER BY c.place) AS rank
    FROM current c WHERE c.ref <> c.node AND EXISTS (SELECT 1 FROM thin t WHERE t.node = c.ref)
  )
  SELECT node, ref AS parent FROM ranked WHERE rank = 1;
INSERT INTO link SELECT node, parent FROM addressed;

-- The very words of an earlier post: the first that held them.
INSERT INTO link
  WITH earliest AS (SELECT words, min(moment) AS moment FROM thin WHERE words IS NOT NULL GROUP BY words HAVING count(*) > 1),
  firsts AS (
    SELECT t.words, t.moment, min(t.node) AS first
    FROM thin t JOIN earliest e ON e.words = t.words AND e.moment = t.moment GROUP BY t.words, t.moment
  )
  SELECT l.node, f.first FROM loose l JOIN firsts f ON f.words = l.words
  WHERE l.node <> f.first
    AND NOT EXISTS (SELECT 1 FROM credited c WHERE c.node = l.node)
    AND NOT EXISTS (SELECT 1 FROM addressed a WHERE a.node = l.node);
