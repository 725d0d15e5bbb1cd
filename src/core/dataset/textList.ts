import { Utf8, type AnyText } from './anyText';

/** A short list of texts that is filled and emptied post after post, without anything made anew for each. */
export class TextList {
  readonly #texts: AnyText[] = [];
  /** Stretches of bytes to be used again. */
  readonly #spans: Utf8[] = [];
  count = 0;

  /** Appends a text; what its bytes lie in must last as long as the list is not emptied. */
  push(text: AnyText): void {
    if (typeof text !== 'string') {
      const { bytes, start, end } = text;
      const span = (this.#spans[this.count] ??= new Utf8(bytes, start, end));
      span.bytes = bytes;
      span.start = start;
      span.end = end;
      text = span;
    }
    this.#texts[this.count++] = text;
  }

  pushAll(texts: Iterable<AnyText>): void {
    for (const text of texts) this.push(text);
  }

  at(i: number): AnyText {
    return this.#texts[i]!;
  }

  includes(text: string): boolean {
    for (let i = 0; i < this.count; i++) if (String(this.#texts[i]) === text) return true;
    return false;
  }

  clear(): void {
    this.count = 0;
  }
}
