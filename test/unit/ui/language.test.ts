import { describe, expect, it } from 'vitest';
import { first } from '../../../src/ui/language.svelte';

describe('the first language', () => {
  it('is what the address asks for, else what was kept, else what the reader reads, else English', () => {
    expect(first('en', null, [])).toBe('en');
    expect(first('pseudo', 'en', ['en'])).toBe('pseudo');
    expect(first(null, 'en-GB', ['xx'])).toBe('en');
    expect(first(null, null, ['pt-BR', 'en-AU'])).toBe('en');
    expect(first('not a tag', '??', ['', 'pt'])).toBe('en');
  });
});
