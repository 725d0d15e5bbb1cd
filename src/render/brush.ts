/** Programs, tables and colours on the card, and the uniforms that every program is told. */
import { MOST_LANES } from '../core/layout/lanes';
import type { Space } from '../core/layout/types';
import { Accents } from './accents';
import { Area } from './area';
import { Beads } from './beads';
import { PART, spaceCode } from './common.glsl';
import { Dots } from './dots';
import { Ghosts } from './ghosts';
import { Halos } from './halos';
import { split } from './drawn';
import type { Frame } from './frame';
import type { StageGeometry } from './geometry';
import type { MarkProgram, Program } from './gl';
import { channels, mix, scaleOf, SCALE_ROWS, TONES, type Look, type Theme } from './palette';
import { PastProgram } from './past';
import { Posts } from './posts';
import { TABLE_UNITS, Tables, type Order } from './tables';
import { Threads } from './threads';
import { Transmissions } from './transmissions';

/** What one pass draws. */
export interface Pass {
  /** Bits of PART; all of it unless told. */
  part?: number;
  /** Numbers are those of the paint order (else of the path), not places. */
  ordered?: boolean;
  dim?: number;
  select?: number;
  casing?: number;
  /** How pale posts to come are, 0 … 1. */
  pale?: number;
  /** Share of the axis before its birth within which a post's line is drawn. */
  reach?: number;
}

export class Brush {
  readonly posts: Posts;
  readonly accents: Accents;
  readonly ghosts: Ghosts;
  readonly halos: Halos;
  readonly dots: Dots;
  readonly transmissions: Transmissions;
  readonly threads: Threads;
  readonly beads: Beads;
  readonly past: PastProgram;
  readonly tables: Tables;
  readonly #scale: WebGLTexture;
  readonly #lanes = new Float32Array(MOST_LANES * 2);
  /** Counts changes of what programs are told once. */
  #settings = 0;
  #tones: readonly Float32Array[] = [];
  #look: Look;
  #before: Look;
  #fade = 1;
  #lights = false;
  #spaces: readonly [Space, Space] = ['lanes', 'lanes'];
  #morph = 1;

