/** Whether this export can answer a lens, in words. */
import type { Support } from '../../core/lenses/support';
import { messages } from '../../i18n';

/** "partly: 260 of 355 hops are reposts …": the verdict, and the rule that gave it. */
export function whySupported(support: Support): string {
  const { common, support: m } = messages();
  return common.labelled(m.verdicts[support.verdict], sentenceOf(support));
}

/** The rule that gave the verdict, as a sentence. */
export const sentenceOf = ({ why, count, of }: Support): string => messages().support.why[why](count, of);
