/** The answers of lenses 3 and 4 in words, under the honesty rules: few posts are read, ranges name their cause. */
import { describe, expect, it } from 'vitest';
import type { DialogueAnswer } from '../../../../src/core/lenses/dialogue';
import { enough } from '../../../../src/core/lenses/enough';
import type { HorizonAnswer } from '../../../../src/core/lenses/horizon';
import { sayDialogue } from '../../../../src/ui/lenses/dialogue/sentences';
import { sayHorizon } from '../../../../src/ui/lenses/horizon/sentences';

const horizon = (source = 1): HorizonAnswer =>
  ({ source, rules: { version: 1, date: '2026-11-27' } }) as HorizonAnswer;
const tiers = (notified: number, weak: number, discoverable: number, unlinked = 0) => {
  const linked = notified + weak + discoverable;
  const counts = { notified, weak, discoverable, unlinked };
  return { counts, linked, from: discoverable, to: discoverable + weak, enough: enough(linked) };
};

describe('what the source is not told', () => {
  it('gives a range by rule and names its cause; similar words stand outside', () => {
    const [first, second] = sayHorizon(horizon(), tiers(128, 52, 96, 124), 400, '');
    expect(first).toContain('96–148 of 276 responses');
    expect(first).toContain('the range is whether weak ones count.');
    expect(second).toContain('up to 124 posts with similar words only, that may be unrelated');
    expect(second).toContain('Notified is not seen.');
    expect(`${first}${second}`).not.toContain('%');
  });

  it('gives one number where no rule varies, and says how a collection narrows it', () => {
    const [first, second] = sayHorizon(horizon(), tiers(20, 0, 20), 40, '@osk_mfa');
    expect(first).toContain('20 of 40 responses in this export raise no direct notification.');
    expect(second).toContain('posts that do not name it are mostly missing');
  });

  it('has few posts read, and says where nothing can be said', () => {
    expect(sayHorizon(horizon(), tiers(5, 1, 3), 9, '')[0]).toBe('Too few (9) to say; read them.');
    expect(sayHorizon(horizon(), tiers(0, 0, 0), 9, '')).toEqual(['Nobody has responded yet.']);
    expect(sayHorizon(horizon(), tiers(0, 0, 0), 0, '')).toEqual(['Nobody responds to it in this export.']);
    expect(sayHorizon(horizon(0), tiers(9, 9, 9), 27, '')[0]).toMatch(/^Nobody knows who wrote/);
  });
});

describe('whether anyone is answered', () => {
  const answer = (more: Partial<DialogueAnswer> = {}): DialogueAnswer =>
    ({
      ...{ source: 1, elsewhere: 0, repliedTo: 4, enough: 'shares', median: null, silence: null },
      ledger: { count: 36 },
      ...more,
    }) as DialogueAnswer;
  const now = (entries: number) => ({
    entries: Array.from({ length: entries }, (_, i) => i),
    addressed: entries,
    ...{ questions: 24, bySource: 4, byOthers: 11, nobody: entries - 15 },
  });

  it('says replied to, never answered, unless a person marked it', () => {
    const [first, second] = sayDialogue(answer(), now(36), 0, true);
    expect(first).toBe(
      'Of 36 posts in this export that address the source, 24 of them questions, it replied to 4; others alone replied to 11.',
    );
    expect(second).toContain('Replied to is not answered');
    expect(sayDialogue(answer(), now(36), 3, true)[1]).toContain('You marked 3 as answered.');
  });

  it('prints a median only where half are reached', () => {
    expect(sayDialogue(answer(), now(36), 0, true)[1]).toContain('not reached');
    expect(sayDialogue(answer({ median: 7_200_000 }), now(36), 0, true)[1]).toContain('within 2 hours');
    expect(sayDialogue(answer({ median: 7_200_000 }), now(36), 0, false)[1]).not.toContain('within');
  });

  it('has few posts read, and says where there are none', () => {
    expect(sayDialogue(answer(), now(9), 0, true)[0]).toBe(
      'Too few (9) address the source to say; read them.',
    );
    expect(sayDialogue(answer(), now(0), 0, false)).toEqual(['Nobody has addressed the source yet.']);
    const none = answer({ ledger: { count: 0 } as DialogueAnswer['ledger'], elsewhere: 2 });
    expect(sayDialogue(none, now(0), 0, true)).toEqual([
      'Nobody addresses the source below this message in this export.',
      '2 posts elsewhere in this export do.',
    ]);
    expect(sayDialogue(answer({ source: 0 }), now(0), 0, true)[0]).toMatch(/^Nobody knows who wrote/);
  });
});
