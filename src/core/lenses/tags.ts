/** What kind of message a message is: as the user says or, until then, by a rule of words that is shown. */

export const TAGS = ['policy', 'personal', 'ceremonial', 'event', 'crisis'] as const;

/** Words that speak for a tag; one that ends in * stands for all words that begin so. */
export interface TagRule {
  tag: string;
  words: readonly string[];
}

export interface Tagged {
  /** One of TAGS, or the user's own word; null = none. */
  tag: string | null;
  by: 'hand' | 'rule' | null;
  /** Words of the rule that were found. */
  words: string[];
}

/** Where the user has not said otherwise; English, those that are told by fewest words first. Our own choice. */
export const TAG_RULES: readonly TagRule[] = [
  {
    tag: 'crisis',
    words: [
      ...[
        'evacuat*',
        'earthquake',
        'flood*',
        'emergency',
        'warn*',
        'heavy rain',
        'road is closed',
        'attack*',
      ],
      ...['leave by', 'advisory', 'false website', 'storm', 'outbreak', 'missing'],
    ],
  },
  {
    tag: 'personal',
    words: [
      ...['photo of the day', 'our youngest', 'our oldest', 'marathon', 'retires', 'birthday', 'choir'],
      ...['week in numbers', 'cat', 'dog', 'behind the scenes', 'our team'],
    ],
  },
  {
    tag: 'ceremonial',
    words: [
      ...['congratulat*', 'anniversary', 'national day', 'condolence*', 'remember', 'letters of credence'],
      ...['toast', 'thanks', 'years ago', 'receives', 'state dinner', 'wreath'],
    ],
  },
  {
    tag: 'event',
    words: [
      ...['this week', 'open house', 'seminar', 'exhibition', 'concert', 'visitors', 'livestream', 'hearing'],
      ...['ask the minister', 'join us', 'conference', 'invites'],
    ],
  },
  {
    tag: 'policy',
    words: [
      ...['agreement', 'treaty', 'talks', 'negotiat*', 'law', 'budget', 'sanction*', 'vote', 'council'],
      ...['joint statement', 'parliament', 'propos*', 'fund', 'pledge*', 'toll', 'waive*', 'visa fee'],
    ],
  },
];

/** Tags texts by rules; each rule is one expression. */
export class Tagger {
  readonly #rules: { tag: string; found: RegExp }[];

  constructor(rules: readonly TagRule[]) {
    this.#rules = rules
      .filter(({ words }) => words.length > 0)
      .map(({ tag, words }) => ({
        tag,
        found: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
      }));
  }

  /** The tag with most different words of its rule in the text, the first of equals; `hand` goes before. */
  tag(text: string, hand?: string): Tagged {
    if (hand !== undefined) return { tag: hand || null, by: 'hand', words: [] };
    let best: Tagged = { tag: null, by: null, words: [] };
    for (const { tag, found } of this.#rules) {
      const words = [...new Set(Array.from(text.matchAll(found), ([word]) => word.toLowerCase()))];
      if (words.length > best.words.length) best = { tag, by: 'rule', words };
    }
    return best;
  }
}

/** Words are text, not expressions; * stands for the rest of a word. */
function pattern(word: string): string {
  const bare = word
    .trim()
    .replace(/\*$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return word.trim().endsWith('*') ? `${bare}[\\p{L}\\p{N}]*` : bare;
}

/** Words of a rule as a user types them, parted by commas or lines. */
export const ruleWords = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
