/** What has happened, as a picture: layers of posts and lines in textures, drawn once and added to as time goes on. */
import type { Area } from '../area';
import type { Frame } from '../frame';
import { Program } from '../gl';
import { FRAGMENT, VERTEX } from './shaders';

/** From below: posts to come, lines, reposts, all other posts. */
const LAYERS = ['ghosts', 'lines', 'plain', 'words'] as const;
export type LayerName = (typeof LAYERS)[number];

/** Texture units of the layers, beyond those of the tables. */
const FIRST_UNIT = 6;

interface Target {
  texture: WebGLTexture;
  frame: WebGLFramebuffer;
  width: number;
  height: number;
  /** Its pixels are shown as they are; else what lies between them is mixed. */
  sharp: boolean;
}

export class Past {
  readonly #layers = new Map<LayerName, Target>();
  /** What it was drawn for. */
  frame: Frame | null = null;
  /** Dated places that are in it. */
  settled = 0;
  /** State of the posts' looks and places that it shows (Layer). */
  version = -1;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly area: Area,
  ) {}

  /** Empties it for a frame; `lines` may be coarser than the rest. */
  begin(frame: Frame, lines: { width: number; height: number }): void {
    const { gl } = this;
    this.frame = frame;
    const [, , width, height] = this.area.pixels;
    const size = { width, height };
    for (const name of LAYERS) {
      this.#allocate(name, name === 'lines' ? lines : size);
      this.into(name, () => {
        gl.clearColor(0, 0, 0, 0);
        gl.clear(gl.COLOR_BUFFER_BIT);
      });
    }
  }

  /** What another view's camera makes of this picture: its left top corner in CSS pixels, and its scale. */
  moved({ camera }: Frame): { x: number; y: number; scale: number } {
    const own = this.frame!.camera;
    const scale = camera.scale / own.scale;
    return { scale, x: camera.x - own.x * scale, y: camera.y - own.y * scale };
  }

  /** Draws into a layer, which has so many pixels to a CSS pixel. */
  into(name: LayerName, draw: (pixelRatio: number) => void): void {
    const { gl } = this;
    const { frame, width, height } = this.#layers.get(name)!;
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
    this.area.leave();
    gl.viewport(0, 0, width, height);
    draw(width / this.frame!.width);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    this.area.enter();
  }

  /** Puts pixels (RGBA, premultiplied, from below) into a layer, whose size they have. */
  put(name: LayerName, pixels: Uint8Array | Uint8ClampedArray): void {
    const { gl } = this;
    const { texture, width, height } = this.#layers.get(name)!;
    gl.activeTexture(gl.TEXTURE0 + FIRST_UNIT);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  }

  /**
   * Binds the layers for the program that shows them, `still` where they stand. Pixels that come to lie on the canvas's own
   * need no mixing, which is most of what a renderer without a card spends on them.
   */
  bind(still: boolean): void {
    const { gl } = this;
    const [, , width, height] = this.area.pixels;
    LAYERS.forEach((name, i) => {
      const layer = this.#layers.get(name)!;
      gl.activeTexture(gl.TEXTURE0 + FIRST_UNIT + i);
      gl.bindTexture(gl.TEXTURE_2D, layer.texture);
      const sharp = still && layer.width === width && layer.height === height;
      if (sharp === layer.sharp) return;
      layer.sharp = sharp;
      this.#filter(sharp ? gl.NEAREST : gl.LINEAR);
    });
  }

  destroy(): void {
    for (const { texture, frame } of this.#layers.values()) {
      this.gl.deleteTexture(texture);
      this.gl.deleteFramebuffer(frame);
    }
    this.#layers.clear();
  }

  #allocate(name: LayerName, { width, height }: { width: number; height: number }): void {
    const { gl } = this;
    const own = this.#layers.get(name);
    if (own?.width === width && own.height === height) return;
    if (own) {
      gl.deleteTexture(own.texture);
      gl.deleteFramebuffer(own.frame);
    }
    const texture = gl.createTexture();
    gl.activeTexture(gl.TEXTURE0 + FIRST_UNIT);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
    for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
      gl.texParameteri(gl.TEXTURE_2D, side, gl.CLAMP_TO_EDGE);
    this.#filter(gl.LINEAR);
    const frame = gl.createFramebuffer();
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    this.#layers.set(name, { texture, frame, width, height, sharp: false });
  }

  /** How the bound layer is read between its pixels. */
  #filter(filter: GLenum): void {
    const { gl } = this;
    for (const size of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, size, filter);
  }
}

/** True where two frames are seen alike, whenever. */
export function sameView(a: Frame, b: Frame): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.pixelRatio === b.pixelRatio &&
    a.camera.scale === b.camera.scale &&
    a.camera.x === b.camera.x &&
    a.camera.y === b.camera.y
  );
}

/** Shows a past in the present view. */
export class PastProgram extends Program {
  constructor(gl: WebGL2RenderingContext) {
    super(gl, VERTEX, FRAGMENT);
  }

  /** `lines` = what is to come, and lines; `posts` = reposts, and all other posts. `dim` = 1 while a path is selected. */
  draw(past: Past, what: 'lines' | 'posts', now: Frame, dim: number): void {
    const { gl } = this;
    const { x, y, scale } = past.moved(now);
    const lower = FIRST_UNIT + (what === 'lines' ? 0 : 2);
    const posts = 1 - 0.45 * dim;
    this.use();
    past.bind(scale === 1 && x === 0 && y === 0);
    gl.uniform1i(this.at('u_lower'), lower);
    gl.uniform1i(this.at('u_upper'), lower + 1);
    if (what === 'lines') gl.uniform2f(this.at('u_left'), 1, 1 - 0.58 * dim);
    else gl.uniform2f(this.at('u_left'), posts, posts);
    gl.uniform3f(this.at('u_moved'), scale, x, y);
    gl.uniform2f(this.at('u_size'), now.width, now.height);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }
}
