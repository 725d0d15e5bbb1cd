/** Wordings and edits of one cascade, as they are read and searched. */
import type { EditView, VariantView } from '../api';
import type { CutCascade } from '../replay/cascade';
import { fold } from '../wording/tokens';
import type { PostReader } from './reader';

/** Wordings whose words are sent along with a cascade; others are asked for. */
const SENT = 2000;

export class CascadeWordings {
  /** Folded texts, made by the first search. */
  #folded: string[] | null = null;

  constructor(
    private readonly reader: PostReader,
    private readonly cut: Pick<CutCascade, 'variants' | 'tree'>,
  ) {}

  /** The most carried ones. */
  mostCarried(): VariantView[] {
    return this.views([...this.cut.variants.keys()].slice(0, SENT));
  }

  views(numbers: readonly number[]): VariantView[] {
    const { variants, tree } = this.cut;
    return within(numbers, variants.length).map((variant) => {
      const above = tree.parent[variant]!;
      return this.reader.variant(variants[variant]!, above < 0 ? -1 : variants[above]!, {
        variant,
        carriers: tree.carriers[variant]!,
        first: tree.first[variant]!,
        drift: tree.drift[variant]!,
        flags: tree.flags[variant]!,
      });
    });
  }

  /** Numbers of the wordings whose text holds all words of the query. O(text) for each search. */
  find(query: string): number[] {
    const words = fold(query).split(/\s+/).filter(Boolean);
    this.#folded ??= Array.from(this.cut.variants, (variant) => fold(this.reader.wordingText(variant)));
    return this.#folded.flatMap((text, variant) =>
      words.every((word) => text.includes(word)) ? [variant] : [],
    );
  }

  edits(numbers: readonly number[]): EditView[] {
    const { variants, tree } = this.cut;
    return within(numbers, tree.edits.count).map((edit) => ({
      edit,
      ...this.reader.changed(variants[tree.edits.from[edit]!]!, variants[tree.edits.to[edit]!]!),
    }));
  }
}

/** Numbers that exist: a message from outside may name any. */
const within = (numbers: readonly number[], count: number): number[] =>
  numbers.filter((number) => Number.isInteger(number) && number >= 0 && number < count);
