import type { CascadeBundle } from '../../core/api';

/** How many of the message's words a wording still shows; hashtags, mentions and links are no words. */
export function keptWords(bundle: CascadeBundle, variant: number): { kept: number; words: number } {
  const { rootTokens, survives } = bundle;
  let kept = 0;
  let words = 0;
  rootTokens.forEach((token, i) => {
    if (!token.core) return;
    words++;
    if (variant >= 0) kept += survives[variant * rootTokens.length + i]!;
  });
  return { kept, words };
}
