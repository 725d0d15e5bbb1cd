/** Thread entry: the service worker. The build puts before it what it keeps: paths with their hashes (test/tools/build/offline.ts). */
declare const KEPT: Readonly<Record<string, string>>;
const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
/** Of this copy of the app: another may lie on the same host. As in src/jobs/offline.ts. */
const NAME = `afterword ${scope}`;
/** Where a file is kept: another content has another address. */
const keyOf = (path: string): string => `${scope}${path}?${KEPT[path]!}`;

async function kept(path: string): Promise<Response> {
  const cache = await caches.open(NAME);
  if (!(await cache.match(keyOf(path)))) await cache.add(new Request(keyOf(path), { cache: 'no-cache' }));
  return (await cache.match(keyOf(path))) ?? Response.error();
}
/** Only installing begins to keep: once all is forgotten, files come from the host. */
const given = async (request: Request, path: string): Promise<Response> =>
  (await caches.has(NAME)) ? kept(path) : fetch(request);
/** Of a version before this one, which a page may still be of: its parts, whose names say what is in them, may be gone from the host. */
const earlier = async (request: Request, path: string): Promise<Response> =>
  (await caches.match(`${scope}${path}`, { cacheName: NAME, ignoreSearch: true })) ?? fetch(request);
/** Drops what only earlier versions kept, unless a page of theirs may still be open. */
async function sweep(): Promise<void> {
  if ((await worker.clients.matchAll({ includeUncontrolled: true })).length > 1) return;
  const cache = await caches.open(NAME);
  const wanted = new Set(Object.keys(KEPT).map(keyOf));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}

worker.addEventListener('install', (event) => event.waitUntil(Promise.all(Object.keys(KEPT).map(kept))));
// The page that brought it is answered at once: what it loads later may come after the network is gone.
worker.addEventListener('activate', (event) => event.waitUntil(sweep().then(() => worker.clients.claim())));
// Only the page says when: nothing changes during a talk.
worker.addEventListener('message', ({ data }) => void (data === 'change' && worker.skipWaiting()));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const path = url.slice(scope.length).replace(/[?#].*$/, '') || 'index.html';
  if (Object.hasOwn(KEPT, path)) event.respondWith(given(event.request, path));
  else if (path.startsWith('assets/')) event.respondWith(earlier(event.request, path));
});
