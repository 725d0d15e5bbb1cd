import { describe, expect, it } from 'vitest';
import { spread } from '../../../../src/ui/timeline/spread';

describe('labels beside lines', () => {
  it('stay where they are wanted when they do not meet', () => {
    expect(spread([80, 20], 17, 0, 100)).toEqual([80, 20]);
  });

  it('are moved apart, in their order, and stay between the bounds', () => {
    expect(spread([50, 50, 45], 10, 0, 100)).toEqual([55, 65, 45]);
    expect(spread([95, 99], 17, 0, 100)).toEqual([83, 100]);
    expect(spread([-5, 0], 17, 0, 100)).toEqual([0, 17]);
  });

  it('share what room there is where they cannot all be a gap apart', () => {
    expect(spread([10, 10, 10], 20, 0, 20)).toEqual([0, 10, 20]);
    expect(spread([], 20, 0, 20)).toEqual([]);
  });
});
