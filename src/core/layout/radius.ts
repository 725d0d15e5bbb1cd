import { KIND } from '../dataset/types';

/** A post with so many below it is drawn as a hub. */
export const HUB_FROM = 5;
const LARGEST = 26;

/** Radius of a post's mark in CSS pixels, before any lane caps it. */
export function markRadius(kind: number, descendants: number): number {
  if (descendants >= HUB_FROM) return Math.min(LARGEST, 4.4 + 0.92 * Math.sqrt(descendants));
  if (kind === KIND.repost) return 2.75;
  if (kind === KIND.reply) return 3.5;
  return 4.2 + Math.min(2, 0.5 * Math.sqrt(descendants));
}
