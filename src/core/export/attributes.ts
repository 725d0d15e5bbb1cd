/** What graph files say of each post and each hop, beside who it is and when. */
import { WEIGHT_FIELD } from '../dataset/sampling';
import { rounded, wordingName, type ExportContent, type ExportedPost } from './content';

export interface Attribute {
  name: string;
  type: 'string' | 'integer' | 'double';
  /** '' = nothing is said. */
  of(post: ExportedPost): string;
}

const number = (value: number): string => (Number.isNaN(value) ? '' : String(rounded(value)));

const POST_ATTRIBUTES: readonly Attribute[] = [
  { name: 'author', type: 'string', of: (post) => post.author },
  { name: 'kind', type: 'string', of: (post) => post.kind },
  { name: 'language', type: 'string', of: (post) => post.lang },
  { name: 'hop', type: 'integer', of: (post) => String(post.hop) },
  { name: 'wording', type: 'string', of: (post) => wordingName(post.wording) },
  { name: 'drift', type: 'double', of: (post) => number(post.drift) },
  { name: 'followers', type: 'integer', of: (post) => (post.followers < 0 ? '' : String(post.followers)) },
  { name: 'text', type: 'string', of: (post) => post.text },
];

/** Of a post; of how many it stands for only where that is said of any. */
export const postAttributes = ({ weighted }: Pick<ExportContent, 'weighted'>): readonly Attribute[] =>
  weighted ? [...POST_ATTRIBUTES, WEIGHT] : POST_ATTRIBUTES;

const WEIGHT: Attribute = { name: WEIGHT_FIELD, type: 'double', of: (post) => String(post.weight) };

/** Of the hop that leads to a post. */
export const HOP_ATTRIBUTES: readonly Attribute[] = [
  { name: 'basis', type: 'string', of: (post) => post.basis },
  { name: 'probability', type: 'double', of: (post) => number(post.probability) },
  { name: 'edit', type: 'string', of: (post) => post.edit },
  { name: 'flags', type: 'string', of: (post) => post.flags.join(' ') },
  { name: 'fidelity', type: 'double', of: (post) => number(post.fidelity) },
];
