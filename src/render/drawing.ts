/** What draws a scene's posts and hops: the card; or, where there is no WebGL2, plain shapes. */
import type { StageGeometry } from './geometry';
import { NoWebGL2 } from './gl';
import { layerContext, type Host } from './host';
import { Layer } from './layer';
import type { Theme } from './palette';
import { nextFrame } from './pauses';
import type { PlainLayer } from './plain/layer';
import type { Surface } from './surface';

export type Drawing = Pick<
  Layer,
  | 'warm'
  | 'restore'
  | 'setData'
  | 'drawn'
  | 'measure'
  | 'morph'
  | 'select'
  | 'flags'
  | 'flag'
  | 'colour'
  | 'fade'
  | 'pace'
  | 'draw'
  | 'unfinished'
  | 'refine'
  | 'destroy'
> & { readonly area: Pick<Layer['area'], 'place'> };

export interface Made {
  drawing: Drawing;
  /** What it draws on. */
  element: HTMLCanvasElement | SVGElement;
  /** Where it is a plain one. */
  plain: PlainLayer | null;
}

/** A plain one where it is asked for, and where WebGL2 is missing. Rejects with whatever else goes wrong. */
export async function makeDrawing(
  host: Host,
  geometry: StageGeometry,
  { theme, surface, plain = false }: { theme: Theme; surface?: Surface | null; plain?: boolean },
): Promise<Made> {
  if (plain) return makePlain(host, geometry, theme);
  let canvas: HTMLCanvasElement | null = null;
  try {
    const on = surface ?? layerContext(host);
    canvas = on.canvas;
    const layer = new Layer(on.context, theme, geometry);
    await layer.warm(nextFrame);
    return { drawing: layer, element: on.canvas, plain: null };
  } catch (error) {
    if (!(error instanceof NoWebGL2)) throw error;
    // A card that takes no shaders has left its canvas.
    if (!surface) canvas?.remove();
    return makePlain(host, geometry, theme);
  }
}

/** Loaded where it is needed: nearly every browser has WebGL2. */
async function makePlain(host: Host, geometry: StageGeometry, theme: Theme): Promise<Made> {
  const { PlainLayer } = await import('./plain/layer');
  const plain = new PlainLayer(theme, geometry);
  host.getCanvases()['labels']!.before(plain.element);
  return { drawing: plain, element: plain.element, plain };
}
