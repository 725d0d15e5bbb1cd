/** Pauses between steps of long work. */

/** Lets the page answer, and be painted. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Lets the page answer, and be painted where it is due, without waiting for that. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Lets others on while the card works, for a moment: in a thread of its own, where nothing is painted. */
export const shortly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));
