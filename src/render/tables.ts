/** What the card holds of each place: textures that the shaders read by its number (common.glsl.ts), 30 bytes a place. */
import { HUB_FROM } from '../core/layout/radius';
import { ROW, SHAPE } from './common.glsl';
import type { Drawn } from './drawn';

/** What changes while the rest stands, a byte a place each: bits of MARK, and columns of the colour scale. */
export interface Paint {
  readonly flags: Uint8Array;
  /** The bits of them that show. */
  readonly shown: number;
  readonly tints: Uint8Array;
  /** The tints before colours changed. */
  readonly before: Uint8Array;
}

/** Rows that are uploaded at a time. */
const ROWS = 32;
/** Radius of the source's disc; its ring stands around it. */
const SOURCE_RADIUS = 9;

type Format = 'floats' | 'pairs' | 'bytes' | 'numbers';

/** A texture with a few numbers a place. */
class Table {
  #texture: WebGLTexture | null = null;
  #rows = 0;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly format: Format,
  ) {}

  bind(unit: number): void {
    this.gl.activeTexture(this.gl.TEXTURE0 + unit);
    this.gl.bindTexture(this.gl.TEXTURE_2D, this.#texture);
  }

  /** Room for so many places. */
  allocate(count: number): void {
    const { gl } = this;
    const rows = Math.max(1, Math.ceil(count / ROW));
    if (this.#texture && rows === this.#rows) return;
    this.destroy();
    this.#rows = rows;
    this.#texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, this.#internal, ROW, rows);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }

  /** Writes whole rows. Never called while a replay runs. */
  write(data: ArrayBufferView, row: number, rows: number): void {
    const { gl } = this;
    const [layout, type] = this.#layout;
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, row, ROW, rows, layout, type, data);
  }

  destroy(): void {
    this.gl.deleteTexture(this.#texture);
    this.#texture = null;
  }

  get #internal(): GLenum {
    const { gl, format } = this;
    return { floats: gl.RGBA32F, pairs: gl.RG32UI, bytes: gl.RGBA8UI, numbers: gl.R32UI }[format];
  }
  get #layout(): readonly [GLenum, GLenum] {
    const { gl, format } = this;
    const layouts = {
      floats: [gl.RGBA, gl.FLOAT],
      pairs: [gl.RG_INTEGER, gl.UNSIGNED_INT],
      bytes: [gl.RGBA_INTEGER, gl.UNSIGNED_BYTE],
      numbers: [gl.RED_INTEGER, gl.UNSIGNED_INT],
    } as const;
    return layouts[format];
  }
}

/** Texture units of the tables; 0 is the colour scale's. */
const UNIT = { spots: 1, before: 2, shapes: 3, paint: 4, order: 5 } as const;
export const TABLE_UNITS = Object.entries(UNIT).map(([name, unit]) => [`u_${name}`, unit] as const);

/** Whose numbers are drawn: the cascade's as it is painted, the selected path's, or those of some places. */
export type Order = 'paint' | 'path' | 'some';

export class Tables {
  readonly #spots: Table;
  /** Only while a morph runs. */
  readonly #before: Table;
  readonly #shapes: Table;
  readonly #paint: Table;
  readonly #order: Table;
  /** Orders of their own: the selected path, and what a part of the picture is drawn of. */
  readonly #path: Table;
  readonly #some: Table;
  #morphs = false;

