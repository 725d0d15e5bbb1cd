/** What a lens brings to the screen. */
import type { Component } from 'svelte';
import type { ScaleLinear } from 'd3-scale';
import type { Geometry } from '../../state/geometry.svelte';
import type { Session } from '../../state/session.svelte';
import type { Classes } from './classes';

export interface PanelProps {
  geometry: Geometry;
  /** The panel stands under the stage: no lanes beside it. */
  narrow: boolean;
  /** What stands beside it elsewhere (`Said`, `Now`) has places of its own. */
  alone?: boolean;
}

/** What stands over the timeline's bands, on its axis. */
export interface TimeMarksProps {
  x: ScaleLinear<number, number>;
  base: number;
  high: number;
  clip: string;
}

/** A moment at which a lens is asked. */
export interface Asked {
  /** Posts of the cascade that are there: the prefix of its places. */
  born: number;
  /** It is one of many in quick succession. */
  playing: boolean;
}

/** The parts of a lens. They are loaded when it is first chosen. */
export interface LensParts {
  /** The answer in words at any moment, at most two sentences; none while it is not known. */
  say(session: Session, asked: Asked): string[];
  /** At most two sentences. */
  Answer: Component;
  /** The legend, beside the answer. */
  Key: Component;
  Panel: Component<PanelProps>;
  /** Beside the timeline; on a narrow page the panel has it. */
  Now?: Component;
  /** What was said, which the panel has; in a room it stands alone. */
  Said?: Component;
  /** Stands over the stage. */
  Over?: Component<{ geometry: Geometry }>;
  TimeMarks?: Component<TimeMarksProps>;
}

export interface LensUi {
  load(): Promise<LensParts>;
  /** The answer alone: a frame in an article shows nothing else of a lens. */
  answer(): Promise<{ default: LensParts['Answer'] }>;
  /** Ground on which everything under the lens row stands. */
  theme?: 'night';
  /** It is asked about the source: where nobody knows who that is, it says so and shows nothing. */
  ofSource?: boolean;
  /** Grouping of the posts; null while it is not known. Without one, posts stand by drift and by kind. */
  classes?(session: Session): Classes | null;
  /** What the chosen reading does to the frame: `covered` hides the stage from all but the eye, `wide` takes its place. */
  frame?(session: Session): { covered: boolean; wide: boolean };
}
