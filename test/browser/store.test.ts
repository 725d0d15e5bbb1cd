/** What is kept, in the browser's own database: kept, listed, forgotten; denied, full, damaged, newer. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DATABASE, Store } from '../../src/core/service/store';

const kept = (fingerprint: string) => ({ fingerprint, title: 'A', saved: 5, text: '{}' });
const gone = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });
/** Another database under the same name. */
const made = (version: number, stores: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, version);
    request.onupgradeneeded = () => stores.forEach((name) => request.result.createObjectStore(name));
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(new Error('not made'));
  });

let store: Store;
beforeEach(async () => {
  await gone();
  store = new Store(() => indexedDB);
});
afterEach(async () => {
  await store.forgetAll();
});

it('keeps choices and whole exports, lists them, gives them back, and forgets them one by one', async () => {
  expect(await store.choices('one')).toBeNull();
  await store.keepChoices(kept('one'));
  await store.keepChoices({ ...kept('one'), text: '{"a":1}' });
  await store.keepChoices(kept('two'));
  const files = [{ name: 'a.jsonl', blob: new Blob(['{"id":1}\n']) }];
  await store.keepDataset({ fingerprint: 'one', title: 'A', bytes: 9, saved: 6 }, files);
  const again = new Store(() => indexedDB);
  expect((await again.choices('one'))?.text).toBe('{"a":1}');
  expect(await again.list()).toEqual({
    choices: [{ ...kept('one'), text: '{"a":1}' }, kept('two')],
    datasets: [{ fingerprint: 'one', title: 'A', bytes: 9, saved: 6 }],
  });
  const [file] = await again.files('one');
  expect(file?.name).toBe('a.jsonl');
  expect(await file?.blob.text()).toBe('{"id":1}\n');
  expect(await again.files('two')).toEqual([]);
  await again.forgetChoices('one');
  await again.forgetDataset('one');
  expect(await store.list()).toEqual({ choices: [kept('two')], datasets: [] });
});

it('forgets everything: no database is left, also where another tab has it open', async () => {
  const other = new Store(() => indexedDB);
  await other.keepChoices(kept('one'));
  await store.keepChoices(kept('two'));
  await store.forgetAll();
  expect((await indexedDB.databases()).filter(({ name }) => name === DATABASE)).toEqual([]);
  // Both go on with an empty one.
  expect(await other.choices('one')).toBeNull();
  await store.keepChoices(kept('three'));
  expect((await other.choices('three'))?.fingerprint).toBe('three');
});

it('says why where a browser refuses', async () => {
  const refusing = (name: string) =>
    new Store(() => {
      throw new DOMException('no', name);
    });
  await expect(refusing('SecurityError').list()).rejects.toThrow('denied');
  await expect(new Store(() => null).keepChoices(kept('one'))).rejects.toThrow('denied');
  await expect(refusing('QuotaExceededError').keepChoices(kept('one'))).rejects.toThrow('full');
  await expect(refusing('UnknownError').choices('one')).rejects.toThrow('damaged');
  await expect(refusing('SecurityError').forgetAll()).rejects.toThrow('denied');
});

it('lists whatever else was written under its names, so that it can be forgotten, and opens nothing of it', async () => {
  await store.keepChoices(kept('one'));
  const odd = [
    { fingerprint: 'a' },
    { fingerprint: 'b', title: { toString: null }, saved: '<b>', bytes: 'many', files: '<script>' },
    {
      fingerprint: 'c',
      title: 7,
      saved: Infinity,
      text: 9,
      files: [null, { name: 1 }, { name: 'x', blob: 'y' }],
    },
  ];
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(DATABASE);
    request.onsuccess = () => {
      const writing = request.result.transaction(['choices', 'datasets'], 'readwrite');
      for (const name of ['choices', 'datasets'])
        for (const record of odd) writing.objectStore(name).put(record);
      writing.oncomplete = () => resolve(request.result.close());
    };
  });
  const { choices, datasets } = await store.list();
  expect(choices.map(({ title, saved }) => [title, saved])).toEqual([
    ['', NaN],
    ['', NaN],
    ['', Infinity],
    ['A', 5],
  ]);
  expect(datasets.map(({ title, bytes }) => [title, bytes])).toEqual([
    ['', 0],
    ['', 0],
    ['', 0],
  ]);
  for (const { fingerprint } of odd) {
    expect(await store.files(fingerprint)).toEqual([]);
    await store.forgetChoices(fingerprint);
    await store.forgetDataset(fingerprint);
  }
  expect(await store.list()).toEqual({ choices: [kept('one')], datasets: [] });
});

it('leaves what a newer app wrote, and makes anew what is damaged once it is forgotten', async () => {
  await made(99, ['choices']);
  await expect(store.choices('one')).rejects.toThrow('newer');
  expect((await indexedDB.databases()).find(({ name }) => name === DATABASE)?.version).toBe(99);
  await gone();
  await made(1, ['something']);
  await expect(store.choices('one')).rejects.toThrow('damaged');
  await store.forgetAll();
  await store.keepChoices(kept('one'));
  expect(await store.choices('one')).toEqual(kept('one'));
});
