/** Sigma without WebGL of its own. */
import Sigma from 'sigma';
import { anchorGraph } from './anchor';
import { CLOSEST } from './eye';
import { NoWebGL2 } from './gl';
import { SILENT } from './silent';

/** Our layer in its stack. */
const LAYER = 'afterword';
/** Sigma's layers that would stay empty: what is drawn is ours. */
const EMPTY_LAYERS: readonly string[] = ['edges', 'nodes', 'hoverNodes'];

/** Takes every call and does nothing. */
const NOTHING = new Proxy({}, { get: () => () => null }) as WebGLRenderingContext;

/**
 * Sigma whose own layers have no context: each would hold the page while a driver starts it, be read back for every
 * picture of the page, and take one of the sixteen contexts that a page may have. What is asked of them does nothing.
 */
export class Host extends Sigma {
  override createWebGLContext(
    id: string,
    options?: Parameters<Sigma['createWebGLContext']>[1],
  ): WebGLRenderingContext {
    if (!EMPTY_LAYERS.includes(id)) return super.createWebGLContext(id, options);
    this.createCanvas(id).style.display = 'none';
    // Sigma keeps its contexts to itself: where it looks for this one is the only way to hand it over.
    (this as unknown as { webGLContexts: Record<string, WebGLRenderingContext> }).webGLContexts[id] = NOTHING;
    return NOTHING;
  }
}

/** Sigma as host: camera, captors and the canvas of the labels; nothing of its own is drawn. */
export function hostSigma(container: HTMLElement): Host {
  // Sigma must keep one node, else it leaves its camera's matrix unset.
  const host = new Host(anchorGraph(), container, {
    allowInvalidContainer: true,
    stagePadding: 0,
    enableCameraRotation: false,
    minCameraRatio: 1 / CLOSEST,
    maxCameraRatio: 1,
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: { circle: SILENT },
    nodeHoverProgramClasses: { circle: SILENT },
    edgeProgramClasses: { arrow: SILENT, line: SILENT },
    zIndex: false,
  });
  // Fingers are ours to read (touch.ts): sigma's captor turns the picture with them, and lets nobody scroll.
  host.getTouchCaptor().enabled = false;
  host.getCanvases()['mouse']!.style.touchAction = '';
  return host;
}

/** Sigma's canvas of labels, which it keeps at the stage's size and clears before each of its frames. */
export function labelContext(sigma: Host): CanvasRenderingContext2D {
  return sigma.getCanvases()['labels']!.getContext('2d')!;
}

/** The layer's context in sigma's stack, under labels and captors. Throws NoWebGL2, and leaves nothing. */
export function layerContext(sigma: Host): { canvas: HTMLCanvasElement; context: WebGL2RenderingContext } {
  const canvas = sigma.createCanvas(LAYER, { beforeLayer: 'labels', style: { pointerEvents: 'none' } });
  // What stands is kept between frames: a large cascade is drawn into it stretch by stretch.
  const settings = { preserveDrawingBuffer: true, antialias: false };
  // Sigma takes for granted that there is one.
  const context = canvas.getContext('webgl2', settings) as WebGL2RenderingContext | null;
  if (context) sigma.createWebGLContext(LAYER, { canvas, ...settings });
  else {
    sigma.killLayer(LAYER);
    throw new NoWebGL2('This browser offers no WebGL2.');
  }
  return { canvas, context };
}
