/** The part of a canvas that a layer draws on, in CSS pixels of the canvas: all of it where none is named. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** That part in the card's own pixels, and the one way to draw there and nowhere else. */
export class Area {
  #part: Part | null = null;
  #ratio = 1;

  constructor(private readonly gl: WebGL2RenderingContext) {}

  /** Another part from now on, on a page with so many pixels of the card for one of its own; null = all of the canvas. */
  place(part: Part | null, pixelRatio: number): void {
    this.#part = part;
    this.#ratio = pixelRatio;
  }

  get isWhole(): boolean {
    return this.#part === null;
  }

  /** Left, lowest row, width and height, in pixels of the card. */
  get pixels(): readonly [number, number, number, number] {
    const { gl } = this;
    const [across, down] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    if (!this.#part) return [0, 0, across, down];
    const { left, top, width, height } = this.#part;
    const edges = [left, top, left + width, top + height];
    const [x, y, right, bottom] = edges.map((at) => Math.round(at * this.#ratio));
    return [x!, down - bottom!, right! - x!, bottom! - y!];
  }

  /** Draws go here from now on. */
  enter(): void {
    const { gl } = this;
    const pixels = this.pixels;
    gl.viewport(...pixels);
    if (!this.#part) return gl.disable(gl.SCISSOR_TEST);
    gl.enable(gl.SCISSOR_TEST);
    gl.scissor(...pixels);
  }

  /** Draws go where they are told, not here. */
  leave(): void {
    this.gl.disable(this.gl.SCISSOR_TEST);
  }

  /** Empties what a rectangle (CSS pixels of the part) has of it. */
  clear({ left, top, width, height }: Part, pixelRatio: number): void {
    const { gl } = this;
    const [x, lowest, across, down] = this.pixels;
    const within = (at: number, most: number): number =>
      Math.max(0, Math.min(most, Math.round(at * pixelRatio)));
    const [from, to] = [within(left, across), within(left + width, across)];
    const [above, below] = [within(top, down), within(top + height, down)];
    gl.enable(gl.SCISSOR_TEST);
    gl.scissor(x + from, lowest + down - below, to - from, below - above);
    gl.clear(gl.COLOR_BUFFER_BIT);
    this.enter();
  }
}
