/** Pinned words as the figures of the lens show them. */
import type { Phrase } from '../../../core/replay/phrase';
import type { Opened } from '../../../state/message/opened';
import { phraseText } from './phrase';

/** One pin: what it says, and where it is kept. */
export interface Pin {
  words: string;
  phrase: Phrase;
}

export const pinsOf = ({ bundle, wording }: Opened, tokens: readonly number[]): Pin[] =>
  wording.pins(tokens).map((pin) => ({ words: phraseText(bundle, pin), phrase: wording.phrase(pin) }));

/** How many of those that could change a pin still carry it. */
export interface PinKept {
  words: string;
  kept: number;
}

/** By stretch of hops (from … up to and without to) what of each pin is kept at a moment. */
export const keptAt = (
  pins: readonly Pin[],
  born: number,
  hops: readonly (readonly [from: number, to: number])[],
): PinKept[][] =>
  hops.map(([from, to]) => pins.map(({ words, phrase }) => ({ words, kept: phrase.kept(born, from, to) })));
