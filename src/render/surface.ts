/**
 * One canvas with one context, on which several scenes draw, each with a camera of its own on a part of its own: a page
 * has sixteen contexts, and what stands side by side is seen as one picture.
 */
import { CONTEXT, release } from './gl';
import type { Part } from './area';

export class Surface {
  /** Null where the browser has no WebGL2: each scene then draws plainly, on its own. */
  static on(canvas: HTMLCanvasElement): Surface | null {
    const context = canvas.getContext('webgl2', CONTEXT);
    return context && new Surface(canvas, context);
  }

  private constructor(
    readonly canvas: HTMLCanvasElement,
    readonly context: WebGL2RenderingContext,
  ) {
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
