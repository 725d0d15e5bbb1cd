/** What becomes of the message: the answer of the wording lens, as figures. The interface puts it into words. */
import { Phrase, ToldByHop } from '../replay/phrase';
import type { HopFigures, Replay } from '../replay/replay';
import type { Cascade } from '../replay/types';
import type { VariantTree } from '../wording/tree';
import { EDIT_FLAG } from '../wording/types';
import { enough, type Enough } from './enough';
import { steepestRun } from './steepest';

/** How many of how many. */
export interface Part {
  count: number;
  of: number;
}

/** Words of the source that are followed together, at one moment. */
export interface PhraseFigures {
  /** Indices in `rootTokens`, ascending; the first and the last bound the text to show. */
  tokens: readonly number[];
  /**
   * Of the retellings that could change the words (no reposts, no translation candidates), those that still show all
   * of them. `of − count` left out or replaced at least one.
   */
  changers: Part;
  /**
   * From this hop on, fewer than half of the changers carry them: at this hop itself, and at all hops from it taken
   * together (`kept`). The first such hop; null where there is none.
   */
  half: { hop: number; kept: Part } | null;
  /** No changer carries them any more at this hop or deeper; null where some hop's last changers still do. */
  goneFrom: number | null;
  /** By hop, from the first on, where a changer stands: the changers that carry them. */
  byHop: { hop: number; changers: Part }[];
}

/** The answer of the wording lens at one moment. */
export interface WordingAnswer {
  /** Which hops it was read from; said in the sentence. */
  paths: 'known' | 'likely';
  /** Posts below the root: `retellings` pass it on, `replies` speak to it (counted, never compared). */
  posts: number;
  replies: number;
  retellings: number;
  /** Retellings that cannot change the words. */
  reposts: number;
  /** The others: quotes, manual reposts, copies, translation candidates. */
  changers: number;
  /** Changers that cannot be held against the source's words: another language, or no text. */
  uncompared: number;
  /** Changers whose audience sees other words than the source's. */
  changed: number;
  /** How much may be said of the changers (`lost`, `changed`), and of all retellings (`now`). */
  enough: { changers: Enough; retellings: Enough };
  /**
   * The contiguous words of the source that changers lose most; null where none lost any (`changed` may still be above
   * 0: words were only added), or where no changer can be compared.
   */
  lost: PhraseFigures | null;
  /** The wording that most retellings carry now; null where none carries any. */
  now: {
    /** Its number in the cascade. */
    variant: number;
    /** It is the source's own wording (case, punctuation and links apart). */
    asSaid: boolean;
    /** Retellings that carry it, of all. */
    carriers: Part;
    /** Words of the source that it keeps; hashtags, mentions and links are no words. */
    kept: Part;
  } | null;
}

/** What the lens reads of a cascade (all of it is in the CascadeBundle). */
export interface WordingInput {
  cascade: Cascade;
  rootTokens: readonly { core: boolean }[];
  survives: Uint8Array;
  tree: Pick<VariantTree, 'rootFlags'>;
}

/** Phrases that are kept ready at once. */
const PHRASES = 64;

/** Answers the wording lens at any moment of one cascade, on the main thread. */
export class WordingLens {
  readonly #core: readonly boolean[];
  readonly #told: ToldByHop;
  readonly #phrases = new Map<string, Phrase>();

  constructor(
    private readonly input: WordingInput,
    private readonly replay: Replay,
    private readonly paths: 'known' | 'likely' = 'known',
  ) {
    this.#core = input.rootTokens.map((token) => token.core);
    this.#told = new ToldByHop(input.cascade);
  }

