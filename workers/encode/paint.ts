/** Paints shapes on a canvas. */
import type { Colour, Shape } from '../../src/core/export/plate';
import { fontOf, type Sheet } from '../../src/core/export/sheet';

export type Context = OffscreenCanvasRenderingContext2D;

/** Images are not painted: a canvas has its pixels before. */
export function paint(context: Context, shapes: readonly Shape[], families: Sheet['families']): void {
  for (const shape of shapes) {
    if (shape.is === 'text') paintText(context, shape, families);
    else if (shape.is === 'group') {
      context.save();
      if (shape.clip) {
        const { x, y, width, height } = shape.clip;
        context.beginPath();
        context.rect(x, y, width, height);
        context.clip();
      }
      context.globalAlpha *= shape.opacity ?? 1;
      if (shape.at) context.translate(shape.at.x, shape.at.y);
      paint(context, shape.shapes, families);
      context.restore();
    } else if (shape.is !== 'image') paintOutline(context, shape);
  }
}

function paintOutline(context: Context, shape: Extract<Shape, { is: 'path' | 'circle' }>): void {
  const path = shape.is === 'path' ? new Path2D(shape.d) : new Path2D();
  if (shape.is === 'circle') path.arc(shape.x, shape.y, Math.max(0, shape.r), 0, 2 * Math.PI);
  context.save();
  context.globalAlpha *= shape.opacity ?? 1;
  if (shape.fill !== undefined) {
    context.fillStyle = style(context, shape.fill, shape);
    context.fill(path);
  }
  if (shape.stroke !== undefined) {
    context.strokeStyle = style(context, shape.stroke, shape);
    context.lineWidth = shape.width ?? 1;
    context.setLineDash(shape.dash ? [...shape.dash] : []);
    context.stroke(path);
  }
  context.restore();
}

function style(context: Context, colour: Colour, shape: Shape): string | CanvasGradient {
  if (typeof colour === 'string') return colour;
  if ('glow' in colour) {
    if (shape.is !== 'circle') return colour.glow;
    const { x, y, r } = shape;
    const glow = context.createRadialGradient(x, y, 0, x, y, r);
    for (const at of [0, 0.25, 0.5, 0.75, 1])
      glow.addColorStop(at, `${colour.glow}${byte((1 - at) ** 2 * colour.strength)}`);
    return glow;
  }
  const { from, to, x1, y1, x2, y2 } = colour;
  const gradient = context.createLinearGradient(x1, y1, x2, y2);
  gradient.addColorStop(0, from);
  gradient.addColorStop(1, to);
  return gradient;
}

const byte = (share: number): string =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');

function paintText(
  context: Context,
  { text, type, fill, anchor = 'left', halo, rtl, x, y }: Extract<Shape, { is: 'text' }>,
  families: Sheet['families'],
): void {
  context.direction = rtl ? 'rtl' : 'ltr';
  context.font = fontOf(type, families);
  context.textBaseline = 'alphabetic';
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (halo) {
    context.lineJoin = 'round';
    context.lineWidth = type.size / 3;
    context.strokeStyle = halo;
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}
