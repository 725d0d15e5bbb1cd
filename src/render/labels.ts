/** Labels are sigma's: each stands on a carrier node that draws nothing. Ours decides which may be seen. */
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { TONES, type Theme } from './palette';

export const FONT = '"Source Sans 3 Variable", "Noto Sans Arabic", system-ui, sans-serif';
/** Pixels of a label's letters, where nobody asks for others. */
export const LABEL_SIZE = 15;
const PADDING = 3;

/** A program that draws nothing: sigma needs one for the nodes that carry labels, and compiles its own for edges else. */
export class Silent {
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

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Draws labels of born posts, in order of importance, and leaves out those that would overlap. */
export class LabelPainter {
  #taken: Box[] = [];

  constructor(
    public theme: Theme,
    /** True where the carrier's post is born, and its radius on the stage. */
    private readonly born: (node: string) => { born: boolean; radius: number },
    /** Pixels of their letters. */
    private readonly size = LABEL_SIZE,
  ) {}

  /** Before each frame. */
  begin(): void {
    this.#taken = [];
  }

  readonly draw = (
    context: CanvasRenderingContext2D,
    data: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>,
    settings: Settings,
  ): void => {
    const { label } = data;
    const { born, radius } = this.born(String((data as unknown as { key: string }).key));
    if (!label || !born) return;
    context.font = `620 ${this.size}px ${settings.labelFont}`;
    const width = context.measureText(label).width;
    const edge = context.canvas.width / context.getTransform().a;
    const right = data.x + radius + 5;
    // A label that would leave the stage stands before its mark.
    const x = right + width + PADDING <= edge ? right : Math.max(PADDING, data.x - radius - 5 - width);
    const y = Math.max(this.size, data.y - radius - 2);
    const box = { x0: x - PADDING, y0: y - this.size, x1: x + width + PADDING, y1: y + PADDING };
    if (this.#taken.some((other) => overlaps(other, box))) return;
    this.#taken.push(box);
    const tones = TONES[this.theme];
    context.lineJoin = 'round';
    context.lineWidth = 5;
    context.strokeStyle = tones.paper;
    context.strokeText(label, x, y);
    context.fillStyle = tones.ink;
    context.fillText(label, x, y);
  };
}

const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
