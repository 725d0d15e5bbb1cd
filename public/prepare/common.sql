-- Settings and small functions that the other files use. Run first, once a session.
-- Spark and Trino: README.md, "Other engines", says what differs; the lines concerned are marked [other engines].

-- All times are in UTC, whatever the computer's clock says.
SET TimeZone = 'UTC';
-- Rows need no order until write.sql sorts them: keeping that of the input would cost memory.
SET preserve_insertion_order = false;

-- '' instead of NULL: the library holds no NULL where a text is wanted.
CREATE OR REPLACE TEMP MACRO worded(t) AS coalesce(t, '');

-- An id as text: the string form where there is one; a number that a program rounded (1.39e+18) is none.
CREATE OR REPLACE TEMP MACRO id_of(string_form, number_form) AS
  CASE
    WHEN worded(string_form) <> '' THEN string_form
    WHEN regexp_matches(worded(number_form), '^[0-9][.]?[0-9]*[eE][+]?[0-9]+$') THEN ''
    ELSE worded(number_form)
  END;

-- A count: a whole number from 0 to 2^31 - 1, else NULL.
CREATE OR REPLACE TEMP MACRO count_of(n) AS
  CASE WHEN n BETWEEN 0 AND 2147483647 THEN CAST(n AS INTEGER) END;

