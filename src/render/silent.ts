/** A program that draws nothing: sigma needs one for its anchor, and compiles its own for edges else. */
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';

class Silent {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {
    // Nothing was made.
  }
  reallocate(): void {
    // Nothing is stored.
  }
  process(): void {
    // Nothing is drawn.
  }
  render(): void {
    // Nothing is drawn.
  }
}
export const SILENT = Silent as unknown as NodeProgramType & EdgeProgramType;
