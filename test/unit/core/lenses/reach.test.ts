import { atOnce } from '../../../../src/core/steps';
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../../src/core/lenses/reach';

/** Vector communityReach: ten posts in four groups. */
const GROUP = ['G', 'G', 'P', 'M', 'P', 'P', 'F', 'P', 'M', 'P'];
const TIME = Float64Array.of(0, 5, 9, 20, 30, 31, 60, 62, 70, 90);
const numbers = (letters: readonly string[]): Int32Array =>
  Int32Array.from(letters, (g) => 'GPMF'.indexOf(g));

describe('reach', () => {
  it('is as mixed over time as it is in the end', () => {
    const reach = atOnce(reachOf(Int32Array.from(numbers(GROUP)), TIME));
    expect(reach.effective).toBeCloseTo(3.389245, 6);
    expect(reach.overTime.at(-1)!.effective).toBeCloseTo(reach.effective, 9);
    expect(reach.groups.map(({ posts, first }) => [posts, first])).toEqual([
      [5, 9],
      [2, 0],
      [2, 20],
      [1, 60],
    ]);
    expect(reach.overTime.map(({ groups }) => groups)).toEqual([1, 1, 2, 3, 3, 3, 4, 4, 4, 4]);
    expect(reach.overTime[1]!.effective).toBeCloseTo(1, 9);
  });

  it('counts undated posts, and leaves them and unknown groups out of time', () => {
    const reach = atOnce(reachOf(Int32Array.of(0, -1, 1, 1), Float64Array.of(5, 6, 9, NaN)));
    expect([reach.known, reach.unknown]).toEqual([3, 1]);
    expect(reach.overTime.at(-1)).toMatchObject({ time: 9, posts: 2, groups: 2 });
    expect(reach.groups[0]).toMatchObject({ group: 1, posts: 2, first: 9 });
    expect(reach.groups.find(({ group }) => group === 0)).toMatchObject({ posts: 1, firstPlace: 0 });
  });

  it('is empty where nothing is known', () => {
    const reach = atOnce(reachOf(Int32Array.of(-1), Float64Array.of(1)));
    expect(reach.groups).toEqual([]);
    expect(reach.overTime).toEqual([]);
  });
});
