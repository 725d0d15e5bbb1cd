/**
 * <afterword-cascade>: a cascade in an article, from one script. A poster first; the frame is loaded when it comes near the
 * window. Everything else happens inside the frame; they speak by messages (core/embed/messages.ts).
 *
 *     <script src="https://…/embed.js" async></script>
 *     <afterword-cascade dataset="denial" lens="horizon" steps></afterword-cascade>
 *     <afterword-cascade src="the-denial.cascade.txt"></afterword-cascade>
 *
 * What stands inside is shown until the frame is there, and wherever no script runs.
 */
import { frameFragment, framePage, type Attributes } from '../../core/embed/address';
import { DATA, EVENTS, isWanted, VERSION, type Asked, type Given } from '../../core/embed/messages';
import { PLURAL_FORMS } from '../../i18n/grammar';

/** Where this script lies, the app lies. */
const BASE = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI).href;
/** How near to the window it is loaded, and its height unless the article sets another. */
const NEAR = '300px';
const HEIGHT = '560px';
const OVER = 'position:absolute;inset:0;inline-size:100%;block-size:100%;';

class AfterwordCascade extends HTMLElement {
  #frame: HTMLIFrameElement | null = null;
  #poster: HTMLImageElement | null = null;
  /** Origin of the frame: 'null' where the sandbox leaves it none. */
  #origin = 'null';
  #sight: IntersectionObserver | null = null;
  #ready = false;
  #waiting: Asked[] = [];
  readonly #hear = (event: MessageEvent<unknown>): void => this.#heard(event);

  connectedCallback(): void {
    Object.assign(this.style, {
      display: 'block',
      position: 'relative',
      minBlockSize: this.getAttribute('height') ?? HEIGHT,
    });
    const address = this.#posterAddress();
    if (address) {
      this.#poster = document.createElement('img');
      Object.assign(this.#poster, { src: address, alt: '', loading: 'lazy', decoding: 'async' });
      this.#poster.style.cssText = `${OVER}object-fit:contain;background:#f6f1e6`;
      this.append(this.#poster);
    }
    addEventListener('message', this.#hear);
    this.#sight = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) this.#load();
      },
      { rootMargin: NEAR },
    );
    this.#sight.observe(this);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#sight?.disconnect();
    this.#frame?.remove();
    this.#poster?.remove();
    this.#frame = this.#poster = null;
    this.#ready = false;
  }

  /** Asks the frame (core/embed/messages.ts says what there is to ask). Waits until it is there. */
  ask(asked: Asked): void {
    if (this.#ready) this.#post(asked);
    // Of several of a kind, only the last still matters.
    else this.#waiting = [...this.#waiting.filter((other) => other.do !== asked.do), asked];
  }
  play(): void {
    this.ask({ do: 'play' });
  }
  pause(): void {
    this.ask({ do: 'pause' });
  }
  /** `share` of the replay, 0 … 1. */
  seek(share: number): void {
    this.ask({ do: 'seek', at: Math.min(1, Math.max(0, share)) });
  }
  step(to: number): void {
    this.ask({ do: 'step', to });
  }

  #post(message: Asked | ({ do: 'give' } & Given), move: Transferable[] = []): void {
    const target = this.#origin === 'null' ? '*' : this.#origin;
    this.#frame?.contentWindow?.postMessage({ afterword: VERSION, ...message }, target, move);
  }

  #posterAddress(): string | null {
    const dataset = this.getAttribute('dataset');
    const own = this.getAttribute('poster');
    if (own !== null) return own;
    return dataset && /^[a-z0-9-]+$/.test(dataset) ? new URL(`samples/${dataset}/card.svg`, BASE).href : null;
  }

