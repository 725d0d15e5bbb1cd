/** What an article's attributes make of a frame's address, whatever stands in them. */
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

let asked: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  await import('../../../src/ui/embed/element');
  addEventListener('error', ({ message }) => void faults.push(message));
});
beforeEach(() => {
  asked = [];
  // Nothing is loaded: what would be is asked for.
  vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set').mockImplementation(
    (address) => void asked.push(address),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The frame of an element with these attributes, and its address. */
async function framed(
  attributes: Record<string, string>,
): Promise<{ address: URL; frame: HTMLIFrameElement }> {
  const element = document.createElement('afterword-cascade');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await expect.poll(() => asked.length).toBe(1);
  return { address: new URL(asked[0]!), frame: element.querySelector('iframe')! };
}

it('nothing but a page that comes from somewhere is a frame’s address; another source is handed over or left out', async () => {
  for (const src of [
    'javascript:alert(1)//.html',
    'JaVaScRiPt:alert(1)//x.htm',
    'data:text/html,<script>alert(1)</script>#.html',
    'data:text/html;x=.html',
    `blob:${location.origin}/0.html`,
    'http://[',
    'https://%',
    '//',
    '\u0000javascript:alert(1)//.html',
  ]) {
    const { address, frame } = await framed({ src, title: '"><script>alert(1)</script>' });
    expect([address.protocol, address.origin], src).toEqual([location.protocol, location.origin]);
    expect(address.pathname, src).toMatch(/\/frame\.[\w-]+\.html$/);
    // Of the article's origin, it has none of its own.
    expect(frame.getAttribute('sandbox'), src).toBe('allow-scripts');
    expect(frame.title).toBe('"><script>alert(1)</script>');
    document.body.replaceChildren();
    asked = [];
  }
  const page = await framed({ src: 'https://example.invalid/a.html' });
  expect(page.address.href).toBe('https://example.invalid/a.html#1?steps=0');
  expect(faults).toEqual([]);
});

it('no attribute leads out of the fragment, however long or strange', async () => {
  const long = 'x'.repeat(1 << 20);
  for (const attributes of [
    { dataset: '../../x?y#z', language: '../../x', theme: '<', lens: 'constructor', moment: 'NaN' },
    { dataset: 'a&given=1#1?sample=b', source: '__proto__', message: long, speed: '1e999', layout: '\u202e' },
    { sentence: long, corrected: '<script>', poster: 'javascript:alert(1)', height: '1px;} *{display:none' },
  ]) {
    const { address, frame } = await framed(attributes);
    expect(address.pathname).toMatch(/^\/(?:[\w-]+\/)*frame\.[\w-]+\.html$/);
    expect([address.search, address.hash.slice(0, 3)]).toEqual(['', '#1?']);
    const said = new URLSearchParams(address.hash.slice(3));
    for (const name of said.keys())
      expect([
        'sample',
        'lens',
        'source',
        'message',
        'layout',
        'at',
        'speed',
        'theme',
        'speak',
        'steps',
      ]).toContain(name);
    expect(said.get('sample') ?? '').toBe(attributes.dataset ?? '');
    expect(frame.parentElement!.style.display).toBe('block');
    document.body.replaceChildren();
    asked = [];
  }
  expect(faults).toEqual([]);
});

it('of messages only those of its own frame, of this version and a kind that there is, become events', async () => {
  const { frame } = await framed({ dataset: 'denial' });
  const element = frame.parentElement!;
  const heard: string[] = [];
  for (const name of ['ready', 'moment', 'step', 'select', 'fault', 'want', 'constructor', '__proto__'])
    element.addEventListener(`afterword-${name}`, ({ type }) => void heard.push(type));
  const send = (data: unknown, source: MessageEventSource | null, origin: string): void =>
    void dispatchEvent(new MessageEvent('message', { data, source, origin }));
  const own = frame.contentWindow;
  const good = { afterword: 1, is: 'moment', at: 0.5, playing: false };
  send(good, own, location.origin);
  send(good, window, 'null');
  send(good, null, 'null');
  for (const data of [
    ...[
      null,
      undefined,
      7,
      'moment',
      [],
      NaN,
      () => 0,
      JSON.parse('{"__proto__":{"afterword":1,"is":"moment"}}'),
    ],
    ...[
      { ...good, afterword: 2 },
      { ...good, afterword: '1' },
      { ...good, is: '__proto__' },
    ],
    { afterword: 1, is: 'constructor' },
    { afterword: 1, is: 'want', file: '../../secret' },
    { afterword: 1, is: 'want', file: 'https://example.invalid/' },
    { afterword: 1, is: ['moment'] },
  ])
    send(data, own, 'null');
  expect(heard).toEqual([]);
  send(good, own, 'null');
  expect(heard).toEqual(['afterword-moment']);
  expect(faults).toEqual([]);
});
