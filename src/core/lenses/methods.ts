/**
 * How every figure is computed: its formula, and where that comes from. One list: the interface shows it beside the figure
 * with a sentence and caveats in its own language (i18n, `methods`).
 */
export interface Method {
  formula: string;
  /** Where it comes from; `own` = our own rule. */
  source: string;
}

const OWN = 'own';
const NOTIFICATIONS = 'Notifications as X/Twitter documents them and its clients name them';

export const METHODS = {
  'wording.survival': { formula: 'posts that still show the word ÷ retellings with words', source: OWN },
  'wording.fidelity': {
    formula: '2 · LCS(a, b) ÷ (|a| + |b|), in words',
    source: 'Dice 1945, over the longest common subsequence',
  },
  'wording.drift': { formula: '1 − fidelity to the source’s words', source: OWN },
  'wording.lost': {
    formula:
      'the run of words with the largest Σ (loss − max(mean loss, ⅔ · largest loss)); loss = 1 − share kept',
    source: 'The largest run is found as in Bentley 1984; the threshold is our own',
  },
  'wording.rate': {
    formula: 'μ = (V − 1) ÷ (N − 1); as said after d hops: (1 − μ)^d',
    source: 'Adamic, Lento, Adar & Ng 2016, doi:10.1145/2835776.2835827',
  },
  'wording.sizes': {
    formula:
      'by the rate: p(k) ∝ k^−(1 + 1 ÷ (1 − μ)); fitted: p(k) = ρ B(k, ρ + 1), ρ = n ÷ Σ (ψ(k + ρ + 1) − ψ(ρ + 1))',
    source: 'Simon 1955; Newman 2005; on the first wording Dodds et al. 2016, arXiv:1608.06313',
  },
  'horizon.untold': {
    formula: 'from: discoverable · to: discoverable + weak · of: notified + weak + discoverable',
    source: NOTIFICATIONS,
  },
  'horizon.unlinked': {
    formula: 'no id, no name, no link, no hashtag, no phrase of six words in common, no text word for word',
    source: OWN,
  },
  'horizon.branches': {
    formula:
      'posts below one another, none of them notified or weak; back: the first told post that hangs on one',
    source: OWN,
  },
  'horizon.audience': { formula: 'Σ followers, each response counted', source: OWN },
  'dialogue.ledger': {
    formula:
      'replies to the source + posts that name it in their own words − reposts, credits, handles in front',
    source: OWN,
  },
  'dialogue.rate': { formula: 'replied to ÷ addressed', source: OWN },
  'dialogue.curve': {
    formula: 'S(t) = Π (1 − dᵢ ÷ nᵢ); without a reply: until the export ends',
    source: 'Kaplan & Meier 1958',
  },
  'dialogue.conversationality': {
    formula: 'replies to others ÷ all posts of the source',
    source: 'After “most conversational” of the Twiplomacy studies, without replies to itself',
  },
  'dialogue.loop': {
    formula: 'threads with source → other → source ÷ threads with a reply to the source',
    source: 'After the dialogic loop of Kent & Taylor 1998',
  },
  'dialogue.deepest': { formula: 'most turns of source and others along one chain of replies', source: OWN },
  'dialogue.cameBack': {
    formula: 'runs of words in later posts of the source that others used first and it never had',
    source: OWN,
  },
  'where.shape': {
    formula: 'structural virality = 2 · Σ S · (n − S) ÷ (n · (n − 1)), S = posts of each subtree',
    source: 'Goel, Anderson, Hofman & Watts 2016',
  },
  'where.ranges': {
    formula: 'the 5th to the 95th of every 100 trees drawn by their probabilities',
    source: 'After DeVerna et al. 2024',
  },
  'where.mixed': { formula: 'effective number = e^H, H = −Σ p · ln p', source: 'Weng, Menczer & Ahn 2013' },
  'where.circles': {
    formula: 'Louvain, 20 seeded runs, on follows and interactions outside the message',
    source: 'Blondel et al. 2008',
  },
  'where.exits': {
    formula: 'links in canonical form; what they lead to by the words of the host',
    source: OWN,
  },
  'carriers.chain': {
    formula: 'posts by officials to which it came through officials and the source alone',
    source: OWN,
  },
  'carriers.roles': {
    formula: 'words in the handle or name; media from 1,000 followers on; the user’s word goes before',
    source: OWN,
  },
  'carriers.ei': {
    formula: 'E-I = (E − I) ÷ (E + I); chance: the same of all possible pairs',
    source: 'Krackhardt & Stern 1988',
  },
  'carriers.brokers': {
    formula: 'open paths a → v → c, by whose groups a, v and c are',
    source: 'Gould & Fernandez 1989',
  },
  'carriers.half': { formula: 'fewest accounts from whose posts half of all posts were taken', source: OWN },
  'compare.travel': {
    formula: 'messages whose deepest post is two hops or more from the source',
    source: OWN,
  },
  'compare.kept': {
    formula: 'retellings with all pinned words ÷ those compared; else their mean fidelity',
    source: OWN,
  },
  'compare.matched': {
    formula: 'as many messages of either kind within each doubling of size; D = max |F(a) − F(b)|',
    source: 'Juul & Ugander 2021; doubling: our own',
  },
  'compare.tags': {
    formula: 'the kind most of whose words are in the message; the user’s word goes before',
    source: OWN,
  },
} satisfies Record<string, Method>;

export type MethodKey = keyof typeof METHODS;
