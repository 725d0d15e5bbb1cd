/** Our WebGL2 layer: draws posts and transmissions straight from typed arrays that were uploaded once. */
import { MOST_LANES } from '../core/layout/lanes';
import type { Space } from '../core/layout/types';
import { MARK, spaceCode } from './common.glsl';
import { split, type Drawn } from './drawn';
import { StageGeometry } from './geometry';
import { NoWebGL2, type Instances } from './gl';
import type { Marks, Paint } from './marks';
import { channels, classScale, driftScale, SCALE_ROWS, TONES, type Theme, type Tone } from './palette';
import { Posts } from './posts';
import { Transmissions } from './transmissions';

/** Everything a frame depends on beside the uploaded arrays: uniforms, all of it. */
export interface Frame {
  /** Moment as a share of the axis. */
  now: number;
  /** Share of the axis that passes in a second of playback; 0 while nothing plays. */
  pace: number;
  camera: { scale: number; x: number; y: number };
  width: number;
  height: number;
  pixelRatio: number;
}

/** A stretch of marks and of lines that any machine draws in a few milliseconds: square pixels, pixels of line. */
const STRETCH_MARKS = 60_000;
const STRETCH_LINES = 20_000;
/** Stretches in the first frame; more, twice as many each time, as long as frames come in time. */
const FIRST_STRETCHES = 1;
const MOST_STRETCHES = 4096;
/** A frame in this time has room for more; one that took so long has too much. Milliseconds. */
const SMOOTH = 24;
const ROUGH = 60;
/** Frames in time before more is tried. */
const STEADY = 6;

/** Indices at which stretches of lines end, counted from the most important ones, which stand last. */
function lineChunks(drawn: Drawn, geometry: StageGeometry, children: Uint32Array): number[] {
  const ends = [children.length];
  let length = 0;
  for (let i = children.length - 1; i > 0; i--) {
    const child = drawn.point(geometry, children[i]!);
    const parent = drawn.point(geometry, drawn.cascade.parent[children[i]!]!);
    length += Math.abs(child.x - parent.x) + Math.abs(child.y - parent.y);
    if (length < STRETCH_LINES) continue;
    ends.push(i);
    length = 0;
  }
  return [...ends, 0];
}

/** The same for posts. */
function postChunks(drawn: Drawn, order: Uint32Array): number[] {
  const ends = [order.length];
  let area = 0;
  for (let i = order.length - 1; i > 0; i--) {
    area += (2 * drawn.radius(order[i]!) + 4) ** 2;
    if (area < STRETCH_MARKS) continue;
    ends.push(i);
    area = 0;
  }
  return [...ends, 0];
}

/** A frame of one pixel, for draws that nobody sees. */
const NOWHERE: Frame = {
  now: -1,
  pace: 0,
  camera: { scale: 1, x: 0, y: 0 },
  width: 1,
  height: 1,
  pixelRatio: 1,
};

interface Programs {
  posts: Posts;
  transmissions: Transmissions;
  /** The selected path: its lines, its posts, and the post that was chosen. */
  path: Transmissions;
  stops: Posts;
  focus: Posts;
}

