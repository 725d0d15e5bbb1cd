/** The app without a network: after one visit everything is kept by the service worker (workers/offline.ts). */
import { isOneFile } from './inside';

/**
 * Has the app kept for the next time. `onUpdate` is told when a newer version lies ready; it is taken when its argument is
 * called (the page loads anew), or else when the app is next started. Does nothing where it cannot: a file, a frame
 * without an origin, a host without https.
 */
export async function keepForOffline(onUpdate: (take: () => void) => void): Promise<void> {
  const container = isOneFile() ? null : serviceWorkers();
  if (!container) return;
  const registration = await container.register(new URL('offline.js', document.baseURI).href);
  const tell = (): void => {
    const { waiting } = registration;
    if (!waiting || !container.controller) return;
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

/** Null where there are none. On an origin that is none, reading them throws although they seem to be there. */
function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}
