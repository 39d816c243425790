import { STEPS, alignWindow, clampWindow, lengthOf, moveWindow, sameWindow } from '../time/month-window.ts';
import type { MonthWindow, Step } from '../time/month-window.ts';

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** A frame at speed 1 lasts this long. */
const FRAME_MS = 900;
/** A hand that rests this long has chosen. */
const SETTLE_MS = 350;

/**
 * The one time window of the page. It moves freely while a hand or the player moves it; what costs a
 * request (lists) or a place in the history (the address) follows `settled`, when it has come to rest.
 */
export class TimeState {
  /** Months there are papers of; null while nothing is known. */
  range = $state.raw<MonthWindow | null>(null);
  /** Null is the whole period, papers without a date included. */
  window = $state.raw<MonthWindow | null>(null);
  settled = $state.raw<MonthWindow | null>(null);
  step = $state<Step>('month');
  speed = $state<Speed>(1);
  playing = $state(false);
  #held = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The window as two months, also when it is the whole. */
  get frame(): MonthWindow | null {
    return this.window ?? this.range;
  }

  /** Takes a new range; a window that was chosen stays as far as it fits. */
  setRange(range: MonthWindow | null): void {
    this.range = range;
    if (range && this.window) this.window = clampWindow(this.window, range);
  }

  /** Moves the window; the whole range is the same as no window. */
  slide(next: MonthWindow | null): void {
    this.window = next && this.range && !sameWindow(next, this.range) ? next : null;
    this.#settleSoon();
  }

  /** From elsewhere (the address): already settled. */
  put(window: MonthWindow | null): void {
    const next = window && this.range && !sameWindow(window, this.range) ? window : null;
    const same = next && this.settled ? sameWindow(next, this.settled) : next === this.settled;
    if (same && this.window === this.settled) return;
    this.window = next;
    this.settled = next;
  }

  /** While a pointer holds a thumb nothing settles, however still it is held. */
  hold(): void {
    this.pause();
    this.#held = true;
    clearTimeout(this.#timer);
  }

  release(): void {
    this.#held = false;
    this.#settle();
  }

  setStep(step: Step): void {
    this.step = step;
    if (this.window && this.range) this.slide(alignWindow(this.window, step, this.range));
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.#play();
  }

  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    clearTimeout(this.#timer);
    this.#settle();
  }

  /** The whole is played as a year that moves (or one step, of a short range); at the end it begins again. */
  #play(): void {
    const { range } = this;
    if (!range) return;
    clearTimeout(this.#timer);
    this.playing = true;
    if (!this.window || this.window.to >= range.to) {
      const months = this.window
        ? lengthOf(this.window)
        : Math.max(lengthOf(range) >= 36 ? 12 : 1, STEPS[this.step]);
      this.window = clampWindow({ from: range.from, to: range.from + months - 1 }, range);
    }
    this.#nextFrame();
  }

  #nextFrame(): void {
    this.#timer = setTimeout(() => {
      const { range, window } = this;
      if (!range || !window) return this.pause();
      const next = moveWindow(window, STEPS[this.step], range);
      if (sameWindow(next, window)) return this.pause();
      this.window = next;
      this.#nextFrame();
    }, FRAME_MS / this.speed);
  }

  #settleSoon(): void {
    if (this.#held || this.playing) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.settled = this.window;
  }
}
