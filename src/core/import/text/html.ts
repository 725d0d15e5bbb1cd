import type { Parser } from 'htmlparser2';

/** Text of a piece of HTML, and where its links lead. */
export interface HtmlText {
  text: string;
  /** Addresses of links that are neither mentions nor hashtags. */
  links: string[];
  /** The HTML was longer than LONGEST_HTML and was cut. */
  cut: boolean;
}

let parse: typeof Parser | null = null;

/** Makes `htmlToText` ready; few exports hold HTML, and what reads it is large. */
export async function loadHtml(): Promise<void> {
  ({ Parser: parse } = await import('htmlparser2'));
}

/** Servers allow some thousand characters; what is far longer is not a post, and closing tags cost the depth they close. */
export const LONGEST_HTML = 1 << 16;

/** What is never shown, with all that stands in it. */
const DROPPED = new Set(
  'script style head title template noscript iframe object svg math textarea select'.split(' '),
);
const PARAGRAPHS = new Set('p div ul ol pre blockquote h1 h2 h3 h4 h5 h6'.split(' '));
const LINES = new Set(['li', 'tr', 'dt', 'dd']);

/**
 * Text of the HTML of a post as people see it: lines and paragraphs kept, entities decoded once, a link that is shown
 * shortened written whole. Nothing is run, fetched or built; any text is taken. Throws unless `loadHtml` has settled.
 */
export function htmlToText(html: string): HtmlText {
  const reader = new HtmlReader();
  if (!parse) throw new Error('HTML was to be read before its reader was there.');
  const parser = new parse(reader, { decodeEntities: true, lowerCaseTags: true });
  parser.end(html.slice(0, LONGEST_HTML));
  return { text: reader.text(), links: reader.links, cut: html.length > LONGEST_HTML };
}

class HtmlReader {
  readonly links: string[] = [];
  #text = '';
  /** Line ends to write before the next words. */
  #breaks = 0;
  /** Open elements: what their end has to undo. */
  readonly #open: ('dropped' | 'hidden' | 'ellipsis' | 'link' | '')[] = [];
  #dropped = 0;
  #hidden = 0;
  /** The link that is open: where it leads, where its words begin, and its words with the hidden ones. */
  #link: { href: string; from: number; whole: string } | null = null;

  text(): string {
    return this.#text.trim();
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    const classes = (attributes['class'] ?? '').split(/\s+/);
    if (name === 'br') this.#breaks++;
    this.#block(name);
    let effect: 'dropped' | 'hidden' | 'ellipsis' | 'link' | '' = '';
    // A quoted post is shown beside; the line that stands for it where quotes are unknown is not.
    if (DROPPED.has(name) || classes.includes('quote-inline')) {
      effect = 'dropped';
      this.#dropped++;
    } else if (classes.includes('invisible')) {
      effect = 'hidden';
      this.#hidden++;
    } else if (classes.includes('ellipsis')) effect = 'ellipsis';
    else if (name === 'a' && !classes.includes('mention') && !classes.includes('hashtag') && !this.#link) {
      effect = 'link';
      this.#space();
      this.#link = { href: attributes['href'] ?? '', from: this.#text.length, whole: '' };
    }
    this.#open.push(effect);
  }

  ontext(data: string): void {
    if (this.#dropped) return;
    const words = data.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.#link) this.#link.whole += words;
    if (this.#hidden) return;
    if (words !== ' ') this.#space();
    if (/(?:^|\s)$/.test(this.#text)) this.#text += words.replace(/^ /, '');
    else this.#text += words;
  }

  onclosetag(name: string): void {
    const effect = this.#open.pop();
    if (effect === 'dropped') this.#dropped--;
    else if (effect === 'hidden') this.#hidden--;
    else if (effect === 'ellipsis') this.#text += '…';
    else if (effect === 'link') this.#closeLink();
    this.#block(name);
  }

  #block(name: string): void {
    if (PARAGRAPHS.has(name)) this.#breaks = Math.max(this.#breaks, 2);
    else if (LINES.has(name)) this.#breaks = Math.max(this.#breaks, 1);
  }

  /** Line ends are written only between words. */
  #space(): void {
    if (this.#breaks && this.#text)
      this.#text = this.#text.trimEnd() + '\n'.repeat(Math.min(this.#breaks, 2));
    this.#breaks = 0;
  }

  #closeLink(): void {
    const { href, from, whole } = this.#link!;
    this.#link = null;
    if (this.#dropped || !/^https?:\/\//.test(href)) return;
    this.links.push(href);
    if (sameAddress(whole.trim(), href)) this.#text = this.#text.slice(0, from) + href;
  }
}

/** True where the words of a link are its address, as written or as a browser would. */
function sameAddress(words: string, href: string): boolean {
  if (words === href) return true;
  if (!/^https?:\/\/\S+$/.test(words)) return false;
  try {
    return new URL(words).href === new URL(href).href;
  } catch {
    return false;
  }
}
