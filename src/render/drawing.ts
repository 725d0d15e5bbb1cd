/** What draws a scene's posts and hops: the card; or, where there is no WebGL2, plain shapes. */
import { carded } from './ahead';
import { StageGeometry } from './geometry';
import { NoWebGL2 } from './gl';
import type { Host } from './host';
import type { Layer } from './layer';
import type { Theme } from './palette';
import type { PlainLayer } from './plain/layer';
import type { Surface } from './surface';

export type Drawing = Pick<
  Layer,
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
  /** As it draws by. */
  geometry: StageGeometry;
  /** What it draws on. */
  element: HTMLCanvasElement | SVGElement;
  /** Where it is a plain one. */
  plain: PlainLayer | null;
}

/** A plain one where it is asked for, and where WebGL2 is missing. Rejects with whatever else goes wrong. */
export async function makeDrawing(
  host: Host,
  { theme, surface = null, plain = false }: { theme: Theme; surface?: Surface | null; plain?: boolean },
): Promise<Made> {
  if (plain) return makePlain(host, theme);
  try {
    const { canvas, geometry, layer } = await carded(surface);
    if (!surface) host.adopt(canvas);
    layer.colour({ theme }, false);
    return { drawing: layer, geometry, element: canvas, plain: null };
  } catch (error) {
    if (!(error instanceof NoWebGL2)) throw error;
    return makePlain(host, theme);
  }
}

/** Loaded where it is needed: nearly every browser has WebGL2. */
async function makePlain(host: Host, theme: Theme): Promise<Made> {
  const { PlainLayer } = await import('./plain/layer');
  const geometry = new StageGeometry();
  const plain = new PlainLayer(theme, geometry);
  host.getCanvases()['labels']!.before(plain.element);
  return { drawing: plain, geometry, element: plain.element, plain };
}
