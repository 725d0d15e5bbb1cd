/** What one half asks of what draws it (render/scene.ts; Halves.svelte makes it): a scene on its part of the canvas. */
import type { LaidOut } from '../../core/layout/types';
import type { Cascade } from '../../core/replay/types';
import type { Axis, Lane } from '../../state/geometry.svelte';
import type { Moves } from '../stage/keys';
import type { Name } from '../stage/names';

export interface Camera {
  scale: number;
  x: number;
  y: number;
}

export interface Picture {
  readonly eye: Moves;
  setLanes(lanes: readonly Lane[], axis: Axis): void;
  setData(data: { cascade: Cascade; unit: Float64Array; length: number; layout: LaidOut }): Promise<void>;
  setTime(unit: number, pace: number): void;
  setSelection(path: Int32Array | null, focus: number | null): void;
  /** Bits of MARK in render/, a byte a place. */
  setMarks(marks: Uint8Array | null): void;
  setLabels(labels: readonly Name[]): void;
  setTheme(theme: 'paper' | 'night'): void;
  screenPosition(place: number): { x: number; y: number } | null;
  pick(x: number, y: number): number | null;
  resize(): void;
  destroy(): void;
}

export interface PictureEvents {
  onPick(place: number | null): void;
  onHover(place: number | null): void;
  onCamera(camera: Camera): void;
}

/** Makes the picture of a half in its element. */
export type MakePicture = (element: HTMLElement, events: PictureEvents) => Promise<Picture>;
