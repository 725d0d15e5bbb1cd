/**
 * Fingers on the stage. Two enlarge it and move it; one moves what is enlarged, and while the whole is in view it scrolls
 * the page, as anywhere else; one that rests points, as a mouse does that hovers. A tap is the browser's click, and two
 * quick ones its double click (pointer.ts).
 */
import type { Eye, Grasp } from './eye';
import type { Point } from './geometry';

/** A finger that has been still for so long points. Milliseconds. */
const REST_MS = 450;
/** A finger is never quite still: pixels. */
const STILL = 9;

export interface Touched {
  readonly eye: Eye;
  /** A finger rests on a point of the element; it moves on. */
  rest(x: number, y: number): void;
  leave(): void;
}

export class Touch {
  /** Fingers on the element by the browser's number, where they are; the first two count. */
  readonly #fingers = new Map<number, Point>();
  /** What the fingers hold, since they were so many; and how far apart they were. */
  #grasp: Grasp | null = null;
  #spread = 1;
  #timer = 0;
  /** The finger that was last down has pointed. */
  #rested = false;
  readonly #stops: (() => void)[] = [];

  constructor(
    private readonly element: HTMLElement,
    private readonly touched: Touched,
  ) {
    this.#on('pointerdown', this.#down);
    this.#on('pointermove', this.#move);
    this.#on('pointerup', this.#up);
    this.#on('pointercancel', this.#up);
    // A browser may make a click of a finger that has rested.
    this.#on('click', (event) => {
      if (this.#rested) event.stopPropagation();
      this.#rested = false;
    });
    // The browser must not scroll with two fingers, nor enlarge the page.
    this.#on('touchstart', (event) => {
      if (event.touches.length > 1) event.preventDefault();
    });
    this.enlarged = false;
  }

  /** Whether one finger moves the picture. */
  set enlarged(enlarged: boolean) {
    this.element.style.touchAction = enlarged ? 'none' : 'pan-x pan-y';
  }

  destroy(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    // No mouse is to be made of it: it would hover where the finger was.
    event.preventDefault();
    const at = this.#point(event);
    this.#fingers.set(event.pointerId, at);
    this.#grasp = this.#fingers.size > 1 ? this.#hold() : null;
    clearTimeout(this.#timer);
    this.#rested = false;
    if (this.#fingers.size > 1) return;
    this.#timer = window.setTimeout(() => {
      this.#rested = true;
      this.touched.rest(at.x, at.y);
    }, REST_MS);
  };

  readonly #move = (event: PointerEvent): void => {
    const last = this.#fingers.get(event.pointerId);
    if (!last) return;
    const at = this.#point(event);
    // One that has just come down may tremble.
    if (!this.#grasp && Math.hypot(at.x - last.x, at.y - last.y) <= STILL) return;
    this.#fingers.set(event.pointerId, at);
    clearTimeout(this.#timer);
    this.touched.leave();
    const { eye } = this.touched;
    if (this.#fingers.size === 1 && !eye.enlarged) return;
    this.#grasp ??= this.#hold();
    const { middle, spread } = this.#span();
    eye.carry(this.#grasp, middle, spread / this.#spread);
  };

  readonly #up = (event: PointerEvent): void => {
    if (!this.#fingers.delete(event.pointerId)) return;
    clearTimeout(this.#timer);
    this.#grasp = this.#fingers.size > 0 ? this.#hold() : null;
  };

  #hold(): Grasp {
    const { middle, spread } = this.#span();
    this.#spread = spread;
    return this.touched.eye.grasp(middle);
  }

  /** Middle of the first two fingers, and how far they are apart; 1 for one. */
  #span(): { middle: Point; spread: number } {
    const [a, b = a] = [...this.#fingers.values()] as [Point, Point?];
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    return { middle, spread: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
  }

  #point({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #on<K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void): void {
    this.element.addEventListener(type, act, { passive: false, capture: true });
    this.#stops.push(() => this.element.removeEventListener(type, act, { capture: true }));
  }
}
