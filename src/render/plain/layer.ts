/**
 * What is drawn where a browser offers no WebGL2: the same posts and hops, as elements of one SVG. They are made when
 * something of them changes; a frame only shows those that are born. Nothing moves on its way, nothing fades.
 */
import type { Drawn } from '../drawn';
import type { Frame } from '../frame';
import type { StageGeometry } from '../geometry';
import type { Colours } from '../layer';
import { scaleOf, type Theme } from '../palette';
import { Vector } from '../vector';
import { elementOf, svgElement } from './shapes';

/** Posts up to which each is an element: of more, those that matter most of each kind stand for the rest. */
const MOST_ELEMENTS = 2000;

/** One post, or the line to it: not to be seen before it is born. */
interface Mark {
  at: number;
  element: SVGElement;
  shown: boolean;
}

export class PlainLayer {
  readonly element: SVGElement;
  /** It draws on all of its element. */
  readonly area = { place: (): void => undefined };
  readonly #camera = svgElement('g');
  #drawn: Drawn | null = null;
  #path: Int32Array | null = null;
  #flags: Uint8Array | null = null;
  #colours: Colours;
  #marks: Mark[] = [];
  /** What stands is not what was asked for last. */
  #stale = true;

  constructor(
    theme: Theme,
    private readonly geometry: StageGeometry,
  ) {
    this.#colours = { theme, palette: null, classes: null };
    this.element = svgElement('svg', {
      ...{ 'aria-hidden': 'true', class: 'plain' },
      preserveAspectRatio: 'none',
    });
    this.element.style.cssText =
      'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none';
    this.element.append(this.#camera);
  }

  get flags(): Uint8Array | null {
    return this.#flags;
  }

  /** Posts that are drawn, of how many. */
  get share(): { drawn: number; of: number } {
    const of = this.#drawn?.cascade.count ?? 0;
    return { drawn: Math.min(of, MOST_ELEMENTS), of };
  }

  drawn(): Promise<void> {
    return Promise.resolve();
  }
  /** There is no card that could be lost. */
  restore(): void {
    this.#stale = true;
  }
  morph(): void {
    this.#stale = true;
  }
  fade(): void {
    this.#stale = true;
  }
  pace(): void {
    // A frame costs little whatever it shows.
  }
  unfinished(): boolean {
    return false;
  }
  refine(): 'waits' {
    return 'waits';
  }

  setData(drawn: Drawn | null): Promise<void> {
    if (!drawn || !this.#drawn || !drawn.isOf(this.#drawn)) {
      this.#flags = null;
      this.#colours = { ...this.#colours, palette: null, classes: null };
    }
    this.#drawn = drawn;
    this.#path = null;
    this.#stale = true;
    return Promise.resolve();
  }

  measure(): void {
    this.#stale = true;
  }

  select(path: Int32Array | null): void {
    this.#path = path;
    this.#stale = true;
  }

  flag(flags: Uint8Array | null): void {
    this.#flags = flags;
    this.#stale = true;
  }

  colour(colours: Partial<Colours>): void {
    this.#colours = { ...this.#colours, ...colours };
    this.#stale = true;
  }

  draw({ now, camera, width, height }: Frame): void {
    if (this.#stale) this.#make();
    this.element.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#camera.setAttribute('transform', `translate(${camera.x} ${camera.y}) scale(${camera.scale})`);
    for (const mark of this.#marks) {
      const shown = mark.at <= now;
      if (shown === mark.shown) continue;
      mark.shown = shown;
      mark.element.style.display = shown ? '' : 'none';
    }
  }

  destroy(): void {
    this.element.remove();
  }

  #make(): void {
    this.#stale = false;
    const drawn = this.#drawn;
    this.#marks = [];
    if (drawn) {
      const { theme, palette, classes } = this.#colours;
      const colours = classes && palette && { of: classes, palette };
      const data = { marks: this.#flags, colours, path: this.#path };
      const vector = new Vector(drawn, this.geometry, scaleOf({ theme, palette }), theme, data);
      for (const { place, shapes } of vector.parts(this.#places(drawn))) {
        const element = svgElement('g', { 'data-place': place });
        element.append(...shapes.map(elementOf));
        this.#marks.push({ at: drawn.at(place), element, shown: true });
      }
    }
    this.#camera.replaceChildren(...this.#marks.map(({ element }) => element));
  }

  /** In the order in which they are painted; of many, of each layer its end. */
  #places(drawn: Drawn): number[] {
    const { order, ends } = drawn.paintOrder();
    const share = Math.min(1, MOST_ELEMENTS / Math.max(1, order.length));
    return ends.flatMap((end, i) => {
      const first = ends[i - 1] ?? 0;
      return [...order.subarray(end - Math.floor((end - first) * share), end)];
    });
  }
}
