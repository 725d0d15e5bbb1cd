/** Everything that is drawn and read of a message, made ready to be read at any moment. */
import type { CascadeBundle, MessageSummary, ReplayApi } from '../../core/api';
import { offScale } from '../../core/lenses/offScale';
import { WordingLens } from '../../core/lenses/wording';
import { Replay } from '../../core/replay';
import type { Bridge } from '../../jobs/bridge';

export interface Opened {
  bundle: CascadeBundle;
  replay: Replay;
  /** Answers of the wording lens at any moment. */
  wording: WordingLens;
  /** Several roots are one message that the user joined. */
  messages: MessageSummary[];
  /** On likely paths. */
  likely: boolean;
  /** By place: 1 where a retelling may be a translation, off the scale of drift. */
  offScale: Uint8Array;
}

/** Makes a bundle ready; the worker's fault where it fails. */
export async function readBundle(
  bridge: Bridge<ReplayApi>,
  bundle: CascadeBundle,
  messages: MessageSummary[],
  likely: boolean,
): Promise<Opened> {
  const words = bundle.rootTokens.length;
  const index = await bridge.call(null, (api) => api.build(bundle.cascade, bundle.survives, words));
  const replay = new Replay(bundle.cascade, index);
  const wording = new WordingLens(bundle, replay, likely ? 'likely' : 'known');
  return { bundle, replay, wording, messages, likely, offScale: offScale(bundle.cascade, bundle.tree) };
}
