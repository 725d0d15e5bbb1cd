/** The app without a network: after one visit everything is kept by the service worker (workers/offline.ts). */
import { isOneFile } from './inside';

const scope = (): string => new URL('.', document.baseURI).href;
/** As in workers/offline.ts. */
const cacheName = (): string => `afterword ${scope()}`;
/** It was forgotten: this page has it kept no more. */
let forgotten = false;

/**
 * Has the app kept for the next time. `onUpdate` is told when a newer version lies ready; it is taken when its argument is
 * called (the page loads anew), or else when the app is next started. Does nothing where it cannot: a file, a frame
 * without an origin, a host without https.
 */
export async function keepForOffline(onUpdate: (take: () => void) => void): Promise<void> {
  const container = serviceWorkers();
  if (!container || forgotten) return;
  const registration = await container.register(new URL('offline.js', document.baseURI).href);
  if (forgotten) return void (await forgetOffline());
  const tell = (): void => {
    const { waiting } = registration;
    if (!waiting || !container.controller || forgotten) return;
    onUpdate(() => {
      container.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('change');
    });
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}

/**
 * Nothing of the app is kept any more, until it is next loaded from its host. True where something was: without a network
 * it opens again only after that.
 */
export async function forgetOffline(): Promise<boolean> {
  const container = serviceWorkers();
  if (!container) return false;
  forgotten = true;
  try {
    const registrations = await container.getRegistrations();
    const own = registrations.filter((registration) => registration.scope === scope());
    for (const registration of own) {
      const { installing } = registration;
      await registration.unregister();
      // One that is still being installed would keep on.
      await settled(installing);
    }
    return (await caches.delete(cacheName())) || own.length > 0;
  } catch (error) {
    // Where the browser lets nothing be kept, nothing is.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Resolves once it is installed, or has failed. */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker?.state !== 'installing') resolve();
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** Null where there are none. On an origin that is none, reading them throws although they seem to be there. */
function serviceWorkers(): ServiceWorkerContainer | null {
  if (isOneFile()) return null;
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}
