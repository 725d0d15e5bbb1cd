import { expect, it } from 'vitest';
import { isolated, plain } from '../../../src/i18n/format';

it('a handle that turns text around turns nothing of a sentence that is pasted elsewhere', () => {
  expect(plain(`By ${isolated('@a\u202eb\u2066')}, in this export`)).toBe('By @ab, in this export');
});
