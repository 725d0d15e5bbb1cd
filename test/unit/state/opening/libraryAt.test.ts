import { expect, it } from 'vitest';
import { libraryAddress, libraryFolder } from '../../../../src/state/opening/libraryAt';

const files = (...names: string[]): { name: string; blob: Blob }[] =>
  names.map((name) => ({ name, blob: new Blob([name]) }));

it('a folder is a library where its description and its index stand beside one another', () => {
  const found = libraryFolder(
    files(
      'a/notes.txt',
      'a/lib/cascades.parquet',
      'a/lib/library.json',
      'a/lib/posts/part=3f/data_0.parquet',
    ),
  );
  expect(found?.name).toBe('lib');
  expect([...found!.files.keys()].sort()).toEqual([
    'cascades.parquet',
    'library.json',
    'posts/part=3f/data_0.parquet',
  ]);
  // Files that were dropped without their folder.
  expect(libraryFolder(files('library.json', 'cascades.parquet'))?.files.size).toBe(2);
  expect(libraryFolder(files('library.json', 'other/cascades.parquet'))).toBeNull();
  expect(libraryFolder(files('my-library.json', 'my-cascades.parquet', 'cascades.parquet'))).toBeNull();
  expect(libraryFolder(files('posts.jsonl'))).toBeNull();
});

it('an address is of a library where it ends with a slash or names its description', () => {
  const at = { folder: 'https://data.example/a%20b/', name: 'a b', host: 'data.example' };
  expect(libraryAddress(' https://data.example/a%20b/ ')).toEqual(at);
  expect(libraryAddress('https://data.example/a%20b/library.json')).toEqual(at);
  expect(libraryAddress('https://data.example/')?.name).toBe('data.example');
  expect(libraryAddress('https://data.example/%E0%A4%A/')?.name).toBe('%E0%A4%A');
  for (const file of [
    'https://data.example/posts.jsonl',
    'https://data.example/my-library.json',
    'https://data.example/export?id=3',
    'data.example/',
    '',
  ])
    expect(libraryAddress(file), file).toBeNull();
});
