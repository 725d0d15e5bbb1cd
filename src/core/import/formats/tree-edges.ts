import { timeOfId } from '../../dataset/snowflake';
import type { BatchWriter } from '../../dataset/writer';
import type { Raw, TextFormat, TextLines } from '../format';
import { share } from '../head';
import { said } from '../said';

/** A node as the file writes it: ['account', 'post', 'minutes since the first post']. */
const NODE = String.raw`\['([^']*)',\s*'([^']*)',\s*'([^']*)'\]`;
const EDGE = new RegExp(`^\\s*${NODE}\\s*->\\s*${NODE}\\s*$`);
const ROOT = 'ROOT';

/** The trees of Twitter15 and Twitter16 (Ma, Gao & Wong 2017): an edge a line, no texts. */
export const treeEdges: TextFormat = {
  id: 'tree-edges',
  label: 'Propagation tree (Twitter15, Twitter16)',
  kind: 'text',

  sniff(head) {
    const edges = share(head.lines, (line) => EDGE.test(String(line)));
    if (edges < 0.5) return null;
    return {
      confidence: 0.5 + edges * 0.45,
      why: said('isTreeEdges'),
    };
  },

  open: () => new TreeEdges(),
};

interface Node {
  user: string;
  post: string;
  minutes: string;
}

/**
 * Each line is the lower node of its edge, taken from the upper one. A post id repeats along the edges, so that a node
 * is known by account, post and delay together. The first node is known by its post's id, which other exports have too.
 */
class TreeEdges implements TextLines {
  readonly snowflake = false;
  #root: Node | null = null;
  #rootTime = NaN;
  /** First recorded parent of each node; '' once a second one was counted. */
  readonly #parents = new Map<string, string>();

  read(text: string, _line: number, raw: Raw, writer: BatchWriter): void {
    const match = EDGE.exec(text);
    const [, user, post, minutes, toUser, toPost, toMinutes] = match ?? [];
    if (!toUser || !toPost || toUser === ROOT) {
      writer.reject('notEdge', text);
      return;
    }
    const upper = { user: user!, post: post!, minutes: minutes! };
    const lower = { user: toUser, post: toPost, minutes: toMinutes! };
    if (upper.user === ROOT) {
      if (!this.#isRoot(lower)) this.#begin(lower);
      this.#write(lower, null, raw, false, writer);
      return;
    }
    if (!this.#root) {
      this.#begin(upper);
      this.#write(upper, null, raw, true, writer);
    }
    this.#write(lower, upper, raw, false, writer);
  }

  #begin(root: Node): void {
    this.#root = root;
    this.#rootTime = timeOfId(root.post);
    this.#parents.clear();
  }

  #isRoot(node: Node): boolean {
    const root = this.#root;
    return (
      root !== null && root.user === node.user && root.post === node.post && root.minutes === node.minutes
    );
  }

  #id(node: Node): string {
    const { post } = this.#root!;
    if (this.#isRoot(node)) return post;
    return `${post}/${node.user}/${node.post === post ? '' : `${node.post}/`}${node.minutes}`;
  }

  #write(node: Node, from: Node | null, raw: Raw, embedded: boolean, writer: BatchWriter): void {
    const id = this.#id(node);
    const draft = writer.draft(id, raw.base + raw.from, raw.to - raw.from, embedded);
    draft.author = writer.accounts.number(node.user, '');
    const minutes = minutesOf(node.minutes);
    draft.time = this.#rootTime + Math.round(minutes * 60_000);
    if (!embedded) writer.note(Number.isNaN(draft.time) ? 'noTime' : 'treeTime');
    if (from && this.#isRoot(node)) writer.note('treeRoot');
    else if (from) {
      draft.repostOf = this.#root!.post;
      const parent = this.#id(from);
      draft.via.push(parent);
      draft.viaAuthor = writer.accounts.number(from.user, '');
      if (parent === id) writer.note('treeSelf');
      else this.#count(id, parent, writer);
      if (minutes < minutesOf(from.minutes)) writer.note('beforeParent');
    }
    writer.post(draft);
  }

  #count(id: string, parent: string, writer: BatchWriter): void {
    const held = this.#parents.get(id);
    if (held === undefined) this.#parents.set(id, parent);
    else if (held !== '' && held !== parent) {
      writer.note('twoParents');
      this.#parents.set(id, '');
    }
  }
}

/** NaN where the delay is no number. */
function minutesOf(text: string): number {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
