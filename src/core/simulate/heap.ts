/** A binary heap: the item with the least key comes out first. */
export class Heap<T> {
  readonly #items: { key: number; item: T }[] = [];

  push(key: number, item: T): void {
    const items = this.#items;
    let at = items.push({ key, item }) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (items[above]!.key <= key) break;
      [items[at], items[above]] = [items[above]!, items[at]!];
      at = above;
    }
  }

  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (!first || !last || first === last) return first?.item;
    items[0] = last;
    for (let at = 0; ;) {
      let least = at;
      for (const below of [at * 2 + 1, at * 2 + 2])
        if (below < items.length && items[below]!.key < items[least]!.key) least = below;
      if (least === at) return first.item;
      [items[at], items[least]] = [items[least]!, items[at]!];
      at = least;
    }
  }
}
