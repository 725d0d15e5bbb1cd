/** Archives broken in every way: names that lead elsewhere, sizes that lie, archives in archives, damage. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { importFiles } from '../../../../../src/core/import';
import { expectTally, expectWhole } from '../../../helpers/import';
import { lines, post } from '../v1';
import { toldOf, whyOf } from '../../../helpers/told';

const RUNS = Number(process.env['AFTERWORD_FUZZ_RUNS'] ?? 400) / 2;
fc.configureGlobal({ seed: Number(process.env['AFTERWORD_FUZZ_SEED'] ?? 20) });
vi.setConfig({ testTimeout: 10_000 + RUNS * 100 });

const POSTS = strToU8(lines(post('1392400000000000001', 'One'), post('1392400000000000002', 'Two')));
/** No object takes __proto__ as a key; the packer takes these nine characters for it. */
const STAND_IN = 'PROTOPATH';
const NAMES = [
  '../../etc/passwd',
  '/abs/posts.jsonl',
  'C:\\posts.jsonl',
  '..\\..\\a.jsonl',
  'a/../b.jsonl',
  '__proto__',
  'data/tweets.js',
  'a\u0000b.jsonl',
  '\ud83d.jsonl',
  'x'.repeat(3000),
  'dir/',
  'posts.jsonl',
];
/** What an entry may hold, by a name that a failure can print. */
const CONTENTS = {
  posts: POSTS,
  nothing: new Uint8Array(0),
  gzip: new Uint8Array(gzipSync(POSTS)),
  table: strToU8('id,text\n1,one\n2,"two'),
  archives: zipSync({ 'in.jsonl': POSTS, '../in.zip': zipSync({ deep: POSTS }) }),
  // Packs a thousandfold.
  zeros: new Uint8Array(1 << 20),
  noise: Uint8Array.from({ length: 60 }, (_, i) => (i * 89) & 0xff),
};
const content = fc.constantFrom(...(Object.keys(CONTENTS) as (keyof typeof CONTENTS)[]));
const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }));
const entries = fc.array(fc.tuple(name, content, fc.boolean()), { minLength: 1, maxLength: 6 });
/** Bytes to change: the place as a share of the archive, counted from either end. */
const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 4 });

function archive(files: readonly (readonly [string, keyof typeof CONTENTS, boolean])[]): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, holds, stored] of files)
    zippable[path === '__proto__' ? STAND_IN : path] = [CONTENTS[holds], { level: stored ? 0 : 6 }];
  const zip = Buffer.from(zipSync(zippable));
  for (let at = zip.indexOf(STAND_IN); at >= 0; at = zip.indexOf(STAND_IN, at)) zip.write('__proto__', at);
  return new Uint8Array(zip);
}

/** Says of every entry, in the list of files, that it holds so many bytes. */
function claim(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 <= zip.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return zip;
}

describe('broken archives', () => {
  it('with names that lead elsewhere, sizes that lie, and damage: every file is told, every record accounted for', async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(
        entries,
        fc.oneof(fc.constant([]), damage),
        fc.constantFrom(0, 0, 0, 0, 0, 1, 0xfffffffe),
        fc.constantFrom(0.5, 0.95, 1, 1, 1, 1),
        async (files, changes, size, share) => {
          const zip = size ? claim(archive(files), size) : archive(files);
          for (const [at, byte] of changes) zip[Math.floor(at * (zip.length - 1))] = byte;
          const data = await importFiles([
            { name: 'export.zip', bytes: zip.subarray(0, Math.floor(zip.length * share)) },
          ]);
          data.files.forEach(expectTally);
          expectWhole(data);
          for (const report of data.files) expect(toldOf(report)).not.toBe('');
          if (data.posts.count) opened++;
        },
      ),
      { numRuns: RUNS },
    );
    expect(opened).toBeGreaterThan(RUNS / 5);
  });

  it('that claim to hold more than any text packs to are not unpacked', async () => {
    const zip = claim(archive([['bomb.jsonl', 'zeros', false]]), 0xfffffffe);
    const data = await importFiles([{ name: 'a.zip', bytes: zip }]);
    expect(whyOf(data, 1)).toMatch(/more than 500 times its size/);
  });
});
