/** The past as it is kept, shown and brought up to date, for cascades that no frame could draw anew. */
import { YOUNG } from './halos/young';
import type { Brush, Pass } from './brush';
import { PART } from './common.glsl';
import type { Drawn } from './drawn';
import { Fill } from './fill';
import { NOWHERE, type Frame } from './frame';
import { Past, sameView } from './past';
import type { Paint } from './tables';

/** Posts that are drawn in every frame, over all others: those that most others hang on. */
const TOP = 1200;
/** Posts that are drawn in every frame because they are newborn and grow. */
const MOST_YOUNG = 400;
/** Halos at a time: more would cover what they announce. */
const MOST_HALOS = 150;
/** More new posts than this, after a leap in time, are quicker drawn with all others, as a new past. */
const FAR = 60_000;

/** What a frame is drawn of. */
export interface Scenery {
  frame: Frame;
  drawn: Drawn;
  /** 1 while a path is selected. */
  dim: number;
  /** Posts that a frame can take in on this machine. */
  budget: number;
}

/** After a step: drawing again shows more; there is more to do at once; the card has to get on first. */
export type Progress = 'shows' | 'worked' | 'waits';

export class Kept {
  /** What is shown, and what is filled next. */
  #shown: Past | null = null;
  #spare: Past | null = null;
  #fill: Fill | null = null;
  /** Counts changes after which nothing that was drawn holds. */
  #version = 0;

  constructor(private readonly brush: Brush) {}

  /** Makes an empty past, before any is filled. Returns what draws it: where nobody sees it, as Layer.warm says. */
  blank(): () => void {
    const past = (this.#spare ??= new Past(this.brush.gl, this.brush.area));
    past.begin(NOWHERE, NOWHERE);
    return () => this.brush.past.draw(past, 'lines', NOWHERE, 0);
  }

  /** Places, looks or colours have changed. */
  drop(): void {
    this.#version++;
    this.#endFill();
  }

  /**
   * Draws a frame from what is kept; false where nothing is that holds for it. `sample` draws what stands beside it where
   * the camera has moved.
   */
  draw(scenery: Scenery, sample: () => void): boolean {
    const { frame, drawn, dim } = scenery;
    const past = this.#shown;
    if (!past || !this.#holds(past, frame)) return false;
    const still = sameView(past.frame!, frame);
    if (still) this.#settle(past, scenery);
    else this.#beside(past, frame, sample);
    const { count } = drawn.cascade;
    const born = drawn.bornAt(frame.now);
    const young = Math.max(past.settled, settledBy(frame, drawn));
    const ahead = drawn.ahead(frame.now);
    const { transmissions, halos, beads } = this.brush;
    this.brush.begin();
    this.brush.past.draw(past, 'lines', frame, dim);
    if (still) {
      this.brush.use(transmissions, frame, { dim, reach: ahead.reach });
      transmissions.draw(young, ahead.end);
    }
    this.brush.past.draw(past, 'posts', frame, dim);
    if (still) {
      this.brush.use(halos, frame, { dim });
      halos.draw(Math.max(young, born - MOST_HALOS), born);
      this.#posts(frame, { dim, part: PART.born }, young, born);
    }
    this.#posts(frame, { dim, part: PART.born, ordered: true }, Math.max(0, count - TOP), count);
    if (still) {
      this.brush.use(beads, frame, { dim, part: PART.unborn, reach: ahead.reach });
      beads.draw(born, ahead.end);
    }
    return true;
  }

  /** True where a frame lacks nothing. */
  whole({ frame, drawn }: Scenery): boolean {
    const past = this.#shown;
    return (
      past !== null &&
      this.#holds(past, frame) &&
      sameView(past.frame!, frame) &&
      past.settled >= settledBy(frame, drawn)
    );
  }

  /** Works on what a frame lacks for a few milliseconds. */
  refine({ frame, drawn }: Scenery, paint: Paint): Progress {
    const past = this.#shown;
    if (past && this.#holds(past, frame) && sameView(past.frame!, frame) && !isFar(past, frame, drawn))
      return 'shows';
    const fill = this.#fillOf(frame, drawn, paint);
    const state = fill.step(frame.pace > 0);
    if (state !== 'whole') return state;
    this.#spare = past;
    this.#shown = fill.past;
    this.#fill = null;
    return 'shows';
  }

  destroy(): void {
    this.#endFill();
    this.#shown?.destroy();
    this.#spare?.destroy();
  }

  /** True where nothing in it is yet to happen, or looks different now. */
  #holds(past: Past, frame: Frame): boolean {
    return past.version === this.#version && past.frame!.now <= frame.now;
  }

  /** Adds what has grown up since. */
  #settle(past: Past, { frame, drawn, budget }: Scenery): void {
    const goal = settledBy(frame, drawn);
    if (goal <= past.settled || isFar(past, frame, drawn)) return;
    const [from, to] = [past.settled, Math.min(goal, past.settled + budget)];
    const { transmissions } = this.brush;
    const then = { ...past.frame!, now: drawn.at(to - 1) };
    past.into('lines', (pixelRatio) => {
      this.brush.begin();
      this.brush.use(transmissions, { ...then, pixelRatio }, { part: PART.born });
      transmissions.draw(from, to);
    });
    for (const [layer, part] of [
      ['plain', PART.plain],
      ['words', PART.words],
    ] as const) {
      past.into(layer, () => {
        this.#posts(then, { part }, from, to);
      });
    }
    past.settled = to;
    past.frame = then;
  }

  /** Posts in their shapes. */
  #posts(frame: Frame, pass: Pass, first: number, end: number): void {
    for (const program of [this.brush.posts, this.brush.accents]) {
      this.brush.use(program, frame, pass);
      program.draw(first, end);
    }
  }

  /** The sample around what is kept of another view, with room for it; nothing where that covers all. */
  #beside(past: Past, frame: Frame, sample: () => void): void {
    const { x, y, scale } = past.moved(frame);
    const covers =
      x <= 0 && y <= 0 && x + frame.width * scale >= frame.width && y + frame.height * scale >= frame.height;
    if (covers) return;
    sample();
    const [width, height] = [frame.width * scale, frame.height * scale];
    this.brush.area.clear({ left: x, top: y, width, height }, frame.pixelRatio);
  }

  /** The fill that is under way for this view and an earlier moment or this, or a new one. */
  #fillOf(frame: Frame, drawn: Drawn, paint: Paint): Fill {
    const fill = this.#fill;
    if (fill && fill.frame.now <= frame.now && sameView(fill.frame, frame)) return fill;
    this.#endFill();
    this.#spare ??= new Past(this.brush.gl, this.brush.area);
    this.#spare.version = this.#version;
    this.#fill = new Fill(this.brush, this.#spare, drawn, paint, frame);
    return this.#fill;
  }

  #endFill(): void {
    this.#fill?.stop();
    this.#fill = null;
  }
}

const isFar = (past: Past, frame: Frame, drawn: Drawn): boolean =>
  frame.pace === 0 && settledBy(frame, drawn) - past.settled > FAR;

/** Places whose births are over by a frame: they no longer grow. */
function settledBy({ now, pace }: Frame, drawn: Drawn): number {
  const born = drawn.bornAt(now);
  return pace > 0 ? Math.max(drawn.bornAt(now - pace * YOUNG), born - MOST_YOUNG) : born;
}
