import { describe, expect, it } from 'vitest';
import { directionOf, hasItalics } from '../../../src/ui/widgets/script';

describe('how a text is set', () => {
  it('runs as most of its letters do, not as its first', () => {
    expect(directionOf('MFA تعلن إطلاق برنامج جديد للطلاب')).toBe('rtl');
    expect(directionOf('The word سلام means peace')).toBe('ltr');
    expect(directionOf('שלום @a_very_long_latin_handle https://example.org/very/long')).toBe('rtl');
    expect(directionOf('外交部取消签证')).toBe('ltr');
    expect(directionOf('30 / 6')).toBe('ltr');
  });

  it('has italics where the script has', () => {
    expect(['visa', 'визы', 'سلام', '签证', 'सभी'].map(hasItalics)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