  constructor(gl: WebGL2RenderingContext) {
    this.#spots = new Table(gl, 'floats');
    this.#before = new Table(gl, 'floats');
    this.#shapes = new Table(gl, 'pairs');
    this.#paint = new Table(gl, 'bytes');
    this.#order = new Table(gl, 'numbers');
    this.#path = new Table(gl, 'numbers');
    this.#some = new Table(gl, 'numbers');
    for (const table of this.#all) table.allocate(1);
  }

  /** Before any draw: every unit has its table. */
  bind(order: Order = 'paint'): void {
    this.#spots.bind(UNIT.spots);
    (this.#morphs ? this.#before : this.#spots).bind(UNIT.before);
    this.#shapes.bind(UNIT.shapes);
    this.#paint.bind(UNIT.paint);
    ({ paint: this.#order, path: this.#path, some: this.#some })[order].bind(UNIT.order);
  }

  /**
   * Uploads a cascade, a stretch at a time. `order` = its places as they are painted; with `before`, the same places in
   * what stood here: they can be moved from there until `settle`.
   */
  *upload(drawn: Drawn, order: Uint32Array, before: Drawn | null): Generator<void> {
    const { count } = drawn.cascade;
    this.#morphs = before !== null;
    for (const table of [this.#spots, this.#shapes, this.#paint, this.#order]) table.allocate(count);
    if (before) this.#before.allocate(count);
    for (let row = 0; row * ROW < count; row += ROWS) {
      const [first, end] = [row * ROW, Math.min(count, (row + ROWS) * ROW)];
      const rows = Math.ceil((end - first) / ROW);
      if (before) this.#before.write(spotsOf(before, first, end, rows), row, rows);
      this.#spots.write(spotsOf(drawn, first, end, rows), row, rows);
      this.#shapes.write(shapesOf(drawn, first, end, rows), row, rows);
      this.#order.write(padded(order.subarray(first, end), rows), row, rows);
      yield;
    }
  }

  paint({ flags, shown, tints, before }: Paint): void {
    const rows = Math.max(1, Math.ceil(flags.length / ROW));
    const data = new Uint8Array(rows * ROW * 4);
    for (let place = 0, i = 0; place < flags.length; place++, i += 4) {
      data[i] = flags[place]! & shown;
      data[i + 1] = tints[place]!;
      data[i + 2] = before[place]!;
    }
    this.#paint.write(data, 0, rows);
  }

  /** Places that are drawn in an order of their own. */
  list(order: Exclude<Order, 'paint'>, places: ArrayLike<number>): void {
    const table = order === 'path' ? this.#path : this.#some;
    const rows = Math.max(1, Math.ceil(places.length / ROW));
    table.allocate(places.length);
    table.write(padded(places, rows), 0, rows);
  }

  /** The morph is over. */
  settle(): void {
    this.#morphs = false;
    this.#before.allocate(1);
  }

  destroy(): void {
    for (const table of this.#all) table.destroy();
  }

  get #all(): readonly Table[] {
    return [this.#spots, this.#before, this.#shapes, this.#paint, this.#order, this.#path, this.#some];
  }
}

function spotsOf({ birth, layout }: Drawn, first: number, end: number, rows: number): Float32Array {
  const data = new Float32Array(rows * ROW * 4);
  for (let place = first, i = 0; place < end; place++, i += 4) {
    data[i] = birth[place * 2]!;
    data[i + 1] = birth[place * 2 + 1]!;
    data[i + 2] = layout.spots[place * 2]!;
    data[i + 3] = layout.spots[place * 2 + 1]!;
  }
  return data;
}

function shapesOf(drawn: Drawn, first: number, end: number, rows: number): Uint32Array {
  const data = new Uint32Array(rows * ROW * 2);
  const { parent, kind, basis, descendants } = drawn.cascade;
  for (let place = first, i = 0; place < end; place++, i += 2) {
    const source = drawn.isSource(place);
    const radius = source ? SOURCE_RADIUS : drawn.radius(place);
    data[i] = parent[place]! + 1;
    data[i + 1] =
      (kind[place]! << SHAPE.kind) |
      (basis[place]! << SHAPE.basis) |
      ((source ? 1 : 0) << SHAPE.source) |
      ((descendants[place]! >= HUB_FROM ? 1 : 0) << SHAPE.hub) |
      (Math.round(radius * 64) << SHAPE.radius);
  }
  return data;
}

function padded(numbers: ArrayLike<number>, rows: number): Uint32Array {
  const data = new Uint32Array(rows * ROW);
  data.set(numbers);
  return data;
}
