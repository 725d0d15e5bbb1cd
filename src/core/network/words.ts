/** Rules that read what an account calls itself. */

/** Latin words of so few letters must stand alone: "mod" is not in "modern". */
const SHORT = 4;

/**
 * A rule that holds where a handle or a name has one of the words in it; all are looked for in one pass. `alone`: Latin
 * words of up to so many letters must be whole words.
 */
export function anyOf(words: readonly string[], alone = SHORT): (handle: string, name: string) => boolean {
  const standsAlone = (word: string): boolean => word.length <= alone && /^\p{Script=Latin}+$/u.test(word);
  const whole = words.filter(standsAlone).join('|');
  const within = words.filter((word) => !standsAlone(word)).join('|');
  const rule = new RegExp(
    [within, whole && `(?<!\\p{L})(?:${whole})(?!\\p{L})`].filter(Boolean).join('|'),
    'u',
  );
  return (handle, name) => rule.test(`${handle.replace(/_/g, ' ')} ${name}`.toLowerCase());
}
