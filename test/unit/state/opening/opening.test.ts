import { describe, expect, it } from 'vitest';
import type { Bridges } from '../../../../src/jobs/workers';
import { Faults } from '../../../../src/state/faults.svelte';
import { Opening } from '../../../../src/state/opening/opening.svelte';

/** A simulator whose calls end when told to, as a worker's would. */
function held() {
  const ends: (() => void)[] = [];
  const simulate = {
    call: (signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        ends.push(resolve);
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
    terminate: () => undefined,
  };
  /** Workers that were asked to end, as nobody waits for them. */
  const ended: string[] = [];
  const later = (name: string) => ({ start: () => undefined, rest: () => void ended.push(name) });
  const faults = new Faults();
  const bridges = { simulate, replay: later('replay'), layout: later('layout'), store: later('store') };
  const opening = new Opening(bridges as unknown as Bridges, faults);
  const make = (posts: number) =>
    opening.run(async (signal) => {
      await opening.make(posts, 1, signal);
    });
  return { opening, faults, make, ends, ended };
}

describe('one opening at a time', () => {
  it('a later one replaces the one that goes on, which is no fault and leaves nothing behind', async () => {
    const { opening, faults, make, ends } = held();
    const first = make(10);
    const second = make(20);
    await first;
    expect(opening.progress).toEqual({ stage: 'making', done: 0, total: 20 });
    expect(faults.last).toBeNull();
    ends[1]!();
    await second;
    expect(opening.progress).toBeNull();
  });

  it('what is given up is over at once, with the workers that it would have asked', async () => {
    const { opening, make, ended } = held();
    const given = make(10);
    opening.stop();
    expect(opening.progress).toBeNull();
    expect(ended).toEqual(['replay', 'layout', 'store']);
    await given;
  });

  it('tells what went wrong until the next one begins', async () => {
    const { opening, faults } = held();
    await opening.run(() => Promise.reject(new Error('No such file.')));
    expect(faults.last?.message).toBe('No such file.');
    await opening.run(() => Promise.resolve());
    expect(faults.last).toBeNull();
  });
});
