/** Keys of the presenter, and what clickers send. Returns the function that stops listening. */
import { tinykeys } from 'tinykeys';

export interface PresenterActions {
  turn(by: 1 | -1): void;
  jump(step: number): void;
  play(): void;
  black(): void;
  notes(): void;
  window(): void;
  theme(): void;
  full(): void;
  leave(): void;
}

/** Time within which digits make one number, so that step 12 can be jumped to. */
const DIGITS_MS = 900;

/** What the room says is typed in somewhere: its keys are text. */
const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);

export function listenToPresenter(act: PresenterActions): () => void {
  let digits = '';
  let timer = 0;
  const bind = (run: () => void) => (event: KeyboardEvent) => {
    // A focused button or switch is pressed by Space and Enter; it must not turn the page as well.
    const { target } = event;
    // What is asked is answered there.
    if (target instanceof Element && target.closest('dialog')) return;
    if (isTyped(target) && event.key !== 'Escape') return;
    const pressed = event.key === ' ' || event.key === 'Enter';
    if (pressed && target instanceof Element && target.closest('button, a, summary, input')) return;
    event.preventDefault();
    run();
  };
  /** To the number that was typed. */
  const jump = (): void => {
    clearTimeout(timer);
    if (digits) act.jump(Number(digits) - 1);
    digits = '';
  };
  const digit = (event: KeyboardEvent): void => {
    if (isTyped(event.target)) return;
    digits = (digits + event.key).slice(-3);
    clearTimeout(timer);
    timer = window.setTimeout(jump, DIGITS_MS);
  };
  const next = bind(() => act.turn(1));
  const back = bind(() => act.turn(-1));
  const black = bind(() => act.black());
  const stop = tinykeys(window, {
    ArrowRight: next,
    ArrowDown: next,
    PageDown: next,
    // After a number it means that step, as elsewhere.
    Enter: bind(() => (digits ? jump() : act.turn(1))),
    ArrowLeft: back,
    ArrowUp: back,
    PageUp: back,
    Backspace: back,
    Home: bind(() => act.jump(0)),
    End: bind(() => act.jump(Infinity)),
    Space: bind(() => act.play()),
    p: bind(() => act.play()),
    b: black,
    '.': black,
    n: bind(() => act.notes()),
    w: bind(() => act.window()),
    t: bind(() => act.theme()),
    f: bind(() => act.full()),
    F5: bind(() => act.full()),
    Escape: bind(() => act.leave()),
    ...Object.fromEntries([...'0123456789'].map((key) => [key, digit])),
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
