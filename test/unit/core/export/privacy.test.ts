import { describe, expect, it } from 'vitest';
import { Pseudonyms } from '../../../../src/core/export/privacy';

const key = Uint8Array.from({ length: 16 }, (_, i) => i * 7);
const names = new Pseudonyms(key);
const ministry = (handle: string): boolean => handle.toLowerCase() === 'ministry';

describe('Pseudonyms', () => {
  it('call an account alike in any case, another otherwise, and otherwise under another key', () => {
    expect(names.account('Ana')).toBe(names.account('aNA'));
    expect(names.account('ana')).toMatch(/^private-[0-9a-z]{10}$/);
    expect(names.account('ana')).not.toBe(names.account('ben'));
    expect(names.account('ana')).not.toBe(new Pseudonyms(new Uint8Array(16)).account('ana'));
    expect(names.post('1')).not.toBe(names.post('2'));
  });

  it('stand in words in place of names, and leave those who hold a public role', () => {
    const [ana, ben] = [names.account('ana'), names.account('b.en')];
    expect(names.inside('RT @Ana: thanks @ministry, says @b.en.', ministry)).toBe(
      `RT @${ana}: thanks @ministry, says @${ben}.`,
    );
    expect(names.inside('mail to a@b.org about this', ministry)).toBe('mail to a@b.org about this');
    expect(names.inside('@عمر سأل', ministry)).toBe(`@${names.account('عمر')} سأل`);
  });

  it('stand in addresses that lead to an account or its post', () => {
    const ana = names.account('ana');
    const inside = (text: string): string => names.inside(text, ministry);
    expect(inside('https://twitter.com/Ana/status/123?s=20')).toBe(`https://twitter.com/${ana}?s=20`);
    expect(inside('https://mobile.x.com/ana')).toBe(`https://mobile.x.com/${ana}`);
    expect(inside('https://x.com/ministry/status/123')).toBe('https://x.com/ministry/status/123');
    expect(inside('https://x.com/i/status/123')).toBe('https://x.com/i/status/123');
    expect(inside('https://mastodon.social/@ana/123')).toBe(`https://mastodon.social/@${ana}`);
    expect(inside('https://bsky.app/profile/an.a.org/post/3k')).toBe(
      `https://bsky.app/profile/${names.account('an.a.org')}`,
    );
    expect(inside('https://netflix.com/ana')).toBe('https://netflix.com/ana');
  });
});
