/** The service worker, emitted with the list of what it keeps: everything that was built, by its content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';
import { isUnread } from './unread.ts';

/** Articles are read with a network: what only they load would triple what everybody keeps. */
const ONLINE = /^(?:frame\.[\w-]+\.html$|embed\/|assets\/source-serif-4-[\w-]+-wght-)/;

/** Before `oneFile`, whose page is part of the list, it would not know of it: it runs after all others. */
export function offline(): Plugin {
  let root = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => void (root = config.root),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const kept: Record<string, string> = {};
        for (const [path, file] of Object.entries(bundle))
          if (!ONLINE.test(path)) kept[path] = hash(file.type === 'chunk' ? file.code : file.source);
        for (const path of filesOf(join(root, 'public')))
          kept[path] = hash(readFileSync(join(root, 'public', path)));
        const entry = join(root, 'workers/offline.ts');
        const { code } = await transformWithOxc(readFileSync(entry, 'utf8'), entry);
        const list = JSON.stringify(Object.fromEntries(Object.entries(kept).sort()));
        this.emitFile({ type: 'asset', fileName: 'offline.js', source: `const KEPT = ${list};\n${code}` });
      },
    },
  };
}

const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Paths of all files below a folder that the app may ask for. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.normalize(name.replaceAll('\\', '/')))
    .filter((path) => statSync(join(folder, path)).isFile() && !isUnread(path));
}
