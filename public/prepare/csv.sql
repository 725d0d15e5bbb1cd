-- What the cells of tables need; read-twarc2.sql and read-csv.sql use it.

-- What a cell names; '' where it says that there is nothing. Ids that went through a column of decimals lose their '.0'.
CREATE OR REPLACE TEMP MACRO id_cell(c) AS
  CASE WHEN lower(trim(worded(c))) IN ('', 'na', 'n/a', 'nan', 'null', 'none', 'nil', 'undefined', '-', '<na>') THEN ''
    ELSE regexp_replace(regexp_replace(trim(c), '^([0-9]+)[.]0$', '\1'), '^(?:''|="|ID:|x)([0-9]{5,})"?$', '\1') END;

-- An id like 1.23457E+18: its digits are lost.
CREATE OR REPLACE TEMP MACRO is_rounded(c) AS regexp_matches(trim(worded(c)), '^[0-9]([.,][0-9]+)?[eE][+]?[0-9]{2}$');

-- '1,234', '12.0' and '12' as whole numbers.
CREATE OR REPLACE TEMP MACRO count_cell(c) AS count_of(CAST(floor(TRY_CAST(replace(trim(worded(c)), ',', '') AS DOUBLE)) AS BIGINT));

CREATE OR REPLACE TEMP MACRO boolean_cell(c) AS
  CASE WHEN lower(trim(worded(c))) IN ('1', 'true', 't', 'yes', '1.0') THEN true
    WHEN lower(trim(worded(c))) IN ('0', 'false', 'f', 'no', '0.0') THEN false END;
