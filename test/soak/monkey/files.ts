/** Small files that a monkey drops: good ones, damaged ones, and what was never an export. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { followers, v1Lines, v2Page } from '../../e2e/files';
import { hostileLines } from '../../hostile';

export interface Thrown {
  name: string;
  bytes: Buffer;
}

const lines = v1Lines();
const thrown = (name: string, content: string | Buffer): Thrown => ({
  name,
  bytes: Buffer.from(content as string),
});

export const FILES: readonly Thrown[] = [
  thrown('posts.jsonl', lines),
  thrown('page.json', v2Page()),
  thrown('follows.csv', followers()),
  thrown('posts.jsonl.gz', gzipSync(lines)),
  thrown('hostile.jsonl', hostileLines(60)),
  thrown(
    'table.csv',
    'wer,wann,was\nanna,2021-05-12 09:00,Fähre fährt\nben,2021-05-12 09:01,Fähre fährt nicht\n',
  ),
  thrown('cut.jsonl', lines.slice(0, 3001)),
  thrown('cut.jsonl.gz', gzipSync(lines).subarray(0, 900)),
  thrown('cut.zip', Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(lines).subarray(0, 500)])),
  thrown('empty.json', ''),
  thrown('open.json', '{"data":[{"id":"1","text":'),
  thrown('deep.json', '['.repeat(5000)),
  thrown('nothing.csv', '\n\n,,,\n"'),
  thrown('page.html', '<!doctype html><script>alert(1)</script>'),
  thrown('noise.bin', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 2654435761) & 255))),
  thrown('wrong.afterword', 'PK\x05\x06' + '\0'.repeat(18)),
];
