/** Every worker holds a lock as long as it lives: whoever waits for it learns of its end (src/jobs/pulse.ts). */
addEventListener('message', ({ data }: MessageEvent<{ hold?: unknown } | null>) => {
  const hold = data?.hold;
  // A page without an origin has no locks, and none of its workers: then an end is noticed only where it tells itself.
  const { locks } = navigator as { locks?: LockManager };
  if (typeof hold !== 'string' || !locks) return;
  const held = (): Promise<never> => {
    postMessage({ held: hold });
    return new Promise(() => undefined);
  };
  locks.request(hold, held).catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error;
  });
});
