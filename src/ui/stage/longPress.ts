/** A finger that rests does what a pointer does that hovers. */
import type { Attachment } from 'svelte/attachments';

const REST_MS = 450;
/** A finger is never quite still: pixels. */
const STILL = 9;

/** Tells where a finger has rested, in CSS pixels of the element. */
export const longPress =
  (onRest: (x: number, y: number) => void): Attachment<HTMLElement> =>
  (element) => {
    let timer = 0;
    let from = { x: 0, y: 0 };
    const stop = (): void => clearTimeout(timer);
    const press = (event: PointerEvent): void => {
      stop();
      if (event.pointerType === 'mouse' || !event.isPrimary) return;
      from = { x: event.clientX, y: event.clientY };
      timer = window.setTimeout(() => {
        const { left, top } = element.getBoundingClientRect();
        onRest(from.x - left, from.y - top);
      }, REST_MS);
    };
    const move = (event: PointerEvent): void => {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) stop();
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', stop);
    element.addEventListener('pointercancel', stop);
    return () => {
      stop();
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', stop);
      element.removeEventListener('pointercancel', stop);
    };
  };
