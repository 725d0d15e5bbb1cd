/** Labels of what matters now: chosen anew a few times a second while it plays, whenever the camera moves, and at rest. */
import { OF_LATE, weightOf } from '../../core/replay/mattering';
import { MARK } from '../common.glsl';
import type { Drawn } from '../drawn';
import type { Camera } from '../eye';
import type { StageGeometry } from '../geometry';
import type { Theme } from '../palette';
import { choose, type Box, type Candidate, type Placed } from './choose';
import { Painter, type Face } from './painter';

/** Words that may stand beside a post. */
export interface Label {
  place: number;
  /** Isolated where they may run the other way. */
  text: string;
  face: Face;
  /** Places that make it matter (core/replay/mattering.ts); null: it comes before all that have some. */
  occasions: Uint32Array | null;
}

/** What labels are chosen for. */
export interface View {
  /** Null while nothing stands still. */
  drawn: Drawn | null;
  geometry: StageGeometry;
  camera: Camera;
  width: number;
  height: number;
  /** Moment as a share of the axis. */
  now: number;
  /** Bits of MARK, a byte a place. */
  flags: Uint8Array | null;
  /** Boxes of other words on the stage, and of what stands over it. */
  taken: readonly Box[];
  /** How many marks stand within a box. */
  marksIn(box: Box): number;
}

const MOST_LABELS = 300;
/** Wordings shown at a time; names take as many times this area (CSS pixels) as there is. */
const MOST_WORDINGS = 3;
const AREA_OF_A_NAME = 36_000;
const LEAST_NAMES = 4;
/** While it plays, so often. */
const EVERY_MS = 250;
/** Share of the weight of what matters most, below which nothing is named. */
const LEAST = 0.04;
/** Room kept free at the edges, and of the lanes' names before the axis; tools stand behind it. */
const EDGE = 3;
const LANE_NAMES = 8;

export class Labels {
  readonly #painter: Painter;
  #labels: readonly Label[] = [];
  #shown: readonly Placed[] = [];
  #chosen = 0;

  /** `size` = pixels of their letters; `times` = how many CSS pixels one of what a view tells is. */
  constructor(context: CanvasRenderingContext2D, theme: Theme, size?: number, times = 1) {
    this.#painter = new Painter(context, theme, size && size / times, times);
    // Letters may come later than the first picture.
    document.fonts.addEventListener('loadingdone', this.#forget);
  }

  readonly #forget = (): void => this.#painter.forget();

  set theme(theme: Theme) {
    this.#painter.theme = theme;
  }

  /** Those that may be shown; at most 300 are kept. */
  set(labels: readonly Label[]): void {
    this.#labels = labels.slice(0, MOST_LABELS);
    this.#shown = [];
  }

  /** Chooses and draws for another moment, the same whatever was shown before. */
  seek(view: View): void {
    this.#shown = [];
    this.draw(view);
  }

  /** Chooses and draws for another look at the same moment: what is shown stays where it has room. */
  draw(view: View): void {
    this.#shown = this.#choose(view);
    this.#paint();
  }

  /** A frame of replay: chosen anew where it is time for that, or something shown is not born; drawn where that changes it. */
  play(view: View, clock: number): void {
    const unborn = this.#shown.some(
      ({ id }) => !view.drawn || view.drawn.at(this.#labels[id]!.place) > view.now,
    );
    if (!unborn && clock - this.#chosen < EVERY_MS) return;
    this.#chosen = clock;
    const before = this.#shown;
    this.#shown = this.#choose(view);
    const same =
      before.length === this.#shown.length &&
      before.every(({ id, side }, i) => this.#shown[i]!.id === id && this.#shown[i]!.side === side);
    if (!same) this.#paint();
  }

  destroy(): void {
    document.fonts.removeEventListener('loadingdone', this.#forget);
  }

  /** In the order in which they were given, so that it is always told alike. */
  #choose(view: View): Placed[] {
    const { drawn, geometry, width, height } = view;
    if (!drawn) return [];
    const left = drawn.layout.space === 'lanes' ? geometry.axis.x0 - LANE_NAMES : EDGE;
    const room = { x0: left, y0: EDGE, x1: geometry.axis.x1, y1: height - EDGE };
    const names = Math.max(LEAST_NAMES, Math.round((width * height) / AREA_OF_A_NAME));
    const before = new Map(this.#shown.map(({ id, side }) => [id, side]));
    const chosen = choose(
      this.#candidates(view, drawn),
      { box: room, most: [names, MOST_WORDINGS], taken: view.taken, marksIn: (box) => view.marksIn(box) },
      before,
    );
    return chosen.sort((a, b) => a.id - b.id);
  }

  #candidates({ geometry, camera, now, flags, width, height }: View, drawn: Drawn): Candidate[] {
    const born = drawn.bornAt(now);
    const late = drawn.bornAt(now - OF_LATE);
    const grow = Math.sqrt(Math.max(1, camera.scale));
    const candidates: Candidate[] = [];
    this.#labels.forEach(({ place, text, face, occasions }, id) => {
      if (place >= drawn.cascade.count || drawn.at(place) > now) return;
      if (((flags?.[place] ?? 0) & MARK.hidden) !== 0) return;
      const own = occasions ? weightOf(occasions, born, late) : Infinity;
      // The message has its name always, what else is the source's from its beginning on.
      const weight =
        place === 0 && face === 'name' ? Infinity : drawn.isSource(place) ? Math.max(1, own) : own;
      if (weight === 0) return;
      const at = drawn.point(geometry, place);
      const x = at.x * camera.scale + camera.x;
      const y = at.y * camera.scale + camera.y;
      if (x < 0 || y < 0 || x > width || y > height) return;
      candidates.push({
        ...{ id, x, y, weight, radius: drawn.radius(place) * grow, height: this.#painter.height },
        width: this.#painter.width(text, face),
        group: face === 'name' ? 0 : 1,
      });
    });
    const most = candidates.reduce((max, { weight }) => (weight < Infinity ? Math.max(max, weight) : max), 0);
    return candidates.filter(({ weight }) => weight >= LEAST * most);
  }

  #paint(): void {
    this.#painter.clear();
    for (const placed of this.#shown) {
      const { text, face } = this.#labels[placed.id]!;
      this.#painter.draw(placed, text, face);
    }
  }
}
