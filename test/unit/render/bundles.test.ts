import { describe, expect, it } from 'vitest';
import { Bundles } from '../../../src/render/density/bundles';
import type { Stroke } from '../../../src/render/density/grid';

const stroke = (depth: number, from: number[], to: number[], dashed = false): Stroke => ({
  ...{ depth, dashed, lines: 1 },
  from: Float32Array.from(from),
  to: Float32Array.from(to),
});
const [RED, BLUE] = [
  [200, 0, 0],
  [0, 0, 100],
];

interface Drawn {
  line: number;
  depth: number;
  from: number[];
  to: number[];
  dashed: boolean;
}

function bundled(add: (bundles: Bundles) => void): Drawn[] {
  const drawn: Drawn[] = [];
  const bundles = new Bundles((line, { depth, from, to, dashed }) =>
    drawn.push({ line, depth, dashed, from: Array.from(from), to: Array.from(to) }),
  );
  add(bundles);
  const steps = bundles.finish(() => false);
  while (!steps.next().done) continue;
  return drawn;
}

describe('lines between the same two pixels', () => {
  it('are drawn once, as dark as all of them, in the mean of their colours by what each takes', () => {
    const drawn = bundled((bundles) => {
      bundles.add(7, 3, 9, stroke(1, RED, BLUE));
      bundles.add(8, 3, 9, stroke(3, BLUE, RED));
    });
    expect(drawn).toEqual([{ line: 7, depth: 4, dashed: false, from: [50, 0, 75], to: [150, 0, 25] }]);
  });

  it('keep apart from those of other ends, the other way round, and from those that are inferred', () => {
    const drawn = bundled((bundles) => {
      bundles.add(1, 3, 9, stroke(1, RED, RED));
      bundles.add(2, 9, 3, stroke(1, RED, RED));
      bundles.add(3, 3, 8, stroke(1, RED, RED));
      bundles.add(4, 3, 9, stroke(1, RED, RED, true));
    });
    expect(drawn.map(({ line }) => line).sort()).toEqual([1, 2, 3, 4]);
    expect(drawn.find(({ line }) => line === 4)!.dashed).toBe(true);
  });

  it('are all drawn, however many bundles there are', () => {
    let added = 0;
    const drawn = bundled((bundles) => {
      for (let line = 0; line < 20_000; line++) {
        bundles.add(line, line % 91, line % 5003, stroke((line % 3) + 1, RED, BLUE));
        added += (line % 3) + 1;
      }
    });
    expect(drawn.reduce((sum, { depth }) => sum + depth, 0)).toBe(added);
    expect(new Set(drawn.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set([`${RED} ${BLUE}`]));
  });
});
