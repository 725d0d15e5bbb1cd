/**
 * A graph of one node and no edge, as sigma reads graphs: it takes its camera's matrix from what it holds, and draws
 * nothing of it here. A real graph would be a quarter of the picture's code, for this one node.
 */
import type Sigma from 'sigma';

const KEY = 'anchor';
const AT = { x: 0, y: 0, label: '', size: 0 };

class Anchor {
  readonly multi = false;
  readonly order = 1;
  /** By these two sigma knows a graph; nothing is ever added or taken away. */
  addUndirectedEdgeWithKey(): never {
    throw new Error('The anchor has no edges.');
  }
  dropNode(): never {
    throw new Error('The anchor stays.');
  }
  /** It never changes, so nobody has to be told. */
  on(): this {
    return this;
  }
  removeListener(): this {
    return this;
  }
  nodes(): string[] {
    return [KEY];
  }
  edges(): string[] {
    return [];
  }
  hasNode(key: string): boolean {
    return key === KEY;
  }
  hasEdge(): boolean {
    return false;
  }
  getNodeAttributes(): typeof AT {
    return AT;
  }
  forEachNode(visit: (key: string, attributes: typeof AT) => void): void {
    visit(KEY, AT);
  }
  forEachEdge(): void {
    // There are none.
  }
}

export const anchorGraph = (): ConstructorParameters<typeof Sigma>[0] =>
  new Anchor() as unknown as ConstructorParameters<typeof Sigma>[0];
