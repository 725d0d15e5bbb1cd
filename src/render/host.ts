/** Sigma without WebGL of its own. */
import Sigma from 'sigma';
import { anchorGraph } from './anchor';
import { CLOSEST } from './eye';
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

  /** Puts our layer's canvas into the stack, under labels and captors. */
  adopt(canvas: HTMLCanvasElement): void {
    const place = this.createCanvas(LAYER, { beforeLayer: 'labels', style: { pointerEvents: 'none' } });
    canvas.className = place.className;
    canvas.style.cssText = place.style.cssText;
    place.replaceWith(canvas);
    // Sigma keeps its canvases to itself too; it sizes and removes those it knows, with their contexts.
    (this as unknown as { elements: Record<string, HTMLCanvasElement> }).elements[LAYER] = canvas;
    this.createWebGLContext(LAYER, { canvas });
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
