/**
 * The card's part of a stage: a canvas with its context and our layer, whose programs are made. That takes long where
 * drivers are slow, and needs neither a page nor posts: it is begun while these are still being read.
 */
import { StageGeometry } from './geometry';
import { CONTEXT, NoWebGL2, release } from './gl';
import { Layer } from './layer';
import { nextFrame } from './pauses';
import type { Surface } from './surface';

export interface Carded {
  canvas: HTMLCanvasElement;
  geometry: StageGeometry;
  layer: Layer;
}

/** The one that the next stage will take; null where none was begun. */
let ahead: Promise<Carded> | null = null;

/** Begins one for the next stage. */
export function prepare(): void {
  if (ahead) return;
  ahead = make(null);
  // Whoever takes it is told.
  ahead.catch(() => undefined);
}

/** One on a canvas of its own, begun before or now; or one on what it shares with others. Rejects with NoWebGL2. */
export async function carded(surface: Surface | null): Promise<Carded> {
  const begun = surface ? null : ahead;
  if (!begun) return make(surface);
  ahead = null;
  const made = await begun;
  return made.layer.isLost ? make(null) : made;
}

async function make(surface: Surface | null): Promise<Carded> {
  const { canvas, context } = surface ?? blank();
  const geometry = new StageGeometry();
  try {
    // Which theme it is for is said when it is taken.
    const layer = new Layer(context, 'paper', geometry);
    await layer.warm(nextFrame);
    return { canvas, geometry, layer };
  } catch (error) {
    if (!surface) release(context);
    throw error;
  }
}

function blank(): { canvas: HTMLCanvasElement; context: WebGL2RenderingContext } {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', CONTEXT);
  if (!context) throw new NoWebGL2('This browser offers no WebGL2.');
  return { canvas, context };
}
