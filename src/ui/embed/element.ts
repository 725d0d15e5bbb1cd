/**
 * <afterword-cascade>: a cascade in an article, from one script. A poster first; the frame is loaded when it comes near the
 * window. Everything else happens inside the frame; they speak by messages (core/embed/messages.ts).
 *
 *     <script src="https://…/embed.js" async></script>
 *     <afterword-cascade dataset="denial" lens="horizon" steps></afterword-cascade>
 *     <afterword-cascade src="cascade.html"></afterword-cascade>
 */
const VERSION = 1;
/** Where this script lies, the app lies. */
const BASE = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI).href;
/** How near to the window it is loaded, and its height unless the article sets another. */
const NEAR = '300px';
const HEIGHT = '560px';
/** Attributes that are the view's, and their names in an address (state/url.ts). */
const VIEW = [
  ['dataset', 'sample'],
  ['lens', 'lens'],
  ['source', 'source'],
  ['message', 'message'],
  ['layout', 'layout'],
  ['moment', 'at'],
  ['speed', 'speed'],
] as const;
const KINDS = ['ready', 'moment', 'step', 'select', 'fault'];

class AfterwordCascade extends HTMLElement {
  #frame: HTMLIFrameElement | null = null;
  /** Origin of the frame: 'null' where the sandbox leaves it none. */
  #origin = 'null';
  #sight: IntersectionObserver | null = null;
  #ready = false;
  #waiting: object[] = [];
  readonly #hear = (event: MessageEvent<unknown>): void => this.#heard(event);

  connectedCallback(): void {
    Object.assign(this.style, {
      display: 'block',
      position: 'relative',
      minBlockSize: this.getAttribute('height') ?? HEIGHT,
    });
    const poster = this.#poster();
    if (poster) {
      const picture = document.createElement('img');
      Object.assign(picture, { src: poster, alt: '', loading: 'lazy', decoding: 'async' });
      picture.style.cssText =
        'position:absolute;inset:0;inline-size:100%;block-size:100%;object-fit:contain;background:#f6f1e6';
      this.append(picture);
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
    this.replaceChildren();
    this.#frame = null;
    this.#ready = false;
  }

  /** Asks the frame: 'play', 'pause', 'seek' (at: 0 … 1), 'step' (to), 'lens' (lens), 'select' (key). Waits until it is there. */
  ask(asked: { do: string; at?: number; to?: number; lens?: string; key?: string | null }): void {
    const message = { afterword: VERSION, ...asked };
    if (this.#ready) this.#post(message);
    // Of several of a kind, only the last still matters.
    else
      this.#waiting = [...this.#waiting.filter((other) => (other as typeof asked).do !== asked.do), message];
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

  #post(message: object): void {
    this.#frame?.contentWindow?.postMessage(message, this.#origin === 'null' ? '*' : this.#origin);
  }

  #poster(): string | null {
    const dataset = this.getAttribute('dataset');
    const own = this.getAttribute('poster');
    if (own !== null) return own;
    return dataset && /^[a-z0-9-]+$/.test(dataset) ? new URL(`samples/${dataset}/card.svg`, BASE).href : null;
  }

  /** The app, or the page that `src` names; what the attributes say is its view. */
  #address(sameOrigin: boolean): URL {
    const page = this.getAttribute('src');
    // Without an origin of its own only the one file runs: no script beside it would be allowed.
    const address = new URL(
      page ?? (sameOrigin ? 'afterword.html' : 'index.html'),
      page ? document.baseURI : BASE,
    );
    const view = new URLSearchParams();
    for (const [attribute, name] of VIEW) {
      const value = this.getAttribute(attribute);
      if (value) view.set(name, value);
    }
    if (this.hasAttribute('loop')) view.set('loop', '1');
    if (!this.hasAttribute('steps')) address.searchParams.set('steps', '0');
    if (this.hasAttribute('autoplay')) address.searchParams.set('autoplay', '1');
    const theme = this.getAttribute('theme');
    if (theme) address.searchParams.set('theme', theme);
    const language = this.getAttribute('language');
    if (language) address.searchParams.set('lang', language);
    if (view.size) address.hash = `1?${view}`;
    return address;
  }

  #load(): void {
    if (this.#frame) return;
    this.#sight?.disconnect();
    const base = new URL(this.getAttribute('src') ?? BASE, document.baseURI);
    const sameOrigin = base.origin === location.origin;
    this.#origin = sameOrigin ? 'null' : base.origin;
    const frame = document.createElement('iframe');
    // With the article's own origin, scripts could lift the sandbox: the frame then has none.
    frame.setAttribute('sandbox', sameOrigin ? 'allow-scripts' : 'allow-scripts allow-same-origin');
    frame.allow = 'fullscreen';
    frame.title = this.getAttribute('title') ?? 'Afterword';
    frame.style.cssText = 'position:absolute;inset:0;inline-size:100%;block-size:100%;border:0';
    frame.src = this.#address(sameOrigin).href;
    this.#frame = frame;
    this.append(frame);
  }

  /** Only of its own frame, of this version, and of a kind that there is: passed on as an event `afterword-…`. */
  #heard({ source, origin, data }: MessageEvent<unknown>): void {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    if (typeof data !== 'object' || data === null) return;
    const { afterword, is } = data as { afterword?: unknown; is?: unknown };
    if (afterword !== VERSION || typeof is !== 'string' || !KINDS.includes(is)) return;
    if (is === 'ready') {
      this.#ready = true;
      this.querySelector('img')?.remove();
      for (const message of this.#waiting.splice(0)) this.#post(message);
    }
    this.dispatchEvent(new CustomEvent(`afterword-${is}`, { detail: data }));
  }
}

customElements.define('afterword-cascade', AfterwordCascade);
