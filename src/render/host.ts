/** Sigma without WebGL of its own. */
import Sigma from 'sigma';

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