-- A moment as 'Wed Oct 10 20:19:24 +0000 2018', as ISO 8601 (UTC where no zone is named), or as seconds or milliseconds
-- since 1970. [other engines] strptime
CREATE OR REPLACE TEMP MACRO moment_of(t) AS
  CAST(CASE
    WHEN length(t) = 30 THEN CAST(try_strptime(t, '%a %b %d %H:%M:%S %z %Y') AS TIMESTAMP)
    WHEN regexp_matches(t, '^[0-9]{9,11}([.][0-9]+)?$') THEN make_timestamp(CAST(round(TRY_CAST(t AS DOUBLE) * 1000) AS BIGINT) * 1000)
    WHEN regexp_matches(t, '^[0-9]{12,14}([.][0-9]+)?$') THEN make_timestamp(CAST(round(TRY_CAST(t AS DOUBLE)) AS BIGINT) * 1000)
    WHEN regexp_matches(t, '^[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN CAST(TRY_CAST(t AS TIMESTAMPTZ) AS TIMESTAMP)
  END AS TIMESTAMP_MS);

-- A language code; '' where the platform says that it recognised none.
CREATE OR REPLACE TEMP MACRO language_of(code) AS
  CASE
    WHEN code IS NULL OR length(code) > 20 OR regexp_matches(code, '^(und|zxx|art|q[a-t][a-z])$') THEN ''
    ELSE lower(code)
  END;

-- The first place of a link in a text gets what is shown for it. A replace() of all places would also take a second
-- place, for which the record has a link of its own.
CREATE OR REPLACE TEMP MACRO put_once(t, short, shown) AS
  CASE
    WHEN short = '' OR position(short IN t) = 0 THEN t
    ELSE substring(t, 1, position(short IN t) - 1) || shown || substring(t, position(short IN t) + length(short))
  END;

-- Text without white space at its end, in every script. [other engines] \x{…} is \u… in Java's expressions
CREATE OR REPLACE TEMP MACRO trimmed_end(t) AS
  regexp_replace(t, '[\s\x0b\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]+$', '');

-- Shortened links give way to what is shown for them; links: list of (short, shown). [other engines] list_reduce
CREATE OR REPLACE TEMP MACRO links_shown(t, links) AS
  CASE
    WHEN len(links) > 0 AND contains(t, '://') THEN
      trimmed_end(list_reduce(list_transform(links, lambda l: [l.short, l.shown]),
        lambda said, l: [put_once(said[1], l[1], l[2])], [t])[1])
    ELSE t
  END;

-- The character with this code, U+FFFD for none. [other engines] chr
CREATE OR REPLACE TEMP MACRO character_of(code) AS
  CASE WHEN code BETWEEN 1 AND 55295 OR code BETWEEN 57344 AND 1114111 THEN chr(CAST(code AS INTEGER)) END;

-- &#39; and &#x27;, each kind once; what names no character stays.
CREATE OR REPLACE TEMP MACRO numbers_decoded(t) AS
  list_reduce(list_distinct(regexp_extract_all(t, '&#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6});')),
    lambda said, e: replace(said, e, coalesce(character_of(CASE
      WHEN lower(substring(e, 3, 1)) = 'x' THEN TRY_CAST('0x' || substring(e, 4, length(e) - 4) AS BIGINT)
      ELSE TRY_CAST(substring(e, 3, length(e) - 3) AS BIGINT) END), e)), t);

-- Entities of HTML decoded once: '&amp;lt;' becomes '&lt;'.
CREATE OR REPLACE TEMP MACRO decoded(t) AS
  CASE
    WHEN NOT contains(t, '&') THEN t
    ELSE replace(replace(replace(replace(replace(replace(
      CASE WHEN contains(t, '&#') THEN numbers_decoded(t) ELSE t END,
      '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&apos;', ''''), '&nbsp;', chr(160)), '&amp;', '&')
  END;

-- The part of a text that is displayed; the range counts characters, the first is 0.
CREATE OR REPLACE TEMP MACRO cut_to_range(t, shown) AS
  CASE
    WHEN len(shown) = 2 AND shown[1] >= 0 AND shown[2] >= shown[1] THEN substring(t, shown[1] + 1, shown[2] - shown[1])
    ELSE t
  END;

-- What the platform puts before the words of a repost.
CREATE OR REPLACE TEMP MACRO without_credit(t) AS regexp_replace(t, '^RT @\w{1,20}:? ', '');
CREATE OR REPLACE TEMP MACRO credited(t) AS regexp_extract(t, '^RT @(\w{1,20}):? ', 1);

-- The id in the address of a post, '' where the address is none.
CREATE OR REPLACE TEMP MACRO post_in_link(link) AS
  regexp_extract(worded(link), '^https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/[\w/]{1,40}/status(?:es)?/(\d+)(?:[?#]|$)', 1);

-- The handle in the address of the post with this id, '' where the address is not of that post.
CREATE OR REPLACE TEMP MACRO author_in_link(link, id) AS
  CASE WHEN id <> '' AND regexp_extract(worded(link), '^https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/\w{1,20}/status/(\d+)', 1) = id
    THEN nullif(regexp_extract(link, '^https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(\w{1,20})/', 1), 'i') END;

-- What a simulator of ours names as its client.
CREATE OR REPLACE TEMP MACRO is_synthetic(client) AS worded(client) = 'Afterword simulator (synthetic)';

-- Half a character, written as an escape, is no character: U+FFFD stands for it.
CREATE OR REPLACE TEMP MACRO surrogates_mended(json) AS
  replace(
    regexp_replace(
      regexp_replace(json, '\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})', '\\U\1\\U\2', 'g'),
      '\\u[dD][89a-fA-F][0-9a-fA-F]{2}', '\\ufffd', 'g'),
    '\U', '\u');

-- A list without what is empty; never NULL.
CREATE OR REPLACE TEMP MACRO worded_list(l) AS coalesce(list_filter(l, lambda w: worded(w) <> ''), CAST([] AS VARCHAR[]));

-- Ids of all versions of an edited post, the first first; none where it was never edited, or the list is not its own.
CREATE OR REPLACE TEMP MACRO versions_of(id, listed) AS
  CASE WHEN len(listed) > 1 AND len(listed) <= 50 AND list_contains(listed, id) THEN worded_list(listed) ELSE CAST([] AS VARCHAR[]) END;

-- An id as a number, which is half as long as its text and quicker to look up. Ids of other platforms, which are no numbers,
-- get one below zero: of 100 million of them, two share one with a chance of 1 in 2,000. [other engines] hash
CREATE OR REPLACE TEMP MACRO node_of(id) AS
  CASE
    WHEN worded(id) = '' THEN NULL
    WHEN TRY_CAST(id AS BIGINT) >= 0 AND CAST(TRY_CAST(id AS BIGINT) AS VARCHAR) = id THEN TRY_CAST(id AS BIGINT)
    ELSE -1 - CAST(hash(id) >> 1 AS BIGINT)
  END;

-- The moment that the platform's ids hold since November 2010. [other engines] epoch_ms; >> is shiftright, bitwise_right_shift
CREATE OR REPLACE TEMP MACRO moment_of_id(node) AS
  CASE WHEN node >= 29700859247 THEN CAST(epoch_ms((node >> 22) + 1288834974657) AS TIMESTAMP_MS) END;

-- The words that a post passes on: without "RT @a:" and all before it, and without "via @a" at the end.
CREATE OR REPLACE TEMP MACRO payload_of(t) AS
  CASE WHEN contains(t, '@') THEN
    regexp_replace(
      regexp_replace(t, '(?s)^.*(?:^|[\s"“«(])(?:RT|MT)\s*:?\s*@\w{1,15}\b\s*:?', ''),
      '(?i)(?:^|\s)\(?(?:via|h/t|ht|hat tip)\s*:?\s*@\w{1,15}\)?\s*["”]?\s*$', '')
  ELSE t END;

-- Words in lower case with one space between; links, mentions and hashtags are none, for they come and go in copies.
CREATE OR REPLACE TEMP MACRO words_of(t) AS
  trim(regexp_replace(
    regexp_replace(lower(t),
      '(?:https?://|www[.])[^\s<>"“”]+|[@＠][a-z0-9_][\w.-]*|[#＃][\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}@＠#＃]+|[@＠#＃]', ' ', 'g'),
    ' +', ' ', 'g'));

-- One number for the same words; NULL for fewer than four, or eight characters of a script without spaces.
CREATE OR REPLACE TEMP MACRO number_of_words(w) AS
  CASE WHEN length(w) - length(replace(w, ' ', '')) >= 3
      OR (length(w) >= 8 AND regexp_matches(w, '[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]'))
    THEN hash(w) END;

-- Numbers of the runs of four words of an account's text; of a shorter text, that of all its words.
CREATE OR REPLACE TEMP MACRO runs_of(handle, w) AS
  CASE WHEN w = '' THEN CAST([] AS UBIGINT[])
    ELSE list_distinct(list_transform(range(greatest(1, len(string_split(w, ' ')) - 3)),
      lambda i: hash(handle || ' ' || array_to_string(string_split(w, ' ')[i + 1:i + 4], ' ')))) END;

-- A line without the marks that some files have at its ends: blanks, record separators, a byte order mark.
CREATE OR REPLACE TEMP MACRO line_of(line) AS trim(BOTH chr(9) || chr(10) || chr(13) || chr(30) || chr(32) || chr(65279) FROM line);