export class Layer {
  #programs: Programs;
  #texture: WebGLTexture;
  #drawn: Drawn | null = null;
  /** What was asked for last, whether it is drawn yet or not. */
  #latest: Drawn | null = null;
  /** Uploads begun: an overtaken one stops. */
  #uploads = 0;
  #path: Int32Array | null = null;
  #focus: number | null = null;
  /** A byte a place, bits of MARK; null where nothing is marked. */
  #flags: Uint8Array | null = null;
  /** A byte a place and what the bytes stand for; null where drift gives the colours. */
  #classes: Uint8Array | null = null;
  #palette: readonly Tone[] = [];
  /** Some posts are lit, so that the others fade. */
  #lights = false;
  /** Where stretches end, most important first. */
  #lineChunks: number[] = [0, 0];
  #postChunks: number[] = [0, 0];
  /** Stretches that a frame holds on this machine, as measured. */
  #stretches = FIRST_STRETCHES;
  #steady = 0;
  /** Stretches of lines and of posts that the picture holds. */
  #lines = 0;
  #posts = 0;
  /** Order in which posts and transmissions are painted. */
  #order: Uint32Array = new Uint32Array(0);
  #children: Uint32Array = new Uint32Array(0);
  /** Spaces of the layouts before and after a morph, and how far that has come. */
  #from: Space = 'lanes';
  #to: Space = 'lanes';
  #morph = 1;
  readonly #lanes = new Float32Array(MOST_LANES * 2);

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private theme: Theme,
    private readonly geometry: StageGeometry,
  ) {
    if (!(gl instanceof WebGL2RenderingContext)) throw new NoWebGL2('This browser offers no WebGL2.');
    this.#programs = this.#compile();
    this.#texture = this.#upload();
    this.#paintScale();
  }

  /**
   * Draws one mark with each program where nobody sees it, one after the other: a driver makes its code at the first draw,
   * and three at once would hold the page.
   */
  async warm(pause: () => Promise<void>): Promise<void> {
    const { posts, transmissions } = this.#programs;
    posts.warm();
    transmissions.warm();
    for (const instances of [posts.instances, transmissions.instances, transmissions.beads]) {
      await this.#unseen(pause, () => {
        this.#state();
        this.#begin(instances, NOWHERE, {});
        instances.draw(0, 1, 4);
      });
    }
  }

  /**
   * Uploads a cascade, a step at a time with a `pause` between, for a large one at once would hold the page (null: a small
   * one, without). With `before`, the
   * same places in what stands here, everything stays where it was until `morph` moves it; else the stage is empty until
   * the cascade is whole. A later call overtakes an earlier one.
   */
  async setData(
    drawn: Drawn | null,
    pause: (() => Promise<void>) | null,
    before: Drawn | null = null,
  ): Promise<void> {
    if (!before) this.#drawn = null;
    this.#path = null;
    this.#focus = null;
    const mine = ++this.#uploads;
    if (!drawn || !this.#latest || !drawn.isOf(this.#latest)) {
      this.#flags = null;
      this.#lights = false;
      this.#classes = null;
      this.#paintScale();
    }
    this.#latest = drawn;
    if (!drawn) return;
    this.#from = (before ?? drawn).layout.space;
    this.#to = drawn.layout.space;
    this.#morph = before ? 0 : 1;
    for (const step of this.#steps(drawn, before)) {
      step();
      if (!pause) continue;
      // Sent off now, so that the first picture does not wait for all of it.
      this.gl.flush();
      await pause();
      if (mine !== this.#uploads) return;
    }
    if (pause) {
      await this.#unseen(pause, () => this.#top({ ...NOWHERE, now: 1 }));
      if (mine !== this.#uploads) return;
    }
    this.#drawn = drawn;
  }

  /**
   * Draws where nobody sees it and waits for the card without holding the page: whatever a driver does at a first use is
   * done before the picture is shown, which the page has to wait for.
   */
  async #unseen(pause: () => Promise<void>, draw: () => void): Promise<void> {
    const { gl } = this;
    const target = gl.createFramebuffer();
    const colour = gl.createRenderbuffer();
    gl.bindRenderbuffer(gl.RENDERBUFFER, colour);
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, 1, 1);
    gl.bindFramebuffer(gl.FRAMEBUFFER, target);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, colour);
    gl.viewport(0, 0, 1, 1);
    draw();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.deleteFramebuffer(target);
    gl.deleteRenderbuffer(colour);
    const done = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    // A lost context has no sync, and ends every wait.
    while (done && !gl.isContextLost() && gl.clientWaitSync(done, 0, 0) === gl.TIMEOUT_EXPIRED) await pause();
    gl.deleteSync(done);
  }

  /** The stage's measures have changed: lanes can move without a new layout. */
  measure(): void {
    for (let i = 0; i < MOST_LANES; i++) {
      const lane = this.geometry.lane(i);
      this.#lanes[i * 2] = lane.top + lane.height / 2;
      this.#lanes[i * 2 + 1] = lane.height / 2;
    }
  }

  /** How far the change of layout has come, 0 … 1; at 1 the old spots are forgotten. */
  morph(share: number): void {
    this.#morph = Math.min(1, share);
    if (this.#morph < 1) return;
    for (const marks of this.#marks) marks.settle();
  }

  /** Emphasises the path through these places; `focus` is ringed. */
  select(path: Int32Array | null, focus: number | null): void {
    this.#path = path;
    this.#focus = focus;
    this.#uploadPath();
  }

  /** Flags of the posts, a byte a place. */
  get flags(): Uint8Array | null {
    return this.#flags;
  }

  /** Flags posts, a byte a place (bits of MARK), uploaded here and never in a frame; null flags nothing. */
  flag(flags: Uint8Array | null): void {
    this.#flags = flags;
    this.#lights = flags?.some((flag) => (flag & MARK.lit) !== 0) ?? false;
    const drawn = this.#drawn;
    if (drawn)
      for (const [marks, places] of this.#uploaded) marks.flag(drawn, places, this.#paint(drawn).flags);
  }

  /** Colours posts by class, a byte a place, uploaded here and never in a frame; null: by drift. */
  colour(classes: Uint8Array | null, palette: readonly Tone[]): void {
    this.#classes = classes;
    this.#palette = palette;
    this.#paintScale();
    const drawn = this.#drawn;
    if (drawn)
      for (const [marks, places] of this.#uploaded) marks.tint(drawn, places, this.#paint(drawn).tints);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.#paintScale();
  }

  /** After a lost context came back: everything on the card is gone, the arrays are still here. */
  restore(): void {
    this.#programs = this.#compile();
    this.#texture = this.#upload();
    this.#paintScale();
    if (this.#drawn) for (const step of this.#steps(this.#drawn, null)) step();
    this.#morph = 1;
    this.#uploadPath();
  }

  /**
   * A frame: the most important lines and posts, as many as this machine can draw in time. For a cascade of ordinary
   * size that is all of it; for a larger one `refine` adds the rest while nothing moves.
   */
  draw(frame: Frame): void {
    const { gl } = this;
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    this.#lines = this.#shown(this.#lineChunks);
    this.#posts = this.#shown(this.#postChunks);
    if (this.#drawn) this.#top(frame);
  }

  /** Told how long a frame of playback took; finds how much a frame can hold. */
  pace(milliseconds: number): void {
    if (milliseconds > ROUGH) {
      this.#stretches = Math.max(FIRST_STRETCHES, this.#stretches / 2);
      // What was too much once is not tried again soon.
      this.#steady = -STEADY * 20;
    } else if (milliseconds > SMOOTH || ++this.#steady < STEADY) return;
    else {
      this.#stretches = Math.min(MOST_STRETCHES, this.#stretches * 2);
      this.#steady = 0;
    }
  }

  /** True while the picture lacks something that `refine` would add. */
  get unfinished(): boolean {
    return (
      this.#drawn !== null &&
      (this.#lines < this.#lineChunks.length - 1 || this.#posts < this.#postChunks.length - 1)
    );
  }

  /** Draws the next stretch into the picture that stands; the most important marks are painted over it again at the end. */
  refine(frame: Frame): void {
    const { posts, transmissions } = this.#programs;
    const dim = this.#path ? 1 : 0;
    this.#state();
    const more = Math.max(2, this.#stretches);
    if (this.#lines < this.#lineChunks.length - 1) {
      const to = Math.min(this.#lineChunks.length - 1, this.#lines + more);
      this.#begin(transmissions.instances, frame, { dim, segments: transmissions.segments });
      transmissions.draw(this.#lineChunks[to], this.#lineChunks[this.#lines]);
      this.#lines = to;
    } else {
      const to = Math.min(this.#postChunks.length - 1, this.#posts + more);
      this.#begin(posts.instances, frame, { dim });
      posts.draw(this.#postChunks[to], this.#postChunks[this.#posts]);
      this.#posts = to;
    }
    if (!this.unfinished) this.#top(frame);
  }

  /** Stretches of a list that a frame holds. */
  #shown(chunks: number[]): number {
    return Math.min(chunks.length - 1, Math.floor(this.#stretches));
  }

  #top(frame: Frame): void {
    const { posts, transmissions, path, stops, focus } = this.#programs;
    this.#state();
    const dim = this.#path ? 1 : 0;
    this.#begin(transmissions.instances, frame, { dim, segments: transmissions.segments });
    const lines = this.#lineChunks[this.#shown(this.#lineChunks)]!;
    transmissions.draw(lines);
    this.#begin(posts.instances, frame, { dim });
    posts.draw(this.#postChunks[this.#shown(this.#postChunks)]);
    this.#begin(transmissions.beads, frame, { dim });
    transmissions.drawBeads(lines);
    if (!this.#path) return;
    for (const casing of [1, 0]) {
      this.#begin(path.instances, frame, { select: 1, casing, segments: path.segments });
      path.draw();
    }
    this.#begin(stops.instances, frame, { select: 1 });
    stops.draw();
    this.#begin(focus.instances, frame, { select: 2 });
    focus.draw();
  }

  get #marks(): Marks[] {
    return Object.values<Marks>({ ...this.#programs });
  }

  #state(): void {
    const { gl } = this;
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
  }

  destroy(): void {
    const { posts, transmissions } = this.#programs;
    for (const marks of this.#marks) marks.destroy();
    for (const { program } of [posts.instances, transmissions.instances, transmissions.beads])
      program.destroy();
    this.gl.deleteTexture(this.#texture);
    this.gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  #begin(
    instances: Instances,
    frame: Frame,
    pass: { dim?: number; select?: number; casing?: number; segments?: number },
  ): void {
    const { gl } = this;
    const tones = TONES[this.theme];
    const { program } = instances;
    instances.use();
    gl.uniform2fv(program.at('u_lanes'), this.#lanes);
    const { axis, middle } = this.geometry;
    gl.uniform2f(program.at('u_axis'), axis.x0, axis.x1);
    gl.uniform4f(program.at('u_middle'), middle.x, middle.y, middle.radius, middle.half);
    gl.uniform2i(program.at('u_space'), spaceCode(this.#from), spaceCode(this.#to));
    gl.uniform1f(program.at('u_morph'), this.#morph);
    gl.uniform3f(program.at('u_camera'), frame.camera.scale, frame.camera.x, frame.camera.y);
    gl.uniform2f(program.at('u_size'), frame.width, frame.height);
    gl.uniform2f(program.at('u_now'), ...split(frame.now));
    gl.uniform1f(program.at('u_pace'), frame.pace);
    gl.uniform1f(program.at('u_grow'), Math.sqrt(Math.max(1, frame.camera.scale)));
    gl.uniform1f(program.at('u_dim'), pass.dim ?? 0);
    gl.uniform1f(program.at('u_lit'), this.#lights && !pass.select ? 1 : 0);
    gl.uniform1f(program.at('u_select'), pass.select ?? 0);
    gl.uniform1f(program.at('u_casing'), pass.casing ?? 0);
    gl.uniform1f(program.at('u_segments'), pass.segments ?? 1);
    gl.uniform1f(program.at('u_pixel'), 1 / frame.pixelRatio);
    gl.uniform1i(program.at('u_scale'), 0);
    gl.uniform3f(program.at('u_paper'), ...channels(tones.paper));
    gl.uniform3f(program.at('u_ink'), ...channels(tones.ink));
    gl.uniform3f(program.at('u_source'), ...channels(tones.source));
    gl.uniform3f(program.at('u_ghost'), ...channels(tones.ghost));
  }

  #compile(): Programs {
    const { gl } = this;
    const posts = new Posts(gl);
    const transmissions = new Transmissions(gl);
    return {
      posts,
      transmissions,
      path: new Transmissions(gl, transmissions),
      stops: new Posts(gl, posts),
      focus: new Posts(gl, posts),
    };
  }

  /** Marks with the places that they hold. */
  get #uploaded(): readonly [Marks, ArrayLike<number>][] {
    const { posts, transmissions, path, stops, focus } = this.#programs;
    const main: [Marks, ArrayLike<number>][] = [
      [posts, this.#order],
      [transmissions, this.#children],
    ];
    const { lines, posts: chosen, last } = this.#chosen;
    return this.#path ? [...main, [path, lines], [stops, chosen], [focus, last]] : main;
  }

  /** The selected path: its lines, by their children; its posts; the one that was chosen. */
  get #chosen(): { lines: Int32Array; posts: Int32Array; last: Int32Array } {
    const posts = this.#path ?? new Int32Array(0);
    return {
      posts,
      lines: posts.filter((place) => this.#drawn?.isSource(place) === false),
      last: this.#focus === null ? new Int32Array(0) : Int32Array.of(this.#focus),
    };
  }

  #paint(drawn: Drawn): Paint {
    return {
      flags: this.#flags ?? new Uint8Array(drawn.cascade.count),
      tints: this.#classes ?? drawn.drift,
    };
  }

  #upload(): WebGLTexture {
    const { gl } = this;
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    return texture;
  }

  #paintScale(): void {
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.RGBA8,
      256,
      SCALE_ROWS,
      0,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      this.#classes ? classScale(this.theme, this.#palette) : driftScale(this.theme),
    );
  }

  /** What an upload consists of, in its order. */
  #steps(drawn: Drawn, before: Drawn | null): (() => void)[] {
    return [
      () => (this.#order = drawn.paintOrder()),
      () => this.#programs.posts.upload(drawn, this.#order, this.#paint(drawn), before),
      () => (this.#children = this.#order.filter((place) => !drawn.isSource(place))),
      () => this.#programs.transmissions.upload(drawn, this.#children, this.#paint(drawn), before),
      () => this.#chunk(drawn),
    ];
  }

  #chunk(drawn: Drawn): void {
    this.#lineChunks = lineChunks(drawn, this.geometry, this.#children);
    this.#postChunks = postChunks(drawn, this.#order);
  }

  #uploadPath(): void {
    const drawn = this.#drawn;
    if (!drawn || !this.#path) return;
    const { path, stops, focus } = this.#programs;
    const { lines, posts, last } = this.#chosen;
    const paint = this.#paint(drawn);
    path.upload(drawn, lines, paint, null);
    stops.upload(drawn, posts, paint, null);
    focus.upload(drawn, last, paint, null);
  }
}
