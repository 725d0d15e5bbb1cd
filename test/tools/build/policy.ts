/** What a page of the app may do at most, whatever a dataset holds. */
import type { Plugin } from 'vite';

/** Directives that differ between a page on a host and one that is a single file. */
interface Sources {
  script: string;
  style: string;
  worker: string;
  font: string;
  connect: string;
  /** Of the frame in which an author sees what an article will show. */
  frame: string;
  /** Of what lies beside the page; a single file has nothing there. */
  beside: string;
}

/**
 * Run its own scripts and workers, read from where it comes from and, over https, what the user asks for. Nothing
 * evaluated, no form, no frame but of its own pages; scripts' addresses are vouched for (src/jobs/trusted.ts).
 */
const policyOf = ({ script, style, worker, font, connect, frame, beside }: Sources): string =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `worker-src ${worker}`,
    `style-src ${style}`,
    `font-src ${font}`,
    `img-src ${beside}data: blob:`,
    `media-src ${beside}blob:`,
    `connect-src ${connect}`,
    `frame-src ${frame}`,
    `manifest-src ${beside || "'none'"}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default svelte-trusted-html',
  ].join('; ');

const HOSTED = policyOf({
  script: "'self'",
  style: "'self'",
  worker: "'self' blob:",
  font: "'self'",
  connect: "'self' https:",
  frame: "'self'",
  beside: "'self' ",
});

/** Of a page that holds all it needs: one script and one style, known by their hashes ("sha256-…"). */
export const singlePolicy = (script: string, style: string): string =>
  policyOf({
    script: `'${script}'`,
    style: `'${style}'`,
    worker: 'blob:',
    font: 'data:',
    connect: 'https:',
    frame: 'blob:',
    beside: '',
  });

/** Only what is built: while developing, the server puts scripts into the page. */
export const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: HOSTED },
      injectTo: 'head-prepend',
    },
  ],
};
