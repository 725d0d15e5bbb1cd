/**
 * One canvas with one context, on which several scenes draw, each with a camera of its own on a part of its own: a page
 * has sixteen contexts, and what stands side by side is seen as one picture.
 */
import { NoWebGL2, release } from './gl';
import type { Part } from './area';

export class Surface {
  readonly context: WebGL2RenderingContext;

  /** Throws NoWebGL2 where the browser has none. */
  constructor(readonly canvas: HTMLCanvasElement) {
    // What stands is kept between frames: each scene draws when something of its own has changed.
    const context = canvas.getContext('webgl2', { preserveDrawingBuffer: true, antialias: false });
    if (!context) throw new NoWebGL2('This browser offers no WebGL2.');
    this.context = context;
    this.resize();
  }

  /** Takes the size that the page gives the canvas; it is empty then, until its scenes draw. */
  resize(): void {
    const { canvas } = this;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [canvas.clientWidth, canvas.clientHeight].map((side) => Math.round(side * ratio));
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width!;
    canvas.height = height!;
  }

  /** The part of the canvas that an element over it covers. */
  partOf(element: HTMLElement): Part {
    const own = this.canvas.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left - own.left, top: top - own.top, width, height };
  }

  /** After its scenes. */
  destroy(): void {
    release(this.context);
  }
}
