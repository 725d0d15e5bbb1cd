/** Prints the bytes a post that a Dataset holds beyond 1.3 × its text (see memory.ts). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importBuffers } from '../../../src/core/import';
import { writeTable } from './records';

const TEXT_FACTOR = 1.3;
const BYTES = 90e6;

const held = async (): Promise<number> => {
  // What the first call lets go of is given back behind the next turn.
  globalThis.gc!();
  await new Promise((resolve) => setTimeout(resolve, 100));
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
const path = join(folder, 'table.csv');
writeTable(path, BYTES);
const before = await held();
const read = await importBuffers([{ name: 'table.csv', bytes: readFileSync(path) }]);
const after = await held();
rmSync(folder, { recursive: true });
let text = 0;
for (let row = 0; row < read.posts.count; row++) text += Buffer.byteLength(read.text(row));
console.log((after - before - TEXT_FACTOR * text) / read.posts.count);
