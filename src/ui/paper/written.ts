/** A paper as a file of its own: what its component draws, and the style of papers; it loads nothing. */
import { flushSync, mount, unmount } from 'svelte';
import { xmlText } from '../../core/export/xml';
import { currentLanguage, LANGUAGES, type Language } from '../../i18n';
import style from './paper.css?inline';
import { COMPONENTS, type Gathered, type WorkshopPaper } from './papers';

export function written(paper: WorkshopPaper, props: Gathered, title: string): string {
  const main = document.createElement('main');
  main.className = 'paper';
  const drawn = mount(COMPONENTS[paper], { target: main, props });
  flushSync();
  const body = main.outerHTML;
  void unmount(drawn);
  const language = currentLanguage();
  const { dir } = LANGUAGES[language as Language] ?? LANGUAGES.en;
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${xmlText(title)}</title>
<style>@page{size:A4;margin:16mm}
${style}</style>
</head>
<body>${body}</body>
</html>
`;
}
