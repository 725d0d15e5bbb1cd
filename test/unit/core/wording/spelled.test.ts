import { describe, expect, it } from 'vitest';
import { queried, spelled } from '../../../../src/core/wording/spelled';

describe('words as they are searched', () => {
  it('stand apart where their script sets spaces', () => {
    expect(spelled(['visa', 'fees'])).toBe('visa fees');
    expect(spelled(['免', '签证'])).toBe('免签证');
    expect(spelled(['visa', '免签证', '2026'])).toBe('visa 免签证 2026');
    expect(spelled([])).toBe('');
  });

  it('are asked for in the form that is compared', () => {
    expect(queried(' Visa  FEES ')).toEqual(['visa', 'fees']);
    expect(queried('1,250 免签证')).toEqual(['1250', '免签证']);
    expect(queried('#visa')).toEqual(['#visa']);
    expect(queried('')).toEqual([]);
  });
});
