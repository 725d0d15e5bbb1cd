/** Draws moments of a sheet, away from the page: neither letters nor the card hold it up. */
import { fontOf, type FontFile, type Sheet, type SheetMoment } from '../../src/core/export/sheet';
import type { Shape } from '../../src/core/export/plate';
import { Picture } from '../../src/render/picture';
import { paint, type Context } from './paint';

export class Easel {
  readonly #still: { ground: OffscreenCanvas; over: OffscreenCanvas; card: OffscreenCanvas };
  readonly #canvas: OffscreenCanvas;

  /** `before`: one that is done with, whose card is drawn on. */
  static async of(sheet: Sheet, before: Easel | null): Promise<Easel> {
    await readFonts(sheet);
    const { width, height } = sheet.stage;
    const size = { width, height, pixelRatio: sheet.size.ratio };
    await before?.picture.set(size, sheet.picture);
    return new Easel(sheet, before?.picture ?? (await Picture.create(size, sheet.picture)));
  }

  private constructor(
    private readonly sheet: Sheet,
    private readonly picture: Picture,
  ) {
    const still = (shapes: readonly Shape[]): OffscreenCanvas => {
      const canvas = this.#blank();
      paint(this.#context(canvas), shapes, sheet.families);
      return canvas;
    };
    this.#still = { ground: still(sheet.ground), over: still(sheet.over), card: still(sheet.card) };
    this.#canvas = this.#blank();
  }

  /** Draws a moment in full. One after the other: the canvas is the easel's own. */
  async draw(moment: SheetMoment): Promise<OffscreenCanvas> {
    const { families, stage } = this.sheet;
    const context = this.#context(this.#canvas);
    if (moment.is === 'card') {
      this.#copy(context, this.#still.card);
      return this.#canvas;
    }
    const pixels = await this.picture.draw(moment.share, moment.pace);
    this.#copy(context, this.#still.ground);
    paint(context, moment.under, families);
    if (pixels) context.drawImage(pixels, stage.x, stage.y, stage.width, stage.height);
    else {
      const shapes = this.picture.sketch.shapes(moment.share);
      paint(context, [{ is: 'group', shapes, at: { x: stage.x, y: stage.y } }], families);
    }
    this.#copy(context, this.#still.over);
    paint(context, moment.over, families);
    return this.#canvas;
  }

  /** Posts and hops alone, on nothing; null where no card draws them. */
  async stage(share: number): Promise<OffscreenCanvas | null> {
    return this.picture.draw(share, 0);
  }

  close(): void {
    this.picture.destroy();
  }

  #blank(): OffscreenCanvas {
    const { width, height, ratio } = this.sheet.size;
    return new OffscreenCanvas(Math.round(width * ratio), Math.round(height * ratio));
  }

  /** Drawn in pixels of the plate. */
  #context(canvas: OffscreenCanvas): Context {
    const context = canvas.getContext('2d')!;
    const { ratio } = this.sheet.size;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }

  #copy(context: Context, from: OffscreenCanvas): void {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(from, 0, 0);
    context.restore();
  }
}

/** Files that this thread knows already. */
const known = new Set<string>();

/** Fonts are read by the characters that they are asked for. Settles when those of the sheet are there. */
async function readFonts({ fonts, types, families, characters }: Sheet): Promise<void> {
  for (const font of fonts) {
    const name = JSON.stringify(font);
    if (known.has(name)) continue;
    known.add(name);
    self.fonts.add(faceOf(font));
  }
  await Promise.all(types.map((type) => self.fonts.load(fontOf(type, families), characters)));
}

const faceOf = ({ family, source, style, weight, stretch, unicodeRange }: FontFile): FontFace =>
  new FontFace(family, source, { style, weight, stretch, unicodeRange });
