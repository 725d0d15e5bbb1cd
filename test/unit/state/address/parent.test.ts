/** What the page around a frame asks, as fast as it likes. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Asked } from '../../../../src/core/embed/messages';
import { Around } from '../../../../src/state/address/parent';

const page = vi.hoisted(() => ({ send: (() => undefined) as (data: unknown) => void }));
vi.mock('../../../../src/jobs/around', () => ({
  hearAround: (onData: (data: unknown) => void) => {
    page.send = onData;
    return () => (page.send = () => undefined);
  },
  tellAround: () => undefined,
}));

let done: Asked[];
let finish: () => void;
beforeEach(() => {
  done = [];
  // Each step takes until it is finished.
  new Around((asked) => {
    done.push(asked);
    return asked.do === 'step' ? new Promise<void>((resolve) => (finish = resolve)) : undefined;
  });
});
const ask = (asked: object): void => page.send({ afterword: 1, ...asked });

it('is done at once and in its order', async () => {
  for (const asked of [{ do: 'play' }, { do: 'lens', lens: 'where' }, { do: 'seek', at: 0.5 }]) ask(asked);
  await vi.waitFor(() => expect(done.map((asked) => asked.do)).toEqual(['play', 'lens', 'seek']));
});

it('of ten thousand that come while one is done, the last of each kind is, and nothing else', async () => {
  ask({ do: 'step', to: 0 });
  for (let i = 0; i < 10_000; i++)
    ask(
      [{ do: 'step', to: i % 200 }, { do: 'seek', at: (i % 100) / 100 }, { do: 'step', to: NaN }, null!][
        i % 4
      ]!,
    );
  ask({ do: 'play' });
  expect(done).toHaveLength(1);
  finish();
  await vi.waitFor(() => expect(done).toHaveLength(2));
  expect(done[1]).toEqual({ do: 'step', to: 196 });
  finish();
  await vi.waitFor(() => expect(done).toHaveLength(4));
  expect(done.slice(2)).toEqual([{ do: 'seek', at: 0.97 }, { do: 'play' }]);
  ask({ do: 'pause' });
  await vi.waitFor(() => expect(done.at(-1)).toEqual({ do: 'pause' }));
});
