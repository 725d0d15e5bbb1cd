-- Makes a library of staged posts and of earlier libraries; with two machines' halves this is how they are merged.
--   SET VARIABLE inputs = ['staged/*.parquet', 'earlier/posts/*/*.parquet', 'earlier/withdrawn.parquet'];
--   SET VARIABLE library = 'library';   -- the folder to write; it must exist
--   SET VARIABLE work = 'work';         -- a folder for what lies between; it must exist, and can be thrown away afterwards
-- Text is carried twice only: when it is put into parts, and when a part is sorted. All else is done with numbers.
.read unite.sql
.read links.sql
.read rounds.sql
.read write.sql
