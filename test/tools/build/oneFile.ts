/** The app as one HTML file that opens by double click: emitted beside the hosted build by every `vite build`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rollup } from 'vite';
import { around, OWN, scriptInside } from '../../../src/core/export/page.ts';
import { classicWorkers } from './classicWorkers.ts';
import { wholeWords } from './frameWords.ts';
import { licences } from './licences.ts';
import { singlePolicy } from './policy.ts';
import { PURE } from './pure.ts';
import { isUnread } from './unread.ts';

/** Scripts whose letters a page carries in itself; for others it shows the system's. */
const FONTS = /-(?:latin|latin-ext|cyrillic)-(?:wght|opsz)-[\w-]+\.woff2$/;

export function oneFile(): Plugin {
  let root = '';
  return {
    name: 'one-file',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    async generateBundle() {
      // The element for articles is one script too: another origin lets no other kind run.
      const element = await classic(root, 'src/ui/embed/element.ts');
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: element.script });
      const { script, style } = await classic(root, 'src/main.ts');
      const files = samples(join(root, 'public'));
      this.emitFile({
        type: 'asset',
        fileName: 'afterword.html',
        source: page(readFileSync(join(root, 'index.html'), 'utf8'), script, style, files),
      });
    },
  };
}

/** A script and all that it imports as one classic script, and their style ('' = none). Throws where it came out in more pieces. */
async function classic(root: string, input: string): Promise<{ script: string; style: string }> {
  const built = (await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: [svelte(), licences(), classicWorkers, wholeWords],
    worker: { format: 'iife', rolldownOptions: { treeshake: PURE } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      assetsInlineLimit: (file) => FONTS.test(file),
      rolldownOptions: {
        input: join(root, input),
        treeshake: PURE,
        output: { format: 'iife', codeSplitting: false },
        // Only helpers ask for the script's address, and only where there are several chunks.
        checks: { emptyImportMeta: false },
      },
    },
  })) as Rollup.RollupOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const styles = built.output.filter((file) => file.fileName.endsWith('.css'));
  if (chunks.length !== 1 || styles.length > 1)
    throw new Error('One file was to hold one script and one style.');
  const [style] = styles;
  return {
    script: scriptInside(chunks[0]!.code.replace(/\r/g, '')),
    // Fonts that were left out are files, which one file has none of.
    style: String(style?.type === 'asset' ? style.source : '').replace(
      /@font-face\{[^}]*url\((?!"?data:)[^}]*\}/g,
      '',
    ),
  };
}

/** Gzipped, in base64, by path. */
function samples(folder: string): [path: string, base64: string][] {
  return readdirSync(join(folder, 'samples'), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('samples', name.replaceAll('\\', '/')))
    .filter((path) => statSync(join(folder, path)).isFile() && !isUnread(path))
    .sort()
    .map((path) => [path, gzipSync(readFileSync(join(folder, path)), { level: 9 }).toString('base64')]);
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** index.html with everything inside; what it says of itself stays. */
function page(index: string, script: string, style: string, files: [string, string][]): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${singlePolicy(hash(script), hash(style))}" />`;
  const packed = files.map(([path, base64]) => {
    const { before, after } = around(path);
    return `${before}${base64}${after}`;
  });
  const own = (html: string): string =>
    html
      .replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
      .replace(/<(meta|title|link)\b/g, `<$1 ${OWN}`);
  return index
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/<head>([\s\S]*)<\/head>/, (_, head: string) => {
      const said = head.replace(/(<meta\s+charset=[^>]*>)/, (charset) => `${charset}\n    ${policy}`);
      return `<head>${own(said)}<style ${OWN}>${style}</style>\n</head>`;
    })
    .replace('</body>', () => `${packed.join('')}<script ${OWN}>${script}</script>\n</body>`);
}
