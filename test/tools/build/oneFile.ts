/** Pages that are one file, emitted beside the hosted build by every `vite build`: the app, and frames for articles. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin, type PluginOption, type Rollup } from 'vite';
import { framePage } from '../../../src/core/embed/address.ts';
import { HELD, writeManifest } from '../../../src/core/export/manifest.ts';
import { around, OWN, scriptInside } from '../../../src/core/export/page.ts';
import { keyOf } from '../../../src/core/session/key.ts';
import { classicWorkers } from './classicWorkers.ts';
import { frameOnly, NO_WORKERS, wordsEntry } from './frameOnly.ts';
import { frameWords, wholeWords } from './frameWords.ts';
import { licences } from './licences.ts';
import { singlePolicy } from './policy.ts';
import { PURE } from './pure.ts';
import { shaders } from './shaders.ts';
import { isUnread } from './unread.ts';

/** Scripts whose letters a page carries in itself, drawn for each size; for others it shows the system's. */
const FONTS =
  /source-(?:sans-3-(?:latin|latin-ext|cyrillic)-wght|serif-4-(?:latin|latin-ext|cyrillic)-opsz)-[\w-]+\.woff2$/;

export function oneFile(): Plugin {
  let root = '';
  return {
    name: 'one-file',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    async generateBundle() {
      const emit = (fileName: string, source: string): void =>
        void this.emitFile({ type: 'asset', fileName, source });
      const index = readFileSync(join(root, 'index.html'), 'utf8');
      // The element for articles is one script too: another origin lets no other kind run.
      emit('embed.js', (await classic(root, 'src/ui/embed/element.ts', APP)).script);
      const app = await classic(root, 'src/main.ts', APP);
      emit('afterword.html', page(index, app, packed(samples(join(root, 'public')))));
      const frame = await classic(root, 'src/ui/embed/page.ts', FRAME);
      for (const [language, dir] of LANGUAGES) {
        const words = await classic(root, 'words', wordsOf(join(root, `src/i18n/${language}.ts`)));
        const own = index.replace('lang="en" dir="ltr"', `lang="${language}" dir="${dir}"`);
        const both = { script: `${words.script}\n${frame.script}`, style: frame.style };
        emit(framePage(language), page(own, both, []));
        if (language === 'en') emit('embed/denial.html', page(own, both, packed(published(root, 'denial'))));
      }
    },
  };
}

/** The languages that a frame speaks, each in a page of its own, and how they run. */
const LANGUAGES = [
  ...(['en', 'fr', 'es', 'ru', 'zh-Hans'] as const).map((language) => [language, 'ltr'] as const),
  ['ar', 'rtl'] as const,
];

/** How a script is made. */
interface Making {
  plugins: () => PluginOption[];
  /** What its threads are made with. */
  workers: () => PluginOption[];
  /** Letters that it brings along; others are the system's. */
  fonts: RegExp | null;
}
const APP: Making = {
  plugins: () => [svelte(), licences(), shaders, classicWorkers(), wholeWords],
  workers: () => [],
  fonts: FONTS,
};
const FRAME: Making = {
  plugins: () => [svelte(), shaders, classicWorkers(NO_WORKERS), frameOnly],
  workers: () => [frameOnly],
  fonts: null,
};
const wordsOf = (file: string): Making => ({
  plugins: () => [wordsEntry(file), frameWords],
  workers: () => [],
  fonts: null,
});

/** What a page runs and looks like ('' = no style). */
interface Inside {
  script: string;
  style: string;
}

/** A script and all that it imports as one classic script, and their style. Throws where it came out in more pieces. */
async function classic(root: string, input: string, { plugins, workers, fonts }: Making): Promise<Inside> {
  const config: InlineConfig = {
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: plugins(),
    worker: { format: 'iife', plugins: workers, rolldownOptions: { treeshake: PURE } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      assetsInlineLimit: (file) => fonts?.test(file) ?? false,
      rolldownOptions: {
        input: input.includes('/') ? join(root, input) : input,
        treeshake: PURE,
        output: { format: 'iife', codeSplitting: false },
        // Only helpers ask for the script's address, and only where there are several chunks.
        checks: { emptyImportMeta: false },
      },
    },
  };
  const built = (await build(config)) as Rollup.RollupOutput;
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

/** Files by their paths. */
function samples(folder: string): [path: string, content: Buffer][] {
  return readdirSync(join(folder, 'samples'), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('samples', name.replaceAll('\\', '/')))
    .filter((path) => statSync(join(folder, path)).isFile() && !isUnread(path))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path))]);
}

/** A sample as an author would have published it, for the example of an article (public/embed/article.html). */
function published(root: string, id: string): [path: string, content: Buffer][] {
  const folder = join(root, 'public/samples', id);
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const { title } = JSON.parse(text('sample.json')) as { title: string };
  const posts = text('posts.jsonl');
  // Its message is the first post; a page has no sample that would say so.
  const { id: first } = JSON.parse(posts.slice(0, posts.indexOf('\n'))) as { id: string };
  const message = `message=${keyOf(first)}`;
  const manifest = { title, view: `1?lens=where&${message}`, sentence: '', corrected: null };
  return [
    [HELD.manifest, Buffer.from(writeManifest({ ...manifest, collection: 'made' }))],
    [HELD.posts, Buffer.from(posts)],
    [HELD.story, Buffer.from(text('story.md').replaceAll(`sample=${id}`, message))],
  ];
}

/** As a page holds them: gzipped, in base64. */
const packed = (files: readonly [path: string, content: Buffer][]): string[] =>
  files.map(([path, content]) => {
    const { before, after } = around(path);
    return `${before}${gzipSync(content, { level: 9 }).toString('base64')}${after}`;
  });

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** index.html with everything inside; what it says of itself stays. */
function page(index: string, { script, style }: Inside, files: readonly string[]): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${singlePolicy(hash(script), hash(style))}" />`;
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
    .replace('</body>', () => `${files.join('')}<script ${OWN}>${script}</script>\n</body>`);
}