  constructor(
    readonly gl: WebGL2RenderingContext,
    theme: Theme,
    readonly geometry: StageGeometry,
    /** Where it draws. */
    readonly area = new Area(gl),
  ) {
    this.posts = new Posts(gl);
    this.accents = new Accents(gl);
    this.ghosts = new Ghosts(gl);
    this.halos = new Halos(gl);
    this.dots = new Dots(gl);
    this.transmissions = new Transmissions(gl);
    this.threads = new Threads(gl);
    this.beads = new Beads(gl);
    this.past = new PastProgram(gl);
    this.tables = new Tables(gl);
    this.#scale = gl.createTexture();
    this.#look = this.#before = { theme, palette: null };
    this.colour(this.#look, this.#before);
    this.measure();
  }

  /** Colours of each tint, row after row of the scale: channels 0 … 255. */
  get tones(): readonly Float32Array[] {
    return this.#tones;
  }

  /** Channels 0 … 255 of the theme's own colours. */
  bytes(tone: 'source' | 'paper' | 'ghost'): readonly number[] {
    return channels(TONES[this.#look.theme][tone]).map((value) => value * 255);
  }

  /** Colours, and those from which they fade in. */
  colour(look: Look, before: Look): void {
    const { gl } = this;
    this.#look = look;
    this.#before = before;
    const pixels = scaleOf(look);
    const channels = Float32Array.from(pixels);
    this.#tones = Array.from({ length: 256 * SCALE_ROWS }, (_, i) => channels.subarray(i * 4, i * 4 + 4));
    const both = new Uint8Array(pixels.length * 2);
    both.set(pixels);
    both.set(before === look ? pixels : scaleOf(before), pixels.length);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#scale);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, 256, SCALE_ROWS * 2, 0, gl.RGBA, gl.UNSIGNED_BYTE, both);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    this.#settings++;
  }

  /** How far a change of colours has come, 0 … 1. */
  fade(share: number): void {
    this.#fade = share;
    this.#settings++;
  }

  /** The stage's measures have changed. */
  measure(): void {
    for (let i = 0; i < MOST_LANES; i++) {
      const lane = this.geometry.lane(i);
      this.#lanes[i * 2] = lane.top + lane.height / 2;
      this.#lanes[i * 2 + 1] = lane.height / 2;
    }
    this.#settings++;
  }

  /** Spaces of the layouts before and after a morph, and how far that has come. */
  spaces(from: Space, to: Space, morph: number): void {
    this.#spaces = [from, to];
    this.#morph = morph;
    this.#settings++;
  }

  /** How far a change of layout has come, 0 … 1. */
  morph(share: number): void {
    this.#morph = share;
    this.#settings++;
  }

  /** True while some posts are lit, so that the others fade. */
  lights(some: boolean): void {
    this.#lights = some;
    this.#settings++;
  }

  /** Blending and textures, before the draws of a frame. */
  begin(order: Order = 'paint'): void {
    const { gl } = this;
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#scale);
    this.tables.bind(order);
  }

  /** Makes a program ready for a pass. */
  use(program: Program, frame: Frame, pass: Pass): void {
    const { gl } = this;
    program.use();
    if (program.told !== this.#settings) this.#tell(program);
    program.told = this.#settings;
    gl.uniform3f(program.at('u_camera'), frame.camera.scale, frame.camera.x, frame.camera.y);
    gl.uniform2f(program.at('u_size'), frame.width, frame.height);
    gl.uniform1f(program.at('u_pixel'), 1 / frame.pixelRatio);
    gl.uniform2f(program.at('u_now'), ...split(frame.now));
    gl.uniform1f(program.at('u_pace'), frame.pace);
    gl.uniform1f(program.at('u_reach'), pass.reach ?? 0);
    gl.uniform1f(program.at('u_pale'), pass.pale ?? 1);
    gl.uniform1f(program.at('u_grow'), growth(frame));
    gl.uniform1f(program.at('u_dim'), pass.dim ?? 0);
    gl.uniform1f(program.at('u_select'), pass.select ?? 0);
    gl.uniform1f(program.at('u_casing'), pass.casing ?? 0);
    gl.uniform1i(program.at('u_ordered'), pass.ordered ? 1 : 0);
    gl.uniform1i(program.at('u_part'), pass.part ?? PART.all);
  }

  destroy(): void {
    for (const program of [...this.marks, this.past]) program.destroy();
    this.tables.destroy();
    this.gl.deleteTexture(this.#scale);
  }

  /** All programs that draw marks. */
  get marks(): readonly MarkProgram[] {
    return [
      ...[this.posts, this.accents, this.ghosts, this.halos, this.dots],
      ...[this.transmissions, this.threads, this.beads],
    ];
  }

  #tell(program: Program): void {
    const { gl } = this;
    const [before, now] = [TONES[this.#before.theme], TONES[this.#look.theme]];
    const { axis, middle } = this.geometry;
    gl.uniform1i(program.at('u_scale'), 0);
    for (const [name, unit] of TABLE_UNITS) gl.uniform1i(program.at(name), unit);
    gl.uniform2fv(program.at('u_lanes'), this.#lanes);
    gl.uniform2f(program.at('u_axis'), axis.x0, axis.x1);
    gl.uniform4f(program.at('u_middle'), middle.x, middle.y, middle.radius, middle.half);
    gl.uniform2i(program.at('u_space'), spaceCode(this.#spaces[0]), spaceCode(this.#spaces[1]));
    gl.uniform1f(program.at('u_morph'), this.#morph);
    gl.uniform1f(program.at('u_fade'), this.#fade);
    gl.uniform1f(program.at('u_lit'), this.#lights ? 1 : 0);
    for (const tone of ['paper', 'ink', 'source', 'ghost'] as const)
      gl.uniform3f(program.at(`u_${tone}`), ...mix(before[tone], now[tone], this.#fade));
  }
}

/** Marks grow gently with the zoom. */
export const growth = ({ camera }: Frame): number => Math.sqrt(Math.max(1, camera.scale));