  /**
   * What `src` names: a page that holds its posts, or posts that are handed to one of the app's own. Null where it is no address
   * of a file. Only what comes from somewhere is a page: a script or words in the address itself would run as the article's.
   */
  #source(): { address: URL; isPage: boolean } | null {
    const src = this.getAttribute('src');
    if (!src) return null;
    try {
      const address = new URL(src, document.baseURI);
      const comes = /^(?:https?|file):$/.test(address.protocol);
      if (!comes && !/^(?:blob|data):$/.test(address.protocol)) return null;
      return { address, isPage: comes && /\.html?$/i.test(address.pathname) };
    } catch {
      return null;
    }
  }

  /** The language that is asked for, else the first that the reader reads and that there is. */
  #language(): string {
    const root = (tag: string): string => tag.split('-')[0]!.toLowerCase();
    for (const tag of [this.getAttribute('language') ?? '', ...navigator.languages])
      for (const known of Object.keys(PLURAL_FORMS)) if (root(known) === root(tag)) return known;
    return 'en';
  }

  #load(): void {
    if (this.#frame) return;
    this.#sight?.disconnect();
    const source = this.#source();
    const home = source?.isPage ? source.address : new URL(BASE);
    const sameOrigin = home.origin === location.origin;
    this.#origin = sameOrigin ? 'null' : home.origin;
    const attributes: Attributes = Object.fromEntries(
      Array.from(this.attributes, ({ name, value }) => [name, value]),
    );
    const frame = document.createElement('iframe');
    // With the article's own origin, scripts could lift the sandbox: the frame then has none, and only a page runs that is
    // one file, for no script beside it would be allowed.
    frame.setAttribute('sandbox', sameOrigin ? 'allow-scripts' : 'allow-scripts allow-same-origin');
    frame.allow = 'fullscreen';
    frame.title = this.getAttribute('title') ?? 'Afterword';
    frame.style.cssText = `${OVER}border:0`;
    const page = sameOrigin ? framePage(this.#language()) : 'index.html';
    const address = source?.isPage ? home : new URL(page, home);
    const fragment = frameFragment(attributes, source?.isPage === false);
    // What a page says of itself stands where nothing else is asked for.
    if (fragment) address.hash = fragment;
    frame.src = address.href;
    this.#frame = frame;
    this.append(frame);
  }

  /** Only of its own frame, of this version, and of a kind that there is: passed on as an event `afterword-…`. */
  #heard({ source, origin, data }: MessageEvent<unknown>): void {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    if (typeof data !== 'object' || data === null) return;
    const { afterword, is, file } = data as { afterword?: unknown; is?: unknown; file?: unknown };
    if (afterword !== VERSION) return;
    if (is === 'want' && isWanted(file)) return void this.#give(file);
    const event = EVENTS.find((known) => known === is);
    if (!event) return;
    if (event === 'ready') this.#begin();
    this.dispatchEvent(new CustomEvent(`afterword-${event}`, { detail: data }));
  }

  /** The frame is there: what stood in its place goes, and what was asked meanwhile is asked. */
  #begin(): void {
    this.#ready = true;
    for (const other of this.children) if (other instanceof HTMLElement) other.hidden = other !== this.#frame;
    const sentence = this.getAttribute('sentence');
    const corrected = Date.parse(this.getAttribute('corrected') ?? '');
    if (sentence !== null)
      this.#post({ do: 'say', sentence, corrected: Number.isNaN(corrected) ? null : corrected });
    for (const asked of this.#waiting.splice(0)) this.#post(asked);
  }

  /** Hands over what the frame may not fetch itself, as the article may. */
  async #give(file: string): Promise<void> {
    const source = this.#source();
    const address = file === DATA ? source?.address : new URL(file, BASE);
    const bytes = address && !source?.isPage ? await bytesAt(address) : null;
    this.#post({ do: 'give', file, bytes }, bytes ? [bytes] : []);
  }
}

/** Null where there is nothing, or where a host answers with a page of its own. */
async function bytesAt(address: URL): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    const page = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    return response.ok && !page ? await response.arrayBuffer() : null;
  } catch {
    // It is out of reach of this article: the frame says so.
    return null;
  }
}

customElements.define('afterword-cascade', AfterwordCascade);
