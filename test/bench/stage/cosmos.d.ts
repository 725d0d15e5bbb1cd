/** What the bench uses of a library that it alone needs. */
declare module '@cosmos.gl/graph' {
  export class Graph {
    constructor(element: HTMLElement, config: Record<string, unknown>);
    readonly ready: Promise<void>;
    setPointPositions(positions: Float32Array): void;
    setPointSizes(sizes: Float32Array): void;
    setLinks(links: Float32Array): void;
    setZoomLevel(value: number, duration?: number): void;
    render(alpha?: number, duration?: number): void;
  }
}