  /** The answer when the first `born` places are born. O(hops × words + log posts), once its phrase was met. */
  answer(born: number): WordingAnswer {
    const all = this.replay.all(born);
    const read = this.replay.read.all(born);
    const shares = this.replay.survival(born, 1, Infinity, 'changers');
    const run = shares && steepestRun(shares, this.#core);
    return {
      paths: this.paths,
      posts: all.posts,
      replies: all.posts - all.retellings,
      retellings: all.retellings,
      reposts: all.retellings - all.changers,
      changers: all.changers,
      uncompared: all.changers - all.wordedChangers,
      changed: all.changed,
      enough: { changers: enough(read.wordedChangers), retellings: enough(read.retellings) },
      lost: run && phraseFigures(this.replay, this.phrase(run), born),
      now: this.#now(all),
    };
  }

  /** Pinned words at one moment: tokens of the root, one pin for each run without an unpinned word between. */
  pinned(born: number, tokens: readonly number[]): PhraseFigures[] {
    return this.pins(tokens).map((pin) => phraseFigures(this.replay, this.phrase(pin), born));
  }

  /** Pinned tokens as runs: words that follow each other are one pin, and must survive together. */
  pins(tokens: readonly number[]): number[][] {
    const pinned = new Set(tokens);
    const runs: number[][] = [];
    let open = false;
    this.#core.forEach((isWord, token) => {
      if (!isWord) return;
      if (!pinned.has(token)) open = false;
      else if (open) runs.at(-1)!.push(token);
      else open = runs.push([token]) > 0;
    });
    return runs;
  }

  /** By wording: 1 where it lost a pin, or changed a negation or a number of the source's. Notches a post's mark. */
  notched(tokens: readonly number[]): Uint8Array {
    const lost = this.pins(tokens).map((pin) => this.phrase(pin).shownBy);
    return this.input.tree.rootFlags.map((flags, variant) => {
      if (flags & EDIT_FLAG.translation) return 0;
      const changed = (flags & (EDIT_FLAG.negation | EDIT_FLAG.number)) !== 0;
      return changed || lost.some((shownBy) => !shownBy[variant]) ? 1 : 0;
    });
  }

  /** Follows tokens together; made once, kept while it is used. */
  phrase(tokens: readonly number[]): Phrase {
    const key = tokens.join();
    let phrase = this.#phrases.get(key);
    if (!phrase) {
      if (this.#phrases.size >= PHRASES) this.#phrases.clear();
      phrase = new Phrase(this.#told, this.input.survives, this.#core.length, tokens);
      this.#phrases.set(key, phrase);
    }
    return phrase;
  }

  #now({ leader, carriers, retellings }: HopFigures): WordingAnswer['now'] {
    if (leader < 0) return null;
    const kept: Part = { count: 0, of: 0 };
    this.#core.forEach((isWord, token) => {
      if (!isWord) return;
      kept.of++;
      kept.count += this.input.survives[leader * this.#core.length + token]!;
    });
    const asSaid = this.input.cascade.variant[0] === leader;
    return { variant: leader, asSaid, carriers: { count: carriers, of: retellings }, kept };
  }
}

/** How a phrase fares at one moment. O(hops × log posts). */
function phraseFigures(replay: Replay, phrase: Phrase, born: number): PhraseFigures {
  const all = replay.all(born);
  const byHop: PhraseFigures['byHop'] = [];
  for (let hop = 1; hop <= replay.hops; hop++) {
    const of = replay.hop(born, hop).wordedChangers;
    if (of > 0) byHop.push({ hop, changers: { count: phrase.kept(born, hop, hop + 1), of } });
  }
  return {
    tokens: phrase.tokens,
    changers: { count: phrase.kept(born), of: all.wordedChangers },
    half: halfFrom(byHop),
    goneFrom: goneFrom(byHop),
    byHop,
  };
}

/** `PhraseFigures.half` of figures by hop, which ascend. */
export function halfFrom(byHop: PhraseFigures['byHop']): PhraseFigures['half'] {
  const kept: Part = { count: 0, of: 0 };
  let half: PhraseFigures['half'] = null;
  for (const { hop, changers } of byHop.toReversed()) {
    kept.count += changers.count;
    kept.of += changers.of;
    if (changers.count * 2 < changers.of && kept.count * 2 < kept.of) half = { hop, kept: { ...kept } };
  }
  return half;
}

/** `PhraseFigures.gone` of figures by hop, which ascend. */
export function goneFrom(byHop: PhraseFigures['byHop']): number | null {
  const last = byHop.findLastIndex(({ changers }) => changers.count > 0);
  return byHop[last + 1]?.hop ?? null;
}
